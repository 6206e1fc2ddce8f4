/** The rules see one spelling of what people type in many, and patterns reach no further than they say. */
import assert from 'node:assert/strict';
import { createPhraseBook, holds, wordsOf } from '../../src/knowledge/phrase-book.ts';
import { readWords } from '../../src/knowledge/read-words.ts';

describe('reading words', () => {
  const readings: readonly (readonly [string, string])[] = [
    ["He's got a NIFE!!", 'he is got a knife . .'],
    ['yr9 pupil, 6yr old, Y10', 'year 9 pupil 6 year old year 10'],
    ['suiside / sucidal', 'suicide suicidal'],
    ['ovérdose…now', 'overdose now'],
    ['messing, massing and missing', 'messing massing and missing'],
    ['heeelp', 'help'],
    ['84% since', '84 percent since'],
  ];
  for (const [typed, words] of readings) {
    it(`reads ${JSON.stringify(typed)} as ${JSON.stringify(words)}`, () => {
      assert.equal(readWords(typed).join(' '), words);
    });
  }
});

describe('a phrase book', () => {
  const families = { person: 'he she young-person', far: '@person they' };
  const book = createPhraseBook(families, [{ pattern: '@far ~2 hit|run-away ^' }], 'not');

  it('finds words in order across the words that a gap allows', () => {
    assert.deepEqual(book(readWords('so they were run away.')), [
      { rule: { pattern: '@far ~2 hit|run-away ^' }, from: 1, to: 5 },
    ]);
    assert.equal(book(readWords('a young person hit.')).length, 1);
  });

  it('reaches no further than the gap, over no stop word and no sentence end', () => {
    for (const message of ['they a b c hit.', 'they did not hit.', 'they. hit.', 'they hit him.']) {
      assert.deepEqual(book(readWords(message)), [], message);
    }
  });

  it('names a family that is missing', () => {
    assert.throws(() => wordsOf(families, '@nobody'), /@nobody/);
  });

  it('holds words and phrases', () => {
    assert.equal(holds(wordsOf(families, '@far'), ['a', 'young', 'person']), true);
    assert.equal(holds(wordsOf(families, '@far'), ['a', 'young', 'tree']), false);
  });
});
