/** A request is booked into one place of a published session: one request a place, one place a request. */
import type { Instant } from '../calendar/clock.ts';
import { makeMove, type MoveResult } from './make-move.ts';
import type { Outbox } from './outbox.ts';
import type { Press } from './press.ts';
import type { ConsultationRequest } from './request.ts';
import type { RequestPosts, RequestStore } from './request-store.ts';
import { freePlaces, isFor, type SessionId } from './sessions.ts';
import { PlaceTaken, type SessionStore } from './session-store.ts';
import type { SessionPlaces } from './sessions.ts';

interface Stores {
  readonly requests: RequestStore;
  readonly requestPosts: Pick<RequestPosts, 'forget'>;
  readonly sessions: Pick<SessionStore, 'hold'>;
  readonly outbox: Outbox;
}

interface Storage {
  inTransaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

export interface PlacePress extends Omit<Press, 'move'> {
  readonly session: SessionId;
  /** Of the place. */
  readonly starts: Instant;
}

export type BookResult =
  | MoveResult
  /** Somebody has it by now, it has begun, or its session was cancelled or never was. */
  | { readonly kind: 'taken' }
  /** The session is meant for others; an advisor may book it all the same. */
  | { readonly kind: 'for-others' };

/** A place that the request had before is free again with the same press. */
export async function bookPlace(storage: Storage, press: PlacePress): Promise<BookResult> {
  try {
    return await storage.inTransaction((stores) => book(stores, press));
  } catch (error) {
    // The key of the place is the last word; everything else of this press is undone.
    if (error instanceof PlaceTaken) return { kind: 'taken' };
    throw error;
  }
}

/** To be called in a transaction; throws PlaceTaken where the key of the place says so after all. */
export async function book(stores: Stores, press: PlacePress): Promise<BookResult> {
  const { session, starts, ...rest } = press;
  const request = await stores.requests.find(press.service, press.reference);
  if (!request) return { kind: 'unknown' };
  const held = await holdInOrder(stores, press.service, [session, request.booking?.session]);
  const wanted = held.find((one) => one.session.id === session);
  // A second press of one that was done is told apart with the move itself.
  const why = isOld(request, press) ? undefined : whyNot(request, press, wanted);
  if (why !== undefined) return why;
  const minutes = wanted?.session.minutes ?? 0;
  return makeMove(stores, { ...rest, move: { kind: 'booked', session, starts, minutes } });
}

const isOld = ({ revision }: ConsultationRequest, press: PlacePress): boolean => revision !== press.revision;

/** Undefined where nothing of the place stands against it. */
function whyNot(
  request: ConsultationRequest,
  { session, starts, at, as }: PlacePress,
  wanted: SessionPlaces | undefined,
): BookResult | undefined {
  const { booking, details } = request;
  const isTheirs = booking?.session === session && booking.starts === starts;
  if (isTheirs) return { kind: 'refused', why: 'already', request };
  if (!wanted || !freePlaces(wanted, at).includes(starts)) return { kind: 'taken' };
  return as === 'requester' && !isFor(wanted.session, details) ? { kind: 'for-others' } : undefined;
}

/** Always in the same order, so that two who change places with each other never wait for one another. */
async function holdInOrder(
  { sessions }: Stores,
  service: string,
  ids: readonly (SessionId | undefined)[],
): Promise<readonly SessionPlaces[]> {
  const wanted = [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [id])).toSorted();
  const held: SessionPlaces[] = [];
  for (const id of wanted) {
    const one = await sessions.hold(service, id);
    if (one) held.push(one);
  }
  return held;
}
