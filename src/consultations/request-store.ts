/** The ports through which requests are kept; each method runs in the caller's transaction where there is one. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { ActorRole, Move, RequestEvent } from './event.ts';
import type { Actor, ConsultationRequest, DeskId, NewRequest, Post } from './request.ts';

export interface Logged {
  readonly request: ConsultationRequest;
  /** False where the same submission had been saved before. */
  readonly isNew: boolean;
}

/** Who moved a request, as whom, when, and with which form. */
export interface Mover {
  readonly by: Actor;
  readonly as: ActorRole;
  readonly at: Instant;
  /** Made with the form that was sent: the same form sent again adds no second event. */
  readonly once: string | undefined;
}

export interface RequestStore {
  /** Saves a request and its first event, and allots its reference in the same transaction. */
  log(request: NewRequest): Promise<Logged>;
  find(service: ServiceId, reference: string): Promise<ConsultationRequest | undefined>;
  /** Its events, first to last; empty where there is no such request. */
  history(service: ServiceId, reference: string): Promise<readonly RequestEvent[]>;
  /**
   * Adds an event if the request still has `revision`; undefined if it has moved on. An event of the same `once` is not
   * written twice: the request is given as it is.
   */
  append(request: ConsultationRequest, move: Move, mover: Mover): Promise<ConsultationRequest | undefined>;
  /** Newest first, at most `limit`. */
  listByRequester(
    service: ServiceId,
    requester: PersonId,
    limit: number,
  ): Promise<readonly ConsultationRequest[]>;
}

/** Which request a form became. */
export interface SentForms {
  /** Its reference; undefined where the form was not sent. */
  find(service: ServiceId, submission: string): Promise<string | undefined>;
}

/** Where the cards of requests stand in Teams; no event, and no change of the request. */
export interface RequestPosts {
  note(service: ServiceId, reference: string, post: Post): Promise<void>;
  /** Forgets it: the card is to be posted anew. */
  forget(service: ServiceId, reference: string): Promise<void>;
  /** Forgets where the cards of a desk's open requests stand, except in this conversation; gives the references. */
  takeDown(service: ServiceId, desk: DeskId, exceptIn: string): Promise<readonly string[]>;
}
