/** The surgery place that the form of a request chose: free, meant for whoever asks, and of the service that is asked. */
import type { Instant } from '../calendar/clock.ts';
import type { Service } from '../people/service.ts';
import { isAsked } from './asked-fields.ts';
import type { RequestDetails } from './request.ts';
import { placesFor, readPlaceId, type SessionId, type SessionPlaces } from './sessions.ts';

export interface ChosenPlace {
  readonly session: SessionId;
  readonly starts: Instant;
  readonly minutes: number;
}

export interface PlaceContext {
  readonly service: Pick<Service, 'kinds' | 'authority'>;
  /** Those that are still to come, of that service. */
  readonly sessions: readonly SessionPlaces[];
  readonly now: Instant;
}

/** As the choice on the form says that none is wanted now. */
export const noPlace = 'none';

export type PlaceReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'chosen'; readonly place: ChosenPlace }
  /** Somebody has it by now, it has begun, or it is for others. */
  | { readonly kind: 'not-theirs' };

export function readChosenPlace(
  text: string | undefined,
  details: RequestDetails,
  { service, sessions, now }: PlaceContext,
): PlaceReading {
  if (
    text === undefined ||
    text === '' ||
    text === noPlace ||
    !isAsked(service, details.kind, 'sessionChoice')
  )
    return { kind: 'none' };
  const wanted = readPlaceId(text);
  const theirs = details.authority === service.authority ? placesFor(sessions, { details }, now) : [];
  const found = theirs.find(
    ({ session, starts }) => session.id === wanted?.session && starts === wanted.starts,
  );
  if (!found) return { kind: 'not-theirs' };
  const { session, starts } = found;
  return { kind: 'chosen', place: { session: session.id, starts, minutes: session.minutes } };
}
