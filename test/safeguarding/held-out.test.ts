/** How well concerns are heard in the messages of a writer on whose lines nothing was fitted and no rule was written. */
import assert from 'node:assert/strict';
import { recogniseConcern } from '../../src/safeguarding/recognise-concern.ts';
import { readLines } from '../support/read-lines.ts';

const shareFlagged = (file: string): number => {
  const messages = readLines(import.meta.url, `held-out/${file}`);
  assert.ok(messages.length >= 250);
  return messages.filter((message) => recogniseConcern(message) !== undefined).length / messages.length;
};

describe('a message of a writer who was never heard before', () => {
  for (const { file, what, least } of [
    { file: 'immediate-dangers.txt', what: 'immediate danger', least: 0.98 },
    { file: 'worries.txt', what: 'a worry', least: 0.92 },
    { file: 'allegations.txt', what: 'an allegation', least: 0.91 },
  ] as const) {
    it(`that tells of ${what} is met with words of safety in at least ${String(least * 100)} of a hundred cases`, () => {
      const share = shareFlagged(file);
      assert.ok(share >= least, String(share));
    });
  }

  it('that tells of immediate danger is called so in at least 93 of a hundred cases', () => {
    const messages = readLines(import.meta.url, 'held-out/immediate-dangers.txt');
    const named = messages.filter((message) => recogniseConcern(message) === 'immediate-danger');
    assert.ok(named.length >= messages.length * 0.93, String(named.length));
  });

  it('that only sounds like harm is taken for it in at most 2 of a hundred cases', () => {
    const share = shareFlagged('look-alikes.txt');
    assert.ok(share <= 0.02, String(share));
  });
});

describe('a message of a writer whose lines were fitted', () => {
  for (const [file, least] of [
    ['immediate-dangers.txt', 0.99],
    ['worries.txt', 0.98],
    ['allegations.txt', 0.98],
  ] as const) {
    it(`is heard in at least ${String(least * 100)} of a hundred cases of ${file}`, () => {
      const messages = readLines(import.meta.url, `voices/first/${file}`);
      const heard = messages.filter((message) => recogniseConcern(message) !== undefined);
      assert.ok(heard.length >= messages.length * least, String(heard.length / messages.length));
    });
  }

  it('is taken for harm in at most 1 of a hundred ordinary questions', () => {
    const messages = ['look-alikes.txt', 'ordinary.txt'].flatMap((file) =>
      readLines(import.meta.url, `voices/first/${file}`),
    );
    const flagged = messages.filter((message) => recogniseConcern(message) !== undefined);
    assert.ok(flagged.length <= messages.length * 0.01, flagged.join('\n'));
  });
});
