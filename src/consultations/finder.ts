/** The port through which requests are looked for: newest first, by what they are, a reference or screened words. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { ConsultationRequest, RequestDetails } from './request.ts';

/** Each is of open requests only. */
export type RequestFilter = 'unassigned' | 'urgent' | 'overdue';

export interface RequestQuery {
  readonly services: readonly ServiceId[];
  /** Whoever may see nothing but what they asked for. */
  readonly requester?: PersonId;
  /** Open requests that are with this advisor. */
  readonly assignee?: PersonId;
  readonly filters: readonly RequestFilter[];
  readonly reference?: string;
  /** The last part of a reference, of whatever year. */
  readonly number?: number;
  /** Screened; each stands somewhere in what the requester and the advisors wrote to one another. */
  readonly words: readonly string[];
  /** What is due before then is overdue. */
  readonly now: Instant;
  readonly skip: number;
  readonly limit: number;
}

/** As much of a request as a list of them shows. */
export type FoundRequest = Pick<
  ConsultationRequest,
  'service' | 'reference' | 'status' | 'requester' | 'assignee' | 'loggedAt' | 'post' | 'due'
> &
  Pick<RequestDetails, 'kind' | 'topic' | 'urgency' | 'question'>;

export interface RequestFinder {
  find(query: RequestQuery): Promise<readonly FoundRequest[]>;
}
