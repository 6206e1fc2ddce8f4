/** Links that open a place in Teams; whoever may not see it is told so there. */
import type { Address, AdvisoryChannel } from '../src/conversation/whereabouts.ts';

/** Where a request is opened in the workspace; undefined where this deployment has none. */
export type RequestLink = (reference: string) => string | undefined;

/** A person's own chat with the assistant; undefined where the client names no bot of Teams'. */
export function linkToOwnChat({ bot }: Address): string | undefined {
  return /^28:[\w-]+$/.test(bot.id)
    ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(bot.id)}`
    : undefined;
}

/** The thread that stands beneath a post. */
export function linkToThread(
  post: { readonly conversation: string; readonly activity: string },
  { address }: Pick<AdvisoryChannel, 'address'>,
): string {
  const way = [post.conversation, post.activity].map(encodeURIComponent).join('/');
  const tenant = address.tenant === undefined ? '' : `?tenantId=${encodeURIComponent(address.tenant)}`;
  return `https://teams.microsoft.com/l/message/${way}${tenant}`;
}

type Told =
  | { readonly mode: 'local' }
  | { readonly mode: 'production'; readonly bot: { readonly appId: string }; readonly workspace?: unknown };

/** As the manifest names the tab. */
export const workspaceTab = 'workspace';

/** In local mode the page's own address: there is no Teams to open a tab in. */
export function requestLinkOf(config: Told, address: () => string): RequestLink {
  if (config.mode === 'local') return (reference) => `${address()}/workspace/requests/${reference}`;
  if (config.workspace === undefined) return () => undefined;
  const tab = `https://teams.microsoft.com/l/entity/${config.bot.appId}/${workspaceTab}`;
  return (reference) => {
    const context = JSON.stringify({ subEntityId: reference });
    return `${tab}?${new URLSearchParams({ label: reference, context }).toString()}`;
  };
}
