/** What is typed into the search box is read as lists, a reference or words, and never as a name. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSearchWords } from '../../bot/search-words.ts';
import { screen } from '../../src/screening/screen.ts';

const read = (typed: string) => readSearchWords(typed, (words) => screen(words).text);
const none = {
  filters: [],
  isMine: false,
  reference: undefined,
  number: undefined,
  words: [],
  isMaskedWhole: false,
};

describe('Words in the search box', () => {
  for (const [typed, expected] of [
    ['', {}],
    ['  recent ', {}],
    ['Mine', { isMine: true }],
    ['overdue mine', { filters: ['overdue'], isMine: true }],
    ['unassigned urgent', { filters: ['unassigned', 'urgent'] }],
    ['urgent contract agreed', { filters: ['urgent'], words: ['contract', 'agreed'] }],
    ['a contract that is urgent', { words: ['contract', 'that', 'is', 'urgent'] }],
    ['swk-2026-0042', { reference: 'SWK-2026-0042' }],
    ['mine NFK-2026-12345', { isMine: true, reference: 'NFK-2026-12345' }],
    ['42', { number: 42 }],
    ['#0042', { number: 42 }],
    ['year 9', { words: ['year'] }],
    // The first letter of a word, on its way.
    ['c', {}],
    ['constructor', { words: ['constructor'] }],
  ] as const) {
    it(`are read for what they ask: “${typed}”`, () => {
      assert.deepEqual(read(typed), { ...none, ...expected });
    });
  }

  it('are not looked for where they could identify a child', () => {
    const { words } = read('Jordan Winterbourne contract');
    assert.ok(!words.some((word) => /jordan|winterbourne/i.test(word)), words.join());
    assert.equal(read('Jordan Winterbourne').isMaskedWhole, true);
    assert.equal(read('A123456789012').isMaskedWhole, true);
  });

  it('are few, whatever is typed, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (typed) => {
        const { words, number } = read(typed);
        assert.ok(words.length <= 6);
        assert.ok(number === undefined || Number.isSafeInteger(number));
      }),
    );
  });
});
