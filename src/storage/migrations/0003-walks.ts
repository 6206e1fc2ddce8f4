/** Walks through procedures: one a person and conversation, forgotten after a day. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind, keyedByPrimary } from '../columns.ts';

export const createWalks = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { instant, document } = columnTypes[kind];
    await keyedByPrimary(
      kind,
      db.schema
        .createTable('walks')
        .addColumn('service_id', 'text', (column) => column.notNull())
        .addColumn('conversation', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('walk_id', 'text', (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('state', document, (column) => column.notNull())
        .addColumn('moved_at', instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('walks_key', ['service_id', 'conversation', 'person']),
    ).execute();
  },
});
