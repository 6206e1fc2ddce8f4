/** All in which the two databases differ, and how documents are written to both. */
import { type CreateTableBuilder, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { StorageError } from './errors.ts';
import type { DocumentText } from './tables.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

/**
 * Column types for the migrations. ISO text sorts as time does, as all instants are UTC with milliseconds; words sort by
 * their signs, so that those with one beginning stand together whatever language a server is set to.
 */
export const columnTypes = {
  sqlite: { instant: sql`text`, document: sql`text`, word: sql`text` },
  postgres: { instant: sql`timestamptz`, document: sql`jsonb`, word: sql`text collate "C"` },
} as const satisfies Record<DatabaseKind, unknown>;

/** Lets SQLite keep the rows in the key's own tree: half the writing where nearly all of the row is key. */
export const keyedByPrimary = <Name extends string, Column extends string>(
  kind: DatabaseKind,
  table: CreateTableBuilder<Name, Column>,
): CreateTableBuilder<Name, Column> => (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table);

/** Several workers take different rows on PostgreSQL; on SQLite there is one process and one writer. */
export const skippingLocked = <Db, Table extends keyof Db, Row>(
  kind: DatabaseKind,
  query: SelectQueryBuilder<Db, Table, Row>,
): SelectQueryBuilder<Db, Table, Row> => (kind === 'postgres' ? query.forUpdate().skipLocked() : query);

/** A text field of the notice's document. */
export const personOfNotice: Readonly<Record<DatabaseKind, RawBuilder<string | null>>> = {
  sqlite: sql`json_extract(notice, '$.person')`,
  postgres: sql`notice ->> 'person'`,
};

/** The answer that a request followed on, in the facts of its first event. */
export const answerIdOfFacts: Readonly<Record<DatabaseKind, RawBuilder<string | null>>> = {
  sqlite: sql`json_extract(e.facts, '$.answerId')`,
  postgres: sql`e.facts ->> 'answerId'`,
};

/** The source that a draft of the guidance is taken from. */
export const sourceOfFields: Readonly<Record<DatabaseKind, RawBuilder<string | null>>> = {
  sqlite: sql`json_extract(d.fields, '$.source')`,
  postgres: sql`d.fields ->> 'source'`,
};

/** The texts of a JSON list as rows, each in the column `value`. */
export const listed: Readonly<
  Record<DatabaseKind, (list: DocumentText) => RawBuilder<{ readonly value: string }>>
> = {
  sqlite: (list) => sql`json_each(${list})`,
  postgres: (list) => sql`jsonb_array_elements_text(${list}::jsonb)`,
};

/** Another one for each row, so that what stood for different people still differs. */
export const randomText: Readonly<Record<DatabaseKind, RawBuilder<string>>> = {
  sqlite: sql`lower(hex(randomblob(16)))`,
  postgres: sql`gen_random_uuid()::text`,
};

const nul = String.fromCharCode(0);
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const escapedTrouble = /\\u(0000|d[89a-f])/i;

const storable = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (value.includes(nul)) {
    throw new StorageError(
      'bad-value',
      'A text with a NUL character cannot be stored: strip it at the edge.',
    );
  }
  return value.replace(loneSurrogate, '\uFFFD');
};

/** As JSON text. Half a surrogate pair becomes U+FFFD, as in plain text; jsonb would refuse it. */
export const toDocument = (value: unknown): DocumentText => {
  const text = JSON.stringify(value);
  return escapedTrouble.test(text) ? JSON.stringify(value, storable) : text;
};

/** What `toDocument` wrote. The caller states its type: only this module's callers write these columns. */
export const fromDocument = (text: DocumentText): unknown => JSON.parse(text);
