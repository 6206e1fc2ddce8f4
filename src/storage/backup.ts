/** A copy of the embedded database, made while it is in use. */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock } from '../calendar/clock.ts';
import { flushFolderOf, reserve, stampOf, using, withCopy } from './database-copy.ts';
import { StorageError } from './errors.ts';
import { databasePath } from './folder.ts';
import { needSpace } from './free-space.ts';

/**
 * Copies the database of `folder`, whether or not a server is using it, to `target` or to a dated file under
 * `folder`/backups; checks the copy; returns its path.
 */
export const backUp = (folder: string, clock: Clock, target?: string): string => {
  const source = databasePath(folder);
  if (!existsSync(source)) {
    throw new StorageError(
      'no-database',
      `There is no database in ${folder}: set DATA_DIR to the folder that the server uses.`,
    );
  }
  const final = target ?? join(folder, 'backups', `signpost-${stampOf(clock)}.db`);
  const partial = `${final}.part`;
  reserve(final);
  try {
    needSpace(dirname(final), statSync(source).size);
    reserve(partial);
    using(source, (database) => database.prepare('vacuum into ?').run([partial]));
    withCopy(partial, final);
    renameSync(partial, final);
    flushFolderOf(final);
    return final;
  } catch (error) {
    rmSync(final, { force: true });
    rmSync(partial, { force: true });
    throw error;
  }
};

/** PostgreSQL brings its own tools: what to type instead. */
export const postgresCommands = {
  backup: 'pg_dump --format=custom --file=signpost.dump "$DATABASE_URL"',
  restore: 'pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" signpost.dump',
} as const;
