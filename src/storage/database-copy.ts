/** Copies of a database file: made whole, private and flushed, and checked before they count. */
import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { Clock } from '../calendar/clock.ts';
import { StorageError } from './errors.ts';
import { makeFolder } from './make-folder.ts';
import { checkNotNewer } from './migrate.ts';

const patience = 5000;

/** 2026-11-20T12-00-00Z: colons are no part of a file's name everywhere. */
export const stampOf = (clock: Clock): string =>
  clock
    .now()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');

export const using = <T>(path: string, work: (database: Database.Database) => T): T => {
  const database = new Database(path, { timeout: patience });
  try {
    return work(database);
  } finally {
    database.close();
  }
};

export const all = (database: Database.Database, sql: string): readonly unknown[] =>
  database.prepare(sql).all();

export const flush = (path: string, flags: 'r' | 'r+' = 'r+'): void => {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Windows cannot flush a folder, and need not. */
export const flushFolderOf = (path: string): void => {
  if (process.platform !== 'win32') flush(dirname(path), 'r');
};

export const unfit = (path: string, why: string, cause?: unknown): StorageError =>
  new StorageError(
    'backup-unfit',
    `${path} cannot be used: ${why}. Choose a file that the backup command made.`,
    cause,
  );

export const migrationsIn = (database: Database.Database): readonly string[] => {
  const found = all(
    database,
    "select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'",
  );
  if (found.length === 0) return [];
  const ran = all(database, 'select name from kysely_migration') as readonly { readonly name: string }[];
  return ran.map(({ name }) => name);
};

/** Whole, Signpost's own, and not of a newer version. `shown` is the name that the operator knows it by. */
const checkCopy = (database: Database.Database, shown: string): void => {
  const [verdict] = all(database, 'pragma integrity_check') as readonly {
    readonly integrity_check: string;
  }[];
  if (verdict?.integrity_check !== 'ok') throw unfit(shown, 'it is damaged');
  if (all(database, 'pragma foreign_key_check').length > 0)
    throw unfit(shown, 'its rows do not fit together');
  const ran = migrationsIn(database);
  if (ran.length === 0) throw unfit(shown, 'it is no Signpost database');
  checkNotNewer(ran);
};

/** Opens a copy, checks it, and does `work` on it if it is fit. */
export const withCopy = (path: string, shown: string, work?: (database: Database.Database) => void): void => {
  try {
    using(path, (database) => {
      // A copy is one file: with a log beside it, part of it would be left behind when it is moved.
      database.exec('pragma journal_mode = delete');
      checkCopy(database, shown);
      work?.(database);
    });
  } catch (error) {
    if (error instanceof StorageError) throw error;
    throw unfit(shown, 'it is no database, or a damaged one', error);
  }
  flush(path);
};

/** An empty private file that nobody had: the name is ours from here on, and nothing is overwritten. */
export const reserve = (path: string): void => {
  try {
    makeFolder(dirname(path));
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!existsSync(path)) {
      throw new StorageError(
        'folder-unwritable',
        `${path} cannot be written: choose a folder that this account owns.`,
        error,
      );
    }
    throw new StorageError(
      'backup-exists',
      `${path} is there already: choose another name, or move it away.`,
      error,
    );
  }
};

/** With its log, which holds its newest changes, whether or not either can still be read. */
export const copyWithLog = (path: string, target: string): void => {
  for (const suffix of ['', '-wal']) {
    if (!existsSync(path + suffix)) continue;
    copyFileSync(path + suffix, target + suffix);
    chmodSync(target + suffix, 0o600);
    flush(target + suffix);
  }
};

export const removeWithLogs = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
};
