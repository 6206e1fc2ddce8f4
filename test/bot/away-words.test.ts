/** What reads as "I am away" and "I am back", and what does not. */
import assert from 'node:assert/strict';
import { isBack, readAway } from '../../bot/away-words.ts';

describe('what an advisor says of an absence', () => {
  const said: readonly (readonly [string, string, string | undefined])[] = [
    ['I am away until 3 December, Ben covers', '3 December', 'Ben'],
    ["I'm away until Friday. Advisor Ben will cover for me.", 'Friday', 'Advisor Ben'],
    ['I’m on leave till 3/12/2026 and Ben is covering', '3/12/2026', 'Ben'],
    ['im off until tomorrow', 'tomorrow', undefined],
    ['I am away', '', undefined],
    ['I am away until 3 December 2026.', '3 December 2026', undefined],
    ['I am on holiday until Monday – Mary-Jane O’Neill covers', 'Monday', 'Mary-Jane O’Neill'],
  ];
  for (const [typed, until, cover] of said) {
    it(`is read in “${typed}”`, () => {
      assert.deepEqual(readAway(typed), { until, cover });
    });
  }

  it('is not read in what says something else', () => {
    const others = [
      'The child is away until Friday',
      'I am a way',
      'away',
      'Who is away?',
      'I am awaiting a reply',
    ];
    for (const typed of others) assert.equal(readAway(typed), undefined, typed);
  });

  it('is “back” in few words only', () => {
    for (const typed of ['I am back', "I'm back!", 'im back at work.']) assert.ok(isBack(typed), typed);
    for (const typed of ['I am back to where I was with stage two', 'back']) assert.ok(!isBack(typed), typed);
  });
});
