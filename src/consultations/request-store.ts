/** The port through which requests are kept; each method runs in the caller's transaction where there is one. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { Actor, ConsultationRequest, Move, NewRequest } from './request.ts';

export interface Logged {
  readonly request: ConsultationRequest;
  /** False where the same submission had been saved before. */
  readonly isNew: boolean;
}

export interface RequestStore {
  /** Saves a request and its first event, and allots its reference in the same transaction. */
  log(request: NewRequest): Promise<Logged>;
  find(service: ServiceId, reference: string): Promise<ConsultationRequest | undefined>;
  /** Newest first, at most `limit`. */
  listByRequester(
    service: ServiceId,
    requester: PersonId,
    limit: number,
  ): Promise<readonly ConsultationRequest[]>;
  /** Applies a move and adds its event if the request still has `revision`; undefined if it has moved on. */
  move(
    request: ConsultationRequest,
    move: Move,
    by: Actor,
    at: Instant,
  ): Promise<ConsultationRequest | undefined>;
  /** Records where its card was posted; does not count as a change. */
  notePost(
    service: ServiceId,
    reference: string,
    post: { readonly conversation: string; readonly activity: string },
  ): Promise<void>;
  /** Forgets where the cards of open requests stand, except in this conversation; gives the references. */
  takeDown(service: ServiceId, exceptIn: string): Promise<readonly string[]>;
}
