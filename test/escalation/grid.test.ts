/** Every state by every answer: a walk ends, ends soon, can always go back and always comes to something. */
import assert from 'node:assert/strict';
import {
  answer,
  back,
  establishes,
  type FlowState,
  isEnd,
  longestWalk,
  questionAt,
  restart,
  skip,
  start,
} from '../../src/escalation/flow.ts';
import { mostQuestions, type Procedure, unknownOption } from '../../src/escalation/procedure.ts';
import { readState } from '../../src/escalation/read-state.ts';
import { type Result, resultOf } from '../../src/escalation/result.ts';
import { every } from './tables.ts';

function statesOf(procedure: Procedure): readonly FlowState[] {
  const reached: FlowState[] = [start(procedure)];
  for (const state of reached) {
    const question = questionAt(procedure, state);
    if (!question) continue;
    for (const option of [...question.options.map(({ id }) => id), unknownOption]) {
      const next = answer(procedure, state, { question: question.id, option });
      assert.notEqual(next, 'stale');
      if (next !== 'stale') reached.push(next);
    }
  }
  return reached;
}

const hasWayOn = (result: Result): boolean =>
  result.findings.length > 0 ||
  result.duties.some(({ steps }) => steps.length > 0) ||
  result.unassigned.length > 0 ||
  result.moves.length > 0 ||
  ['between', 'beyond', 'cannot-tell'].includes(result.place.kind);

for (const procedure of every) {
  describe(`every walk through ${procedure.id}`, () => {
    const states = statesOf(procedure);
    const ends = states.filter((state) => isEnd(procedure, state));

    it('ends after five questions at the most', () => {
      const most = Math.max(...ends.map(({ answers }) => answers.length));
      assert.ok(most <= mostQuestions, `${most} questions`);
      assert.equal(longestWalk(procedure), most);
      assert.ok(ends.length > 5);
    });

    it('never asks a question twice', () => {
      for (const { answers } of states) {
        assert.equal(new Set(answers.map(({ question }) => question)).size, answers.length);
      }
    });

    it('takes "I don\'t know" at every question', () => {
      for (const state of states) {
        const question = questionAt(procedure, state);
        if (question) assert.notEqual(skip(procedure, state, question.id), 'stale');
      }
    });

    it('goes back by exactly one answer', () => {
      for (const state of states) {
        const question = questionAt(procedure, state);
        for (const { id } of question?.options ?? []) {
          const next = answer(procedure, state, { question: String(question?.id), option: id });
          assert.notEqual(next, 'stale');
          if (next !== 'stale') assert.deepEqual(back(next), state);
        }
      }
    });

    it('can be begun again from anywhere', () => {
      for (const state of states) assert.deepEqual(restart(procedure), { ...state, answers: [], said: [] });
    });

    it('comes to a result that leads on, from every end', () => {
      for (const state of ends) {
        const result = resultOf(procedure, state);
        assert.ok(hasWayOn(result), JSON.stringify(state.answers));
        assert.ok(result.sources.length > 0, JSON.stringify(state.answers));
      }
    });

    it('counts no step twice and loses none of the stage', () => {
      for (const state of states) {
        const { done, missing, toCheck } = resultOf(procedure, state);
        const all = [...done, ...missing, ...toCheck];
        assert.equal(new Set(all).size, all.length);
      }
    });

    it('is read back as it was stored', () => {
      const procedures = { procedures: new Map([[procedure.id, procedure]]), measures: new Map() };
      for (const state of states) {
        const stored: unknown = JSON.parse(JSON.stringify(state));
        assert.deepEqual(readState(procedures, stored), { procedure, state });
      }
    });

    it('asks nothing whose answers tell nothing', () => {
      for (const question of procedure.questions) {
        const tells = question.options.every(
          ({ role, at, yes, no }) => role.length + yes.length + no.length > 0 || at !== undefined,
        );
        assert.ok(tells, question.id);
        assert.ok(
          establishes(question).length > 0 || question.options.some(({ role, at }) => role.length > 0 || at),
        );
      }
    });
  });
}
