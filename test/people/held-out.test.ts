/** How well parents, carers and children are known in the messages of a writer on whose lines nothing was fitted. */
import assert from 'node:assert/strict';
import { recogniseAsker } from '../../src/people/recognise-asker.ts';
import { readLines } from '../support/read-lines.ts';

const shareKnown = (file: string): number => {
  const messages = readLines(import.meta.url, `held-out/${file}`);
  assert.ok(messages.length >= 120);
  return messages.filter((message) => recogniseAsker(message) !== undefined).length / messages.length;
};

describe('a message of a writer who was never heard before', () => {
  it('who is a parent, a carer or a child is known for it in at least 67 of a hundred cases', () => {
    const share = shareKnown('parents-and-children.txt');
    assert.ok(share >= 0.67, String(share));
  });

  it('who is a professional and speaks of parents is served in at least 94 of a hundred cases', () => {
    const share = shareKnown('professionals.txt');
    assert.ok(share <= 0.06, String(share));
  });
});
