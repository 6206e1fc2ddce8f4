/** Which answers' questions a draft of the guidance was begun for, whatever an editor makes of those questions afterwards. */
import { type Kysely, type Migration, sql } from 'kysely';

export const createDraftAnswers = (): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('draft_answers')
      .addColumn('service_id', 'text', (column) => column.notNull())
      .addColumn('draft_id', 'text', (column) => column.notNull())
      .addColumn('answer_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('draft_answers_key', ['service_id', 'answer_id', 'draft_id'])
      .addForeignKeyConstraint(
        'draft_answer_answer',
        ['service_id', 'answer_id'],
        'answers',
        ['service_id', 'id'],
        (key) => key.onDelete('cascade'),
      )
      .addForeignKeyConstraint(
        'draft_answer_draft',
        ['service_id', 'draft_id'],
        'guidance_drafts',
        ['service_id', 'id'],
        (key) => key.onDelete('cascade'),
      )
      .execute();
    const ofDraft = db.schema.createIndex('draft_answers_of_draft').on('draft_answers');
    await ofDraft.columns(['service_id', 'draft_id']).execute();
    // Until now the mark alone said it.
    await sql`insert into draft_answers (service_id, draft_id, answer_id)
      select m.service_id, m.draft_id, m.answer_id from gap_marks as m
      join guidance_drafts as d on d.service_id = m.service_id and d.id = m.draft_id
      where m.mark = 'drafted'`.execute(db);
  },
});
