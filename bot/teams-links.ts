/** Links that open a place in Teams; whoever may not see it is told so there. */
import type { Address, AdvisoryChannel } from '../src/conversation/whereabouts.ts';

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
