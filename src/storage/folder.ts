/** The data folder of an embedded database: fit to hold one, and held by one process at a time. */
import { chmodSync, closeSync, openSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import { StorageError } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/** `f_type` of file systems that live on another machine, or pass through one's user space to it. */
const networkFileSystems: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0x65735546, 'FUSE'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x73757245, 'Coda'],
  [0x564c, 'NCP'],
  [0x19830326, 'BeeGFS'],
  [0x786f4256, 'a VirtualBox share'],
  [0x7c7c6673, 'a Parallels share'],
]);

export const databasePath = (folder: string): string => join(resolve(folder), 'signpost.db');
const lockPath = (folder: string): string => join(resolve(folder), 'signpost.lock');

/** Undefined on a local disk. `fileSystem` is the type number that statfs gives. */
export const networkShareAt = (folder: string, fileSystem: number): string | undefined =>
  /^(\\\\|\/\/)[^?./\\]/.test(folder) ? 'a network path' : networkFileSystems.get(fileSystem >>> 0);

const refuseNetworkShare = (folder: string, fileSystem: number): void => {
  const share = networkShareAt(folder, fileSystem);
  if (share === undefined) return;
  throw new StorageError(
    'folder-on-network',
    `${folder} is on a network share (${share}), where the embedded database would be damaged: set DATA_DIR to a folder on a local, lasting disk, or set DATABASE_URL to use PostgreSQL.`,
  );
};

const unwritable = (folder: string, cause: unknown): StorageError =>
  new StorageError(
    'folder-unwritable',
    `${folder} cannot be written to: set DATA_DIR to a folder that this account owns, with free space.`,
    cause,
  );

/**
 * Only the owner reads it; SQLite gives its -wal and -shm files the same rights. Only for a folder that is held and
 * a file that this process has not open: to close any handle on a file drops the process's locks on it.
 */
export const makePrivateFile = (path: string): void => {
  try {
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    throw unwritable(dirname(path), error);
  }
};

/** How a folder's file system is learnt; tests give their own. */
export type FileSystemOf = (folder: string) => number;
const fileSystemOf: FileSystemOf = (folder) => statfsSync(folder).type;

export interface HeldFolder {
  readonly path: string;
  release(): void;
}

const openLock = (folder: string): Database.Database => {
  try {
    return new Database(lockPath(folder), { timeout: 0 });
  } catch (error) {
    throw unwritable(folder, error);
  }
};

/**
 * What the lock file is locked with. The levels are SQLite's own: `held` is one process's and lets others be `beside` it,
 * `alone` goes with none of them.
 */
const lockedWith = {
  held: 'begin immediate',
  alone: 'begin exclusive',
  // A transaction that only reads takes its lock with the first thing that it reads.
  beside: 'begin; select count(*) from sqlite_master',
} as const;

const takeLock = (folder: string, level: keyof typeof lockedWith): Database.Database => {
  const lock = openLock(folder);
  try {
    lock.exec(lockedWith[level]);
    return lock;
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY'))
      throw unwritable(folder, error);
    throw new StorageError(
      'folder-held',
      `Another Signpost process holds ${folder}: stop it first, or give this one another folder (DATA_DIR).`,
      error,
    );
  }
};

const hold = (folder: string, level: keyof typeof lockedWith): HeldFolder => {
  const lock = takeLock(folder, level);
  return {
    path: databasePath(folder),
    release: () => {
      lock.exec('rollback');
      lock.close();
    },
  };
};

const prepareFolder = (folder: string, fileSystem: FileSystemOf): void => {
  try {
    makeFolder(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
  refuseNetworkShare(resolve(folder), fileSystem(folder));
};

/**
 * Holds the folder until released or until the process ends, however it ends: the lock is the kernel's, on a small
 * file of its own, so that the database itself can still be read for a backup.
 */
export const holdFolder = (folder: string, fileSystem: FileSystemOf = fileSystemOf): HeldFolder => {
  prepareFolder(folder, fileSystem);
  return hold(folder, 'held');
};

/** As well against whoever is beside the holder: for putting another file in the database's place. */
export const holdFolderAlone = (folder: string): HeldFolder => {
  prepareFolder(folder, fileSystemOf);
  return hold(folder, 'alone');
};

/** Beside the process that holds the folder; fails with `folder-held` where that one wants to be alone. */
export const stayBesideHolder = (folder: string): HeldFolder => hold(folder, 'beside');
