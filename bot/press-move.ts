/** A move is made on a request, and whoever pressed is told what became of it; nothing that they typed is lost. */
import { randomUUID } from 'node:crypto';
import type { Inputs } from '../cards/actions.ts';
import { asksForSomething } from '../cards/move-fields.ts';
import { isDay } from '../src/calendar/day.ts';
import { instantInLondon } from '../src/calendar/london-clock.ts';
import type { BankHolidays } from '../src/calendar/working-days.ts';
import { newPromise } from '../src/consultations/due.ts';
import { closedTo, makeMove, type Refusal } from '../src/consultations/make-move.ts';
import { isMerger, mergeRequests, type MergeResult } from '../src/consultations/merge-requests.ts';
import type { Press } from '../src/consultations/press.ts';
import {
  type MoveContext,
  type MoveReading,
  type PressedMove,
  readMove,
} from '../src/consultations/read-move.ts';
import { mayReopen } from '../src/consultations/reopening.ts';
import { routeTo } from '../src/consultations/route.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { colleaguesOf, isStillThere } from './colleagues.ts';
import { holdMasked, maskedWords, type OpenForm, screenFor, showMoveForm } from './move-form.ts';
import { leftWords, movedWords, noMergerWords, refusalWords, staleWords } from './move-words.ts';
import { replyInPlace, sayToPresser } from './reply-in-place.ts';
import { type Looking, viewFor } from './show-request.ts';
import { putSafetyFirst } from './read-request-form.ts';
import type { Turn } from './turn.ts';

export const unknownRequest = 'There is no such request here. It may belong to another service.';

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

export async function pressMove(
  turn: Turn,
  sent: Sent,
  { nudgeOutbox, bankHolidays }: PressDeps,
): Promise<void> {
  const { service, request, as, move: kind, revision, form, isForm } = sent;
  const why = whyNot(turn, sent, kind);
  if (why === 'too-late' || why === 'not-yours') return answer(turn, sent, { kind: 'refused', why, request });
  if (as === 'requester') await putSafetyFirst(turn, sent.inputs);
  const reading = await readAndLook(turn, sent, bankHolidays);
  if (reading.kind === 'mend') return comeBack(turn, sent, reading);
  const by = { id: turn.person.id, name: turn.person.name };
  const { reference } = request;
  const once = isForm ? form : undefined;
  const made: Press = {
    service: service.id,
    reference,
    revision,
    move: reading.move,
    by,
    as,
    at: turn.now,
    once,
  };
  const result = isMerger(made)
    ? await mergeRequests(turn.stores, made)
    : await turn.stores.inTransaction((stores) => makeMove(stores, made));
  nudgeOutbox();
  turn.log.info('request.press', { service: service.id, reference, kind, outcome: result.kind });
  await answer(turn, sent, result);
}

/** Also where the life leaves it open: a requester takes a request up again for a while only. */
export function whyNot(
  turn: Turn,
  { request, service, as }: Looking,
  move: PressedMove,
): Refusal | undefined {
  const isLate = move === 'reopened' && as === 'requester' && !mayReopen(request, service, turn.now);
  // A time of its own is an advisor's to give; a requester picks a place of a session.
  if (move === 'booked' && as === 'requester') return 'not-yours';
  return closedTo(request, move, as) ?? (isLate ? 'too-late' : undefined);
}

/** Whoever it is to be given to must be in the team at this moment. */
async function readAndLook(turn: Turn, sent: Sent, bankHolidays: BankHolidays): Promise<MoveReading> {
  const desk = { stores: turn.stores, ...sent };
  const advisors = sent.move === 'assigned' ? await colleaguesOf(desk) : [];
  const reading = readMove(sent.move, sent.inputs, {
    ...contextOf(turn, sent, bankHolidays),
    advisors,
  });
  if (reading.kind === 'mend' || reading.move.kind !== 'assigned') return reading;
  const { to } = reading.move;
  const there = to.id === turn.person.id ? 'member' : await isStillThere(desk, to.id);
  if (there === 'member') return reading;
  return {
    kind: 'mend',
    values: sent.inputs,
    problems: [leftWords(to.name, there)],
    masked: [],
    kinds: [],
  };
}

async function comeBack(
  turn: Turn,
  sent: Sent,
  { values, problems, masked, kinds: found }: Extract<MoveReading, { kind: 'mend' }>,
): Promise<void> {
  const canRestore = holdMasked(turn, sent, masked);
  const all = [...(found.length > 0 ? [maskedWords] : []), ...problems];
  // It is sent again with the revision that it was made on: nothing that happened meanwhile is passed over.
  const request = { ...sent.request, revision: sent.revision };
  await showMoveForm(turn, { ...sent, request }, { values, problems: all, canRestore });
}

async function answer(turn: Turn, sent: Sent, result: MergeResult): Promise<void> {
  switch (result.kind) {
    case 'unknown':
      return sayToPresser(turn, unknownRequest);
    case 'moved': {
      const { request } = result;
      return replyInPlace(turn, movedWords(request), await viewFor(turn, { ...sent, request }));
    }
    case 'refused': {
      const words = refusalWords(result.why, result.request);
      return replyInPlace(turn, words, await viewFor(turn, { ...sent, request: result.request }, words));
    }
    case 'no-merger':
      return showMoveForm(turn, sent, { values: sent.inputs, problems: [noMergerWords[result.why]] });
    case 'stale':
      return afterStale(turn, sent, result.request);
  }
}

/** What was typed comes back on the form of the present state, where that still takes it. */
async function afterStale(turn: Turn, sent: Sent, request: ConsultationRequest): Promise<void> {
  const words = staleWords(request);
  const isStillOpen = closedTo(request, sent.move, sent.as) === undefined;
  if (!asksForSomething(sent.move) || !sent.isForm || !isStillOpen) {
    return replyInPlace(turn, words, await viewFor(turn, { ...sent, request }, words));
  }
  // A fresh form: what was sent with the old one is done, and these words are to be sent beside it.
  const form = randomUUID();
  await showMoveForm(turn, { ...sent, request, form }, { values: sent.inputs, problems: [words] });
}

function contextOf(
  turn: Turn,
  { request, revision, service, cleared }: Sent,
  bankHolidays: BankHolidays,
): Omit<MoveContext, 'advisors'> {
  const { now } = turn;
  return {
    request,
    revision,
    service,
    me: { id: turn.person.id, name: turn.person.name },
    screen: screenFor(turn, cleared),
    now,
    endOf: (day) => (isDay(day) ? instantInLondon(day, '23:59') : undefined),
    route: (kind) => routeTo({ ...request.details, kind }, service),
    promise: (next) => newPromise(request, next, { service, bankHolidays, now }),
  };
}
