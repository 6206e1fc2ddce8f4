/** Who calls: the token that Teams' single sign-on gave the page, checked whole; what it does not vouch for is not believed. */
import { decodeJwt, type CryptoKey, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { type Clock, systemClock } from '../../calendar/clock.ts';
import type { Log } from '../../conversation/log.ts';
import type { Identity, WorkspaceRole } from '../../people/workspace.ts';
import { type Refusal, refuse } from '../reply.ts';
import { createSigningKeys, type FetchJson, fetchJsonWithin5Seconds } from '../signing-keys.ts';

export interface Authenticated {
  readonly kind: 'person';
  readonly identity: Identity;
}

/** Resolves always: 401 for anything wrong with the token, 503 while the keys cannot be had. */
export type AuthenticatePerson = (authorization: string | undefined) => Promise<Authenticated | Refusal>;

export interface PersonTokens {
  /** Client id of the app registration that the page signs in with. */
  readonly appId: string;
  /** As the app registration exposes it; beside the client id, all that a token may be meant for. */
  readonly audiences: readonly string[];
  /** https://login.microsoftonline.com in the public cloud. */
  readonly authority: string;
  /** Whose people may sign in at all. */
  readonly tenants: ReadonlySet<string>;
  /** Whose administrators' app roles count: those of another tenant could make themselves anything. */
  readonly homeTenant: string;
  readonly log: Log;
  readonly fetchJson?: FetchJson;
  readonly clock?: Clock;
}

const skewSeconds = 5 * 60;
const scope = 'access_as_user';

const claimsShape = z.object({
  tid: z.string(),
  oid: z.string().regex(/^[\w-]{1,100}$/),
  scp: z.string(),
  name: z.string().max(300).optional(),
  roles: z.array(z.string()).max(50).optional(),
});
type Claims = z.output<typeof claimsShape>;

export function createAuthenticatePerson(options: PersonTokens): AuthenticatePerson {
  const { authority, log, clock = systemClock, fetchJson = fetchJsonWithin5Seconds } = options;
  const openIdMetadataUrl = `${authority}/organizations/v2.0/.well-known/openid-configuration`;
  const keys = createSigningKeys({ openIdMetadataUrl, fetchJson, clock, log });
  return async (authorization) => {
    const token = tokenIn(authorization);
    if (token === undefined) return unauthorised('no-token');
    const kid = kidOf(token, options);
    if (kid === undefined) return unauthorised('not-ours');
    const key = await keys.find(kid);
    if (key.kind === 'unavailable') {
      return refuse(503, 'no-signing-keys', 'Nobody can sign in at the moment. Please try again.');
    }
    return key.kind === 'unknown' ? unauthorised('unknown-key') : verify(token, key.key, options);
  };
}

export const tokenIn = (authorization = ''): string | undefined =>
  /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];

/** Of both versions of Entra's tokens: which one an app registration gets is its own setting. */
const issuersOf = (tenant: string, { authority }: PersonTokens): readonly string[] => [
  `${authority}/${tenant}/v2.0`,
  `https://sts.windows.net/${tenant}/`,
];

const audiencesOf = ({ appId, audiences }: PersonTokens): readonly string[] => [appId, ...audiences];

/** The key's id, where the token says that it is for us: a random token never makes us fetch anything. */
function kidOf(token: string, options: PersonTokens): string | undefined {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { iss, aud, tid } = decodeJwt(token);
    const isMeant = typeof aud === 'string' && audiencesOf(options).includes(aud);
    return alg === 'RS256' && isMeant && isFrom(tid, iss, options) ? kid : undefined;
  } catch {
    // What cannot be decoded is no token; the error would quote it.
    return undefined;
  }
}

/** A tenant's tokens come from that tenant's issuer alone. */
const isFrom = (tenant: unknown, issuer: string | undefined, options: PersonTokens): boolean =>
  typeof tenant === 'string' &&
  options.tenants.has(tenant) &&
  issuersOf(tenant, options).includes(issuer ?? '');

async function verify(
  token: string,
  key: CryptoKey,
  options: PersonTokens,
): Promise<Authenticated | Refusal> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      audience: [...audiencesOf(options)],
      clockTolerance: skewSeconds,
      currentDate: new Date((options.clock ?? systemClock).now()),
      requiredClaims: ['exp', 'iss', 'tid', 'oid', 'scp'],
    });
    return toPerson(payload, options);
  } catch (error) {
    return unauthorised(error instanceof errors.JOSEError ? error.code : 'unverified');
  }
}

function toPerson(payload: JWTPayload, options: PersonTokens): Authenticated | Refusal {
  const read = claimsShape.safeParse(payload);
  if (!read.success) return unauthorised('claims');
  const { tid, oid, scp, name } = read.data;
  // Looked at again now that the signature vouches for it.
  if (!isFrom(tid, payload.iss, options)) return unauthorised('tenant');
  if (!scp.split(' ').includes(scope)) return unauthorised('scope');
  const vouched = rolesOf(read.data, options);
  return { kind: 'person', identity: { id: oid, name: shownAs(name), tenant: tid, vouched } };
}

const shownAs = (name = ''): string => (name.trim() === '' ? 'A colleague' : name.trim());

/** As docs/how-to/sign-in-to-the-workspace.md has an administrator make them. */
const appRoles: Readonly<Record<string, WorkspaceRole>> = {
  'Signpost.Advisor': 'advisor',
  'Signpost.Editor': 'editor',
  'Signpost.Manager': 'manager',
};

const rolesOf = ({ tid, roles = [] }: Claims, { homeTenant }: PersonTokens): readonly WorkspaceRole[] =>
  tid === homeTenant
    ? roles.flatMap((role) => (Object.hasOwn(appRoles, role) ? (appRoles[role] ?? []) : []))
    : [];

/** The reason is for the log alone: it would teach a forger. */
export const unauthorised = (code: string): Refusal => refuse(401, code, 'Please sign in again.');
