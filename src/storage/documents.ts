/** Documents that editors brought in, in the database. */
import { sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { BroughtDocument, DocumentKey, PassageState } from '../editorial/documents/document.ts';
import type { BroughtDocuments } from '../editorial/documents/document-store.ts';
import type { Source } from '../knowledge/passage.ts';
import { fromDocument, toDocument } from './columns.ts';
import { closeDocument, dropFile } from './document-closing.ts';
import { createDocumentReading } from './document-reading.ts';
import { here, rowsGone, toPassage, toBrought } from './document-rows.ts';
import type { GuidanceDocumentPassagesTable, GuidanceDocumentsTable } from './document-tables.ts';
import { createGuidanceDrafts } from './guidance-drafts.ts';
import { runRaw, type Scope } from './prepared.ts';

const listedAtMost = 200;

const add = async (scope: Scope, document: BroughtDocument): Promise<void> => {
  const { service, id, title, source, ending, bytes, state, report, by, createdAt, changedAt } = document;
  await runRaw(
    scope,
    sql`insert into guidance_documents (service_id, id, title, source, ending, bytes, state, report, has_file,
      attempts, by_id, by_name, created_at, changed_at)
      values (${service}, ${id}, ${title}, ${source}, ${ending}, ${bytes}, ${state}, ${toDocument(report)}, 1,
      0, ${by.id}, ${by.name}, ${createdAt}, ${changedAt})`,
  );
};

const addSource = async (scope: Scope, service: string, source: Source, at: string): Promise<void> => {
  await runRaw(
    scope,
    sql`insert into guidance_sources (service_id, id, source, created_at)
      values (${service}, ${source.id}, ${toDocument(source)}, ${at})`,
  );
};

/** Only of one that is awaited: its row is held, so that two last parts do not both miss the other. */
const putPart: BroughtDocuments['putPart'] extends (...args: infer A) => infer R
  ? (scope: Scope, ...args: A) => R
  : never = (scope, key, part, content, at) =>
  scope.inTransaction(async (inner) => {
    const held = await runRaw(
      inner,
      sql`update guidance_documents set changed_at = ${at} where ${here(key)} and state = 'awaited'`,
    );
    if (rowsGone(held) === 0) return 'not-awaited';
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64');
    await runRaw(
      inner,
      sql`insert into guidance_document_parts (service_id, document, part, content)
        values (${key.service}, ${key.id}, ${part}, ${text})
        on conflict (service_id, document, part) do update set content = excluded.content`,
    );
    // Parts are as large as they must be: so many of them are the whole.
    const whole = await runRaw(
      inner,
      sql`update guidance_documents set state = 'waiting' where ${here(key)} and (bytes + 1048575) / 1048576 =
        (select count(*) from guidance_document_parts where service_id = ${key.service} and document = ${key.id})`,
    );
    return rowsGone(whole) > 0 ? 'whole' : 'more';
  });

export const createDocumentStore = (scope: Scope): BroughtDocuments => ({
  ...createDocumentReading(scope),
  ...listing(scope),
  ...deciding(scope),
  add: (document, source) =>
    scope.inTransaction(async (inner) => {
      if (source) await addSource(inner, document.service, source, document.createdAt);
      await add(inner, document);
    }),
  putPart: (...args) => putPart(scope, ...args),
  sources: async () => {
    const { rows } = await runRaw(
      scope,
      sql<{ source: string }>`select source from guidance_sources order by created_at, id`,
    );
    return rows.map(({ source }) => fromDocument(source) as Source);
  },
});

const listing = (
  scope: Scope,
): Pick<BroughtDocuments, 'list' | 'held' | 'passages' | 'ofDraft' | 'counts'> => ({
  list: async (service) => {
    const { rows } = await runRaw(
      scope,
      sql<GuidanceDocumentsTable>`select * from guidance_documents where service_id = ${service}
        order by created_at desc, id limit ${listedAtMost}`,
    );
    return rows.map(toBrought);
  },
  held: async (service) => {
    const { rows } = await runRaw(
      scope,
      sql<{ count: number; bytes: number | null }>`select count(*) as count, sum(bytes) as bytes
        from guidance_documents where service_id = ${service} and has_file = 1`,
    );
    return { count: rows[0]?.count ?? 0, bytes: rows[0]?.bytes ?? 0 };
  },
  passages: async (key) => {
    const { rows } = await runRaw(
      scope,
      sql<GuidanceDocumentPassagesTable>`select * from guidance_document_passages
        where service_id = ${key.service} and document = ${key.id} order by number`,
    );
    return rows.map(toPassage);
  },
  ofDraft: async (service, draft) => {
    const { rows } = await runRaw(
      scope,
      sql<GuidanceDocumentPassagesTable & { readonly source: string }>`select p.*, d.source
        from guidance_document_passages as p
        join guidance_documents as d on d.service_id = p.service_id and d.id = p.document
        where p.service_id = ${service} and p.draft_id = ${draft} limit 1`,
    );
    const [row] = rows;
    return row && { passage: toPassage(row), source: row.source };
  },
  counts: (service) => countsOf(scope, service),
});

type Counts = Record<PassageState, number>;

const countsOf = async (scope: Scope, service: string): Promise<ReadonlyMap<string, Counts>> => {
  const { rows } = await runRaw(
    scope,
    sql<{
      document: string;
      state: 'waiting' | 'accepted' | 'rejected';
      count: number;
    }>`select document, state,
      count(*) as count from guidance_document_passages where service_id = ${service} group by document, state`,
  );
  const counts = new Map<string, Record<'waiting' | 'accepted' | 'rejected', number>>();
  for (const { document, state, count } of rows) {
    const one = counts.get(document) ?? { waiting: 0, accepted: 0, rejected: 0 };
    counts.set(document, { ...one, [state]: count });
  }
  return counts;
};

const deciding = (scope: Scope): Pick<BroughtDocuments, 'accept' | 'judge' | 'close' | 'refuse'> => ({
  accept: (key, number, draft) =>
    scope.inTransaction(async (inner) => {
      const taken = await runRaw(
        inner,
        sql`update guidance_document_passages set state = 'accepted', draft_id = ${draft.id}
          where service_id = ${key.service} and document = ${key.id} and number = ${number} and state = 'waiting'`,
      );
      if (rowsGone(taken) === 0) return false;
      await runRaw(
        inner,
        sql`update guidance_documents set changed_at = ${draft.createdAt} where ${here(key)}`,
      );
      await createGuidanceDrafts(inner).add(draft);
      return true;
    }),
  judge: (key, numbers, to, at) =>
    scope.inTransaction(async (inner) => {
      if (numbers.length === 0) return 0;
      const isOpen = await runRaw(
        inner,
        sql`update guidance_documents set changed_at = ${at} where ${here(key)} and state = 'read'`,
      );
      if (rowsGone(isOpen) === 0) return 0;
      const from = to === 'rejected' ? 'waiting' : 'rejected';
      const judged = await runRaw(
        inner,
        sql`update guidance_document_passages set state = ${to} where service_id = ${key.service}
          and document = ${key.id} and state = ${from} and number in (${sql.join(numbers)})`,
      );
      return rowsGone(judged);
    }),
  close: (key, at) => scope.inTransaction((inner) => closeDocument(inner, key, at)),
  refuse: (key, why, at) => refuse(scope, key, why, at),
});

const refuse = (scope: Scope, key: DocumentKey, why: string, at: Instant): Promise<void> =>
  scope.inTransaction(async (inner) => {
    const refused = await runRaw(
      inner,
      sql`update guidance_documents set state = 'refused', refusal = ${why}, leased_until = null, process = null,
        changed_at = ${at} where ${here(key)} and state = 'reading'`,
    );
    if (rowsGone(refused) > 0) await dropFile(inner, key);
  });
