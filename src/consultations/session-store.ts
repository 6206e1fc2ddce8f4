/** The port through which surgery sessions are kept; each method runs in the caller's transaction where there is one. */
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';
import type { Session, SessionId, SessionPlaces } from './sessions.ts';

/** Another request has the place by now: what was about to be done with it is undone. */
export class PlaceTaken extends Error {
  constructor() {
    super('The place is taken.');
    this.name = 'PlaceTaken';
  }
}

export interface SessionStore {
  /** False where it was published already. */
  publish(session: Session): Promise<boolean>;
  find(service: ServiceId, id: SessionId): Promise<SessionPlaces | undefined>;
  /** The same, and nobody else books a place of it or changes it until the transaction ends. */
  hold(service: ServiceId, id: SessionId): Promise<SessionPlaces | undefined>;
  /** Those that have not ended, soonest first, at most `limit`; cancelled ones too. */
  coming(service: ServiceId, now: Instant, limit: number): Promise<readonly SessionPlaces[]>;
  /** False where it has moved on from `revision`. */
  change(session: Session, revision: number): Promise<boolean>;
  /** An address of this request's booking that nobody can guess: the same one each time. */
  address(service: ServiceId, reference: string): Promise<string>;
  /** The request whose booking has that address. */
  at(service: ServiceId, address: string): Promise<string | undefined>;
}
