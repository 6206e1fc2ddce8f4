/** Whether a call comes in: who calls, not too often, and with a role that has the route's permission. */
import type { IncomingMessage } from 'node:http';
import { type Identity, type InService, mayAdvise, type Stands } from '../../people/workspace.ts';
import { refuseStranger } from '../local-fence.ts';
import { type Refusal, refuse } from '../reply.ts';
import type { AuthenticatePerson } from './authenticate-person.ts';
import type { Matched } from './match.ts';
import { allows } from './permits.ts';
import type { RateLimit } from './rate-limit.ts';

export interface Gate {
  readonly mode: 'local' | 'production';
  readonly authenticate: AuthenticatePerson;
  /** As what somebody stands in each service, asked anew with each call. */
  readonly stand: (who: Identity) => Promise<Stands>;
  readonly limit: RateLimit;
}

export interface Admitted {
  readonly kind: 'admitted';
  readonly who: Identity | undefined;
  readonly stands: Stands | undefined;
  readonly at: InService | undefined;
}

export interface Slow extends Refusal {
  readonly seconds: number;
}

const tooMany = (seconds: number): Slow => ({
  ...refuse(429, 'too-many', 'Too many requests at once. Please wait a moment.'),
  seconds,
});

const notTold =
  'Teams would not say just now whether you are in the advisors’ team. Please try again in a minute.';

export async function admit(
  request: IncomingMessage,
  matched: Matched,
  gate: Gate,
): Promise<Admitted | Refusal | Slow> {
  const stranger = gate.mode === 'local' ? refuseStranger(request) : undefined;
  if (stranger !== undefined) return stranger;
  if (matched.route.may === 'open') return admitAnybody(request, gate);
  const signedIn = await gate.authenticate(request.headers.authorization);
  if (signedIn.kind === 'refused') return signedIn;
  const wait = gate.limit.take(signedIn.identity.id);
  return wait === undefined ? admitPerson(signedIn.identity, matched, gate) : tooMany(wait);
}

async function admitPerson(
  who: Identity,
  { route, parts: { service: named } }: Matched,
  gate: Gate,
): Promise<Admitted | Refusal> {
  const stands = await gate.stand(who);
  if (named === undefined) return { kind: 'admitted', who, stands, at: undefined };
  const at = stands.services.find(({ service }) => service.id === named);
  if (at !== undefined && allows(route.may, at.roles))
    return mayBeMore(at, route) ? refuse(503, 'unsure', notTold) : { kind: 'admitted', who, stands, at };
  // Of a service that they have no part in they learn not even whether it is there.
  return (at ?? stands).isSure
    ? refuse(403, 'not-yours', 'That is not yours to see or to do.')
    : refuse(503, 'unsure', notTold);
}

/** An advisor of whom Teams would not say so would see an empty queue, and be told that a request is not theirs. */
const mayBeMore = ({ roles, isSure }: InService, { may }: Matched['route']): boolean =>
  !isSure && !mayAdvise(roles) && (may === 'see-requests' || may === 'see-all-requests');

/** By address: whoever shares one shares this too, so that nothing but the way to the sign-in is open. */
function admitAnybody(request: IncomingMessage, { limit }: Gate): Admitted | Slow {
  const wait = limit.take(`open ${request.socket.remoteAddress ?? ''}`);
  return wait === undefined
    ? { kind: 'admitted', who: undefined, stands: undefined, at: undefined }
    : tooMany(wait);
}
