/** Whether a request comes from the channel: its token, checked whole; what it does not vouch for is not believed. */
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { type Clock, systemClock } from '../calendar/clock.ts';
import type { Log } from '../conversation/log.ts';
import { type Refusal, refuse } from './reply.ts';
import {
  createSigningKeys,
  type FetchJson,
  fetchJsonWithin5Seconds,
  type KeyAnswer,
  type SigningKey,
} from './signing-keys.ts';

interface TokenVouched {
  readonly kind: 'token';
  /** The one address that a reply may go to. */
  readonly serviceUrl: string;
}

interface Claimed {
  readonly channelId: string | undefined;
  readonly serviceUrl: string | undefined;
}

/** Resolves always: 401 for anything wrong with the token, 503 while the keys cannot be had. */
export type Authenticate = (
  authorization: string | undefined,
  claimed: Claimed,
) => Promise<TokenVouched | Refusal>;

export interface AuthenticateOptions {
  readonly appId: string;
  /** https://api.botframework.com in the public cloud. */
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
  readonly log: Log;
  readonly fetchJson?: FetchJson;
  readonly clock?: Clock;
}

const skewSeconds = 5 * 60;
/** In others, such as Web Chat and Direct Line, who somebody is and where from are the client's own words. */
const vouchingChannel = 'msteams';

export function createAuthenticate(options: AuthenticateOptions): Authenticate {
  const { appId, issuer, openIdMetadataUrl, log, clock = systemClock } = options;
  const { fetchJson = fetchJsonWithin5Seconds } = options;
  const keys = createSigningKeys({ openIdMetadataUrl, fetchJson, clock, log });
  const verify = createVerify(appId, issuer, clock);

  return async (authorization, { channelId, serviceUrl }) => {
    const token = tokenIn(authorization);
    if (token === undefined) return unauthorised('no-token');
    if (channelId === undefined || serviceUrl === undefined) return unauthorised('no-address');
    if (channelId !== vouchingChannel) return unauthorised('other-channel');
    const kid = kidOf(token, appId, issuer);
    if (kid === undefined) return unauthorised('not-ours');
    const key = toUsable(await keys.find(kid), channelId);
    return key.kind === 'refused' ? key : verify(token, key, serviceUrl);
  };
}

const tokenIn = (authorization = ''): string | undefined =>
  /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];

/** A key that names channels speaks for those alone. */
function toUsable(key: KeyAnswer, channelId: string): SigningKey | Refusal {
  switch (key.kind) {
    case 'unavailable':
      return refuse(503, 'no-signing-keys', 'The signing keys cannot be had at the moment.');
    case 'unknown':
      return unauthorised('unknown-key');
    case 'key': {
      const { endorsements } = key;
      return endorsements.length === 0 || endorsements.includes(channelId)
        ? key
        : unauthorised('not-endorsed');
    }
  }
}

/** The key's id, where the token says that it is for us: a random token never makes us fetch anything. */
function kidOf(token: string, appId: string, issuer: string): string | undefined {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { iss, aud } = decodeJwt(token);
    return alg === 'RS256' && iss === issuer && aud === appId ? kid : undefined;
  } catch {
    // What cannot be decoded is no token; the error would quote it.
    return undefined;
  }
}

const createVerify =
  (appId: string, issuer: string, clock: Clock) =>
  async (token: string, { key }: SigningKey, serviceUrl: string): Promise<TokenVouched | Refusal> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        audience: appId,
        issuer,
        clockTolerance: skewSeconds,
        currentDate: new Date(clock.now()),
        requiredClaims: ['exp'],
      });
      const vouched = payload['serviceurl'];
      if (typeof vouched !== 'string' || vouched === '') return unauthorised('no-service-url');
      if (withSlash(vouched) !== withSlash(serviceUrl)) return unauthorised('other-service-url');
      return { kind: 'token', serviceUrl: vouched };
    } catch (error) {
      return unauthorised(error instanceof errors.JOSEError ? error.code : 'unverified');
    }
  };

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/** The reason is for the log alone: it would teach a forger. */
const unauthorised = (code: string): Refusal => refuse(401, code, 'Not authorised.');
