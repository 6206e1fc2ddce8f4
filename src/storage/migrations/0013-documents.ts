/** Documents that editors bring in: their files in parts, the passages found in them, and the sources that came with them. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';

export const createDocuments = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createDocumentTable(db, kind);
    await createParts(db);
    await createPassages(db, kind);
    await createSources(db, kind);
  },
});

const createDocumentTable = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('guidance_documents')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('ending', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('refusal', 'text')
    .addColumn('page', 'integer')
    .addColumn('pages', 'integer')
    .addColumn('report', document, (column) => column.notNull())
    .addColumn('earlier', 'text')
    .addColumn('has_file', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('process', 'text')
    .addColumn('leased_until', instant)
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text')
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('changed_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('guidance_documents_key', ['service_id', 'id'])
    .execute();
  const inState = db.schema.createIndex('guidance_documents_waiting').on('guidance_documents');
  await inState.columns(['state', 'changed_at']).execute();
};

const toDocument = ['service_id', 'document'] as const;

const createParts = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('guidance_document_parts')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('guidance_document_parts_key', [...toDocument, 'part'])
    .addForeignKeyConstraint(
      'part_document',
      [...toDocument],
      'guidance_documents',
      ['service_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
};

const createPassages = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { document } = columnTypes[kind];
  await db.schema
    .createTable('guidance_document_passages')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('locator', 'text', (column) => column.notNull())
    .addColumn('original', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('names', document, (column) => column.notNull())
    .addColumn('found', document, (column) => column.notNull())
    .addColumn('change', 'text', (column) => column.notNull())
    .addColumn('was', document)
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('draft_id', 'text')
    .addPrimaryKeyConstraint('guidance_document_passages_key', [...toDocument, 'number'])
    .addForeignKeyConstraint(
      'passage_document',
      [...toDocument],
      'guidance_documents',
      ['service_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
};

const createSources = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  const { instant, document } = columnTypes[kind];
  await db.schema
    .createTable('guidance_sources')
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('source', document, (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('guidance_sources_key', ['service_id', 'id'])
    .execute();
};
