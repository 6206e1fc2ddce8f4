/** The filters of the workspace's queue as conditions of the database, written anew for each query. */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { QueueFilter } from '../consultations/queue-page.ts';
import { type Held, holdingAll, muchOf } from './find-words.ts';
import type { Scope } from './prepared.ts';

type Condition = Expression<SqlBool>;

/** Open, and nobody has said anything to the requester yet. */
export const awaitsReply: Condition = sql`(ended_at is null and answered_at is null and due_at is not null)`;
export const awaitsNone: Condition = sql`(ended_at is not null or answered_at is not null or due_at is null)`;

const among = (column: string, values: readonly string[] | undefined): readonly Condition[] =>
  values === undefined || values.length === 0
    ? []
    : [sql`${sql.ref(column)} in (${sql.join(values.map((value) => sql`${value}`))})`];

const is = (column: string, value: string | number | undefined): readonly Condition[] =>
  value === undefined ? [] : [sql`${sql.ref(column)} = ${value}`];

/** Of what has ended it no longer says anything that nobody has it. */
const unassigned = (isUnassigned = false): readonly Condition[] =>
  isUnassigned ? [sql`assignee_id is null`, sql`ended_at is null`] : [];

function dueIn(due: QueueFilter['due']): readonly Condition[] {
  if (due === undefined) return [];
  const from: readonly Condition[] = due.from === undefined ? [] : [sql`due_at >= ${due.from}`];
  return [awaitsReply, ...from, sql`due_at < ${due.before}`];
}

export const ofColumns = (filter: QueueFilter): readonly Condition[] => [
  ...is('service_id', filter.service),
  ...is('requester_id', filter.requester),
  ...among('status', filter.statuses),
  ...among('kind', filter.kinds),
  ...among('topic', filter.topics),
  ...among('authority', filter.authorities),
  ...among('phase', filter.phases),
  ...among('urgency', filter.urgencies),
  ...among('desk', filter.desks),
  ...is('assignee_id', filter.assignee),
  ...unassigned(filter.isUnassigned),
  ...dueIn(filter.due),
  ...is('reference', filter.reference),
  ...is('number', filter.number),
];

/** Which rows fit a filter, and where they are read from; undefined where nothing holds its words. */
export async function fitting(scope: Scope, filter: QueueFilter): Promise<Held | undefined> {
  const { service, words } = filter;
  const held = await holdingAll(scope, { service, much: muchOf(filter) }, words);
  if (held === undefined) return undefined;
  const { from, isGathered } = held;
  const columns = ofColumns(filter);
  const that = [...columns, ...held.that];
  // With nothing beside the service a page is soon full.
  return isGathered && columns.length > 1 ? { from, that, isGathered } : { from, that };
}

export const all = (conditions: readonly Condition[]) => sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
