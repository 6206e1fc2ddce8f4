/** A request is looked at and moved: who presses is asked of Teams at each press, never read from the card. */
import { randomUUID } from 'node:crypto';
import type { Action, Inputs } from '../../cards/actions.ts';
import { moveFormCard } from '../../cards/move-forms.ts';
import { isDay } from '../../src/calendar/day.ts';
import { instantInLondon } from '../../src/calendar/london-clock.ts';
import { closedTo, makeMove, type MoveResult, type Refusal } from '../../src/consultations/make-move.ts';
import { type MoveContext, type PressedMove, readMove } from '../../src/consultations/read-move.ts';
import { mayReopen } from '../../src/consultations/reopening.ts';
import { routeTo } from '../../src/consultations/route.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import type { Service } from '../../src/people/service.ts';
import { screen } from '../../src/screening/screen.ts';
import { refusalWords, staleWords, movedWords } from '../move-words.ts';
import { replyInPlace, sayToPresser, showInPlace } from '../reply-in-place.ts';
import { type Looking, viewFor } from '../show-request.ts';
import type { Roster } from '../roster.ts';
import { standingOf } from '../standing.ts';
import type { Feature, Turn } from '../turn.ts';

interface MoveDeps {
  readonly services: readonly Service[];
  readonly roster: Roster;
  readonly nudgeOutbox: () => void;
}

type RequestAction = Extract<Action, { kind: 'see-request' | 'open-move' | 'make-move' }>;

export const createMoveRequest =
  (deps: MoveDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
    const { action, inputs } = event.parsed;
    if (action.kind !== 'see-request' && action.kind !== 'open-move' && action.kind !== 'make-move')
      return false;
    const found = await find(turn, action, deps);
    if (typeof found === 'string') await sayToPresser(turn, found);
    else await deal(turn, { action, inputs, ...found }, deps);
    return true;
  };

interface Pressed extends Looking {
  readonly action: RequestAction;
  readonly inputs: Inputs;
}

const unknownRequest = 'There is no such request here. It may belong to another service.';

/** Words where there is nothing to press. */
async function find(
  turn: Turn,
  { reference }: RequestAction,
  { services, roster }: MoveDeps,
): Promise<Looking | string> {
  const service = services.find(({ prefix }) => reference.startsWith(`${prefix}-`));
  if (!service) return unknownRequest;
  const request = await turn.stores.requests.find(service.id, reference);
  // Somebody who may see none of them learns not even which references there are.
  const nobodys = { requester: { id: '', name: '' } };
  const standing = await standingOf(turn, { service, request: request ?? nobodys, roster });
  if (standing.kind === 'refused') return standing.words;
  return request ? { service, request, as: standing.as } : unknownRequest;
}

async function deal(turn: Turn, pressed: Pressed, deps: MoveDeps): Promise<void> {
  const { action } = pressed;
  switch (action.kind) {
    case 'see-request':
      return showInPlace(turn, await viewFor(turn, pressed));
    case 'open-move':
      return openForm(turn, pressed, action.move);
    case 'make-move':
      return press(turn, pressed, action, deps);
  }
}

interface Typed {
  readonly values: Inputs;
  readonly problems: readonly string[];
  readonly form: string;
}

async function openForm(turn: Turn, pressed: Pressed, move: PressedMove): Promise<void> {
  const { request } = pressed;
  const why = whyNot(turn, pressed, move);
  if (why !== undefined) return showInPlace(turn, await viewFor(turn, pressed, refusalWords(why, request)));
  return showForm(turn, pressed, move, { values: {}, problems: [], form: randomUUID() });
}

async function showForm(
  turn: Turn,
  { service, request }: Looking,
  move: PressedMove,
  typed: Typed,
): Promise<void> {
  const kinds = service.kinds.map(({ kind, label }) => ({ value: kind, title: label }));
  const advisors = [{ value: turn.person.id, title: turn.person.name }];
  await showInPlace(turn, moveFormCard({ request, move, kinds, advisors, canned: [], ...typed }));
}

const maskedWords =
  'Nothing was sent yet: something that could identify a child was taken out and marked. Check the words and send again.';

async function press(
  turn: Turn,
  pressed: Pressed,
  action: Extract<RequestAction, { kind: 'make-move' }>,
  deps: MoveDeps,
): Promise<void> {
  const { service, request, as, inputs } = pressed;
  const { move: kind, reference, revision, form } = action;
  const late = whyNot(turn, pressed, kind);
  if (late === 'too-late')
    return answer(turn, pressed, { kind: 'refused', why: late, request }, sentAs(action, inputs));
  const reading = readMove(kind, inputs, contextOf(turn, pressed));
  if (reading.kind === 'mend') {
    const problems = [...(reading.kinds.length > 0 ? [maskedWords] : []), ...reading.problems];
    return showForm(turn, pressed, kind, { values: reading.values, problems, form: form ?? randomUUID() });
  }
  const by = { id: turn.person.id, name: turn.person.name };
  const { move } = reading;
  const result = await turn.stores.inTransaction((stores) =>
    makeMove(stores, { service: service.id, reference, revision, move, by, as, at: turn.now, once: form }),
  );
  deps.nudgeOutbox();
  turn.log.info('request.press', { service: service.id, reference, kind, outcome: result.kind });
  await answer(turn, pressed, result, sentAs(action, inputs));
}

/** Also where the life leaves it open: a requester takes a request up again for a while only. */
function whyNot(turn: Turn, { request, service, as }: Looking, move: PressedMove): Refusal | undefined {
  const isLate = move === 'reopened' && as === 'requester' && !mayReopen(request, service, turn.now);
  return closedTo(request, move, as) ?? (isLate ? 'too-late' : undefined);
}

const sentAs = ({ move, form }: Extract<RequestAction, { kind: 'make-move' }>, inputs: Inputs): Sent => ({
  move,
  inputs,
  form,
});

interface Sent {
  readonly move: PressedMove;
  readonly inputs: Inputs;
  readonly form: string | undefined;
}

async function answer(turn: Turn, found: Looking, result: MoveResult, sent: Sent): Promise<void> {
  switch (result.kind) {
    case 'unknown':
      return sayToPresser(turn, unknownRequest);
    case 'moved': {
      const { request } = result;
      return replyInPlace(turn, movedWords(request), await viewFor(turn, { ...found, request }));
    }
    case 'refused': {
      const words = refusalWords(result.why, result.request);
      return replyInPlace(turn, words, await viewFor(turn, { ...found, request: result.request }, words));
    }
    case 'stale':
      return afterStale(turn, found, result.request, sent);
  }
}

/** What was typed comes back on the form of the present state, where that still takes it. */
async function afterStale(
  turn: Turn,
  found: Looking,
  request: ConsultationRequest,
  sent: Sent,
): Promise<void> {
  const words = staleWords(request);
  const isStillOpen = closedTo(request, sent.move, found.as) === undefined;
  if (sent.form === undefined || !isStillOpen) {
    return replyInPlace(turn, words, await viewFor(turn, { ...found, request }, words));
  }
  const typed = { values: sent.inputs, problems: [words], form: sent.form };
  return showForm(turn, { ...found, request }, sent.move, typed);
}

const contextOf = (turn: Turn, { request, service }: Looking): MoveContext => {
  const me = { id: turn.person.id, name: turn.person.name };
  return {
    request,
    service,
    me,
    advisors: [me],
    screen: (typed) => screen(typed, { knownWords: turn.knowing.knowledge.knownWords }),
    endOf: (day) => (isDay(day) ? instantInLondon(day, '23:59') : undefined),
    route: (kind) => routeTo({ ...request.details, kind }, service),
  };
};
