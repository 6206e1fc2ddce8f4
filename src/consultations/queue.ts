/** The port through which a service's whole queue is read, row by row as a table shows it. */
import type { Instant } from '../calendar/clock.ts';
import type { ServiceId } from '../people/person.ts';
import type { RequestBands, RequestStatus, RequestTopic, Urgency } from './request.ts';

export interface QueueRow {
  readonly reference: string;
  readonly kind: string;
  readonly topic: RequestTopic;
  readonly stage: RequestBands['stage'];
  readonly phase: RequestBands['phase'];
  readonly authority: string;
  readonly status: RequestStatus;
  readonly urgency: Urgency;
  readonly desk: string;
  readonly loggedAt: Instant;
  /** When an advisor first said something to the requester. */
  readonly firstReply: Instant | undefined;
  readonly due: Instant | undefined;
  readonly endedAt: Instant | undefined;
  /** Screened. */
  readonly question: string;
}

export interface QueueReader {
  /** Newest first: every request that is still there, open or ended. */
  read(service: ServiceId): Promise<readonly QueueRow[]>;
}

/** Moves by which an advisor says something to the requester. */
export const replies = [
  'asked',
  'replied',
  'booked',
  'advised',
  'signposted',
  'escalated',
  'declined',
  'closed',
] as const;
