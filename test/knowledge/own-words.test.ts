/** Whoever asks in the words that a passage itself is asked with is answered from it: what one file says, no other gainsays. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';

const guidance = await loadGuidance('guidance');
const names = createAuthorityNames(guidance.authorities);
const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords: knownWordsOf(guidance) };

/** Among the first two passages of an answer, to somebody of the passage's own authority. */
function answers({ id, authority }: Passage, text: string): boolean {
  const home = authority === 'national' ? 'southwark' : authority;
  const [outcome] = answerQuestion({ text, home, memory: undefined }, knowledge).outcomes;
  if (outcome?.kind !== 'answered') return false;
  return outcome.cited.slice(0, 2).some(({ passage }) => passage.id === id);
}

describe('A passage that is asked for in its own words', () => {
  it('answers by its title', () => {
    const failing = guidance.passages.filter((passage) => !answers(passage, passage.title));
    // A month and a year beside children may be a birthday: asked again without it.
    assert.deepEqual(
      failing.map(({ id }) => id),
      ['cohort-southwark-numbers'],
    );
  });

  it('answers by nearly each of its ways of asking; of the others the routes take most, or a passage that says the same', () => {
    const asked = guidance.passages.flatMap((passage) => passage.asks.map((ask) => ({ passage, ask })));
    const failing = asked.filter(({ passage, ask }) => !answers(passage, ask));
    assert.ok(
      failing.length <= asked.length * 0.035,
      failing.map(({ passage, ask }) => `${passage.id}: ${ask}`).join('\n'),
    );
  });

  it('is not another one, for one stage in the place of another', () => {
    for (const [asked, wrong] of [
      ['Who calls the first multi-agency meeting at stage two', 'southwark-stage-one-who-convenes'],
      ['do we hold another meeting with agencies at stage one', 'southwark-stage-two-taf'],
      ['is telling the parent verbally enough at stage three', 'southwark-stage-one-in-writing'],
    ] as const) {
      const [outcome] = answerQuestion(
        { text: asked, home: 'southwark', memory: undefined },
        knowledge,
      ).outcomes;
      assert.ok(outcome && 'cited' in outcome, asked);
      assert.notEqual(outcome.cited[0]?.passage.id, wrong, asked);
    }
  });
});
