/** A backup is made while the server writes, and put back when it is stopped. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'libsql';
import { backUp } from '../../src/storage/backup.ts';
import { copyWithLog, using } from '../../src/storage/database-copy.ts';
import { dropOldBackups } from '../../src/storage/old-backups.ts';
import { openStorage } from '../../src/storage/open.ts';
import { restore, settleFormer } from '../../src/storage/restore.ts';
import { startChild } from '../support/child-process.ts';
import { newRequest } from '../support/requests.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';
import { isStorageError } from '../support/storage-errors.ts';

describe('A backup', () => {
  const clock = createTestClock();
  let folder: string;
  beforeEach(() => {
    clock.set(noon);
    folder = createFolder();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const open = () => openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock });
  const log = async (count: number): Promise<void> => {
    const storage = await open();
    for (let each = 0; each < count; each += 1) {
      const { request } = await storage.requests.log(newRequest());
      const notice = { kind: 'post-request', reference: request.reference } as const;
      await storage.outbox.add({
        service: 'southwark',
        key: request.reference,
        notice,
        line: undefined,
        at: noon,
      });
    }
    await storage.close();
  };
  const count = (path: string): number => {
    const database = new Database(path);
    const [row] = database.prepare('select count(*) as count from requests').all() as { count: number }[];
    database.close();
    return row?.count ?? -1;
  };

  it('made while another process writes holds all that was acknowledged before it', async () => {
    const child = startChild('test/storage/logging-process.ts', [folder, 'log']);
    await child.printed(30);
    const copies: string[] = [];
    for (const name of ['one.db', 'two.db', 'three.db']) {
      const before = child.lines.length - 1;
      const copy = backUp(folder, clock, join(folder, 'copies', name));
      assert.ok(count(copy) >= before);
      assert.equal(statSync(copy).mode & 0o777, 0o600);
      copies.push(copy);
      await child.printed(child.lines.length + 20);
    }
    assert.throws(() => restore(folder, clock, copies[0] ?? ''), isStorageError('folder-held'));
    await child.kill();
    const written = child.lines.slice(1);
    const [, , last = ''] = copies;
    const kept = count(last);
    const { aside } = restore(folder, clock, last);
    assert.ok(aside !== undefined && count(aside) >= written.length && written.length > kept);
    assert.deepEqual(
      readdirSync(folder).filter((each) => each.startsWith('signpost-before')),
      [basename(aside)],
    );
    const storage = await open();
    for (const line of written.slice(0, kept)) {
      const [reference = '', submission] = line.split(' ');
      assert.equal((await storage.requests.find('southwark', reference))?.requester.id, submission);
    }
    await storage.close();
    clock.set('2026-11-20T13:00:00.000Z');
    restore(folder, clock, aside);
    assert.ok(count(join(folder, 'signpost.db')) >= written.length);
  });

  it('is dated, private, and never overwrites', async () => {
    await log(2);
    const path = backUp(folder, clock);
    assert.equal(path, join(folder, 'backups', 'signpost-2026-11-20T12-00-00Z.db'));
    const bytes = readFileSync(path);
    assert.throws(() => backUp(folder, clock), isStorageError('backup-exists'));
    assert.deepEqual(readFileSync(path), bytes);
    assert.deepEqual(readdirSync(join(folder, 'backups')), ['signpost-2026-11-20T12-00-00Z.db']);
  });

  it('is dropped with the others of its age where it is said how long they are kept, and nothing else is', async () => {
    await log(1);
    const names = (): readonly string[] => readdirSync(join(folder, 'backups')).sort();
    assert.deepEqual(dropOldBackups(join(folder, 'elsewhere'), clock, 30), []);
    const old = backUp(folder, clock);
    const own = ['signpost-2020-01-01T00-00-00Z.db.gpg', 'before-upgrade.db', 'signpost-2020.db'];
    for (const name of own) writeFileSync(join(folder, 'backups', name), 'ours');
    mkdirSync(join(folder, 'backups', 'signpost-2020-01-01T00-00-00Z.db'));
    clock.set('2026-12-20T12:00:00.000Z');
    const newer = backUp(folder, clock);
    assert.deepEqual(dropOldBackups(folder, clock, 30), []);
    clock.set('2026-12-20T12:00:01.000Z');
    assert.deepEqual(dropOldBackups(folder, clock, 30), [old]);
    const left = [basename(newer), 'signpost-2020-01-01T00-00-00Z.db', ...own].sort();
    assert.deepEqual(names(), left);
    assert.deepEqual(dropOldBackups(folder, clock, 30), []);
  });

  it('is refused where there is no database, or no place for it', async () => {
    assert.throws(() => backUp(folder, clock), isStorageError('no-database'));
    assert.deepEqual(readdirSync(folder), []);
    await log(1);
    const target = join(folder, 'signpost.db', 'copy.db');
    assert.throws(() => backUp(folder, clock, target), isStorageError('folder-unwritable'));
  });

  it('put back gives what was saved, keeps the former database, and gives no known number twice', async () => {
    await log(3);
    const copy = backUp(folder, clock);
    await log(2);
    const { aside } = restore(folder, clock, copy);
    assert.equal(aside, join(folder, 'signpost-before-restore-2026-11-20T12-00-00Z.db'));
    assert.equal(count(aside), 5);
    const storage = await open();
    assert.equal((await storage.requests.listByRequester('southwark', 'person-1', 10)).length, 3);
    assert.equal((await storage.requests.log(newRequest())).request.reference, 'SWK-2026-0006');
    const leased = await storage.queue.lease(10, 1000, noon);
    assert.deepEqual(
      leased.map((each) => each.mayRepeat),
      [true, true, true],
    );
    await storage.close();
    assert.equal(count(copy), 3);
    assert.equal(existsSync(join(folder, 'signpost.db.restoring')), false);
  });

  it('leaves the former database whole at each moment in which it may be cut off', async () => {
    const child = startChild('test/storage/logging-process.ts', [folder, 'log']);
    await child.printed(20);
    await child.kill();
    const path = join(folder, 'signpost.db');
    assert.ok(statSync(`${path}-wal`).size > 0);
    const moments = createFolder();
    const moment = (name: string, suffixes: readonly string[]): number => {
      for (const suffix of suffixes) copyFileSync(path + suffix, join(moments, name + suffix));
      return count(join(moments, name));
    };
    const all = moment('before', ['', '-wal']);
    assert.ok(all >= child.lines.length - 1);
    assert.ok(moment('less', ['']) < all);
    const aside = join(moments, 'aside');
    copyWithLog(path, aside);
    using(aside, (database) => database.exec('pragma journal_mode = delete'));
    settleFormer(path, aside);
    assert.equal(moment('with-its-log', ['', '-wal']), all);
    assert.equal(moment('without', ['']), all);
    rmSync(moments, { recursive: true, force: true });
  });

  it('can be put into an empty folder', async () => {
    await log(3);
    const copy = backUp(folder, clock);
    const fresh = join(folder, 'fresh');
    assert.deepEqual(restore(fresh, clock, copy), { path: join(fresh, 'signpost.db'), aside: undefined });
    assert.equal(count(join(fresh, 'signpost.db')), 3);
  });

  it('replaces a damaged database, which is kept aside with its log', async () => {
    await log(3);
    const copy = backUp(folder, clock);
    writeFileSync(join(folder, 'signpost.db'), 'damaged'.repeat(1000));
    writeFileSync(join(folder, 'signpost.db-wal'), 'stale');
    const { aside = '' } = restore(folder, clock, copy);
    assert.equal(readFileSync(aside, 'utf8'), 'damaged'.repeat(1000));
    assert.equal(readFileSync(`${aside}-wal`, 'utf8'), 'stale');
    assert.equal(existsSync(join(folder, 'signpost.db-wal')), false);
    assert.equal(count(join(folder, 'signpost.db')), 3);
  });

  it('is refused, and the present database left alone, where it is damaged, foreign, newer or live', async () => {
    await log(2);
    const copy = backUp(folder, clock);
    mkdirSync(join(folder, 'bad'));
    const bad = (name: string): string => join(folder, 'bad', name);
    const bytes = readFileSync(copy);
    bytes.fill(0x7f, 4096, 12_288);
    writeFileSync(bad('damaged.db'), bytes);
    writeFileSync(bad('text.db'), 'some text'.repeat(500));
    writeFileSync(bad('empty.db'), '');
    for (const [name, sql] of [
      ['foreign.db', 'create table a (b)'],
      [
        'newer.db',
        "create table kysely_migration (name text); insert into kysely_migration values ('9999-later')",
      ],
    ] as const) {
      const database = new Database(bad(name));
      database.exec(sql);
      database.close();
    }
    writeFileSync(bad('live.db'), readFileSync(copy));
    writeFileSync(bad('live.db-wal'), 'x');
    for (const name of ['damaged.db', 'text.db', 'empty.db', 'foreign.db', 'live.db', 'missing.db']) {
      assert.throws(
        () => restore(folder, clock, bad(name)),
        isStorageError('backup-unfit', new RegExp(name)),
        name,
      );
    }
    assert.throws(() => restore(folder, clock, bad('newer.db')), isStorageError('newer-database'));
    assert.equal(count(join(folder, 'signpost.db')), 2);
    assert.deepEqual(
      readdirSync(folder).filter((each) => each.includes('restor')),
      [],
    );
  });
});
