/** A walk through a procedure's questions: begun by a command or a button, moved by presses of its card, left at any time. */
import { randomUUID } from 'node:crypto';
import type { Action, Inputs } from '../../cards/actions.ts';
import { answerField } from '../../cards/walk-cards.ts';
import type { Walk } from '../../src/conversation/walk.ts';
import { answer, back, type FlowState, questionAt, restart, skip } from '../../src/escalation/flow.ts';
import { prefill } from '../../src/escalation/prefill.ts';
import { type Procedure, type Procedures, procedureFor } from '../../src/escalation/procedure.ts';
import type { OpenFlow } from '../../src/escalation/read-state.ts';
import { sayToPresser, showInPlace } from '../reply-in-place.ts';
import { walkCard } from '../show-walk.ts';
import type { Feature, Turn } from '../turn.ts';
import { readWalkCommand, type WalkCommand, type WalkTopic } from '../walk-commands.ts';
import { type Begun, hintsFor } from '../walk-hints.ts';
import { offer } from '../walks-offered.ts';
import { type UnderWay, underWay, walkKeyOf } from '../walks-under-way.ts';

type WalkAction = Extract<
  Action,
  { kind: 'choose-walk' | 'start-walk' | 'go-on' | 'answer-walk' | 'move-walk' }
>;
type Press = Extract<Action, { kind: 'answer-walk' | 'move-walk' }>;

export const walk: Feature = async (turn) => {
  const { event } = turn;
  const { procedures } = turn.knowing;
  if (event.kind === 'message') {
    const command = readWalkCommand(event.text);
    return command !== undefined && obey(turn, command, procedures);
  }
  if (event.kind !== 'pressed' || event.parsed.kind !== 'action') return false;
  const { action, inputs } = event.parsed;
  if (!isOfWalks(action)) return false;
  // What was chosen is kept with the walk and forgotten with it, and not beside it with the replies.
  turn.storeNoReply();
  await deal(turn, action, inputs, procedures);
  return true;
};

const isOfWalks = (action: Action): action is WalkAction =>
  ['choose-walk', 'start-walk', 'go-on', 'answer-walk', 'move-walk'].includes(action.kind);

async function deal(turn: Turn, action: WalkAction, inputs: Inputs, procedures: Procedures): Promise<void> {
  switch (action.kind) {
    case 'choose-walk':
      return offer(turn, chooseWords, procedures);
    case 'start-walk':
      return startFromButton(turn, action, procedures);
    case 'go-on':
      return goOn(turn, procedures);
    case 'answer-walk':
    case 'move-walk':
      return press(turn, action, inputs, procedures);
  }
}

const chooseWords = 'I ask at most five questions and say where a case stands, with the sources.';
const goneWords =
  'That is from a walk that is over, or from before a change of its questions. Nothing of it is kept: start again.';

async function obey(turn: Turn, command: WalkCommand, procedures: Procedures): Promise<boolean> {
  if (command.kind === 'begin') return beginTyped(turn, command.topic, procedures);
  if (command.kind === 'choose') {
    await offer(turn, chooseWords, procedures);
    return true;
  }
  const current = await underWay(turn, procedures);
  if (!current) {
    // Without a walk these are words like others.
    if (command.kind !== 'leave-named') return false;
    await offer(
      turn,
      'There is nothing to leave: no questions of mine are waiting for you here.',
      procedures,
    );
    return true;
  }
  if (command.kind === 'go-on') await show(turn, current, procedures);
  else await moveOn(turn, current, command.kind === 'leave-named' ? 'leave' : command.kind, procedures);
  return true;
}

async function beginTyped(turn: Turn, topic: WalkTopic, procedures: Procedures): Promise<boolean> {
  const { service, person, stores } = turn;
  const { homeAuthority } = await stores.preferences.find(service.id, person.id);
  const authority = homeAuthority ?? service.authority;
  const procedure = procedureFor(procedures, topic, authority);
  if (!procedure) {
    const name = turn.knowing.knowledge.names.nameOf(authority);
    await offer(
      turn,
      `I hold no steps of ${name}’s for this, so I cannot walk you through them. Another authority’s are an example only.`,
      procedures,
    );
    return true;
  }
  const current = await underWay(turn, procedures);
  const isWaiting =
    current?.flow.procedure === procedure && questionAt(procedure, current.flow.state) !== undefined;
  if (isWaiting) await show(turn, current, procedures, 'You were here. Press “Start again” to begin anew.');
  else await begin(turn, procedure, await hintsFor(turn, procedure, {}), procedures);
  return true;
}

async function startFromButton(
  turn: Turn,
  { procedure: id, ...from }: Extract<WalkAction, { kind: 'start-walk' }>,
  procedures: Procedures,
): Promise<void> {
  const procedure = procedures.procedures.get(id);
  if (!procedure) return offer(turn, goneWords, procedures);
  await begin(turn, procedure, await hintsFor(turn, procedure, from), procedures);
}

async function begin(turn: Turn, procedure: Procedure, hints: Begun, procedures: Procedures): Promise<void> {
  const state = prefill(procedure, hints);
  const walk: Walk = { id: randomUUID(), revision: 1, state, at: turn.now };
  await turn.stores.walks.begin(walkKeyOf(turn), walk);
  turn.log.info('walk.begun', { turn: turn.id, kind: procedure.id });
  const filledIn =
    state.answers.length === 0
      ? undefined
      : `Filled in from what you wrote${hints.known ? ' or told me before' : ''}: see below, and press Back where it is not so.`;
  const notice = hints.notice ?? filledIn;
  await turn.reply({
    card: walkCard(turn, { procedure, state }, walk, { procedures, notice }),
  });
}

async function goOn(turn: Turn, procedures: Procedures): Promise<void> {
  const current = await underWay(turn, procedures);
  if (current) await show(turn, current, procedures);
  else await offer(turn, goneWords, procedures);
}

async function press(turn: Turn, action: Press, inputs: Inputs, procedures: Procedures): Promise<void> {
  const current = await underWay(turn, procedures);
  if (current?.walk.id !== action.walk) return pressOld(turn, action.walk, procedures);
  if (current.walk.revision !== action.revision) return show(turn, current, procedures, movedSince);
  if (action.kind === 'move-walk') return moveOn(turn, current, action.move, procedures);
  return answerQuestion(turn, current, inputs[answerField] ?? '', procedures);
}

async function answerQuestion(
  turn: Turn,
  current: UnderWay,
  option: string,
  procedures: Procedures,
): Promise<void> {
  const { procedure, state } = current.flow;
  const question = questionAt(procedure, state)?.id ?? '';
  const next = answer(procedure, state, { question, option });
  if (next === 'stale') return show(turn, current, procedures, unansweredWords);
  return save(turn, current, next, procedures);
}

const movedSince = 'You had moved on before that press. This is where you are now.';
const unansweredWords = 'Choose an answer, or press “I don’t know”.';
const othersWords = 'Whoever began this answers it. Type “stage finder” or “step by step” to begin your own.';

/** Another person's is left alone; one that is over, or an earlier one of theirs, leads to a new one. */
async function pressOld(turn: Turn, walk: string, procedures: Procedures): Promise<void> {
  const { stores, service, place, person } = turn;
  const starter = await stores.walks.starter(service.id, place.room, walk);
  if (starter !== undefined && starter !== person.id) return sayToPresser(turn, othersWords);
  return offer(turn, goneWords, procedures);
}

type Move = 'skip' | 'back' | 'again' | 'leave';

async function moveOn(turn: Turn, current: UnderWay, move: Move, procedures: Procedures): Promise<void> {
  if (move === 'leave') {
    await turn.stores.walks.forget(walkKeyOf(turn));
    turn.log.info('walk.left', { turn: turn.id, kind: current.flow.procedure.id });
    return offer(turn, 'You have left it, and nothing of it is kept.', procedures);
  }
  const next = moved(current.flow, move);
  if (next === 'stale') return show(turn, current, procedures, movedSince);
  return save(turn, current, next, procedures);
}

function moved({ procedure, state }: OpenFlow, move: Exclude<Move, 'leave'>): FlowState | 'stale' {
  switch (move) {
    case 'back':
      return back(state);
    case 'again':
      return restart(procedure);
    case 'skip':
      return skip(procedure, state, questionAt(procedure, state)?.id ?? '');
  }
}

async function save(
  turn: Turn,
  { walk, flow: { procedure } }: UnderWay,
  state: FlowState,
  procedures: Procedures,
): Promise<void> {
  const next: Walk = { ...walk, revision: walk.revision + 1, state, at: turn.now };
  if (await turn.stores.walks.move(walkKeyOf(turn), next)) {
    const isOver = questionAt(procedure, state) === undefined;
    turn.log.info('walk.moved', { turn: turn.id, kind: procedure.id, outcome: isOver ? 'end' : 'question' });
    return show(turn, { walk: next, flow: { procedure, state } }, procedures);
  }
  // Another press of the same card was first.
  const current = await underWay(turn, procedures);
  return current ? show(turn, current, procedures, movedSince) : offer(turn, goneWords, procedures);
}

const show = (turn: Turn, { walk, flow }: UnderWay, procedures: Procedures, notice?: string): Promise<void> =>
  showInPlace(turn, walkCard(turn, flow, walk, { procedures, notice }));
