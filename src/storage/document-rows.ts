/** Rows of documents that were brought in, and what they stand for. */
import { type RawBuilder, sql } from 'kysely';
import type {
  BroughtDocument,
  BroughtPassage,
  DocumentKey,
  FoundPassage,
  NameAt,
  ReadingReport,
} from '../editorial/documents/document.ts';
import { fromDocument, toDocument } from './columns.ts';
import type { GuidanceDocumentPassagesTable, GuidanceDocumentsTable } from './document-tables.ts';

export const here = ({ service, id }: DocumentKey): RawBuilder<boolean> =>
  sql<boolean>`service_id = ${service} and id = ${id}`;

export const rowsGone = ({ numAffectedRows }: { readonly numAffectedRows?: bigint }): number =>
  Number(numAffectedRows ?? 0n);

export const toBrought = (row: GuidanceDocumentsTable): BroughtDocument => ({
  service: row.service_id,
  id: row.id,
  title: row.title,
  source: row.source,
  ending: row.ending,
  bytes: row.bytes,
  state: row.state,
  refusal: row.refusal ?? undefined,
  page: row.page ?? undefined,
  pages: row.pages ?? undefined,
  report: fromDocument(row.report) as ReadingReport,
  earlier: row.earlier ?? undefined,
  hasFile: row.has_file === 1,
  by: { id: row.by_id, name: row.by_name ?? '' },
  createdAt: row.created_at,
  changedAt: row.changed_at,
});

type Found = Pick<FoundPassage, 'slug' | 'place' | 'topic' | 'audience' | 'holds' | 'flags'>;

export const toPassage = (row: GuidanceDocumentPassagesTable): BroughtPassage => ({
  ...withPlace(fromDocument(row.found) as Found),
  number: row.number,
  title: row.title,
  locator: row.locator,
  original: row.original,
  digest: row.digest,
  names: fromDocument(row.names) as readonly NameAt[],
  change: row.change,
  before: row.was === null ? undefined : (fromDocument(row.was) as NonNullable<BroughtPassage['before']>),
  state: row.state,
  draft: row.draft_id ?? undefined,
});

/** JSON leaves out what is undefined. */
const withPlace = (found: Found): Found => ({ ...found, place: found.place });

export function toRow(
  { service, id }: DocumentKey,
  passage: BroughtPassage,
): Readonly<Record<keyof GuidanceDocumentPassagesTable, string | number | null>> {
  const { slug, place, topic, audience, holds, flags } = passage;
  return {
    service_id: service,
    document: id,
    number: passage.number,
    title: passage.title,
    locator: passage.locator,
    original: passage.original,
    digest: passage.digest,
    names: toDocument(passage.names),
    found: toDocument({ slug, place, topic, audience, holds, flags } satisfies Found),
    change: passage.change,
    was: passage.before ? toDocument(passage.before) : null,
    state: passage.state,
    draft_id: passage.draft ?? null,
  };
}
