/** A move on a request: by someone who may, on what they saw, told to everyone in the same transaction. */
import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../calendar/clock.ts';
import type { ActorRole, Happening, Move, MoveKind } from './event.ts';
import { life, statusAfter } from './life.ts';
import { noticesOf } from './notices-of.ts';
import type { Outbox } from './outbox.ts';
import type { Press } from './press.ts';
import type { ConsultationRequest } from './request.ts';
import type { RequestStore } from './request-store.ts';

/** Why a move is not made, beside that the card was old. */
export type Refusal =
  /** Theirs is another role, or another person's request. */
  | 'not-yours'
  /** Not from where the request stands. */
  | 'not-now'
  /** It would change nothing. */
  | 'already'
  /** Ended longer ago than its requester may take it up again. */
  | 'too-late'
  /** What was booked has begun: its requester no longer gives it up. */
  | 'begun';

export type MoveResult =
  | { readonly kind: 'moved'; readonly request: ConsultationRequest }
  /** Someone was quicker, or the card was old: the present state, and nothing lost. */
  | { readonly kind: 'stale'; readonly request: ConsultationRequest }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly request: ConsultationRequest }
  | { readonly kind: 'unknown' };

interface Stores {
  readonly requests: RequestStore;
  readonly outbox: Outbox;
}

/** To be called in a transaction. */
export async function makeMove(stores: Stores, press: Press): Promise<MoveResult> {
  const { service, reference } = press;
  const request = await stores.requests.find(service, reference);
  if (!request || !maySee(request, press)) return { kind: 'unknown' };
  if (await isMade(stores, request, press)) return { kind: 'moved', request };
  return standsAgainst(request, press) ?? apply(stores, request, press);
}

/**
 * The same press came before: what it asked for was done then, and told. Without a form, only where nothing happened
 * since: on a card that old it is a press of its own.
 */
async function isMade(
  { requests }: Pick<Stores, 'requests'>,
  { service, reference, revision: present }: ConsultationRequest,
  { revision, by, as, move, once }: Press,
): Promise<boolean> {
  if (present === revision || (once === undefined && present > revision + 1)) return false;
  const history = await requests.history(service, reference);
  const next = history.find(({ seq }) => seq === revision + 1);
  return (
    next?.by.id === by.id && next.as === as && isDeepStrictEqual(asPressed(next.happening), asPressed(move))
  );
}

/** Without what followed from how the request stood before. */
const asPressed = (happening: Happening): unknown => ({
  ...happening,
  promise: undefined,
  drafted: undefined,
});

/** Undefined where nothing does. */
function standsAgainst(
  request: ConsultationRequest,
  press: Press,
): Extract<MoveResult, { kind: 'stale' | 'refused' }> | undefined {
  const isOld = request.revision !== press.revision;
  if (isOld && !life[press.move.kind].isAdditive) return { kind: 'stale', request };
  const why = refusalOf(request, press);
  return why === undefined ? undefined : { kind: 'refused', why, request };
}

async function apply(stores: Stores, request: ConsultationRequest, press: Press): Promise<MoveResult> {
  const { service, reference, move, ...mover } = press;
  const moved = await stores.requests.append(request, move, mover);
  if (!moved) {
    const present = (await stores.requests.find(service, reference)) ?? request;
    const isTwice = await isMade(stores, present, press);
    return { kind: isTwice ? 'moved' : 'stale', request: present };
  }
  // A form that was sent twice: what it asked for was done the first time, and told.
  if (moved.revision === request.revision) return { kind: 'moved', request };
  for (const notice of noticesOf(moved, press)) await stores.outbox.add(notice);
  return { kind: 'moved', request: moved };
}

/** A requester knows of their own requests only: of another's they learn not even that it is there. */
const maySee = ({ requester }: ConsultationRequest, { as, by }: Pick<Press, 'as' | 'by'>): boolean =>
  as !== 'requester' || requester.id === by.id;

function refusalOf(
  request: ConsultationRequest,
  { move, as, at }: Pick<Press, 'move' | 'as' | 'at'>,
): Refusal | undefined {
  const closed = closedTo(request, move.kind, as);
  if (closed !== undefined) return closed;
  if (move.kind === 'unbooked' && isBegunFor(as, request, at)) return 'begun';
  return changesNothing(request, move) ? 'already' : undefined;
}

/**
 * From its time on a place was used, and its requester no longer gives it up. An advisor does where the meeting did not
 * take place, and the service where the session was cancelled in time.
 */
const isBegunFor = (as: ActorRole, { booking }: ConsultationRequest, at: Instant): boolean =>
  as === 'requester' && booking !== undefined && booking.starts < at;

/** The place that is booked can be given up by them now. */
export const mayGiveUp = (request: ConsultationRequest, as: ActorRole, at: Instant): boolean =>
  closedTo(request, 'unbooked', as) === undefined && !isBegunFor(as, request, at);

/** Why that kind of move is not open to them on the request as it stands; undefined where it is. */
export function closedTo(request: ConsultationRequest, kind: MoveKind, as: ActorRole): Refusal | undefined {
  if (!life[kind].by.includes(as)) return 'not-yours';
  return statusAfter(request, kind) === undefined ? 'not-now' : undefined;
}

const unchanging: {
  readonly [K in MoveKind]?: (request: ConsultationRequest, move: Extract<Move, { kind: K }>) => boolean;
} = {
  assigned: ({ assignee }, { to }) => assignee?.id === to.id,
  booked: ({ booking }, { session, starts, minutes }) =>
    isDeepStrictEqual(booking, { session, starts, minutes }),
  rated: ({ rating }) => rating !== undefined,
  held: ({ isHeld }) => isHeld,
  released: ({ isHeld }) => !isHeld,
  merged: ({ reference }, { into }) => into === reference,
  erased: ({ erasedAt }) => erasedAt !== undefined,
};

function changesNothing(request: ConsultationRequest, move: Move): boolean {
  const isUnchanged = unchanging[move.kind] as
    | ((request: ConsultationRequest, move: Move) => boolean)
    | undefined;
  return isUnchanged?.(request, move) ?? false;
}

/** What somebody may press on it as it stands, whatever it would then ask for. */
export const movesOpenTo = (request: ConsultationRequest, as: ActorRole): readonly MoveKind[] =>
  (Object.keys(life) as MoveKind[]).filter((kind) => closedTo(request, kind, as) === undefined);
