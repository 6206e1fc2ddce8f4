/** A question on a topic of ours is not declined for another team's matter that is told beside it, and theirs still is. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { asksAboutOurs } from '../../src/knowledge/ours-asked-about.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };

function ask(text: string) {
  const [outcome] = answerQuestion({ text, home: 'southwark', memory: undefined }, knowledge).outcomes;
  const [first] = outcome && 'cited' in outcome ? outcome.cited : [];
  return { kind: outcome?.kind, topic: first?.passage.topic };
}

const ours: readonly (readonly [topic: string, question: string])[] = [
  ['funding', 'can the grant pay for school trips'],
  ['funding', 'can the grant be used for after school clubs'],
  ['funding', 'can we spend some of the pp+ on a bus pass'],
  ['funding', 'can pupil premium plus pay for a wheelchair'],
  ['attendance', 'can a penalty notice be withdrawn if the family was homeless'],
  ['attendance', 'does being homeless stop a penalty notice'],
  ['attendance', 'can a family be fined while in temporary accommodation'],
  ['attendance', 'child misses school for contact visits is that authorised'],
  ['virtual-school', 'do asylum seeking kids get a pep'],
  ['virtual-school', 'can virtual school pay for a bus pass'],
  ['virtual-school', 'can the vs help a homeless family'],
];

const theirs: readonly string[] = [
  'how do i claim mileage for going to a pep',
  'is mileage paid for a penalty notice visit',
  'does dla stop if a child is not in school',
  'does family time stop when a child is suspended',
  'if a child is suspended does family time continue',
  'how do i book respite for a child with a pep',
  'can an excluded child get free school transport',
  'who signs a passport application for a looked after child',
  'school uniform grant how do families apply',
  'how do i get a leaving care grant',
  'how is attendance at contact sessions recorded',
  'where can a homeless family go tonight',
  'can mum be prosecuted for missing a tribunal',
  'can an adopter be suspended from the adoption panel',
  'can a school exclude a child from the swimming lesson',
];

describe('another team’s matter', () => {
  for (const [topic, question] of ours) {
    it(`is told beside what is asked, and what is ours comes near: ${question}`, () => {
      assert.equal(asksAboutOurs(question), true);
      assert.deepEqual(ask(question), { kind: 'closest', topic });
    });
  }

  for (const question of theirs) {
    it(`is what is asked about: ${question}`, () => {
      assert.equal(asksAboutOurs(question), false);
      assert.equal(ask(question).kind, 'not-covered');
    });
  }

  it('is told beside what the question before was about', () => {
    const context = 'who gets pupil premium plus';
    assert.equal(asksAboutOurs('can it pay for school trips', context), true);
    assert.equal(asksAboutOurs('who organises school trips', context), false);
    assert.equal(asksAboutOurs('can it pay for school trips'), false);
  });

  it('is none where no term of it is named', () => {
    assert.equal(asksAboutOurs('can the grant pay for a tutor'), false);
  });
});
