/** How well a decision about one child is told from procedure in the messages of a writer on whose lines nothing was fitted. */
import assert from 'node:assert/strict';
import { isCaseDecision } from '../../src/knowledge/recognise-case-decision.ts';
import { readLines } from '../support/read-lines.ts';

const shareFound = (file: string): number => {
  const messages = readLines(import.meta.url, `held-out/${file}`);
  assert.ok(messages.length >= 150);
  return messages.filter(isCaseDecision).length / messages.length;
};

describe('a message of a writer who was never heard before', () => {
  it('that asks for a decision is known for it in at least 60 of a hundred cases', () => {
    const share = shareFound('decisions.txt');
    assert.ok(share >= 0.6, String(share));
  });

  it('that asks how such things are decided is answered in at least 98 of a hundred cases', () => {
    const share = shareFound('look-alikes.txt');
    assert.ok(share <= 0.02, String(share));
  });
});
