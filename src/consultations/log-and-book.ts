/** Saves a request with the surgery place that its form chose: both at once, or the request alone where the place has gone. */
import { book } from './book-place.ts';
import type { ChosenPlace } from './chosen-place.ts';
import { logRequest } from './log-request.ts';
import type { ConsultationRequest, NewRequest } from './request.ts';
import type { Logged } from './request-store.ts';
import { PlaceTaken } from './session-store.ts';

type Stores = Parameters<typeof book>[0] & Parameters<typeof logRequest>[0];

interface Storage<S extends Stores> {
  inTransaction<T>(work: (stores: S) => Promise<T>): Promise<T>;
}

export interface LoggedWithPlace extends Logged {
  readonly place: 'none' | 'booked' | 'taken';
}

/** `beside` belongs to the same transaction. */
export async function logAndBook<S extends Stores>(
  storage: Storage<S>,
  fresh: NewRequest,
  place: ChosenPlace | undefined,
  beside: (stores: S) => Promise<void>,
): Promise<LoggedWithPlace> {
  const log = (wanted: ChosenPlace | undefined): Promise<LoggedWithPlace> =>
    storage.inTransaction(async (stores) => {
      await beside(stores);
      const logged = await logRequest(stores, fresh);
      if (!logged.isNew || wanted === undefined) return { ...logged, place: placeOf(logged.request) };
      return bookFor(stores, fresh, logged, wanted);
    });
  try {
    return await log(place);
  } catch (error) {
    // Nothing of it was kept. The request is what matters: it goes without the place.
    if (!(error instanceof PlaceTaken)) throw error;
    return { ...(await log(undefined)), place: 'taken' };
  }
}

async function bookFor(
  stores: Stores,
  { service, requester: by, at }: NewRequest,
  { request }: Logged,
  { session, starts }: ChosenPlace,
): Promise<LoggedWithPlace> {
  const { reference, revision } = request;
  const press = { service, reference, revision, by, as: 'requester', at, once: undefined } as const;
  const result = await book(stores, { ...press, session, starts });
  if (result.kind !== 'moved') return { request, isNew: true, place: 'taken' };
  return { request: result.request, isNew: true, place: 'booked' };
}

const placeOf = ({ booking }: ConsultationRequest): 'none' | 'booked' =>
  booking === undefined ? 'none' : 'booked';
