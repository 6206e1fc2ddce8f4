/** What costs something to make is made once for each state, and again where it failed. */
import assert from 'node:assert/strict';
import { createKeptFiles } from '../../src/web/kept-files.ts';

describe('Files that are kept', () => {
  it('are made once while nothing changes, whoever asks at once, and anew afterwards', async () => {
    let state = '1';
    const made: string[] = [];
    const kept = createKeptFiles(() => state);
    const get = (name: string): Promise<Uint8Array> =>
      kept(name, () => {
        made.push(`${name} of ${state}`);
        return Promise.resolve(new Uint8Array());
      });
    await Promise.all([get('a'), get('a'), get('b')]);
    await get('a');
    assert.deepEqual(made, ['a of 1', 'b of 1']);
    state = '2';
    await Promise.all([get('a'), get('a')]);
    assert.deepEqual(made, ['a of 1', 'b of 1', 'a of 2']);
  });

  it('are tried again where they could not be made', async () => {
    let count = 0;
    const kept = createKeptFiles(() => 'one');
    const fails = (): Promise<Uint8Array> => {
      count += 1;
      return Promise.reject(new Error('no'));
    };
    await assert.rejects(kept('a', fails), /no/);
    await assert.rejects(kept('a', fails), /no/);
    assert.equal(count, 2);
  });
});
