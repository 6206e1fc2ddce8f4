/** What somebody asks to be done to a request. */
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';
import type { ActorRole, Move } from './event.ts';
import type { Actor } from './request.ts';

export interface Press {
  readonly service: ServiceId;
  readonly reference: string;
  /** Of the card that was pressed. */
  readonly revision: number;
  readonly move: Move;
  readonly by: Actor;
  /** As the server found them at this press, never as the card says. */
  readonly as: ActorRole;
  readonly at: Instant;
  /** Made with the form, for a move that carries words. */
  readonly once: string | undefined;
}
