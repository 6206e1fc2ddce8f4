/** The published versions alone, for a command: also beside the server that has the embedded database in use. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import type { Clock } from '../calendar/clock.ts';
import type { GuidanceVersions } from '../knowledge/guidance-versions.ts';
import { StorageError } from './errors.ts';
import { stayBesideHolder } from './folder.ts';
import { createGuidanceVersions } from './guidance-versions.ts';
import { isOfThisBuild } from './migrate.ts';
import { type DatabasePlace, openStorage, scopeOf } from './open.ts';
import { LibsqlDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

export interface OpenGuidance {
  readonly versions: GuidanceVersions;
  readonly close: () => Promise<void>;
}

/** Fails as openStorage does, except that a folder may be held, and with `other-build` beside a server of another one. */
export const openGuidance = async (database: DatabasePlace, clock: Clock): Promise<OpenGuidance> => {
  try {
    const storage = await openStorage({ database, process: randomUUID(), clock });
    return { versions: storage.guidance, close: () => storage.close() };
  } catch (error) {
    const isHeld = error instanceof StorageError && error.code === 'folder-held';
    if (!isHeld || database.kind !== 'sqlite') throw error;
    return openBeside(database.folder, error);
  }
};

/**
 * Two processes may write one SQLite file on a local disk, each waiting for the other's transaction. The holder keeps
 * the folder for what it knows by heart of turns and leases, none of which is touched here; nor is the shape changed.
 */
const openBeside = async (folder: string, held: StorageError): Promise<OpenGuidance> => {
  // Until the end, so that no backup is put in the file's place under it.
  const beside = stayBesideHolder(folder);
  try {
    // Not made yet: the holder has only just begun.
    if (!existsSync(beside.path)) throw held;
    const open = await openFile(beside.path);
    return {
      ...open,
      close: () =>
        open.close().finally(() => {
          beside.release();
        }),
    };
  } catch (error) {
    beside.release();
    throw error;
  }
};

const openFile = async (path: string): Promise<OpenGuidance> => {
  const dialect = new LibsqlDialect(path);
  const lane = dialect.openLane();
  const db = new Kysely<Tables>({ dialect });
  const close = (): Promise<void> => lane.close();
  try {
    if (!(await isOfThisBuild(db as unknown as Kysely<unknown>))) throw otherBuild;
    return { versions: createGuidanceVersions(scopeOf(db, randomUUID(), lane)), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const otherBuild = new StorageError(
  'other-build',
  'The server that is running is of another build than this command: use its own, or stop it first.',
);
