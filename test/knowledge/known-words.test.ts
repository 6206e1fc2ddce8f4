/** The words that the guidance knows: single words of all its texts, and whole names of its titles and authorities. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';

const guidance = await loadGuidance('guidance');

describe('the known words of the guidance', () => {
  it('are the lower-case words of terms, authorities, sources and passages', () => {
    const known = knownWordsOf(guidance);
    for (const word of ['ebsa', 'genogram', 'southwark', 'kcsie', 'bnes', 'b&nes'])
      assert.ok(known.has(word), word);
    for (const word of known) assert.equal(word, word.toLowerCase());
  });

  it('hold authorities of several words whole', () => {
    const known = knownWordsOf(guidance);
    assert.ok(known.has('kensington and chelsea'));
    assert.ok(known.has('bath and north east somerset'));
  });

  it('hold the names in titles of sources whole, and of running text only the words', () => {
    const [source] = [...guidance.sources.values()];
    const [passage] = guidance.passages;
    assert.ok(source && passage);
    const known = knownWordsOf({
      glossary: [],
      authorities: [],
      sources: new Map([
        ['a', { ...source, title: 'The Harriet Brightwell review', publisher: 'Zephyr Trust' }],
      ]),
      passages: [{ ...passage, title: 'Reviews', text: 'Ask Tavonte Quillsworth.' }],
    });
    assert.ok(known.has('harriet brightwell'));
    assert.ok(known.has('zephyr trust'));
    assert.ok(known.has('quillsworth') && !known.has('tavonte quillsworth'));
  });
});
