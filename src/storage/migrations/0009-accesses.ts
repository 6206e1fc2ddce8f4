/** Who looked at what in the workspace; and the ways through the queue that its orders and its followers take. */
import { type Kysely, type Migration, sql } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';

export const createAccesses = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { instant } = columnTypes[kind];
    await db.schema
      .createTable('accesses')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('deed', 'text', (column) => column.notNull())
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('at', instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('accesses_key', ['service_id', 'id'])
      .execute();
    const about = db.schema.createIndex('accesses_about').on('accesses');
    await about.columns(['service_id', 'about']).execute();
    const byTime = db.schema.createIndex('accesses_by_time').on('accesses');
    await byTime.columns(['service_id', 'at']).execute();
    const changed = db.schema.createIndex('requests_changed').on('requests');
    await changed.columns(['service_id', 'changed_at']).execute();
    await db.schema
      .createIndex('requests_open_due')
      .on('requests')
      .columns(['service_id', 'due_at'])
      .where(sql.ref('ended_at'), 'is', null)
      .execute();
    const status = db.schema.createIndex('requests_status').on('requests');
    await status.columns(['service_id', 'status', 'logged_at']).execute();
  },
});
