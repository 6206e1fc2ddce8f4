/** A move is made on a request by whoever pressed, in a chat or in the workspace: read, checked, made once, told of. */
import type { Inputs } from '../cards/actions.ts';
import { isDay } from '../src/calendar/day.ts';
import { instantInLondon } from '../src/calendar/london-clock.ts';
import type { BankHolidays } from '../src/calendar/working-days.ts';
import { newPromise, promiseAnew } from '../src/consultations/due.ts';
import { closedTo, makeMove, type Refusal } from '../src/consultations/make-move.ts';
import { isMerger, mergeRequests, type MergeResult } from '../src/consultations/merge-requests.ts';
import type { Press } from '../src/consultations/press.ts';
import {
  type MoveContext,
  type MoveReading,
  type PressedMove,
  readMove,
} from '../src/consultations/read-move.ts';
import { isSpoken, type Move, type SpokenMove } from '../src/consultations/event.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { draftedFromBoth } from '../src/model/suggestion.ts';
import { mayReopen } from '../src/consultations/reopening.ts';
import { routeTo } from '../src/consultations/route.ts';
import { colleaguesOf, isStillThere } from './colleagues.ts';
import { type OpenForm, screenFor } from './form-facts.ts';
import { leftWords } from './move-words.ts';
import type { Presser } from './presser.ts';
import type { Looking } from './show-request.ts';

/** What was pressed, with what stood in the form. */
export interface Sent extends OpenForm {
  /** Of the card that was pressed. */
  readonly revision: number;
  /** Not a move that is done at the press. */
  readonly isForm: boolean;
  readonly inputs: Inputs;
}

export interface PressDeps {
  readonly nudgeOutbox: () => void;
  readonly bankHolidays: BankHolidays;
}

/** Nothing was made: the words need a change. */
type Mend = Extract<MoveReading, { kind: 'mend' }>;

export async function makePress(
  presser: Presser,
  sent: Sent,
  { nudgeOutbox, bankHolidays }: PressDeps,
): Promise<MergeResult | Mend> {
  const { service, request, as, move: kind, revision, form, isForm } = sent;
  const why = shutBeforeReading(presser, sent);
  if (why !== undefined) return { kind: 'refused', why, request };
  const reading = await readAndLook(presser, sent, bankHolidays);
  if (reading.kind === 'mend') return reading;
  const { person, stores, now: at, log } = presser;
  const by = { id: person.id, name: person.name };
  const { reference } = request;
  const once = isForm ? form : undefined;
  const move = await withOrigin(presser, request, reading.move);
  const made: Press = { service: service.id, reference, revision, move, by, as, at, once };
  const result = isMerger(made)
    ? await mergeRequests(stores, made)
    : await stores.inTransaction((inner) => makeMove(inner, made));
  nudgeOutbox();
  log.info('request.press', { service: service.id, reference, kind, outcome: result.kind });
  return result;
}

/** Looked for in the words themselves, whatever the form says: how much of them a language model suggested. */
async function withOrigin(
  { stores: { suggestions }, knowing: { knowledge } }: Pick<Presser, 'stores' | 'knowing'>,
  { service, reference }: ConsultationRequest,
  move: Move,
): Promise<Move> {
  if (!isSpoken(move)) return move;
  const made = await suggestions.about({ service, kind: 'reply', about: reference });
  const [first, second] = wordsOf(move);
  const drafted = draftedFromBoth(first, second, made, knowledge.guidance);
  return drafted === undefined ? move : { ...move, drafted };
}

const wordsOf = (move: SpokenMove): readonly [string, string | undefined] =>
  move.kind === 'advised' ? [move.advice, move.nextStep] : [move.message, undefined];

/** What make-move itself does not know of, so that no word of such a press is read. */
export function shutBeforeReading(presser: Pick<Presser, 'now'>, sent: Sent): Refusal | undefined {
  const why = whyNot(presser, sent, sent.move);
  return why === 'too-late' || why === 'not-yours' ? why : undefined;
}

/** Also where the life leaves it open: a requester takes a request up again for a while only. */
export function whyNot(
  { now }: Pick<Presser, 'now'>,
  { request, service, as }: Looking,
  move: PressedMove,
): Refusal | undefined {
  const isLate = move === 'reopened' && as === 'requester' && !mayReopen(request, service, now);
  // A time of its own is an advisor's to give; a requester picks a place of a session.
  if (move === 'booked' && as === 'requester') return 'not-yours';
  return closedTo(request, move, as) ?? (isLate ? 'too-late' : undefined);
}

/** Whoever it is to be given to must be in the team at this moment. */
async function readAndLook(presser: Presser, sent: Sent, bankHolidays: BankHolidays): Promise<MoveReading> {
  const desk = { stores: presser.stores, ...sent };
  const advisors = sent.move === 'assigned' ? await colleaguesOf(desk) : [];
  const reading = readMove(sent.move, sent.inputs, { ...contextOf(presser, sent, bankHolidays), advisors });
  if (reading.kind === 'mend' || reading.move.kind !== 'assigned') return reading;
  const { to } = reading.move;
  const there = to.id === presser.person.id ? 'member' : await isStillThere(desk, to.id);
  if (there === 'member') return reading;
  return {
    kind: 'mend',
    values: sent.inputs,
    problems: [leftWords(to.name, there)],
    masked: [],
    kinds: [],
  };
}

function contextOf(
  { person, now, knowing }: Presser,
  { request, revision, service, cleared }: Sent,
  bankHolidays: BankHolidays,
): Omit<MoveContext, 'advisors'> {
  return {
    request,
    revision,
    service,
    me: { id: person.id, name: person.name },
    screen: screenFor({ knowing }, cleared),
    now,
    endOf: (day) => (isDay(day) ? instantInLondon(day, '23:59') : undefined),
    route: (kind) => routeTo({ ...request.details, kind }, service),
    promise: (next) => newPromise(request, next, { service, bankHolidays, now }),
    promiseAnew: promiseAnew(request, { service, bankHolidays, now }),
  };
}
