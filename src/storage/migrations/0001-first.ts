/** The first tables. `service_id` opens every key, so that one service's rows can live in one partition or shard. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind, keyedByPrimary } from '../columns.ts';

const createTurnTables = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await keyedByPrimary(
    kind,
    db.schema
      .createTable('turn_claims')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('activity', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('process', 'text', (column) => column.notNull())
      .addColumn('claimed_at', instant, (column) => column.notNull())
      .addColumn('done_at', instant)
      .addColumn('reply', document)
      .addPrimaryKeyConstraint('turn_claims_key', [
        'service_id',
        'channel',
        'conversation',
        'activity',
        'type',
      ]),
  ).execute();
  await keyedByPrimary(
    kind,
    db.schema
      .createTable('memories')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('memory', document, (column) => column.notNull())
      .addColumn('remembered_at', instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('memories_key', ['service_id', 'conversation', 'person']),
  ).execute();
};

const createPeopleTables = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('preferences')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('home_authority', 'text')
    .addColumn('welcomed', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('preferences_key', ['service_id', 'person'])
    .execute();
  await db.schema
    .createTable('personal_addresses')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('address', document, (column) => column.notNull())
    .addPrimaryKeyConstraint('personal_addresses_key', ['service_id', 'person'])
    .execute();
  await db.schema
    .createTable('team_installers')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('installer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('team_installers_key', ['service_id', 'team'])
    .execute();
  await db.schema
    .createTable('advisory_channels')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('address', document, (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addColumn('set_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('advisory_channels_key', ['service_id'])
    .execute();
};

const createAnswerTables = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('answers')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('asked_in', 'text', (column) => column.notNull())
    .addColumn('sent_as', 'text')
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('outcomes', document, (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('passages', document, (column) => column.notNull())
    .addColumn('answered_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['service_id', 'id'])
    .execute();
  const index = db.schema.createIndex('answers_by_question').on('answers');
  await index.columns(['service_id', 'conversation', 'asked_in']).execute();
  const sent = db.schema.createIndex('answers_by_activity').on('answers');
  await sent.columns(['service_id', 'conversation', 'sent_as']).execute();
  const latest = db.schema.createIndex('answers_by_person').on('answers');
  await latest.columns(['service_id', 'conversation', 'person', 'answered_at']).execute();
};

const createFeedbackTable = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant } = columnTypes[kind];
  await db.schema
    .createTable('feedback')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('reaction', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('comment', 'text')
    .addColumn('given_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['service_id', 'answer_id', 'person'])
    .addForeignKeyConstraint(
      'feedback_answer',
      ['service_id', 'answer_id'],
      'answers',
      ['service_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
};

const createRequestTables = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('request_counters')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_counters_key', ['service_id', 'year'])
    .execute();
  await db.schema
    .createTable('requests')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('submission', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('requester_id', 'text', (column) => column.notNull())
    .addColumn('requester_name', 'text', (column) => column.notNull())
    .addColumn('origin', document, (column) => column.notNull())
    .addColumn('details', document, (column) => column.notNull())
    .addColumn('asked', document)
    .addColumn('assignee_id', 'text')
    .addColumn('assignee_name', 'text')
    .addColumn('closing_note', 'text')
    .addColumn('logged_at', instant, (column) => column.notNull())
    .addColumn('changed_at', instant, (column) => column.notNull())
    .addColumn('post', document)
    .addPrimaryKeyConstraint('requests_key', ['service_id', 'reference'])
    .addUniqueConstraint('requests_submission', ['service_id', 'submission'])
    .addUniqueConstraint('requests_number', ['service_id', 'year', 'number'])
    .execute();
  const index = db.schema.createIndex('requests_by_requester').on('requests');
  await index.columns(['service_id', 'requester_id', 'logged_at']).execute();
};

const createEventAndOutboxTables = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('request_events')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('detail', document)
    .addPrimaryKeyConstraint('request_events_key', ['service_id', 'reference', 'seq'])
    .addForeignKeyConstraint('request_events_request', ['service_id', 'reference'], 'requests', [
      'service_id',
      'reference',
    ])
    .execute();
  await db.schema
    .createTable('outbox')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('notice', document, (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', instant, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('may_repeat', 'integer', (column) => column.notNull())
    .addColumn('leased_until', instant)
    .addColumn('reason', 'text')
    .addColumn('changed_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('outbox_key', ['service_id', 'id'])
    .addUniqueConstraint('outbox_notice_key', ['service_id', 'key'])
    .execute();
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute();
};

export const createFirst = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createTurnTables(db, kind);
    await createPeopleTables(db, kind);
    await createAnswerTables(db, kind);
    await createFeedbackTable(db, kind);
    await createRequestTables(db, kind);
    await createEventAndOutboxTables(db, kind);
  },
});
