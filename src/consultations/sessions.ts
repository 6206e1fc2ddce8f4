/** Surgery sessions: published by an advisor, each a row of places that requests are booked into. */
import { type Instant, plusMilliseconds } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { ConsultationRequest, DeskId, phases, RequesterRole } from './request.ts';

export type SessionId = string;

export const meetingWays = ['teams', 'online', 'in-person'] as const;
export type MeetingWay = (typeof meetingWays)[number];

export type Phase = (typeof phases)[number];

/** Whom it is for; an empty list leaves it open to all. */
export interface Audience {
  readonly roles: readonly RequesterRole[];
  readonly phases: readonly Phase[];
}

export interface Session {
  readonly service: ServiceId;
  readonly id: SessionId;
  readonly desk: DeskId;
  readonly revision: number;
  readonly starts: Instant;
  /** Of one place. */
  readonly minutes: number;
  /** One after another. */
  readonly places: number;
  readonly audience: Audience;
  readonly way: MeetingWay;
  /** Screened: a room, a link; undefined where the way says enough. */
  readonly where: string | undefined;
  /** Screened. */
  readonly note: string | undefined;
  /** Undefined once the link to the person was erased. */
  readonly publishedBy: { readonly id: PersonId; readonly name: string } | undefined;
  readonly publishedAt: Instant;
  readonly cancelledAt: Instant | undefined;
}

export interface TakenPlace {
  readonly session: SessionId;
  readonly starts: Instant;
  readonly reference: string;
}

/** A session with those of its places that are taken, by when they begin. */
export interface SessionPlaces {
  readonly session: Session;
  readonly taken: readonly TakenPlace[];
}

const minute = 60_000;

export const endOf = ({ starts, minutes, places }: Pick<Session, 'starts' | 'minutes' | 'places'>): Instant =>
  plusMilliseconds(starts, minutes * places * minute);

/** When each of its places begins. */
export const placesOf = ({ starts, minutes, places }: Session): readonly Instant[] =>
  Array.from({ length: places }, (_, number) => plusMilliseconds(starts, number * minutes * minute));

/** Those that can still be booked. */
export const freePlaces = ({ session, taken }: SessionPlaces, now: Instant): readonly Instant[] =>
  session.cancelledAt !== undefined
    ? []
    : placesOf(session).filter((starts) => starts > now && !taken.some((place) => place.starts === starts));

export type SessionState = 'cancelled' | 'past' | 'full' | 'open';

export function stateOf(held: SessionPlaces, now: Instant): SessionState {
  if (held.session.cancelledAt !== undefined) return 'cancelled';
  if (placesOf(held.session).every((starts) => starts <= now)) return 'past';
  return freePlaces(held, now).length === 0 ? 'full' : 'open';
}

/** Whether a session is meant for whoever made such a request. */
export const isFor = (
  { audience }: Pick<Session, 'audience'>,
  { role, phase }: Pick<ConsultationRequest['details'], 'role' | 'phase'>,
): boolean =>
  (audience.roles.length === 0 || audience.roles.includes(role)) &&
  // A phase that nobody knows shuts nobody out.
  (audience.phases.length === 0 || phase === 'not-known' || audience.phases.includes(phase));

/** A place as a choice on a form names it. */
export const placeId = (session: SessionId, starts: Instant): string => `${session} ${starts}`;

/** Undefined where it names no place. */
export function readPlaceId(
  text: string | undefined,
): { readonly session: SessionId; readonly starts: Instant } | undefined {
  const parts = /^([A-Za-z0-9-]{8,64}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/.exec(text ?? '');
  const [, session, starts] = parts ?? [];
  return session === undefined || starts === undefined ? undefined : { session, starts };
}

/** The places that a request can be booked into, soonest first. */
export const placesFor = (
  sessions: readonly SessionPlaces[],
  { details }: Pick<ConsultationRequest, 'details'>,
  now: Instant,
): readonly { readonly session: Session; readonly starts: Instant }[] =>
  sessions
    .filter(({ session }) => isFor(session, details))
    .flatMap((held) => freePlaces(held, now).map((starts) => ({ session: held.session, starts })))
    .toSorted((one, other) => (one.starts < other.starts ? -1 : Number(one.starts > other.starts)));
