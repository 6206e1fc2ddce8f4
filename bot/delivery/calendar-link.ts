/** The calendar file of what an event booked or gave up: opened again, it follows what has become of it. */
import type { RequestEvent } from '../../src/consultations/event.ts';
import { givenUpByEnd } from '../../src/consultations/given-up.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import { bookingAddress } from '../booking-file.ts';
import type { DeliveryDeps } from './delivery.ts';

/** Undefined where the event is of no booking. */
export async function calendarOf(
  request: ConsultationRequest,
  { event, events }: { readonly event: RequestEvent; readonly events: readonly RequestEvent[] },
  { storage, address }: Pick<DeliveryDeps, 'storage' | 'address'>,
): Promise<string | undefined> {
  const { kind } = event.happening;
  const isOfBooking = kind === 'booked' || kind === 'unbooked';
  if (!isOfBooking && givenUpByEnd(events, event.seq) === undefined) return undefined;
  return `${address()}${await bookingAddress(request, storage)}`;
}
