/** A backup, put in the place of the embedded database that it was made of. */
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import type { Clock } from '../calendar/clock.ts';
import {
  all,
  copyWithLog,
  flush,
  flushFolderOf,
  migrationsIn,
  removeWithLogs,
  reserve,
  stampOf,
  unfit,
  using,
  withCopy,
} from './database-copy.ts';
import { holdFolderAlone } from './folder.ts';
import { needSpace } from './free-space.ts';
import { keepVersionNumber, lastVersionIn } from './restored-versions.ts';

const isFilled = (path: string): boolean => existsSync(path) && statSync(path).size > 0;

interface Counter {
  readonly service_id: string;
  readonly year: number;
  readonly last: number;
}

/** A number that was given out after the backup is known to somebody: it is not given to another request. */
const keepNumbers = (database: Database.Database, counters: readonly Counter[]): void => {
  const raise = database.prepare(
    'insert into request_counters (service_id, year, last) values (?, ?, ?) ' +
      'on conflict (service_id, year) do update set last = max(last, excluded.last)',
  );
  for (const { service_id, year, last } of counters) raise.run([service_id, BigInt(year), BigInt(last)]);
};

/** What the copy takes for unsent may have been sent since it was made. */
const markRepeats = (database: Database.Database): void => {
  database.exec("update outbox set may_repeat = 1 where state in ('waiting', 'held')");
};

/** What was given out by the former database, and is known to somebody. */
interface Numbers {
  readonly counters: readonly Counter[];
  /** Of the last published guidance. */
  readonly version: number;
  /** Whether what is kept aside is one whole file. */
  readonly isWhole: boolean;
}

const noNumbers: Numbers = { counters: [], version: 0, isWhole: false };

const numbersIn = (database: Database.Database): Numbers =>
  migrationsIn(database).length === 0
    ? noNumbers
    : {
        counters: all(database, 'select * from request_counters') as readonly Counter[],
        version: lastVersionIn(database),
        isWhole: true,
      };

/**
 * Keeps the former database under `aside`, as one file that can itself be restored, and tells the numbers that it had
 * given out. It is never opened where it is: libsql closes late, when SQLite deletes the log beside the name it opened.
 */
const keepFormer = (path: string, aside: string): Numbers => {
  reserve(aside);
  const partial = `${aside}.part`;
  copyWithLog(path, partial);
  try {
    const numbers = using(partial, (database) => {
      database.exec('pragma journal_mode = delete');
      return numbersIn(database);
    });
    flush(partial);
    renameSync(partial, aside);
    return numbers;
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    // Past reading, which may be why it is replaced: kept as it was found, with its log.
    copyWithLog(path, aside);
    return noNumbers;
  } finally {
    removeWithLogs(partial);
  }
};

/**
 * Makes the former database one file where it is, without its log, so that whenever this ends, what is there is whole: until
 * the log is gone it says once more what the file has from then on.
 */
export const settleFormer = (path: string, aside: string): void => {
  const whole = `${path}.former`;
  try {
    copyFileSync(aside, whole);
    chmodSync(whole, 0o600);
    flush(whole);
    renameSync(whole, path);
    flushFolderOf(path);
  } finally {
    rmSync(whole, { force: true });
  }
};

export interface Restored {
  readonly path: string;
  /** Where the former database is kept; undefined where there was none. */
  readonly aside: string | undefined;
}

const swapIn = (copy: string, backup: string, path: string, clock: Clock): Restored => {
  const aside = join(dirname(path), `signpost-before-restore-${stampOf(clock)}.db`);
  const isPresent = isFilled(path);
  const numbers = isPresent ? keepFormer(path, aside) : noNumbers;
  withCopy(copy, backup, (database) => {
    keepNumbers(database, numbers.counters);
    keepVersionNumber(database, numbers.version, clock.now());
    markRepeats(database);
  });
  if (numbers.isWhole) settleFormer(path, aside);
  // The former one's log must never meet the new file; by now it is kept aside.
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  renameSync(copy, path);
  flushFolderOf(path);
  return { path, aside: isPresent ? aside : undefined };
};

/** Puts `backup` in the place of the database of `folder`, which no server may be using, and keeps the former one. */
export const restore = (folder: string, clock: Clock, backup: string): Restored => {
  if (!existsSync(backup)) throw unfit(backup, 'there is no such file');
  if (isFilled(`${backup}-wal`)) {
    throw unfit(backup, 'it is a live database, part of which is in its -wal file');
  }
  // Nor any command that publishes beside a server: what it wrote to the former file would be lost with it.
  const held = holdFolderAlone(folder);
  const copy = `${held.path}.restoring`;
  try {
    // The copy, and the former one beside it twice: aside, and whole in its own place.
    const former = isFilled(held.path) ? statSync(held.path).size : 0;
    needSpace(folder, statSync(backup).size + 2 * former);
    copyFileSync(backup, copy);
    chmodSync(copy, 0o600);
    withCopy(copy, backup);
    return swapIn(copy, backup, held.path, clock);
  } finally {
    removeWithLogs(copy);
    held.release();
  }
};
