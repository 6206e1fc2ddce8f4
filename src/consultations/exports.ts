/** The port of links to exports: each is good for a quarter of an hour and for one reader, and holds no content. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { ActorRole } from './event.ts';

export type ExportKind = 'queue' | 'queue-with-words' | 'record' | 'picture';

export interface ExportAsked {
  readonly service: ServiceId;
  readonly kind: ExportKind;
  /** Of a record; of a picture its months and authority; undefined for a queue. */
  readonly reference: string | undefined;
  readonly by: PersonId;
  /** A requester's record shows what a requester may see. */
  readonly as: Extract<ActorRole, 'requester' | 'advisor' | 'manager'>;
}

export type ExportOpening =
  | { readonly kind: 'opened'; readonly asked: ExportAsked }
  /** It was opened before, or its time is over. */
  | { readonly kind: 'over' }
  | { readonly kind: 'unknown' };

export interface ExportLinks {
  /** Whether it can still be opened; to look spends nothing. */
  look(service: ServiceId, token: string, at: Instant): Promise<'good' | 'over' | 'unknown'>;
  /** Gives the token, which is kept nowhere. */
  make(asked: ExportAsked, at: Instant): Promise<string>;
  /** Opens it for good: of two readers at once one gets it. */
  open(service: ServiceId, token: string, at: Instant): Promise<ExportOpening>;
}

export const linkMinutes = 15;
