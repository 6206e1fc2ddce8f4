/** An erasure that is cut short: a record is erased with its event, or not at all. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { openStorage } from '../../src/storage/open.ts';
import { startChild } from '../support/child-process.ts';
import { newRequest } from '../support/requests.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';

const many = 120;

describe('An erasure that is killed', () => {
  let folder: string;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const open = () =>
    openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock: createTestClock() });

  it('has erased each record with the event that says so, or left it whole, and is ended by the next', async () => {
    const storage = await open();
    for (let number = 0; number < many; number += 1) {
      const { request } = await storage.requests.log(newRequest());
      const mover = { by: { id: 'a', name: 'A' }, as: 'advisor', at: noon, once: undefined } as const;
      await storage.requests.append(request, { kind: 'closed', message: 'Done.' }, mover);
    }
    await storage.close();
    const found: number[] = [];
    const cut = (): number => found.filter((erased) => erased > 0 && erased < many).length;
    // Longer each time until some were cut short, however fast the machine is.
    for (let wait = 4; cut() < 2 && !found.includes(many); wait *= 1.4) {
      const child = startChild('test/storage/erasing-process.ts', [folder]);
      await child.printed(1);
      await delay(wait);
      await child.kill();
      const after = await open();
      assert.deepEqual((await after.records.verify()).faulty, []);
      const all = await after.finder.find({
        services: ['southwark'],
        filters: [],
        words: [],
        now: noon,
        skip: 0,
        limit: many,
      });
      assert.equal(all.length, many);
      let erased = 0;
      for (const { reference, question } of all) {
        const history = await after.requests.history('southwark', reference);
        const isSaid = history.at(-1)?.happening.kind === 'erased';
        assert.equal(question === '[erased]', isSaid, reference);
        assert.equal(history[0]?.by.id === 'erased', isSaid, reference);
        erased += Number(isSaid);
      }
      found.push(erased);
      await after.close();
    }
    assert.ok(cut() > 0, `one is to be cut short: ${found.join(', ')}`);
    const child = startChild('test/storage/erasing-process.ts', [folder]);
    await child.printed(2);
    const after = await open().catch(async () => {
      await delay(500);
      return open();
    });
    assert.deepEqual((await after.records.verify()).faulty, []);
    assert.equal((await after.requests.find('southwark', 'SWK-2026-0120'))?.details.question, '[erased]');
    await after.close();
  });
});
