/** Documents as their reader sees them: taken by one reader at a time, and settled with what was found. */
import { sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { BroughtPassage, DocumentKey } from '../editorial/documents/document.ts';
import type {
  BroughtDocuments,
  EarlierPassage,
  ReadOutcome,
  Taken,
} from '../editorial/documents/document-store.ts';
import type { Source } from '../knowledge/passage.ts';
import { fromDocument, toDocument } from './columns.ts';
import { closeDocument, dropFile } from './document-closing.ts';
import { here, rowsGone, toBrought, toRow } from './document-rows.ts';
import type { GuidanceDocumentPassagesTable, GuidanceDocumentsTable } from './document-tables.ts';
import { runRaw, type Scope } from './prepared.ts';

type Reading = Pick<
  BroughtDocuments,
  'find' | 'part' | 'take' | 'tellPage' | 'earlier' | 'settle' | 'putBack'
>;

export const createDocumentReading = (scope: Scope): Reading => ({
  find: async (key) => {
    const row = await rowOf(scope, key);
    return row && toBrought(row);
  },
  part: async ({ service, id }, part) => {
    const { rows } = await runRaw(
      scope,
      sql<{ content: string }>`select content from guidance_document_parts
        where service_id = ${service} and document = ${id} and part = ${part}`,
    );
    const [row] = rows;
    return row && new Uint8Array(Buffer.from(row.content, 'base64'));
  },
  take: (now, until) => take(scope, now, until),
  tellPage: async (key, page, pages) => {
    await runRaw(
      scope,
      sql`update guidance_documents set page = ${page}, pages = ${pages} where ${here(key)} and state = 'reading'`,
    );
  },
  earlier: async ({ service, id, source }) => {
    const { rows } = await runRaw(
      scope,
      sql<GuidanceDocumentPassagesTable>`select p.* from guidance_document_passages as p
        join guidance_documents as d on d.service_id = p.service_id and d.id = p.document
        where p.service_id = ${service} and d.source = ${source} and d.id <> ${id}
        order by d.created_at desc, d.id, p.number`,
    );
    return rows.map(toEarlier);
  },
  settle: (key, outcome, at) => scope.inTransaction((inner) => settle(inner, key, outcome, at)),
  putBack: async (key) => {
    await runRaw(
      scope,
      sql`update guidance_documents set state = 'waiting', attempts = attempts - 1, process = null,
        leased_until = null, page = null, pages = null where ${here(key)} and state = 'reading'`,
    );
  },
});

const rowOf = async (scope: Scope, key: DocumentKey): Promise<GuidanceDocumentsTable | undefined> =>
  (await runRaw(scope, sql<GuidanceDocumentsTable>`select * from guidance_documents where ${here(key)}`))
    .rows[0];

/** On SQLite another run of this process is a dead one; on PostgreSQL only its lease can tell. */
async function take(scope: Scope, now: Instant, until: Instant): Promise<Taken | undefined> {
  const isSqlite = scope.kind === 'sqlite';
  const isLost = isSqlite
    ? sql`(process <> ${scope.process} or leased_until < ${now})`
    : sql`leased_until < ${now}`;
  const alone = isSqlite ? sql`` : sql`for update skip locked`;
  const { rows } = await runRaw(
    scope,
    sql<GuidanceDocumentsTable>`update guidance_documents set state = 'reading', attempts = attempts + 1,
      process = ${scope.process}, leased_until = ${until}, page = null, pages = null
      where (service_id, id) in (select service_id, id from guidance_documents
        where state = 'waiting' or (state = 'reading' and ${isLost})
        order by changed_at, id limit 1 ${alone}) returning *`,
  );
  const [row] = rows;
  return row && { document: toBrought(row), attempt: row.attempts };
}

const toEarlier = (row: GuidanceDocumentPassagesTable): EarlierPassage => ({
  document: row.document,
  number: row.number,
  title: row.title,
  locator: row.locator,
  original: row.original,
  digest: row.digest,
  state: row.state,
  draft: row.draft_id ?? undefined,
});

async function settle(
  scope: Scope,
  key: DocumentKey,
  { passages, report, pages, earlier, places }: ReadOutcome,
  now: Instant,
): Promise<boolean> {
  const kept = await runRaw(
    scope,
    sql`update guidance_documents set state = 'read', report = ${toDocument(report)}, pages = ${pages ?? null},
      page = null, earlier = ${earlier ?? null}, process = null, leased_until = null, changed_at = ${now}
      where ${here(key)} and state = 'reading'`,
  );
  if (rowsGone(kept) === 0) return false;
  for (let at = 0; at < passages.length; at += addedAtOnce)
    await addPassages(scope, key, passages.slice(at, at + addedAtOnce));
  await settleFile(scope, key, places);
  if (earlier !== undefined) await closeDocument(scope, { service: key.service, id: earlier }, now);
  return true;
}

async function settleFile(scope: Scope, key: DocumentKey, places: ReadOutcome['places']): Promise<void> {
  const row = await rowOf(scope, key);
  if (row === undefined) return;
  // Of all but a PDF its passages hold every word that is shown.
  if (row.ending !== 'pdf') await dropFile(scope, key);
  await tellPlaces(scope, row, places);
}

/** A statement for each would hold up everybody else's for longer. */
const addedAtOnce = 40;

async function addPassages(
  scope: Scope,
  key: DocumentKey,
  passages: readonly BroughtPassage[],
): Promise<void> {
  const rows = passages.map((passage) => toRow(key, passage));
  const names = Object.keys(rows[0] ?? {}).map((name) => sql.ref(name));
  const values = rows.map((row) => sql`(${sql.join(Object.values(row))})`);
  await runRaw(
    scope,
    sql`insert into guidance_document_passages (${sql.join(names)}) values ${sql.join(values)}`,
  );
}

/** Of a source that came with it, and that names no places yet. */
async function tellPlaces(
  scope: Scope,
  { service_id: service, source: id }: GuidanceDocumentsTable,
  places: ReadOutcome['places'],
): Promise<void> {
  const { rows } = await runRaw(
    scope,
    sql<{ source: string }>`select source from guidance_sources where service_id = ${service} and id = ${id}`,
  );
  const [row] = rows;
  if (row === undefined) return;
  const source = fromDocument(row.source) as Source;
  const told: Source = {
    ...source,
    ...(places.places && { places: [...new Set([...(source.places ?? []), ...places.places])] }),
    ...(places.numbered && { numbered: mostOf(source.numbered, places.numbered) }),
  };
  await runRaw(
    scope,
    sql`update guidance_sources set source = ${toDocument(told)} where service_id = ${service} and id = ${id}`,
  );
}

const mostOf = (
  one: Readonly<Record<string, number>> = {},
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((unit) => [
      unit,
      Math.max(one[unit] ?? 0, other[unit] ?? 0),
    ]),
  );
