/** The calendar file of a booking, at an address that says nothing: drawn up from the record each time it is opened. */
import type { BookedTime } from '../src/calendar/calendar-file.ts';
import type { Instant } from '../src/calendar/clock.ts';
import type { RequestEvent } from '../src/consultations/event.ts';
import type { Booking, ConsultationRequest } from '../src/consultations/request.ts';
import type { RequestStore } from '../src/consultations/request-store.ts';
import type { SessionStore } from '../src/consultations/session-store.ts';
import type { Service } from '../src/people/service.ts';

interface Stores {
  readonly requests: Pick<RequestStore, 'find' | 'history'>;
  readonly sessions: Pick<SessionStore, 'address' | 'at' | 'find'>;
}

const prefix = '/calendar/places/';
const shape = /^\/calendar\/places\/(?<service>[a-z0-9-]{1,64})\/(?<token>[A-Za-z0-9_-]{24})\.ics$/;

/** The path, the same one for every booking of the request. */
export const bookingAddress = async (
  { service, reference }: Pick<ConsultationRequest, 'service' | 'reference'>,
  { sessions }: { readonly sessions: Pick<SessionStore, 'address'> },
): Promise<string> => `${prefix}${service}/${await sessions.address(service, reference)}.ics`;

/** By which a calendar forgets a place to come that was given up; undefined where there is none. */
export async function givenUpAddress(
  request: ConsultationRequest,
  events: readonly RequestEvent[],
  { stores, now }: { readonly stores: Parameters<typeof bookingAddress>[1]; readonly now: Instant },
): Promise<string | undefined> {
  const last = events.findLast(({ happening }) => happening.kind === 'booked')?.happening;
  const isAhead = last?.kind === 'booked' && last.starts > now;
  return request.booking === undefined && isAhead ? bookingAddress(request, stores) : undefined;
}

/** Undefined where nothing was ever booked at that address. */
export const createBookingFile =
  ({ services, storage }: { readonly services: readonly Service[]; readonly storage: Stores }) =>
  async (path: string): Promise<BookedTime | undefined> => {
    const { service: id = '', token = '' } = shape.exec(path)?.groups ?? {};
    const service = services.find((one) => one.id === id);
    const booked = service && (await bookedAt(id, token, storage));
    return booked && fileOf(token, { ...booked, service });
  };

async function bookedAt(service: string, token: string, { requests, sessions }: Stores) {
  const reference = await sessions.at(service, token);
  const request = reference === undefined ? undefined : await requests.find(service, reference);
  const history = request ? await requests.history(service, request.reference) : [];
  const last = history.findLast(({ happening }) => happening.kind === 'booked')?.happening;
  return request && last?.kind === 'booked' ? { request, last } : undefined;
}

interface Booked {
  readonly request: ConsultationRequest;
  readonly service: Service;
  readonly last: Booking;
}

/** It names the service, the kind and the reference alone. */
function fileOf(token: string, { request, service, last }: Booked): BookedTime {
  const kind = service.kinds.find((one) => one.kind === request.details.kind)?.label ?? 'Consultation';
  return {
    id: `${service.id}-booking-${token}`,
    starts: last.starts,
    minutes: last.minutes,
    title: `${kind}: ${request.reference}`,
    notes: [`${service.name}. Look the request up in Signpost: say “my requests”.`],
    // It grows with every move of the request, and so with every change of what is booked.
    sequence: request.revision,
    isCancelled: request.booking === undefined,
  };
}
