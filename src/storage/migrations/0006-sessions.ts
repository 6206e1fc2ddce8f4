/** Surgery sessions and their places; notices in line; and the columns that digests and the queue are read from. */
import { type Kysely, type Migration, sql } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';

const createSessions = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('sessions')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('starts_at', instant, (column) => column.notNull())
    .addColumn('ends_at', instant, (column) => column.notNull())
    .addColumn('minutes', 'integer', (column) => column.notNull())
    .addColumn('places', 'integer', (column) => column.notNull())
    .addColumn('details', document, (column) => column.notNull())
    .addColumn('published_by', 'text')
    .addColumn('published_name', 'text')
    .addColumn('published_at', instant, (column) => column.notNull())
    .addColumn('cancelled_at', instant)
    .addPrimaryKeyConstraint('sessions_key', ['service_id', 'id'])
    .execute();
  const coming = db.schema.createIndex('sessions_by_end').on('sessions');
  await coming.columns(['service_id', 'ends_at']).execute();
  // A place is known by when it begins: the key is what keeps two requests from one place, and the other way round.
  await db.schema
    .createTable('session_places')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('starts_at', instant, (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_places_key', ['service_id', 'session', 'starts_at'])
    .addUniqueConstraint('session_places_request', ['service_id', 'reference'])
    .execute();
  await db.schema
    .createTable('booking_addresses')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('booking_addresses_key', ['service_id', 'token'])
    .addUniqueConstraint('booking_addresses_request', ['service_id', 'reference'])
    .execute();
};

/** Kinds of events that were a first reply when this was written. */
const replies = sql`('asked', 'replied', 'booked', 'advised', 'signposted', 'escalated', 'declined', 'closed', 'withdrawn', 'merged')`;

const addToRequests = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant } = columnTypes[kind];
  await db.schema.alterTable('requests').addColumn('answered_at', instant).execute();
  await db.schema.alterTable('requests').addColumn('booked_for', instant).execute();
  await sql`update requests set answered_at = (
    select min(event.at) from request_events as event
    where event.service_id = requests.service_id and event.reference = requests.reference
    and event.kind in ${replies}
    and event.seq > coalesce((
      select max(promise.seq) from request_events as promise
      where promise.service_id = requests.service_id and promise.reference = requests.reference
      and promise.kind = 'due-set'), 0))`.execute(db);
  // What is open is little beside what has ended, and is all that digests and queues ask for.
  await db.schema
    .createIndex('requests_open')
    .on('requests')
    .columns(['service_id', 'desk', 'due_at'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
  await db.schema
    .createIndex('requests_open_mine')
    .on('requests')
    .columns(['service_id', 'assignee_id'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
};

const addOrder = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('outbox')
    .addColumn('seq', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await sql`update outbox set seq = (
    select count(*) from outbox as earlier
    where earlier.service_id = outbox.service_id and earlier.line = outbox.line
    and (earlier.due_at < outbox.due_at or (earlier.due_at = outbox.due_at and earlier.id <= outbox.id)))
    where line is not null`.execute(db);
  await db.schema.dropIndex('outbox_line').execute();
  await db.schema.createIndex('outbox_line').on('outbox').columns(['service_id', 'line', 'seq']).execute();
};

export const createSessionsAndOrder = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createSessions(db, kind);
    await addToRequests(db, kind);
    await addOrder(db);
  },
});
