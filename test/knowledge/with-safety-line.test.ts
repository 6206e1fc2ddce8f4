/** Who tells of somebody is shown the way to help, recognised or not; who asks about the guidance is not. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import type { OutcomeKind } from '../../src/knowledge/outcome.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };
const kinds = (text: string): readonly OutcomeKind[] =>
  answerQuestion({ text, home: 'southwark', memory: undefined }, knowledge).outcomes.map(({ kind }) => kind);

const ofSafety: readonly OutcomeKind[] = ['in-case-of-danger', 'immediate-danger', 'worry', 'allegation'];

describe('the line of safety', () => {
  for (const told of [
    'the lad keeps going off with an older man he met online',
    'she sits by the door and will not take her coat off',
    'mum has a new partner and the girl has gone very quiet',
    'not sure about this one, he goes round to the neighbour and comes back with money',
    'he goes to a flat after school, what do I do',
  ]) {
    it(`or words of safety answer “${told}”`, () => {
      assert.ok(
        kinds(told).some((kind) => ofSafety.includes(kind)),
        kinds(told).join(', '),
      );
    });
  }

  for (const asked of [
    'am I right that the duty on previously looked after children is statutory',
    'head says the policy is national, is that right',
    'our social workers have no idea what they can ask the virtual school for, who should tell them',
    'trying to find out whether a school may refuse a parent who wants to home educate',
    'When must the ELPM be held?',
    'school wants to put him on part time timetable is that ok',
    'need advice on a girl with ebsa, school being unhelpful',
    'lad on cp plan refusing school 60% what do i do first',
    'her pep was in march when is the next one',
    'these forms are killing me, where do I upload the PEP',
    'attendance rose by 3% who do we tell',
    'birth mum wants copy of pep',
    'his attendance dropped to 89 what letter',
  ]) {
    it(`is not put to “${asked}”`, () => {
      assert.ok(!kinds(asked).includes('in-case-of-danger'), kinds(asked).join(', '));
    });
  }
});
