/** Every table and column of a database of this build, as it comes out of its migrations. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { LibsqlDialect } from './sqlite-dialect.ts';

export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
}

export const readStoredTables = async (): Promise<readonly StoredTable[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-shape-'));
  const db = new Kysely<unknown>({ dialect: new LibsqlDialect(join(folder, 'shape.db')) });
  try {
    await migrate(db, 'sqlite');
    const tables = await db.introspection.getTables();
    return tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
};
