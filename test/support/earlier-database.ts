/** A database as an earlier build left it. */
import { join } from 'node:path';
import { Kysely, type Migration, Migrator } from 'kysely';
import { createFirst } from '../../src/storage/migrations/0001-first.ts';
import { createGuidanceVersions } from '../../src/storage/migrations/0002-guidance-versions.ts';
import { createWalks } from '../../src/storage/migrations/0003-walks.ts';
import { type DatabasePlace, scopeOf } from '../../src/storage/open.ts';
import type { Scope } from '../../src/storage/prepared.ts';
import type { Tables } from '../../src/storage/tables.ts';
import { createPool, PooledPostgresDialect } from '../../src/storage/postgres-dialect.ts';
import { LibsqlDialect } from '../../src/storage/sqlite-dialect.ts';

const builds = [
  ['0001-first', createFirst],
  ['0002-guidance-versions', createGuidanceVersions],
  ['0003-walks', createWalks],
] as const;

export const connect = (place: DatabasePlace): Kysely<unknown> =>
  new Kysely<unknown>({
    dialect:
      place.kind === 'sqlite'
        ? new LibsqlDialect(join(place.folder, 'signpost.db'))
        : new PooledPostgresDialect(createPool(place.url), 'migrations'),
  });

/** What a store needs of it, past the storage that a process opens. */
export function scopeOn(place: DatabasePlace): { readonly scope: Scope; readonly end: () => Promise<void> } {
  if (place.kind === 'postgres') {
    const db = connect(place) as unknown as Kysely<Tables>;
    return { scope: scopeOf(db, 'check', undefined), end: () => db.destroy() };
  }
  const dialect = new LibsqlDialect(join(place.folder, 'signpost.db'));
  const lane = dialect.openLane();
  const db = new Kysely<Tables>({ dialect });
  return { scope: scopeOf(db, 'check', lane), end: () => db.destroy() };
}

/** Runs the first `count` migrations on an empty database. */
export async function migrateEarlier(
  db: Kysely<unknown>,
  kind: DatabasePlace['kind'],
  count: number,
): Promise<void> {
  const migrations: Record<string, Migration> = Object.fromEntries(
    builds.slice(0, count).map(([name, create]) => [name, create(kind)]),
  );
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw new Error('The earlier database could not be made.', { cause: error });
}
