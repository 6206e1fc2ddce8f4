/** The words by which requests are found, with those of the requests there are: a few texts at a time. */
import { type Kysely, type Migration, type RawBuilder, sql } from 'kysely';
import { isSearched, searchedWords } from '../../consultations/searched-words.ts';
import { columnTypes, type DatabaseKind, keyedByPrimary, toDocument } from '../columns.ts';
import type { RequestEventsTable, RequestTextsTable } from '../tables.ts';

type Text = Pick<RequestTextsTable, 'service_id' | 'reference' | 'seq' | 'field' | 'body'> &
  Pick<RequestEventsTable, 'kind'>;

/** So many are in memory at once. */
const batch = 500;

const readTexts = async (db: Kysely<unknown>, after: Text | undefined): Promise<readonly Text[]> => {
  const from =
    after === undefined
      ? sql`1 = 1`
      : sql`(t.service_id, t.reference, t.seq, t.field)
          > (${after.service_id}, ${after.reference}, ${after.seq}, ${after.field})`;
  const { rows } = await sql<Text>`select t.service_id, t.reference, t.seq, t.field, t.body, e.kind
    from request_texts as t join request_events as e
    on e.service_id = t.service_id and e.reference = t.reference and e.seq = t.seq
    where ${from} order by t.service_id, t.reference, t.seq, t.field limit ${batch}`.execute(db);
  return rows;
};

/** Of a list of lists: service, reference and word. */
const rowsOf: Readonly<Record<DatabaseKind, (list: string) => RawBuilder<unknown>>> = {
  sqlite: (
    list,
  ) => sql`select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
    from json_each(${list})`,
  postgres: (list) =>
    sql`select value ->> 0, value ->> 1, value ->> 2 from jsonb_array_elements(${list}::jsonb)`,
};

const addWordsBefore = async (db: Kysely<unknown>, kind: DatabaseKind): Promise<void> => {
  let last: Text | undefined;
  do {
    const texts = await readTexts(db, last);
    const rows = texts
      .filter((text) => isSearched(text.kind, text.field))
      .flatMap((text) => searchedWords(text.body).map((word) => [text.service_id, text.reference, word]));
    await sql`insert into request_words (service_id, reference, word) ${rowsOf[kind](toDocument(rows))} where true
      on conflict do nothing`.execute(db);
    last = texts.length < batch ? undefined : texts.at(-1);
  } while (last !== undefined);
};

const indexByWord = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createIndex('request_words_by_word')
    .on('request_words')
    .columns(['service_id', 'word', 'reference'])
    .execute();

export const createRequestWords = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await keyedByPrimary(
      kind,
      db.schema
        .createTable('request_words')
        .addColumn('service_id', 'text', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull())
        .addColumn('word', columnTypes[kind].word, (column) => column.notNull())
        .addPrimaryKeyConstraint('request_words_key', ['service_id', 'reference', 'word']),
    ).execute();
    // Made of all words at once where it can be: one by one they would fill SQLite's log with its pages over and over. Of
    // PostgreSQL no statement may take as long as that would.
    if (kind === 'postgres') await indexByWord(db);
    await addWordsBefore(db, kind);
    if (kind === 'sqlite') await indexByWord(db);
  },
});
