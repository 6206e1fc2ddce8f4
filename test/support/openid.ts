/** A channel's token issuer for tests: OpenID metadata and keys on loopback, and tokens of every kind, good and bad. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';

export interface IssuedKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly endorsements: readonly string[] | undefined;
}

export interface TokenFaults {
  /** Merged over good claims; undefined takes a claim away. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: IssuedKey;
  /** Signs with this key under the header of `key`. */
  readonly signedBy?: IssuedKey;
}

export interface OpenIdIssuer {
  readonly issuer: string;
  readonly metadataUrl: string;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  makeKey(kid: string, endorsements?: readonly string[]): Promise<IssuedKey>;
  /** Publishes these keys and no other. */
  publish(...keys: readonly IssuedKey[]): void;
  goDown(down: boolean): void;
  token(appId: string, serviceUrl: string, faults?: TokenFaults): Promise<string>;
  close(): Promise<void>;
}

export const issuerName = 'https://api.botframework.com';

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startOpenIdIssuer(): Promise<OpenIdIssuer> {
  let published: readonly IssuedKey[] = [];
  let down = false;
  let fetches = 0;
  const server = createServer((request, response) => {
    void (async () => {
      if (down) {
        // Not chained: restify, once loaded, makes every writeHead of the process return nothing.
        response.writeHead(503);
        response.end();
        return;
      }
      const { port } = server.address() as AddressInfo;
      const body =
        request.url === '/metadata'
          ? { issuer: issuerName, jwks_uri: `http://127.0.0.1:${port}/keys` }
          : { keys: await Promise.all(published.map(toJwk)) };
      if (request.url === '/keys') fetches += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    issuer: issuerName,
    metadataUrl: `http://127.0.0.1:${port}/metadata`,
    fetches: () => fetches,
    async makeKey(kid, endorsements) {
      const pair = await generateKeyPair('RS256', { extractable: true });
      return { kid, ...pair, endorsements };
    },
    publish(...keys) {
      published = keys;
    },
    goDown(now) {
      down = now;
    },
    token: (appId, serviceUrl, faults = {}) => {
      const key = faults.key ?? published[0];
      if (key === undefined) throw new Error('Publish a key first.');
      return sign(appId, serviceUrl, key, faults);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function toJwk(key: IssuedKey): Promise<Record<string, unknown>> {
  const { kty, n, e } = await exportJWK(key.publicKey);
  return { kty, n, e, use: 'sig', kid: key.kid, x5t: key.kid, endorsements: key.endorsements };
}

function goodClaims(appId: string, serviceUrl: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuerName, aud: appId, nbf: now - 60, exp: now + 3600, serviceurl: serviceUrl };
}

async function sign(appId: string, serviceUrl: string, key: IssuedKey, faults: TokenFaults): Promise<string> {
  const claims = withoutAbsent({ ...goodClaims(appId, serviceUrl), ...faults.claims });
  const header = withoutAbsent({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...faults.header });
  if (header['alg'] === 'none') return `${base64(header)}.${base64(claims)}.`;
  const signer = new SignJWT(claims).setProtectedHeader(header as { alg: string });
  if (header['alg'] === 'HS256')
    return signer.sign(new TextEncoder().encode(await exportSPKI(key.publicKey)));
  return signer.sign((faults.signedBy ?? key).privateKey);
}

const withoutAbsent = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
