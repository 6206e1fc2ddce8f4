/** The place or time to come that the end of a request gives up: of that there is no event of its own. */
import type { Instant } from '../calendar/clock.ts';
import type { HappeningKind, RequestEvent } from './event.ts';
import { type Booking, type ConsultationRequest, endStatuses } from './request.ts';

export const isEnd = (kind: HappeningKind): boolean => endStatuses.some((status) => status === kind);

/** Undefined where none is booked, and from its time on: then it was used. */
export const bookedAhead = (
  { booking }: Pick<ConsultationRequest, 'booking'>,
  now: Instant,
): Booking | undefined => (booking !== undefined && booking.starts > now ? booking : undefined);

/** What the event of that number gave up by ending the request; undefined where it ended none, or nothing was to come. */
export function givenUpByEnd(events: readonly RequestEvent[], seq: number): Booking | undefined {
  const end = events.find((event) => event.seq === seq);
  if (!end || !isEnd(end.happening.kind)) return undefined;
  const last = events.findLast((event) => event.seq < seq && changesBooking(event))?.happening;
  return last?.kind === 'booked' ? bookedAhead({ booking: last }, end.at) : undefined;
}

const changesBooking = ({ happening: { kind } }: RequestEvent): boolean =>
  kind === 'booked' || kind === 'unbooked' || isEnd(kind);
