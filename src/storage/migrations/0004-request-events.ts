/** A request becomes its events: texts and people apart from them, so that they can be erased; desks; ordered notices. */
import { type Kysely, type Migration, sql } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';
import { type EarlierRequest, readEarlier, writeAsEvents } from './0004-earlier-requests.ts';

const createRequests = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('requests')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('submission', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('last_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('urgency', 'text', (column) => column.notNull())
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('phase', 'text', (column) => column.notNull())
    .addColumn('requester_id', 'text')
    .addColumn('assignee_id', 'text')
    .addColumn('due_at', instant)
    .addColumn('logged_at', instant, (column) => column.notNull())
    .addColumn('changed_at', instant, (column) => column.notNull())
    .addColumn('ended_at', instant)
    .addColumn('is_held', 'integer', (column) => column.notNull())
    .addColumn('post', document)
    .addPrimaryKeyConstraint('requests_key', ['service_id', 'reference'])
    .addUniqueConstraint('requests_submission', ['service_id', 'submission'])
    .addUniqueConstraint('requests_number', ['service_id', 'year', 'number'])
    .execute();
  const byRequester = db.schema.createIndex('requests_by_requester').on('requests');
  await byRequester.columns(['service_id', 'requester_id', 'logged_at']).execute();
  // The queue: what is open, the longest waiting first; and what has ended, for retention.
  const queue = db.schema.createIndex('requests_by_end').on('requests');
  await queue.columns(['service_id', 'ended_at', 'logged_at']).execute();
  const byAssignee = db.schema.createIndex('requests_by_assignee').on('requests');
  await byAssignee.columns(['service_id', 'assignee_id', 'ended_at']).execute();
};

const createEvents = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  const request = ['service_id', 'reference'] as const;
  await db.schema
    .createTable('request_events')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('by_ref', 'text', (column) => column.notNull())
    .addColumn('by_role', 'text', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('facts', document, (column) => column.notNull())
    .addColumn('digests', document, (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('once', 'text')
    .addPrimaryKeyConstraint('request_events_key', [...request, 'seq'])
    .addUniqueConstraint('request_events_once', [...request, 'once'])
    .addForeignKeyConstraint('request_events_request', [...request], 'requests', [...request])
    .execute();
};

const createTextsAndPeople = async (db: Kysely<unknown>): Promise<void> => {
  const request = ['service_id', 'reference'] as const;
  await db.schema
    .createTable('request_texts')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_texts_key', [...request, 'seq', 'field'])
    .execute();
  await db.schema
    .createTable('request_people')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_people_key', [...request, 'ref'])
    .addUniqueConstraint('request_people_person', [...request, 'person'])
    .execute();
  const mine = db.schema.createIndex('request_people_by_person').on('request_people');
  await mine.columns(['service_id', 'person']).execute();
};

/** An advisory channel was a service's; now it is a desk's, and the one that there was is the default desk's. */
const createDesks = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema.alterTable('advisory_channels').renameTo('advisory_channels_before').execute();
  await db.schema
    .createTable('advisory_channels')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('address', document, (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addColumn('set_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('advisory_desks_key', ['service_id', 'desk'])
    .execute();
  await sql`insert into advisory_channels (service_id, desk, team, address, set_by, set_at)
    select service_id, 'advisors', team, address, set_by, set_at from advisory_channels_before`.execute(db);
  await db.schema.dropTable('advisory_channels_before').execute();
};

export const createRequestEvents = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const earlier: readonly EarlierRequest[] = await readEarlier(db);
    await db.schema.dropTable('request_events').execute();
    await db.schema.dropTable('requests').execute();
    await createRequests(db, kind);
    await createEvents(db, kind);
    await createTextsAndPeople(db);
    await createDesks(db, kind);
    await db.schema.alterTable('outbox').addColumn('line', 'text').execute();
    await db.schema
      .createIndex('outbox_line')
      .on('outbox')
      .columns(['service_id', 'line', 'state'])
      .execute();
    for (const request of earlier) await writeAsEvents(db, request);
  },
});
