/** The fixed words: a worked example is labelled as one, a council's own routes are not. */
import assert from 'node:assert/strict';
import { wordsForConcern, wordsInCaseOfDanger } from '../../src/safeguarding/words.ts';

const route = { name: 'Example MASH', contact: '01632 960000', hours: 'always' };
const danger = { mash: route, outOfHours: route, lado: route };
const label = /Example, to be set by your council/;

describe('the fixed words', () => {
  for (const [what, say] of [
    ['of danger', (example: boolean) => wordsForConcern('immediate-danger', { danger, example })],
    ['of a worry', (example: boolean) => wordsForConcern('worry', { danger, example })],
    ['of an allegation', (example: boolean) => wordsForConcern('allegation', { danger, example })],
    [
      'beside a message that may tell of danger',
      (example: boolean) => wordsInCaseOfDanger({ danger, example }),
    ],
  ] as const) {
    it(`${what} label a worked example, and nothing else`, () => {
      assert.match(say(true), label);
      assert.doesNotMatch(say(false), label);
      assert.match(say(false), /Example MASH: 01632 960000 \(always\)/);
      assert.match(say(false), /999/);
    });
  }
});
