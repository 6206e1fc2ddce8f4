/** What was erased by which rule, without its content; links to exports; and people's names on the chain. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';

export const createErasuresAndExports = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { instant } = columnTypes[kind];
    await db.schema
      .createTable('erasures')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('rule', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('at', instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('erasures_key', ['service_id', 'rule', 'what', 'day'])
      .execute();
    await db.schema
      .createTable('exports')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('token_digest', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('reference', 'text')
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('made_as', 'text', (column) => column.notNull())
      .addColumn('made_at', instant, (column) => column.notNull())
      .addColumn('good_until', instant, (column) => column.notNull())
      .addColumn('opened_at', instant)
      .addPrimaryKeyConstraint('exports_key', ['service_id', 'token_digest'])
      .execute();
    // Null for people of a record from before: whoever they are said to be, their events cannot vouch for it.
    await db.schema.alterTable('request_people').addColumn('salt', 'text').execute();
  },
});
