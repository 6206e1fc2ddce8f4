/** Editors' drafts of the guidance, who published what from the workspace, and what became of questions that were not answered well. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';

export const createGuidanceWorkspace = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createDrafts(db, kind);
    await createPublications(db, kind);
    await createGapMarks(db, kind);
    await createReviews(db, kind);
    // What went unanswered of late is read by time alone.
    const newest = db.schema.createIndex('answers_newest').on('answers');
    await newest.columns(['service_id', 'answered_at']).execute();
  },
});

const createDrafts = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('guidance_drafts')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('base', 'integer', (column) => column.notNull())
    .addColumn('fields', document, (column) => column.notNull())
    .addColumn('cleared', document, (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('remark', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text')
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('changed_name', 'text')
    .addColumn('approved_by', 'text')
    .addColumn('approved_name', 'text')
    .addColumn('published_as', 'integer')
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('changed_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('guidance_drafts_key', ['service_id', 'id'])
    .execute();
  const newest = db.schema.createIndex('guidance_drafts_newest').on('guidance_drafts');
  await newest.columns(['service_id', 'changed_at']).execute();
};

const createPublications = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  await db.schema
    .createTable('guidance_publications')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text')
    .addColumn('published_at', columnTypes[kind].instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('guidance_publications_key', ['service_id', 'number'])
    .execute();
};

/** They go with the answer: what is left of a question that was deleted in Teams is nothing. */
const createGapMarks = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  await db.schema
    .createTable('gap_marks')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('draft_id', 'text')
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('marked_at', columnTypes[kind].instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('gap_marks_key', ['service_id', 'answer_id'])
    .addForeignKeyConstraint(
      'gap_mark_answer',
      ['service_id', 'answer_id'],
      'answers',
      ['service_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
};

/** Who has taken it on to look at a source or a passage again, and by when. */
const createReviews = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  await db.schema
    .createTable('guidance_reviews')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('owner_name', 'text', (column) => column.notNull())
    .addColumn('by_day', 'text')
    .addColumn('taken_at', columnTypes[kind].instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('guidance_reviews_key', ['service_id', 'kind', 'item'])
    .execute();
};
