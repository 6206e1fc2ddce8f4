/** A request as its events leave it: one event after another, nothing else. */
import type { Happening, Move, NewPromise, Received, RequestEvent } from './event.ts';
import type { Drafted } from '../model/suggestion.ts';
import { isFirstReply, isOwedAnew } from './due.ts';
import { bookedAhead } from './given-up.ts';
import { restsAfter, statusAfter } from './life.ts';
import type { Advice, ConsultationRequest, Post } from './request.ts';
import { isOpen } from './request.ts';

export interface Identity {
  readonly service: string;
  readonly reference: string;
  readonly post: Post | undefined;
}

/** The first event is `received`, and no other; a record of another shape was tampered with. */
export function foldEvents(identity: Identity, events: readonly RequestEvent[]): ConsultationRequest {
  const [first, ...others] = events;
  if (first?.happening.kind !== 'received') {
    throw new Error(`The record of ${identity.reference} does not begin with its receipt.`);
  }
  const received = receive(identity, first, first.happening);
  return others.reduce(applyEvent, received);
}

function receive(identity: Identity, { by, at, seq }: RequestEvent, said: Received): ConsultationRequest {
  const { bands, question, contactTimes, asked, origin, consultationDay, desk, isFlagged, due } = said;
  return {
    ...identity,
    revision: seq,
    status: 'received',
    rests: 'received',
    desk,
    isFlagged,
    requester: by,
    origin,
    details: { ...bands, question, contactTimes },
    asked,
    assignee: undefined,
    pendingQuestion: undefined,
    pendingDrafted: undefined,
    booking: undefined,
    answeredAt: undefined,
    isAnsweredByBooking: false,
    advice: undefined,
    closingNote: undefined,
    closingDrafted: undefined,
    due,
    dueBy: 'promise',
    consultationDay,
    mergedInto: undefined,
    joined: [],
    rating: undefined,
    isHeld: false,
    erasedAt: undefined,
    loggedAt: at,
    changedAt: at,
    endedAt: undefined,
  };
}

/** A copy with the event applied; an event that the life does not know from there leaves the status as it was. */
export function applyEvent(request: ConsultationRequest, event: RequestEvent): ConsultationRequest {
  const { happening, as, seq, at } = event;
  if (happening.kind === 'received') throw new Error(`${request.reference} was received twice.`);
  const status = statusAfter(request, happening.kind) ?? request.status;
  const changed = {
    ...request,
    ...changeOf(request, happening, event),
    ...answeredAfter(request, event),
    status,
    rests: restsAfter(request, { kind: happening.kind, as }),
    revision: seq,
    changedAt: at,
  };
  if (isOpen(changed))
    return { ...changed, closingNote: undefined, closingDrafted: undefined, endedAt: undefined };
  // What was booked is free again once there is nothing to talk about.
  return isOpen(request) ? { ...changed, booking: undefined, endedAt: at } : changed;
}

type Answered = Pick<ConsultationRequest, 'answeredAt' | 'isAnsweredByBooking'>;

const unanswered: Answered = { answeredAt: undefined, isAnsweredByBooking: false };

/** A new date is a new promise, which another reply must meet, and so is opening it again; and a place that is given up was no advisor's word. */
function answeredAfter(
  request: Answered & Pick<ConsultationRequest, 'booking'>,
  event: RequestEvent,
): Answered {
  const { kind } = event.happening;
  const { answeredAt } = request;
  if (isOwedAnew(event.happening) || (kind === 'unbooked' && request.isAnsweredByBooking)) return unanswered;
  const isAnsweredByBooking = mayBeGivenUp(request, event.at);
  const isAnswered = answeredAt !== undefined && !isAnsweredByBooking;
  if (isAnswered || !isFirstReply(kind)) return { answeredAt, isAnsweredByBooking };
  return { answeredAt: answeredAt ?? event.at, isAnsweredByBooking: isOwnBooking(event) };
}

/** What was talked about at its time stays said, whatever is booked and given up afterwards. */
const mayBeGivenUp = (
  request: Pick<ConsultationRequest, 'booking' | 'isAnsweredByBooking'>,
  at: RequestEvent['at'],
): boolean => request.isAnsweredByBooking && bookedAhead(request, at) !== undefined;

const isOwnBooking = ({ happening: { kind }, as }: RequestEvent): boolean =>
  kind === 'booked' && as === 'requester';

type Change = Partial<ConsultationRequest>;

function changeOf(request: ConsultationRequest, move: Move, event: RequestEvent): Change {
  const change = changes[move.kind] as (
    move: Move,
    request: ConsultationRequest,
    event: RequestEvent,
  ) => Change;
  return change(move, request, event);
}

const none = (): Change => ({});
const nothingAsked: Change = { pendingQuestion: undefined, pendingDrafted: undefined };
const endWith = ({ message, drafted }: Ending): Change => ({ closingNote: message, closingDrafted: drafted });
/** Whose words they are goes wherever they are shown. */
interface Ending {
  readonly message: string | undefined;
  readonly drafted?: Drafted;
}

const promised = (promise: NewPromise | undefined): Change =>
  promise === undefined ? {} : { due: promise.kind === 'by' ? promise.due : undefined };

const changes: {
  readonly [K in Move['kind']]: (
    move: Extract<Happening, { kind: K }>,
    request: ConsultationRequest,
    event: RequestEvent,
  ) => Change;
} = {
  acknowledged: none,
  assigned: ({ to }) => ({ assignee: to }),
  reclassified: ({ requestKind: kind, urgency, desk, isFlagged, promise }, { details }) => ({
    details: { ...details, kind, urgency },
    desk,
    isFlagged,
    ...promised(promise),
  }),
  asked: ({ message, drafted }) => ({ pendingQuestion: message, pendingDrafted: drafted }),
  added: () => nothingAsked,
  changed: ({ question, urgency, promise }, { details }) => ({
    details: { ...details, question, urgency },
    ...promised(promise),
  }),
  replied: none,
  noted: none,
  booked: ({ session, starts, minutes }) => ({ booking: { session, starts, minutes } }),
  unbooked: () => ({ booking: undefined }),
  advised: (move, _, { by, at }) => ({
    advice: adviceOf(move, by, at),
    ...nothingAsked,
  }),
  signposted: endWith,
  escalated: endWith,
  declined: endWith,
  closed: endWith,
  withdrawn: endWith,
  reopened: ({ promise }) => ({
    rating: undefined,
    ...promised(promise),
    ...(promise === undefined ? {} : { dueBy: 'promise' }),
  }),
  'due-set': ({ due }) => ({ due, dueBy: 'advisor' }),
  merged: ({ into }) => ({ mergedInto: into }),
  joined: ({ from }, { joined }) => ({ joined: [...joined, from] }),
  rated: ({ rating }) => ({ rating }),
  held: () => ({ isHeld: true }),
  released: () => ({ isHeld: false }),
  erased: (_move, _, { at }) => ({ erasedAt: at }),
};

const adviceOf = (
  { advice: text, purposes, nextStep, stage, drafted }: Extract<Move, { kind: 'advised' }>,
  by: Advice['by'],
  at: Advice['at'],
): Advice => ({ text, purposes, nextStep, stage, drafted, by, at });
