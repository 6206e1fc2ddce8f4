/** Local mode's sign-in: one invented person for each role, by tokens that only the process which made them believes. */
import { randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { type Clock, type Instant, plusMilliseconds } from '../../calendar/clock.ts';
import type { Identity, WorkspaceRole } from '../../people/workspace.ts';
import { type AuthenticatePerson, tokenIn, unauthorised } from './authenticate-person.ts';

export interface LocalPerson {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly WorkspaceRole[];
}

interface Known extends LocalPerson {
  readonly id: string;
}

/** The same people as in the Playground beside it: what its user asks for is found here under their name. */
const people: readonly Known[] = [
  {
    key: 'requester',
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Local Tester',
    roles: ['requester'],
  },
  {
    key: 'advisor',
    id: '00000000-0000-4000-8000-000000000002',
    name: 'Sample Advisor',
    roles: ['requester', 'advisor'],
  },
  {
    key: 'editor',
    id: '00000000-0000-4000-8000-000000000006',
    name: 'Sample Officer',
    roles: ['requester', 'editor'],
  },
  {
    key: 'manager',
    id: '00000000-0000-4000-8000-000000000005',
    name: 'Sample Manager',
    roles: ['requester', 'manager'],
  },
];

const hours = 12;
const name = 'signpost-local';

export interface LocalSignIn {
  readonly people: readonly LocalPerson[];
  readonly authenticate: AuthenticatePerson;
  /** Undefined for nobody of that key. */
  signIn(key: string): Promise<{ readonly token: string; readonly expiresAt: Instant } | undefined>;
}

/** Made where local mode is composed, and nowhere else: without it no such token is made or believed. */
export function createLocalSignIn(clock: Clock): LocalSignIn {
  // New with each start: a token of another process, or of yesterday, is nobody's.
  const secret = randomBytes(32);
  const seconds = (instant: Instant): number => Math.floor(Date.parse(instant) / 1_000);
  return {
    people: people.map(({ key, name: shown, roles }) => ({ key, name: shown, roles })),
    signIn: async (key) => {
      const known = people.find((one) => one.key === key);
      if (known === undefined) return undefined;
      const now = clock.now();
      const expiresAt = plusMilliseconds(now, hours * 60 * 60_000);
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(known.key)
        .setIssuer(name)
        .setAudience(name)
        .setIssuedAt(seconds(now))
        .setExpirationTime(seconds(expiresAt))
        .sign(secret);
      return { token, expiresAt };
    },
    authenticate: async (authorization) => {
      const token = tokenIn(authorization);
      if (token === undefined) return unauthorised('no-token');
      try {
        const { payload } = await jwtVerify(token, secret, {
          algorithms: ['HS256'],
          audience: name,
          issuer: name,
          currentDate: new Date(clock.now()),
          requiredClaims: ['exp', 'sub'],
        });
        const known = people.find(({ key }) => key === payload.sub);
        return known === undefined ? unauthorised('nobody') : { kind: 'person', identity: toIdentity(known) };
      } catch (error) {
        return unauthorised(error instanceof errors.JOSEError ? error.code : 'unverified');
      }
    },
  };
}

const toIdentity = ({ id, name: shown, roles }: Known): Identity => ({
  id,
  name: shown,
  tenant: undefined,
  vouched: roles,
});
