/** Whether there is space for what is about to be written: a full disk is told by name, and not as an error of SQLite. */
import { statfsSync } from 'node:fs';
import { StorageError } from './errors.ts';

/** How much a folder's disk has left, in bytes; tests give their own. */
export type FreeSpaceOf = (folder: string) => number;

const freeSpaceOf: FreeSpaceOf = (folder) => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** Less, and the next request cannot be written down. */
const leastBytes = 1024 * 1024;

/** Fails with `disk-full` where less than that is left beside `bytes`. */
export const needSpace = (folder: string, bytes = 0, free: FreeSpaceOf = freeSpaceOf): void => {
  if (free(folder) >= bytes + leastBytes) return;
  throw new StorageError(
    'disk-full',
    `The disk of ${folder} is full: free some space on it, or set DATA_DIR to a folder on a larger disk.`,
  );
};
