/** Advisors who are away, until when, and who covers for them. */
import type { Kysely, Migration } from 'kysely';

export const createAbsencesTable = (): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('absences')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('until_day', 'text', (column) => column.notNull())
      .addColumn('cover', 'text')
      .addColumn('cover_name', 'text')
      .addPrimaryKeyConstraint('absences_key', ['service_id', 'person'])
      .execute();
  },
});
