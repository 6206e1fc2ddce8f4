/** The settings by which people sign in to the workspace, read and checked for the configuration. */

import { guid, isSafeAddress } from './setting-fields.ts';

/** Of an app registration of its own: a managed identity can be signed in to by nobody. */
export interface WorkspaceSignIn {
  readonly appId: string;
  /** What tokens are for, as the registration exposes it. */
  readonly resource: string;
  /** Where Entra is. */
  readonly authority: string;
}

interface Read {
  readonly WORKSPACE_APP_ID: string | undefined;
  readonly WORKSPACE_RESOURCE: string | undefined;
  readonly ENTRA_AUTHORITY: string | undefined;
}

const publicCloud = 'https://login.microsoftonline.com';

const isAuthority = (address: string): boolean =>
  /^https?:\/\/[^/?#@]+$/.test(address) && isSafeAddress(address);

/** Undefined where the deployment has no workspace, or where something is wrong, which is then among `problems`. */
export function readWorkspace(
  { WORKSPACE_APP_ID: appId, WORKSPACE_RESOURCE: resource, ENTRA_AUTHORITY: authority = publicCloud }: Read,
  publicAddress: string,
  problems: string[],
): WorkspaceSignIn | undefined {
  if (appId === undefined) {
    if (resource !== undefined) problems.push('WORKSPACE_RESOURCE is set without WORKSPACE_APP_ID.');
    return undefined;
  }
  if (!guid.test(appId)) problems.push('WORKSPACE_APP_ID must be an id as Azure shows it.');
  if (!isAuthority(authority)) {
    problems.push('ENTRA_AUTHORITY must be https:// and a host, without a path.');
  }
  const host = URL.canParse(publicAddress) ? new URL(publicAddress).host : '';
  const id = appId.toLowerCase();
  return { appId: id, resource: resource ?? `api://${host}/${id}`, authority };
}
