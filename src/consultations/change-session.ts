/** A published session is changed or cancelled by an advisor, on what they saw, with everybody booked told of it. */
import type { Instant } from '../calendar/clock.ts';
import type { Outbox } from './outbox.ts';
import { placesOf, type Session, stateOf } from './sessions.ts';
import type { SessionStore } from './session-store.ts';
import type { SessionPlaces } from './sessions.ts';

interface Stores {
  readonly sessions: SessionStore;
  readonly outbox: Outbox;
}

/** What the form of a session holds. */
export type SessionDraft = Pick<
  Session,
  'desk' | 'starts' | 'minutes' | 'places' | 'audience' | 'way' | 'where' | 'note'
>;

export type SessionResult =
  | { readonly kind: 'changed'; readonly held: SessionPlaces }
  /** Someone was quicker, or the card was old. */
  | { readonly kind: 'stale'; readonly held: SessionPlaces }
  /** Somebody has booked what the change would move or take away. */
  | { readonly kind: 'booked'; readonly held: SessionPlaces }
  /** To be cancelled: not so many have booked as whoever cancels was told. */
  | { readonly kind: 'recount'; readonly held: SessionPlaces }
  | { readonly kind: 'unknown' };

interface Which {
  readonly service: string;
  readonly id: string;
  /** Of the card that was pressed. */
  readonly revision: number;
}

/** To be called in a transaction. When and where it is stays as it is once a place is booked: cancel it for that. */
export async function changeSession(
  stores: Stores,
  which: Which,
  draft: SessionDraft,
): Promise<SessionResult> {
  const held = await stores.sessions.hold(which.service, which.id);
  if (!held) return { kind: 'unknown' };
  const { session } = held;
  if (session.revision !== which.revision || session.cancelledAt !== undefined)
    return { kind: 'stale', held };
  const next = { ...session, ...draft, revision: session.revision + 1 };
  if (held.taken.length > 0 && movesBooked(held, next)) return { kind: 'booked', held };
  return keep(stores, { ...held, session: next }, which.revision);
}

/** Of one that has taken place nobody is told that it is off, however old the card that was pressed. */
const isAhead = (held: SessionPlaces, at: Instant): boolean => ['open', 'full'].includes(stateOf(held, at));

type ToCancel = Which & {
  /** So many places were booked when it was asked whether it is meant; undefined where that was not asked. */
  readonly booked: number | undefined;
};

/** To be called in a transaction. Its places are given up by the outbox, so that each of their people is told. */
export async function cancelSession(stores: Stores, which: ToCancel, at: Instant): Promise<SessionResult> {
  const { service, id, revision, booked } = which;
  const held = await stores.sessions.hold(service, id);
  if (!held) return { kind: 'unknown' };
  const { session } = held;
  if (session.revision !== revision || !isAhead(held, at)) return { kind: 'stale', held };
  if (held.taken.length !== booked) return { kind: 'recount', held };
  await stores.outbox.add({
    service,
    key: `clear ${id}`,
    notice: { kind: 'clear-session', session: id },
    line: undefined,
    at,
  });
  return keep(
    stores,
    { ...held, session: { ...session, revision: revision + 1, cancelledAt: at } },
    revision,
  );
}

async function keep(stores: Stores, held: SessionPlaces, revision: number): Promise<SessionResult> {
  const isKept = await stores.sessions.change(held.session, revision);
  return { kind: isKept ? 'changed' : 'stale', held };
}

function movesBooked({ session, taken }: SessionPlaces, next: Session): boolean {
  const isElsewhere = session.way !== next.way || session.where !== next.where;
  const left = new Set(session.minutes === next.minutes ? placesOf(next) : []);
  return isElsewhere || taken.some(({ starts }) => !left.has(starts));
}
