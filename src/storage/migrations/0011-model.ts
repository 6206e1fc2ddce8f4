/** What a language model may do and did: the switch, what was used, and who looked at what it wrote. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind, keyedByPrimary } from '../columns.ts';

type Db = Kysely<unknown>;

export const createModelTables = (kind: DatabaseKind): Migration => ({
  up: async (db: Db) => {
    await createSwitchAndUse(db, kind);
    await createSupervised(db, kind);
    await db.schema.alterTable('answers').addColumn('model', 'text').execute();
    await db.schema.alterTable('answers').addColumn('prompt_version', 'integer').execute();
  },
});

const createSwitchAndUse = async (db: Db, kind: DatabaseKind): Promise<void> => {
  const { instant } = columnTypes[kind];
  await db.schema
    .createTable('model_switches')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('set_at', instant, (column) => column.notNull())
    .addColumn('is_on', 'integer', (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('model_switches_key', ['service_id', 'set_at'])
    .execute();
  await keyedByPrimary(kind, db.schema.createTable('model_use'))
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    // Empty for the service's own sum.
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('answers', 'integer', (column) => column.notNull())
    .addColumn('tokens', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('model_use_key', ['service_id', 'day', 'person'])
    .execute();
};

const createSupervised = async (db: Db, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('supervised_answers')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('written', document, (column) => column.notNull())
    .addColumn('curated', document, (column) => column.notNull())
    .addColumn('edited', document)
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('asked_at', instant, (column) => column.notNull())
    .addColumn('due_at', instant)
    .addColumn('state', document, (column) => column.notNull())
    .addColumn('is_waiting', 'integer', (column) => column.notNull())
    .addColumn('is_told', 'integer', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_name', 'text')
    .addColumn('post', document)
    .addPrimaryKeyConstraint('supervised_answers_key', ['service_id', 'answer_id'])
    .addForeignKeyConstraint(
      'supervised_answer',
      ['service_id', 'answer_id'],
      'answers',
      ['service_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
};
