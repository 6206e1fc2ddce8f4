/** A walk takes each answer once, reads no foreign state and fills in what was said before it was asked. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  answer,
  back,
  chosen,
  establishes,
  type FlowState,
  isEnd,
  longestWalk,
  questionAt,
  start,
} from '../../src/escalation/flow.ts';
import { prefill } from '../../src/escalation/prefill.ts';
import { procedureFor, unknownOption } from '../../src/escalation/procedure.ts';
import { readState } from '../../src/escalation/read-state.ts';
import { resultOf } from '../../src/escalation/result.ts';
import { answerOf, every, foreign, own, procedureOf, walked } from './tables.ts';

const southwark = procedureOf('southwark-attendance');
const norfolk = procedureOf('norfolk-attendance');

const given = ({ answers }: FlowState): readonly string[] =>
  answers.map(({ question, option }) => `${question}=${option}`);

describe('a walk through a procedure', () => {
  it('takes a second press of the same button for a stale one', () => {
    const state = walked(southwark, 'reached=consultation-asked');
    assert.equal(answer(southwark, state, answerOf('reached=consultation-asked')), 'stale');
  });

  it('takes an option that the question does not have for a stale one', () => {
    assert.equal(answer(southwark, start(southwark), answerOf('reached=moon')), 'stale');
  });

  it('takes an answer after the end for a stale one', () => {
    const end = walked(norfolk, 'where=resting');
    assert.ok(isEnd(norfolk, end));
    assert.equal(answer(norfolk, end, answerOf('where=rang')), 'stale');
  });

  it('changes nothing on going back from the beginning', () => {
    assert.deepEqual(back(start(southwark)), start(southwark));
  });

  it('says which steps and conditions a question can tell', () => {
    assert.deepEqual(
      establishes(
        southwark.questions.find(({ id }) => id === 'writing') ?? norfolk.questions[0] ?? assert.fail(),
      ),
      ['raise-concerns', 'write-consequences'],
    );
  });

  it('has no question where a table has none, or an answer is of another table', () => {
    const empty = { ...norfolk, questions: [] };
    assert.equal(questionAt(empty, start(norfolk)), undefined);
    assert.equal(questionAt(empty, walked(norfolk, 'where=rang')), undefined);
    assert.deepEqual(chosen(empty, walked(norfolk, 'where=rang')), []);
    assert.equal(longestWalk(empty), 0);
  });
});

describe('a stored walk', () => {
  const state = walked(southwark, 'reached=meeting-held', 'plan=no-plan');
  const stored = { ...state };

  it('is read where the table is the one that it was begun with', () => {
    assert.deepEqual(readState(own, stored), { procedure: southwark, state });
  });

  for (const [what, changed] of [
    ['nothing', undefined],
    ['a word', 'state'],
    ['no object', null],
    ['another version of the state', { ...stored, version: 0 }],
    ['another version of the table', { ...stored, table: 99 }],
    ['a procedure that is not held', { ...stored, procedure: 'moon' }],
    ['a procedure without a name', { ...stored, procedure: undefined }],
    ['answers that are no list', { ...stored, answers: 'reached' }],
    ['an answer that is no object', { ...stored, answers: [null] }],
    ['an answer without an option', { ...stored, answers: [{ question: 'reached' }] }],
    ['an answer to a question that was not asked', { ...stored, answers: [answerOf('role=sewo')] }],
    ['an option that is not of the question', { ...stored, answers: [answerOf('reached=moon')] }],
    [
      'more answers than there are questions',
      { ...stored, answers: Array(9).fill(answerOf('reached=meeting-held')) },
    ],
    ['something said that is no list', { ...stored, said: {} }],
    ['something said to a question that is not there', { ...stored, said: [answerOf('moon=full')] }],
    ['something said that is not of the question', { ...stored, said: [answerOf('role=moon')] }],
  ] as const) {
    it(`is stale where it holds ${what}`, () => {
      assert.equal(readState(own, changed), 'stale');
    });
  }

  it('is never taken for one of another authority', () => {
    assert.equal(readState(foreign, stored), 'stale');
  });

  it('is read or stale, and nothing else, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        assert.equal(readState(own, anything), 'stale');
      }),
    );
  });

  it('gives a result, whatever it was answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.array(fc.nat(9), { maxLength: 7 }), (procedure, picks) => {
        let walk = start(procedure);
        for (const pick of picks) {
          const question = questionAt(procedure, walk);
          if (!question) break;
          const option = question.options[pick]?.id ?? unknownOption;
          const next = answer(procedure, walk, { question: question.id, option });
          assert.notEqual(next, 'stale');
          if (next !== 'stale') walk = next;
        }
        const { place, sources } = resultOf(procedure, walk);
        assert.ok(place.kind.length > 0 && sources.length > 0);
      }),
    );
  });
});

describe('what was said before it was asked', () => {
  it('fills in the stage that is known', () => {
    assert.deepEqual(given(prefill(southwark, { stage: 2 })), ['reached=consultation-asked']);
    assert.deepEqual(given(prefill(norfolk, { stage: 2 })), ['where=met']);
  });

  it('asks where a stage has two answers, is not there or is not known', () => {
    for (const hints of [{ stage: 3 }, { stage: 9 }, {}]) {
      assert.deepEqual(prefill(southwark, hints), start(southwark));
    }
  });

  it('keeps what answers a later question until that is asked', () => {
    const heard = prefill(southwark, { words: 'Mum won’t sign the contract, what now?' });
    assert.deepEqual(given(heard), ['reached=consultation-asked']);
    const next = answer(southwark, heard, answerOf('taf=no-taf'));
    assert.notEqual(next, 'stale');
    if (next === 'stale') return;
    assert.deepEqual(given(next), ['reached=consultation-asked', 'taf=no-taf', 'contract=refused']);
    assert.equal(questionAt(southwark, next)?.id, 'notice');
  });

  it('asks again what was filled in, once it is taken back', () => {
    const heard = prefill(southwark, { stage: 2 });
    const taken = back(heard);
    assert.deepEqual(taken, start(southwark));
    assert.equal(questionAt(southwark, taken)?.id, 'reached');
  });

  it('asks where the words give two answers', () => {
    const heard = prefill(norfolk, { words: 'We rang home and then we met' });
    assert.deepEqual(heard, start(norfolk));
  });

  it('reads no refusal into a contract that was signed', () => {
    const heard = prefill(southwark, { words: 'The contract was signed but nothing has changed' });
    assert.deepEqual(
      heard.said
        .map(({ question, option }) => `${question}=${option}`)
        .filter((pair) => pair.startsWith('contract')),
      ['contract=agreed'],
    );
  });

  it('keeps none of the words', () => {
    const heard = prefill(southwark, { words: 'Zebedee wont sign the contract' });
    assert.doesNotMatch(JSON.stringify(heard), /zebedee/i);
  });

  it('never fills in a word of the table that is not an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.string(), (procedure, words) => {
        const state = prefill(procedure, { words });
        assert.notEqual(
          readState({ procedures: new Map([[procedure.id, procedure]]), measures: new Map() }, state),
          'stale',
        );
      }),
    );
  });
});

describe('the table of an authority', () => {
  it('is its own where it has one, the national one where not, and none where neither is held', () => {
    assert.equal(procedureFor(own, 'attendance', 'southwark')?.id, 'southwark-attendance');
    assert.equal(procedureFor(own, 'attendance', 'norfolk'), undefined);
    assert.equal(procedureFor(foreign, 'attendance', 'norfolk')?.id, 'norfolk-attendance');
    assert.equal(procedureFor(own, 'home-education', 'norfolk')?.id, 'elective-home-education');
  });
});
