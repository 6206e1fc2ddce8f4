/** Entra for tests: a tenant's keys on loopback, and tokens of people, good and bad. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';

export interface Entra {
  readonly authority: string;
  /** Claims are merged over good ones; undefined takes a claim away. */
  token(claims: Readonly<Record<string, unknown>>, faults?: Faults): Promise<string>;
  close(): Promise<void>;
}

export interface Faults {
  readonly alg?: 'none' | 'HS256';
  /** Signed with a key that is not published, under the published one's name. */
  readonly isForged?: boolean;
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startEntra(audience: string, tenant: string, now: () => string): Promise<Entra> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256', { extractable: true });
  const server = createServer((request, response) => {
    void (async () => {
      const { port } = server.address() as AddressInfo;
      const { kty, n, e } = await exportJWK(pair.publicKey);
      const body =
        request.url === '/keys'
          ? { keys: [{ kty, n, e, use: 'sig', kid: 'one' }] }
          : { jwks_uri: `http://127.0.0.1:${String(port)}/keys` };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const authority = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const sign = async (claims: Record<string, unknown>, { alg, isForged }: Faults): Promise<string> => {
    if (alg === 'none') return `${base64({ alg, kid: 'one' })}.${base64(claims)}.x`;
    const signer = new SignJWT(claims).setProtectedHeader({ alg: alg ?? 'RS256', kid: 'one' });
    if (alg === 'HS256') return signer.sign(new TextEncoder().encode(await exportSPKI(pair.publicKey)));
    const key: CryptoKey = isForged === true ? other.privateKey : pair.privateKey;
    return signer.sign(key);
  };
  return {
    authority,
    token: (claims, faults = {}) => {
      const seconds = Math.floor(Date.parse(now()) / 1_000);
      const tid = typeof claims['tid'] === 'string' ? claims['tid'] : tenant;
      const good = {
        aud: audience,
        iss: `${authority}/${tid}/v2.0`,
        tid,
        oid: 'nobody',
        name: 'Example Person',
        scp: 'access_as_user',
        nbf: seconds - 60,
        exp: seconds + 3_600,
      };
      const all = Object.entries<unknown>({ ...good, ...claims }).filter(([, value]) => value !== undefined);
      return sign(Object.fromEntries(all), faults);
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
