/** What a language model suggested to advisors and editors, and which drafts of the guidance began with it. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind, keyedByPrimary } from '../columns.ts';

export const createSuggestions = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { instant, document } = columnTypes[kind];
    await keyedByPrimary(
      kind,
      db.schema
        .createTable('model_suggestions')
        .addColumn('service_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        // The reference of a request; empty for a passage.
        .addColumn('about', 'text', (column) => column.notNull())
        .addColumn('made_of', 'text', (column) => column.notNull())
        .addColumn('words', document, (column) => column.notNull())
        .addColumn('model', 'text', (column) => column.notNull())
        .addColumn('prompt_version', 'integer', (column) => column.notNull())
        .addColumn('guidance_version', 'integer', (column) => column.notNull())
        .addColumn('made_at', instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('model_suggestions_key', ['service_id', 'kind', 'about', 'made_of']),
    ).execute();
    await db.schema.alterTable('guidance_drafts').addColumn('suggested', document).execute();
  },
});
