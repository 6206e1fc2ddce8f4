/** The published guidance, and which version of it an answer was made from. Guidance is the whole deployment's: no service opens these keys. */
import type { Kysely, Migration } from 'kysely';
import { columnTypes, type DatabaseKind } from '../columns.ts';

export const createGuidanceVersions = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('guidance_contents')
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('files', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('guidance_contents_key', ['digest'])
      .execute();
    await db.schema
      .createTable('guidance_versions')
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('came_from', 'integer')
      .addColumn('published_at', columnTypes[kind].instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('guidance_versions_key', ['number'])
      // At the commit: a version is written first, so that whoever comes second writes nothing.
      .addForeignKeyConstraint(
        'guidance_version_content',
        ['digest'],
        'guidance_contents',
        ['digest'],
        (key) => key.deferrable().initiallyDeferred(),
      )
      .execute();
    await db.schema.alterTable('answers').addColumn('guidance_version', 'integer').execute();
  },
});
