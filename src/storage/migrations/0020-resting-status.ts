/** What nobody had looked at or replied to is listed so again, though its requester booked a place and gave it up. */
import { randomUUID } from 'node:crypto';
import { type Kysely, type Migration, sql } from 'kysely';
import { type Clock, type Instant, systemClock } from '../../calendar/clock.ts';
import { replyOf, settledIn } from '../../insight/count-requests.ts';
import { monthOf } from '../../insight/month.ts';
import type { DatabaseKind } from '../columns.ts';
import type { RequestEventsTable, RequestsTable } from '../tables.ts';

type Row = Pick<
  RequestsTable,
  'service_id' | 'reference' | 'authority' | 'due_at' | 'answered_at' | 'logged_at'
>;
type Event = Pick<RequestEventsTable, 'kind' | 'by_role' | 'at'>;

/** Of requests that nobody has: as their events have it since they were logged or opened again. */
const setStatus = async (db: Kysely<unknown>): Promise<void> => {
  const began = sql`(select max(b.seq) from request_events as b
    where b.service_id = requests.service_id and b.reference = requests.reference
      and b.kind in ('received', 'reopened'))`;
  const events = sql`request_events as e
    where e.service_id = requests.service_id and e.reference = requests.reference`;
  await sql`update requests set status = case
      when exists (select 1 from ${events} and e.seq > ${began} and e.by_role = 'advisor'
        and e.kind in ('acknowledged', 'assigned', 'asked', 'replied', 'booked', 'advised')) then 'triage'
      else coalesce((select e.kind from ${events} and e.seq = ${began}), status)
    end
    where status in ('received', 'triage', 'reopened')`.execute(db);
};

const replies: ReadonlySet<string> = new Set([
  'asked',
  'replied',
  'booked',
  'advised',
  'signposted',
  'escalated',
  'declined',
  'closed',
  'withdrawn',
  'merged',
]);

interface Answered {
  readonly at: string | null;
  readonly isByBooking: boolean;
}

const unanswered: Answered = { at: null, isByBooking: false };

/** As the record was read when this was written. */
function answeredAfter(before: Answered, event: Event): Answered {
  const { kind, at } = event;
  if (kind === 'due-set' || (kind === 'unbooked' && before.isByBooking)) return unanswered;
  const isAnswered = before.at !== null && !before.isByBooking;
  if (isAnswered || !replies.has(kind)) return before;
  return { at: before.at ?? at, isByBooking: isOwnBooking(event) };
}

const isOwnBooking = ({ kind, by_role: role }: Event): boolean => kind === 'booked' && role === 'requester';

interface Corrected {
  readonly answered: string | null;
  readonly now: Instant;
}

const countAgain = async (db: Kysely<unknown>, row: Row, { answered, now }: Corrected): Promise<void> => {
  const month = monthOf(row.logged_at);
  // What was shown of a month that is settled stays.
  if (monthOf(now) > settledIn(month)) return;
  const reply = (at: string | null) => replyOf({ due: row.due_at ?? undefined, answeredAt: at ?? undefined });
  const [had, has] = [reply(row.answered_at), reply(answered)];
  if (had === has) return;
  for (const [value, count] of [[had, -1] as const, [has, 1] as const]) {
    await sql`insert into tallies (service_id, family, month, authority, subject, value, id, count)
      values (${row.service_id}, 'requests', ${month}, ${row.authority}, 'reply', ${value}, ${randomUUID()},
        ${count})`.execute(db);
  }
};

const setAnswered = async (db: Kysely<unknown>, now: Instant): Promise<void> => {
  const { rows } = await sql<Row>`select r.service_id, r.reference, r.authority, r.due_at, r.answered_at,
    r.logged_at from requests as r where exists (select 1 from request_events as e
      where e.service_id = r.service_id and e.reference = r.reference and e.kind = 'unbooked')`.execute(db);
  for (const row of rows) {
    const events = await sql<Event>`select kind, by_role, at from request_events
      where service_id = ${row.service_id} and reference = ${row.reference} order by seq`.execute(db);
    const { at } = events.rows.reduce(answeredAfter, unanswered);
    if (at === row.answered_at) continue;
    await sql`update requests set answered_at = ${at}
      where service_id = ${row.service_id} and reference = ${row.reference}`.execute(db);
    await countAgain(db, row, { answered: at, now });
  }
};

export const createRestingStatus = (_kind?: DatabaseKind, clock: Clock = systemClock): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await setStatus(db);
    await setAnswered(db, clock.now());
  },
});
