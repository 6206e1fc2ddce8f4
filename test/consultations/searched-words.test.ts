/** The words of a text and those that are looked for are read alike, so that one is found by the other. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSearched, searchedWords, soughtWords } from '../../src/consultations/searched-words.ts';

const isFound = (text: string, ...typed: readonly string[]): boolean =>
  soughtWords(typed).every((word) => searchedWords(text).some((one) => one.startsWith(word)));

describe('The words of a request', () => {
  it('are each kept once, in small letters', () => {
    assert.deepEqual(searchedWords('The plan: the PLAN, and the Plan.'), ['the', 'plan', 'and']);
  });

  for (const [text, ...typed] of [
    ['Is a Surgery next?', 'surgery'],
    ['Is a Surgery next?', 'SURG'],
    ['Is a Surgery next?', 'next', 'is'],
    ['Non-attendance since May', 'attendance'],
    ['Non-attendance since May', 'non-attend'],
    ['Nonattendance since May', 'non-attendance'],
    ['A follow‑up of the plan', 'follow', 'up'],
    ['The school’s view', "school's"],
    ['The school’s view', 'schools'],
    ['A café, naïvely', 'cafe'],
    ['A cafe, naively', 'café', 'NAÏVELY'],
    ['Is 100% right?', '100%'],
    ['The pangolin_form', 'pangolin_form'],
    ['Ärger in Łódź', 'arger'],
  ] as const) {
    it(`are found: “${typed.join(' ')}” in “${text}”`, () => {
      assert.ok(isFound(text, ...typed));
    });
  }

  for (const [text, ...typed] of [
    ['Is a Surgery next?', 'surgeries'],
    ['Is a Surgery next?', 'surgery', 'handbook'],
    ['The transport', 'port'],
    ['sure_thing', 's_re'],
  ] as const) {
    it(`are not found: “${typed.join(' ')}” in “${text}”`, () => {
      assert.ok(!isFound(text, ...typed));
    });
  }

  it('are none of signs or of one letter alone', () => {
    assert.deepEqual(searchedWords("'; -- % _ \\ … 🙂"), []);
    assert.deepEqual(soughtWords(['--', "'", '%', '', 'a', '1%0']), []);
  });

  it('are no longer than they need to be, however a text is joined', () => {
    const long = 'a-'.repeat(4_000);
    assert.ok(searchedWords(long).length < 45);
    assert.ok(searchedWords('x'.repeat(4_000)).every(({ length }) => length <= 40));
    assert.ok(isFound('x'.repeat(4_000), 'x'.repeat(3_000)));
    const gothic = '𐌰'.repeat(30);
    assert.ok(searchedWords(`a${gothic}`).every((word) => !/[\uD800-\uDBFF]$/.test(word)));
  });

  it('are found by whatever of them was typed, and each by its beginning', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        for (const word of text.split(/\s+/)) assert.ok(isFound(text, word), word);
        for (const word of searchedWords(text)) {
          assert.ok(word.length >= 2 && word.length <= 40);
          assert.equal(searchedWords(word)[0], word);
          assert.ok(isFound(text, word.slice(0, 2)));
        }
      }),
    );
  });

  it('are those that requester and advisors wrote to one another, and no note’s', () => {
    for (const [kind, field] of [
      ['received', 'question'],
      ['changed', 'question'],
      ['added', 'message'],
      ['replied', 'message'],
      ['advised', 'advice'],
      ['closed', 'message'],
    ] as const)
      assert.ok(isSearched(kind, field), `${kind} ${field}`);
    for (const [kind, field] of [
      ['noted', 'message'],
      ['received', 'contactTimes'],
      ['received', 'origin'],
      ['received', 'askedAnswer'],
    ] as const)
      assert.ok(!isSearched(kind, field), `${kind} ${field}`);
  });
});
