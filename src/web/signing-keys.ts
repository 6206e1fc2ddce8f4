/** The channel's public keys, from its OpenID metadata: cached, refreshed, and never asked for more often than is polite. */
import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';
import { type Clock, type Instant, millisecondsBetween } from '../calendar/clock.ts';
import type { Log } from '../conversation/log.ts';

export interface SigningKey {
  readonly kind: 'key';
  readonly key: CryptoKey;
  /** The channels that the key may speak for; empty where it lists none. */
  readonly endorsements: readonly string[];
}

export type KeyAnswer = SigningKey | { readonly kind: 'unknown' } | { readonly kind: 'unavailable' };

export type FetchJson = (url: string) => Promise<unknown>;

export interface SigningKeys {
  find(kid: string): Promise<KeyAnswer>;
}

const hour = 60 * 60 * 1000;
const freshMilliseconds = 24 * hour;
/** When the metadata cannot be had, keys of yesterday still serve for a day; then nobody is believed. */
const usableMilliseconds = 48 * hour;
/** A key that we do not know may be new: look again, but not for every forged token. */
const lookAgainMilliseconds = 30 * 1000;
const retryMilliseconds = 5 * 1000;

const metadataShape = z.looseObject({ jwks_uri: z.url() });
const keysShape = z.looseObject({ keys: z.array(z.unknown()) });
const rsaKeyShape = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  use: z.literal('sig').optional(),
  n: z.string().min(1),
  e: z.string().min(1),
  endorsements: z.array(z.string()).optional(),
});

interface KeyRing {
  readonly keys: ReadonlyMap<string, SigningKey>;
  readonly at: Instant;
}

interface LastTry {
  readonly at: Instant;
  readonly worked: boolean;
}

export interface SigningKeysDeps {
  readonly openIdMetadataUrl: string;
  readonly fetchJson: FetchJson;
  readonly clock: Clock;
  readonly log: Log;
}

export function createSigningKeys(deps: SigningKeysDeps): SigningKeys {
  const { clock, log } = deps;
  let ring: KeyRing | undefined;
  let last: LastTry | undefined;
  let pending: Promise<void> | undefined;

  async function load(): Promise<void> {
    try {
      const keys = await fetchKeys(deps);
      ring = { keys, at: clock.now() };
      last = { at: ring.at, worked: true };
      log.info('web.signing-keys', { count: keys.size });
    } catch (error) {
      last = { at: clock.now(), worked: false };
      log.error('web.signing-keys', { code: 'unavailable', error });
    }
  }

  /** Those who ask while a request is under way wait for it; nobody starts a second. */
  function refresh(): Promise<void> {
    const wait = last?.worked === false ? retryMilliseconds : lookAgainMilliseconds;
    if (pending === undefined && (last === undefined || since(last.at) >= wait)) {
      pending = load().finally(() => {
        pending = undefined;
      });
    }
    return pending ?? Promise.resolve();
  }

  const since = (at: Instant): number => millisecondsBetween(at, clock.now());
  const usableKey = (kid: string): SigningKey | undefined =>
    ring !== undefined && since(ring.at) < usableMilliseconds ? ring.keys.get(kid) : undefined;

  return {
    async find(kid) {
      if (ring === undefined || since(ring.at) >= freshMilliseconds) await refresh();
      const known = usableKey(kid);
      if (known !== undefined) return known;
      await refresh();
      return usableKey(kid) ?? { kind: last?.worked === true ? 'unknown' : 'unavailable' };
    },
  };
}

async function fetchKeys({
  openIdMetadataUrl,
  fetchJson,
  log,
}: SigningKeysDeps): Promise<Map<string, SigningKey>> {
  const { jwks_uri: address } = metadataShape.parse(await fetchJson(openIdMetadataUrl));
  if (new URL(address).protocol !== new URL(openIdMetadataUrl).protocol) {
    throw new Error('The OpenID metadata points to keys over another protocol.');
  }
  const { keys: listed } = keysShape.parse(await fetchJson(address));
  const imported = await Promise.all(listed.map((each) => importKey(each, log)));
  const keys = new Map(imported.filter((each) => each !== undefined));
  if (keys.size === 0) throw new Error('The OpenID metadata lists no key that we can use.');
  return keys;
}

/** One key that we cannot use does not spoil the others. */
async function importKey(listed: unknown, log: Log): Promise<readonly [string, SigningKey] | undefined> {
  const shape = rsaKeyShape.safeParse(listed);
  if (!shape.success) return undefined;
  const { kid, kty, n, e, endorsements = [] } = shape.data;
  try {
    const key = await importJWK({ kty, n, e }, 'RS256');
    return key instanceof Uint8Array ? undefined : [kid, { kind: 'key', key, endorsements }];
  } catch (error) {
    log.warn('web.signing-keys', { code: 'unusable-key', error });
    return undefined;
  }
}

/** With a time limit of its own, and no following of redirects: the address is the deployment's to name. */
export async function fetchJsonWithin5Seconds(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'error' });
  if (!response.ok) throw new Error(`The answer was ${response.status}.`);
  return response.json();
}
