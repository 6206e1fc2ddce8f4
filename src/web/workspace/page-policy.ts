/** What the workspace's page may load and who may show it in a frame, as its Content-Security-Policy. */

export type PageMode = 'local' | 'production';

/** Teams, at its present and coming addresses, and no other host: its two clients alone may ask for the tab's tokens. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
] as const;

/** Teams' own script asks here which addresses its hosts have by now; without an answer it uses those it knows. */
const teamsOrigins = 'https://res.cdn.office.net';

/** `nonce` is made for each response: the components' styles carry it, and no others are allowed. */
export function pagePolicy(mode: PageMode, nonce: string): string {
  const isLocal = mode === 'local';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isLocal ? '' : ` ${teamsOrigins}`}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${isLocal ? "'none'" : hosts.join(' ')}`,
  ].join('; ');
}
