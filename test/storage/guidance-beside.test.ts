/** Guidance is published into the embedded database while the server has it in use, and a kill in the middle harms nothing. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { backUp } from '../../src/storage/backup.ts';
import { holdFolderAlone } from '../../src/storage/folder.ts';
import { openGuidance } from '../../src/storage/open-guidance.ts';
import { openStorage } from '../../src/storage/open.ts';
import { restore } from '../../src/storage/restore.ts';
import { startChild } from '../support/child-process.ts';
import { newRequest } from '../support/requests.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';
import { isStorageError } from '../support/storage-errors.ts';
import { connect, migrateEarlier } from '../support/earlier-database.ts';
import { createFolder } from '../support/storage.ts';

describe('Guidance published beside a running server', () => {
  const clock = createTestClock();
  let folder: string;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const open = () => openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock });
  const beside = () => openGuidance({ kind: 'sqlite', folder }, clock);
  const filesOf = (text: string) => new Map([['sources/law.md', text]]);
  const publish = async (text: string, after: number | undefined): Promise<void> => {
    const { versions, close } = await beside();
    const done = await versions.publish({ files: filesOf(text), origin: 'files', after, at: noon });
    assert.equal(done.kind, 'published');
    await close();
  };

  it('is seen by it at once, and is published as well where no server runs', async () => {
    await publish('one', undefined);
    const storage = await open();
    assert.equal((await storage.guidance.current())?.number, 1);
    await publish('two', 1);
    assert.equal((await storage.guidance.current())?.number, 2);
    assert.deepEqual(await storage.guidance.files(2), filesOf('two'));
    await storage.close();
  });

  it('is whole or not there, however often publishing is killed, and the server goes on writing', async () => {
    const storage = await open();
    const announced = new Set<number>();
    let requests = 0;
    for (let round = 0; round < 6; round += 1) {
      const child = startChild('test/storage/guidance-process.ts', [folder, `round ${String(round)}`]);
      await child.printed(1);
      const until = performance.now() + 40 + Math.random() * 160;
      while (performance.now() < until) {
        await storage.requests.log(newRequest({ submission: randomUUID() }));
        requests += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
      await child.kill();
      for (const line of child.lines) announced.add(Number(line.split(' ')[1]));
    }
    const list = await storage.guidance.list();
    const numbers = list.map(({ number }) => number);
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => numbers.length - index),
    );
    assert.ok(announced.size >= 6 && [...announced].every((number) => numbers.includes(number)));
    // Whole: the digest of each is checked as it is read.
    for (const number of numbers) assert.equal((await storage.guidance.files(number))?.size, 1);
    const stored = await storage.requests.listByRequester('southwark', 'person-1', requests + 1);
    assert.equal(stored.length, requests);
    await storage.close();
  });

  it('is refused beside a server of another build', async () => {
    const storage = await open();
    const database = new Database(join(folder, 'signpost.db'));
    database.exec("delete from kysely_migration where name like '0002%'");
    database.close();
    await assert.rejects(beside(), isStorageError('other-build', /use its own, or stop it/));
    await storage.close();
  });

  it('does not meet a backup that is put back: whichever comes second is refused', async () => {
    await publish('one', undefined);
    const copy = backUp(folder, clock);
    const storage = await open();
    const publisher = await beside();
    await storage.close();
    assert.throws(() => restore(folder, clock, copy), isStorageError('folder-held'));
    await publisher.close();
    const alone = holdFolderAlone(folder);
    await assert.rejects(beside(), isStorageError('folder-held', /stop it first/));
    alone.release();
    restore(folder, clock, copy);
    await publish('two', 1);
  });

  it('is in a backup, and no number is given out twice once that is put back', async () => {
    await publish('one', undefined);
    const copy = backUp(folder, clock);
    await publish('two', 1);
    await publish('three', 2);
    restore(folder, clock, copy);
    const storage = await open();
    assert.deepEqual(
      (await storage.guidance.list()).map(({ number, origin, cameFrom }) => [number, origin, cameFrom]),
      [
        [4, 'restore', 1],
        [1, 'files', undefined],
      ],
    );
    assert.deepEqual(await storage.guidance.files(4), filesOf('one'));
    await storage.close();
    clock.set('2026-11-20T13:00:00.000Z');
    restore(folder, clock, backUp(folder, clock));
    const again = await open();
    assert.equal((await again.guidance.current())?.number, 4);
    await again.close();
  });

  it('comes into a database from before it, whose answers name no version', async () => {
    const db = connect({ kind: 'sqlite', folder });
    await migrateEarlier(db, 'sqlite', 1);
    await sql`insert into answers (service_id, id, conversation, person, asked_in, sent_as, question, outcomes, answer,
      passages, answered_at) values ('southwark', 'early', 'a:1', 'p', 'm', null, 'q', '[]', 'a', '[]', ${noon})`.execute(
      db,
    );
    await db.destroy();
    const migrated = await open();
    const early = await migrated.answers.find('southwark', 'early');
    assert.deepEqual([early?.answer, early?.guidanceVersion], ['a', undefined]);
    assert.equal(await migrated.guidance.current(), undefined);
    await migrated.close();
  });
});
