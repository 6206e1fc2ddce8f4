/** Consultation forms that were begun and not sent: one a person, forgotten after a day. And a way to the newest requests. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';

export const createDraftsAndSearch = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { instant, document } = columnTypes[kind];
    await db.schema
      .createTable('drafts')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('submission', 'text', (column) => column.notNull())
      .addColumn('fields', document, (column) => column.notNull())
      .addColumn('kept_at', instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('drafts_key', ['service_id', 'person'])
      .execute();
    // By time alone: with the number in it, SQLite would take it for a requester's own list too, and read them all.
    const newest = db.schema.createIndex('requests_newest').on('requests');
    await newest.columns(['service_id', 'logged_at']).execute();
  },
});
