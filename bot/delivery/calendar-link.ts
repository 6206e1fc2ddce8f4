/** The calendar file of what an event booked or gave up: opened again, it follows what has become of it. */
import type { RequestEvent } from '../../src/consultations/event.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import { bookingAddress } from '../booking-file.ts';
import type { DeliveryDeps } from './delivery.ts';

/** Undefined where the event is of no booking. */
export async function calendarOf(
  request: ConsultationRequest,
  { happening }: RequestEvent,
  { storage, address }: Pick<DeliveryDeps, 'storage' | 'address'>,
): Promise<string | undefined> {
  if (happening.kind !== 'booked' && happening.kind !== 'unbooked') return undefined;
  return `${address()}${await bookingAddress(request, storage)}`;
}
