/** Small talk is answered as such only where a message holds nothing else. */
import assert from 'node:assert/strict';
import { recogniseSmallTalk } from '../../src/knowledge/recognise-small-talk.ts';
import { readLines } from '../support/read-lines.ts';

describe('small talk', () => {
  it('is told from questions in every case of the table', () => {
    const cases = readLines(import.meta.url, 'small-talk.txt').map((line) => line.split('\t'));
    assert.ok(cases.length >= 40);
    const wrong = cases.filter(([kind, message = '']) => (recogniseSmallTalk(message) ?? '-') !== kind);
    assert.deepEqual(wrong, []);
  });

  it('is never a long message', () => {
    assert.equal(recogniseSmallTalk('thanks '.repeat(2_000)), undefined);
  });
});
