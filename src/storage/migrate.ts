/** Brings a database to the shape that this build knows, once, however many processes start together. */
import { isDeepStrictEqual } from 'node:util';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { DatabaseKind } from './columns.ts';
import { StorageError } from './errors.ts';
import { createFirst } from './migrations/0001-first.ts';
import { createGuidanceVersions } from './migrations/0002-guidance-versions.ts';
import { createWalks } from './migrations/0003-walks.ts';
import { createRequestEvents } from './migrations/0004-request-events.ts';
import { createDraftsAndSearch } from './migrations/0005-drafts-and-search.ts';
import { createSessionsAndOrder } from './migrations/0006-sessions.ts';
import { createErasuresAndExports } from './migrations/0007-erasures-and-exports.ts';
import { createAbsencesTable } from './migrations/0008-absences.ts';
import { createAccesses } from './migrations/0009-accesses.ts';
import { createGuidanceWorkspace } from './migrations/0010-guidance-workspace.ts';
import { createModelTables } from './migrations/0011-model.ts';
import { createTallies } from './migrations/0012-tallies.ts';
import { createDocuments } from './migrations/0013-documents.ts';
import { createPassageVectors } from './migrations/0014-passage-vectors.ts';
import { createBusyQueue } from './migrations/0015-busy-queue.ts';
import { createDraftAnswers } from './migrations/0017-draft-answers.ts';
import { createRequestWords } from './migrations/0018-request-words.ts';
import { createSuggestions } from './migrations/0019-suggestions.ts';
import { createRestingStatus } from './migrations/0020-resting-status.ts';

/** In order. A name is for ever: it is stored in every database that ran it. */
const migrations = {
  '0001-first': createFirst,
  '0002-guidance-versions': createGuidanceVersions,
  '0003-walks': createWalks,
  '0004-request-events': createRequestEvents,
  '0005-drafts-and-search': createDraftsAndSearch,
  '0006-sessions': createSessionsAndOrder,
  '0007-erasures-and-exports': createErasuresAndExports,
  '0008-absences': createAbsencesTable,
  '0009-accesses': createAccesses,
  '0010-guidance-workspace': createGuidanceWorkspace,
  '0011-model': createModelTables,
  '0012-tallies': createTallies,
  '0013-documents': createDocuments,
  '0014-passage-vectors': createPassageVectors,
  '0015-busy-queue': createBusyQueue,
  '0017-draft-answers': createDraftAnswers,
  '0018-request-words': createRequestWords,
  '0019-suggestions': createSuggestions,
  '0020-resting-status': createRestingStatus,
} as const satisfies Record<string, (kind: DatabaseKind) => Migration>;

const knownMigrations: readonly string[] = Object.keys(migrations);

const ranMigrations = async (db: Kysely<unknown>): Promise<readonly string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const ran = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return ran.rows.map((row) => row.name);
};

export const checkNotNewer = (ran: readonly string[]): void => {
  const unknown = ran.filter((name) => !knownMigrations.includes(name));
  if (unknown.length === 0) return;
  throw new StorageError(
    'newer-database',
    `The database was made by a newer version (it has ${unknown.join(', ')}): start that version, or restore a backup from before it.`,
  );
};

/** Whether the database has the shape of this build, no more and no less. */
export const isOfThisBuild = async (db: Kysely<unknown>): Promise<boolean> =>
  isDeepStrictEqual(await ranMigrations(db), knownMigrations);

export const migrate = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  checkNotNewer(await ranMigrations(db));
  const list = Object.entries(migrations).map(([name, create]) => [name, create(kind)] as const);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(list)) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof StorageError) throw error;
  throw new StorageError(
    'migration-failed',
    'The database could not be brought to this version, and is as it was: its account must be allowed to create tables; else report the cause.',
    error,
  );
};
