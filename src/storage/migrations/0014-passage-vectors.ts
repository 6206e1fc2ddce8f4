/** Vectors of the passages of a guidance version, by which they are found by their meaning. */
import type { Kysely, Migration } from 'kysely';
import { type DatabaseKind, keyedByPrimary } from '../columns.ts';

export const createPassageVectors = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await keyedByPrimary(
      kind,
      db.schema
        .createTable('passage_vectors')
        .addColumn('service_id', 'text', (column) => column.notNull())
        .addColumn('model', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('passage', 'text', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('dims', 'integer', (column) => column.notNull())
        .addColumn('bytes', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('passage_vectors_key', ['service_id', 'model', 'version', 'passage']),
    ).execute();
  },
});
