/** Parents, carers and children are recognised; professionals who quote them are served as professionals. */
import assert from 'node:assert/strict';
import { recogniseAsker } from '../../src/people/recognise-asker.ts';
import { readLines } from '../support/read-lines.ts';

const cases = [
  { file: 'parents.txt', least: 60, asker: 'parent-or-carer', who: 'a parent or carer' },
  { file: 'children.txt', least: 40, asker: 'child', who: 'a child' },
  { file: 'professionals.txt', least: 80, asker: undefined, who: 'a professional' },
] as const;

describe('who is asking', () => {
  for (const { file, least, asker, who } of cases) {
    it(`is known for ${who} in every case of the table`, () => {
      const messages = readLines(import.meta.url, file);
      assert.ok(messages.length >= least);
      assert.deepEqual(
        messages.filter((message) => recogniseAsker(message) !== asker),
        [],
      );
    });
  }

  it('is a child who tells what plan they are on, or of a review of their own', () => {
    for (const text of [
      "I'm a child in need, what can my school do for me?",
      'Am I allowed to come to my own review meeting?',
      'can i bring my nan to my first review',
    ])
      assert.equal(recogniseAsker(text), 'child', text);
  });

  it('is not whom somebody says they do not ask as', () => {
    const father =
      "I should say I am asking as a father, not as a head: my own daughter's school is about to suspend her.";
    assert.equal(recogniseAsker(father), 'parent-or-carer');
    assert.equal(recogniseAsker('asking as a head, not as a parent: how do I suspend a pupil'), undefined);
  });

  it('is a parent who sets one school beside another', () => {
    assert.equal(recogniseAsker('should I pick school A vs school B for my son'), 'parent-or-carer');
  });

  it('is a professional where nothing says otherwise', () => {
    assert.deepEqual(['', 'when is the ELPM due', '🙂'].map(recogniseAsker), [
      undefined,
      undefined,
      undefined,
    ]);
  });
});
