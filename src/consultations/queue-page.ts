/** The port through which the workspace reads a queue: a page at a time in an order, counted, and followed as it changes. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { ConsultationRequest, RequestStatus } from './request.ts';

/** `due`: what waits for a first reply by a date, that date first; then all else, newest first. */
export type QueueOrder = 'newest' | 'oldest' | 'due' | 'changed';

/** What is left out leaves it open; several of one list stand for any of them. */
export interface QueueFilter {
  readonly service: ServiceId;
  /** Whoever may see nothing but what they asked for. */
  readonly requester?: PersonId | undefined;
  readonly statuses?: readonly RequestStatus[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly authorities?: readonly string[] | undefined;
  readonly phases?: readonly string[] | undefined;
  readonly urgencies?: readonly string[] | undefined;
  readonly desks?: readonly string[] | undefined;
  readonly assignee?: PersonId | undefined;
  /** Open, and with nobody yet. */
  readonly isUnassigned?: boolean | undefined;
  /** Open, without a first reply, and due in that time. */
  readonly due?: { readonly from: Instant | undefined; readonly before: Instant } | undefined;
  readonly reference?: string | undefined;
  /** The last part of a reference, of whatever year. */
  readonly number?: number | undefined;
  /** Screened; each stands somewhere in what the requester and the advisors wrote to one another. */
  readonly words: readonly string[];
}

/** Where the next page begins: after the request of these. */
export interface QueuePlace {
  /** 0 until what is due has been given; only `due` has two parts. */
  readonly part: 0 | 1;
  readonly at: Instant;
  readonly year: number;
  readonly number: number;
}

export interface QueuePageQuery {
  readonly filter: QueueFilter;
  readonly order: QueueOrder;
  readonly after: QueuePlace | undefined;
  readonly limit: number;
}

export interface QueuePage {
  readonly requests: readonly ConsultationRequest[];
  /** Undefined on the last page. */
  readonly next: QueuePlace | undefined;
}

export interface QueueTally {
  /** None is named that has none. */
  readonly byStatus: readonly { readonly status: RequestStatus; readonly count: number }[];
  /** So many hold the words that only the newest of them were counted: of each status there may be more. */
  readonly isMore: boolean;
}

export interface QueueFigures {
  readonly mine: number;
  readonly unassigned: number;
  readonly overdue: number;
  readonly dueToday: number;
}

export interface FiguresQuery {
  readonly service: ServiceId;
  readonly requester?: PersonId | undefined;
  readonly me: PersonId;
  readonly now: Instant;
  /** When the London day is over. */
  readonly dayEnds: Instant;
}

export interface ChangedRequest {
  readonly reference: string;
  readonly revision: number;
  readonly status: RequestStatus;
  readonly requester: PersonId | undefined;
  readonly changedAt: Instant;
}

export interface QueuePages {
  page(query: QueuePageQuery): Promise<QueuePage>;
  countByStatus(filter: QueueFilter): Promise<QueueTally>;
  /** Of what is open. */
  figures(query: FiguresQuery): Promise<QueueFigures>;
  /** What changed at that instant or after it, the newest change first, at most `limit`. */
  changedSince(service: ServiceId, since: Instant, limit: number): Promise<readonly ChangedRequest[]>;
  /** Another one where a session was published, changed or cancelled. */
  sessionsMark(service: ServiceId): Promise<string>;
}
