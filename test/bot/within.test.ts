/** What takes longer than a client waits is done without. */
import assert from 'node:assert/strict';
import { within } from '../../bot/within.ts';

describe('Waiting no longer than a client', () => {
  it('gives what came in time', async () => {
    assert.equal(await within(1_000, Promise.resolve('here'), 'late'), 'here');
  });

  it('goes on without what did not come, even where it fails later', async () => {
    let fail: (error: Error) => void = () => undefined;
    const work = new Promise<string>((_resolve, reject) => {
      fail = reject;
    });
    assert.equal(await within(5, work, 'late'), 'late');
    fail(new Error('Too late.'));
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('fails with what failed in time', async () => {
    await assert.rejects(within(1_000, Promise.reject(new Error('As told.')), 'late'), /As told/);
  });
});
