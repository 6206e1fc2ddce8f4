/** The cards of a walk: every state of every procedure gives one that Teams takes, and from which a way leads on. */
import assert from 'node:assert/strict';
import { chooseWalkCard } from '../../cards/walk-cards.ts';
import { type Shown, walkCard } from '../../bot/show-walk.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { answer, type FlowState, questionAt, start } from '../../src/escalation/flow.ts';
import { type Procedure, unknownOption } from '../../src/escalation/procedure.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import { every, foreign, offers, own, procedureOf, walked } from '../escalation/tables.ts';
import { buttonTitles, cardProblems, cardText, type Json, partsOf } from '../support/cards.ts';

const guidance = await loadGuidance('guidance');
const turn = {
  now: '2026-11-20T12:00:00.000Z',
  service: { localSteps: undefined, name: 'A Virtual School', authority: 'southwark', otherAuthorities: {} },
  address: () => 'https://signpost.example.gov.uk',
  knowing: {
    version: 123_456,
    knowledge: { guidance, names: createAuthorityNames(guidance.authorities) },
    offers,
  },
} as unknown as Shown;
const at = { id: '11111111-2222-4333-8444-555555555555', revision: 7 };
const proceduresOf = (procedure: Procedure) => (own.procedures.has(procedure.id) ? own : foreign);

const draw = (procedure: Procedure, state: FlowState, shown = turn, notice?: string) =>
  walkCard(shown, { procedure, state }, at, { procedures: proceduresOf(procedure), notice });

/** Every state that answers can lead to. */
function* statesOf(procedure: Procedure, state = start(procedure)): Generator<FlowState> {
  yield state;
  const question = questionAt(procedure, state);
  if (!question) return;
  for (const option of [...question.options.map(({ id }) => id), unknownOption]) {
    const next = answer(procedure, state, { question: question.id, option });
    assert.notEqual(next, 'stale');
    if (next !== 'stale') yield* statesOf(procedure, next);
  }
}

for (const procedure of every) {
  describe(`the cards of ${procedure.id}`, () => {
    const states = [...statesOf(procedure)];

    it('are taken by Teams in every state, under 28 KB, with buttons that parse back', () => {
      for (const state of states) {
        const card = draw(procedure, state, turn, 'You had moved on before that press.');
        assert.deepEqual(cardProblems(card), [], JSON.stringify(state.answers));
      }
    });

    it('have a way on from every state, and a way out that asks for no input', () => {
      for (const state of states) {
        const card = draw(procedure, state);
        const titles = buttonTitles(card);
        const question = questionAt(procedure, state);
        assert.ok(titles.includes('Leave'));
        assert.ok(titles.includes(question ? 'Next' : 'Start again'));
        assert.ok(question === undefined || titles.includes('I don’t know'));
        assert.equal(titles.includes('Back'), state.answers.length > 0);
        const out = partsOf(card).filter(({ title }) => title === 'Leave');
        assert.ok(out.length === 2 && out.every((part) => part['associatedInputs'] === 'none'));
      }
    });

    it('say at the end what is stored, and name a source for each number', () => {
      for (const state of states.filter((each) => questionAt(procedure, each) === undefined)) {
        const words = cardText(draw(procedure, state));
        assert.match(words, /No case is stored/);
        const marks = new Set([...words.matchAll(/ \[(\d+)\](?!\()/g)].map(([, number]) => Number(number)));
        const lines = new Set([...words.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number)));
        assert.deepEqual([...marks].sort(), [...lines].sort(), words);
        assert.ok(lines.size > 0);
        assert.doesNotMatch(words, /undefined|NaN|\[object/);
      }
    });
  });
}

describe('a card of a walk', () => {
  const southwark = procedureOf('southwark-attendance');
  const home = procedureOf('elective-home-education');
  const inputsOf = (card: unknown): readonly Json[] =>
    partsOf(card).filter(({ type }) => String(type).startsWith('Input.'));

  it('asks one question with its answers, and counts it', () => {
    const card = draw(southwark, start(southwark));
    assert.match(cardText(card), /Question 1 of at most 5/);
    assert.match(cardText(card), /Local to Southwark; other authorities differ/);
    const [input, ...others] = inputsOf(card);
    assert.equal(others.length, 0);
    assert.equal(input?.['label'], 'How far has it got?');
    assert.equal(input['isRequired'], true);
  });

  it('shows what was answered so far, “I don’t know” too', () => {
    const words = cardText(draw(southwark, walked(southwark, 'reached=unknown')));
    assert.match(words, /How far has it got\? \*\*I don’t know\*\*/);
    assert.match(words, /Question 2 of/);
  });

  it('marks at the end what must be in writing, and the next duties of the asker', () => {
    const state = walked(
      southwark,
      'reached=meeting-held',
      'plan=with-review',
      'writing=only-told',
      'improvement-one=no-improvement',
      'role=lead-professional',
    );
    const card = draw(southwark, state);
    const words = cardText(card);
    assert.match(words, /Between Stage one: initial action and Stage two: formal action/);
    assert.match(words, /No improvement in the agreed timescale/);
    assert.match(words, /\*\*Missing\*\*\n.*\*\*must be in writing\*\*/);
    assert.match(words, /Next for you \(lead professional\)/);
    assert.match(words, /requests a consultation with a Senior Education Welfare Officer/);
    for (const title of ['Dates', 'Checklist', 'Request this consultation', 'Start again']) {
      assert.ok(buttonTitles(card).includes(title), title);
    }
  });

  it('shows a service’s own way of a step, and says where none is set', () => {
    const state = walked(
      home,
      'role=school',
      'moment=said',
      'placement=mainstream',
      'protection=none',
      'order=without-order',
    );
    assert.match(
      cardText(draw(home, state)),
      /\*\*The form to send\*\*: your Virtual School has not set this here/,
    );
    const set = {
      ...turn,
      service: { localSteps: { [home.id]: { form: 'Form EHE 1.' } } },
    } as unknown as Shown;
    const words = cardText(draw(home, state, set));
    assert.match(words, /\*\*The form to send\*\*: Form EHE 1\./);
    assert.match(words, /\*\*How soon\*\*: your Virtual School has not set this here/);
  });

  it('has neither dates nor a checklist where its procedure has no stages', () => {
    const cohort = procedureOf('children-with-a-social-worker');
    const card = draw(cohort, walked(cohort, 'social-worker=now', 'home=neither', 'age=under-18'));
    assert.match(cardText(card), /The child counts/);
    assert.ok(!buttonTitles(card).includes('Dates'));
    assert.ok(!buttonTitles(card).includes('Checklist'));
  });

  it('names the source alone where the published guidance no longer has the passage', () => {
    const bare = {
      ...turn,
      knowing: { knowledge: { guidance: { ...guidance, passages: [] }, names: createAuthorityNames([]) } },
    } as unknown as Shown;
    const cohort = procedureOf('children-with-a-social-worker');
    const words = cardText(
      draw(cohort, walked(cohort, 'social-worker=now', 'home=neither', 'age=under-18'), bare),
    );
    assert.match(words, /^\[1\] .*, Defining the cohort of children with a social worker\.$/m);
  });

  it('offers walks, and the way back to one under way', () => {
    const choices = [{ procedure: 'southwark-attendance', title: 'Which stage am I at?' }];
    const bare = chooseWalkCard(choices, { words: 'Words.', goesOn: false });
    assert.deepEqual(cardProblems(bare), []);
    assert.deepEqual(buttonTitles(bare), ['Which stage am I at?', 'What can I ask?']);
    assert.deepEqual(cardProblems(chooseWalkCard(choices, { words: 'Words.', goesOn: true })), []);
    assert.ok(
      buttonTitles(chooseWalkCard(choices, { words: 'W.', goesOn: true })).includes('Go on where I was'),
    );
  });
});
