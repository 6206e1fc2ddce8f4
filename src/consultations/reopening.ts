/** Until when a requester may take an ended request up again; after that they ask anew. */
import { type Instant, plusMilliseconds } from '../calendar/clock.ts';
import type { Service } from '../people/service.ts';
import { type ConsultationRequest, isOpen } from './request.ts';

const dayLength = 86_400_000;

/** An advisor may at any time: see the life of a request. */
export function mayReopen(
  request: Pick<ConsultationRequest, 'status' | 'endedAt'>,
  { reopenWithinDays }: Pick<Service, 'reopenWithinDays'>,
  now: Instant,
): boolean {
  if (isOpen(request) || request.endedAt === undefined) return false;
  return now <= plusMilliseconds(request.endedAt, reopenWithinDays * dayLength);
}
