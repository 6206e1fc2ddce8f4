/** An embedded database: whose folder it is, where it may live, and what a kill leaves. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { subjectOf } from '../../src/consultations/outbox.ts';
import { networkShareAt } from '../../src/storage/folder.ts';
import { openStorage, type StorageOptions } from '../../src/storage/open.ts';
import { startChild } from '../support/child-process.ts';
import { newRequest } from '../support/requests.ts';
import { isStorageError } from '../support/storage-errors.ts';
import { createTestClock } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';

const script = 'test/storage/logging-process.ts';

describe('An embedded database', () => {
  let folder: string;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const open = (over: Partial<StorageOptions> = {}) =>
    openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock: createTestClock(), ...over });

  it('makes its folder, for its owner only', async () => {
    const inner = join(folder, 'new', 'data');
    const storage = await open({ database: { kind: 'sqlite', folder: inner } });
    await storage.check();
    await storage.preferences.markWelcomed('southwark', 'p');
    for (const file of ['signpost.db', 'signpost.db-wal', 'signpost.db-shm']) {
      assert.equal(statSync(join(inner, file)).mode & 0o777, 0o600, file);
    }
    assert.equal(statSync(inner).mode & 0o777, 0o700);
    await storage.close();
  });

  it('says that its disk is full at the start, and while it runs when it is asked whether it is well', async () => {
    let free = 0;
    const freeSpaceOf = (): number => free;
    await assert.rejects(open({ freeSpaceOf }), isStorageError('disk-full', /free some space.*DATA_DIR/));
    free = 100_000_000;
    const storage = await open({ freeSpaceOf });
    await storage.check();
    free = 4_096;
    await assert.rejects(storage.check(), isStorageError('disk-full'));
    await storage.close();
  });

  it('refuses a second opening of its folder in the same process, and the first goes on', async () => {
    const storage = await open();
    await assert.rejects(open(), isStorageError('folder-held'));
    await assert.rejects(open(), isStorageError('folder-held', /stop it first/));
    assert.equal(await storage.preferences.markWelcomed('southwark', 'p'), true);
    await storage.close();
    await (await open()).close();
  });

  it('refuses a second process, and is free the moment the first is killed', async () => {
    const child = startChild(script, [folder, 'hold']);
    await child.printed(1);
    await assert.rejects(open(), isStorageError('folder-held', /DATA_DIR/));
    await child.kill();
    await (await open()).close();
  });

  it('refuses, in a second process, a folder that this one holds', async () => {
    const storage = await open();
    const child = startChild(script, [folder, 'hold']);
    await assert.rejects(child.printed(1), /Another Signpost process holds/);
    await storage.close();
  });

  it('loses no acknowledged request and leaves no gap when it is killed, twelve times over', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const child = startChild(script, [folder, 'log']);
      await child.printed(2 + ((round * 7) % 23));
      await child.kill();
      acknowledged.push(...child.lines.slice(1));
    }
    const storage = await open();
    for (const line of acknowledged) {
      const [reference = '', submission] = line.split(' ');
      assert.equal((await storage.requests.find('southwark', reference))?.requester.id, submission, line);
    }
    const notices = await storage.queue.lease(100_000, 1000, '2100-01-01T00:00:00.000Z');
    const numbers = notices.map((each) => Number(subjectOf(each.notice).split('-')[2])).sort((a, b) => a - b);
    assert.ok(numbers.length >= acknowledged.length && acknowledged.length > 100);
    assert.deepEqual(
      numbers,
      Array.from({ length: numbers.length }, (_, index) => index + 1),
    );
    const { request } = await storage.requests.log(newRequest());
    assert.equal(Number(request.reference.split('-')[2]), numbers.length + 1);
    await storage.close();
  });

  it('refuses to live on a network share, and names PostgreSQL as the way out', async () => {
    for (const [type, name] of [
      [0x6969, 'NFS'],
      [0xff534d42, 'SMB'],
      [0xff534d42 | 0, 'SMB'],
      [0xfe534d42, 'SMB'],
      [0x65735546, 'FUSE'],
    ] as const) {
      await assert.rejects(
        open({ fileSystemOf: () => type }),
        isStorageError('folder-on-network', /PostgreSQL/),
      );
      assert.equal(networkShareAt('/data', type), name);
    }
    assert.equal(networkShareAt('/data', 0xef53), undefined);
    assert.equal(networkShareAt('/data', 0x01021994), undefined);
    assert.equal(networkShareAt(String.raw`\\server\share`, 0), 'a network path');
    assert.equal(networkShareAt(String.raw`\\?\C:\data`, 0), undefined);
    assert.equal(existsSync(join(folder, 'signpost.db')), false);
  });

  it('refuses at once a folder that no folder can be made in, as among the kernel’s processes', async function () {
    if (!existsSync('/proc/self')) this.skip();
    // In a process of its own: one that tried for ever would not even hear that its time is over.
    const child = startChild(script, ['/proc/nowhere/data', 'hold']);
    await assert.rejects(child.printed(1), /cannot be written to: set DATA_DIR/);
  });

  it('refuses a folder that cannot be written to', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const database = { kind: 'sqlite', folder: join(file, 'data') } as const;
    await assert.rejects(open({ database }), isStorageError('folder-unwritable', /DATA_DIR/));
    const blocked = join(folder, 'blocked');
    mkdirSync(join(blocked, 'signpost.lock'), { recursive: true });
    await assert.rejects(
      open({ database: { kind: 'sqlite', folder: blocked } }),
      isStorageError('folder-unwritable', /DATA_DIR/),
    );
  });

  it('refuses a file that is no database, and lets go of the folder', async () => {
    writeFileSync(join(folder, 'signpost.db'), 'not a database'.repeat(100));
    await assert.rejects(open(), isStorageError('database-damaged', /restore/));
    rmSync(join(folder, 'signpost.db'));
    await (await open()).close();
  });

  it('refuses a database of a newer version', async () => {
    await (await open()).close();
    const database = new Database(join(folder, 'signpost.db'));
    database.exec(
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')",
    );
    database.close();
    await assert.rejects(open(), isStorageError('newer-database', /9999-later/));
  });

  it('works again after another program kept the file locked for too long', async () => {
    const storage = await open();
    await storage.preferences.markWelcomed('southwark', 'before');
    const other = new Database(join(folder, 'signpost.db'));
    other.exec('begin immediate');
    await assert.rejects(
      storage.preferences.markWelcomed('southwark', 'p'),
      isStorageError('busy', /close whatever/),
    );
    await assert.rejects(
      storage.inTransaction((stores) => stores.preferences.markWelcomed('southwark', 'p')),
      isStorageError('busy'),
    );
    other.exec('rollback');
    other.close();
    assert.equal(
      await storage.inTransaction((stores) => stores.preferences.markWelcomed('southwark', 'p')),
      true,
    );
    assert.equal((await storage.preferences.find('southwark', 'before')).welcomed, true);
    await storage.close();
  });
});
