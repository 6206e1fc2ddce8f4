/** What goes of documents that were brought in, each in its time: first their files, later what was found in them. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { type Instant, plusMilliseconds } from '../calendar/clock.ts';
import { rules } from '../consultations/retention.ts';
import { sourceOfFields } from './columns.ts';
import { closeDocument } from './document-closing.ts';
import { rowsGone } from './document-rows.ts';
import { noteErasure } from './erasure-log.ts';
import { runRaw, type Scope } from './prepared.ts';

const day = 24 * 60 * 60_000;
/** A file that never came in full; and one whose passages are all decided: time enough to take a decision back. */
const doneDays = 1;
/** A file that nobody decides on. */
const leftDays = 30;

interface Which {
  readonly service: string;
  readonly now: Instant;
  /** What is decided is compared with until then. */
  readonly before: Instant;
}

export async function purgeDocuments(scope: Scope, which: Which): Promise<number> {
  return (await closeDue(scope, which)) + (await deleteOutgrown(scope, which));
}

const waiting = sql`exists (select 1 from guidance_document_passages as p where p.service_id = d.service_id
  and p.document = d.id and p.state = 'waiting')`;

async function closeDue(scope: Scope, { service, now }: Which): Promise<number> {
  const done = plusMilliseconds(now, -doneDays * day);
  const left = plusMilliseconds(now, -leftDays * day);
  const { rows } = await runRaw(
    scope,
    sql<{ id: string }>`select d.id from guidance_documents as d where d.service_id = ${service} and (
      (d.state = 'awaited' and d.changed_at < ${done})
      or (d.state = 'read' and d.changed_at < ${done} and not ${waiting})
      or (d.state in ('read', 'refused') and d.changed_at < ${left}))`,
  );
  for (const { id } of rows) {
    await scope.inTransaction(async (inner) => {
      await closeDocument(inner, { service, id }, now);
      const gone = { service, rule: rules.underWay, what: 'guidance_documents', count: 1, at: now };
      await noteErasure(inner, gone);
    });
    await letTurnsRun();
  }
  return rows.length;
}

async function deleteOutgrown(scope: Scope, { service, now, before }: Which): Promise<number> {
  const isDrafted = sql`exists (select 1 from guidance_drafts as d where d.service_id = s.service_id
    and d.state in ('draft', 'waiting', 'approved') and ${sourceOfFields[scope.kind]} = s.id)`;
  const isHere = sql`exists (select 1 from guidance_documents as g where g.service_id = s.service_id and g.source = s.id)`;
  const statements: readonly (readonly [string, RawBuilder<unknown>])[] = [
    [
      'guidance_documents',
      sql`delete from guidance_documents where service_id = ${service} and state = 'closed'
        and changed_at < ${before}`,
    ],
    [
      'guidance_sources',
      sql`delete from guidance_sources as s where s.service_id = ${service} and s.created_at < ${before}
        and not ${isDrafted} and not ${isHere}`,
    ],
  ];
  let gone = 0;
  for (const [what, statement] of statements) {
    gone += await scope.inTransaction(async (inner) => {
      const count = rowsGone(await runRaw(inner, statement));
      await noteErasure(inner, { service, rule: rules.screenedQuestions, what, count, at: now });
      return count;
    });
  }
  return gone;
}
