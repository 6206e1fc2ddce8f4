/** A folder with those above it, for its owner alone. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const missing = (folder: string): readonly string[] =>
  existsSync(folder) ? [] : [...missing(dirname(folder)), folder];

/**
 * One after the other: Node's own way tries for ever where the file system says that a folder is not there which is, as
 * that of the kernel's processes does. Throws what the file system says.
 */
export function makeFolder(folder: string): void {
  for (const each of missing(resolve(folder))) makeOne(each);
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been quicker.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
