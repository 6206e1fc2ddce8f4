/** The port through which it is written down who looked at what in the workspace, by opaque ids and without a word of it. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from './person.ts';

export interface Access {
  readonly service: ServiceId;
  readonly person: PersonId;
  /** A closed word, as the route has it. */
  readonly deed: string;
  /** A reference, the id of a session, or another opaque id; empty where it is the whole. */
  readonly about: string;
  readonly at: Instant;
}

export interface AccessLog {
  note(access: Access): Promise<void>;
}
