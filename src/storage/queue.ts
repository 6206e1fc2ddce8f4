/** Reads a service's queue from the database: the rows of its lists, with the stage and the first reply of their events. */
import { sql } from 'kysely';
import { type QueueReader, type QueueRow, replies } from '../consultations/queue.ts';
import { erasedText } from '../consultations/request.ts';
import { fromDocument } from './columns.ts';
import { runRaw, type Scope } from './prepared.ts';
import type { RequestsTable } from './tables.ts';

type Row = RequestsTable & {
  readonly facts: string;
  readonly first_reply: string | null;
  readonly question: string | null;
};

const toQueueRow = (row: Row): QueueRow => ({
  reference: row.reference,
  kind: row.kind,
  topic: row.topic,
  stage: (fromDocument(row.facts) as { readonly bands: { readonly stage: QueueRow['stage'] } }).bands.stage,
  phase: row.phase,
  authority: row.authority,
  status: row.status,
  urgency: row.urgency,
  desk: row.desk,
  loggedAt: row.logged_at,
  firstReply: row.first_reply ?? undefined,
  due: row.due_at ?? undefined,
  endedAt: row.ended_at ?? undefined,
  question: row.question ?? erasedText,
});

export const createQueueReader = (scope: Scope): QueueReader => ({
  read: async (service) => {
    const kinds = sql.join(replies.map((kind) => sql`${kind}`));
    const { rows } = await runRaw(
      scope,
      sql<Row>`select r.*, first.facts as facts,
        (select min(e.at) from request_events as e where e.service_id = r.service_id
          and e.reference = r.reference and e.by_role = 'advisor' and e.kind in (${kinds})) as first_reply,
        (select t.body from request_texts as t where t.service_id = r.service_id
          and t.reference = r.reference and t.field = 'question' order by t.seq desc limit 1) as question
      from requests as r join request_events as first
        on first.service_id = r.service_id and first.reference = r.reference and first.seq = 1
      where r.service_id = ${service}
      order by r.year desc, r.number desc`,
    );
    return rows.map(toQueueRow);
  },
});
