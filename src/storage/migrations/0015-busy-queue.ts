/** Ways through a long queue: its counts by status without a look at the rows, and a number without its year. */
import type { Kysely, Migration } from 'kysely';

export const createBusyQueue = (): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const counts = db.schema.createIndex('requests_counts').on('requests');
    // All that the workspace's filters ask for beside a person and a date, so that they are counted in the index alone.
    await counts
      .columns(['service_id', 'status', 'topic', 'kind', 'authority', 'phase', 'urgency', 'desk'])
      .execute();
    const byNumber = db.schema.createIndex('requests_by_number').on('requests');
    // With the time beside it, or SQLite would rather read all in the order of time than sort the few of a number.
    await byNumber.columns(['service_id', 'number', 'logged_at']).execute();
  },
});
