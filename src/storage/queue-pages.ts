/** Reads the workspace's queue from the database: a page by where the last one ended, never by counting rows off. */
import { type RawBuilder, sql } from 'kysely';
import type {
  ChangedRequest,
  FiguresQuery,
  QueueFigures,
  QueueOrder,
  QueuePage,
  QueuePageQuery,
  QueuePages,
  QueuePlace,
} from '../consultations/queue-page.ts';
import { countByStatus } from './count-by-status.ts';
import { type Bind, prepared, runRaw, type Scope } from './prepared.ts';
import { fewFitting, type Held } from './find-words.ts';
import { all, awaitsNone, awaitsReply, fitting } from './queue-conditions.ts';
import { findRecords } from './request-batch.ts';
import { toRequest } from './request-records.ts';

interface Placed {
  readonly reference: string;
  readonly at: string;
  readonly year: number;
  readonly number: number;
}

interface Part {
  readonly column: 'logged_at' | 'changed_at' | 'due_at';
  readonly isRising: boolean;
  readonly that: RawBuilder<unknown>;
}

const anyOf = sql`1 = 1`;

/** Read one after the other; each by an index of its own column. */
const parts: Readonly<Record<QueueOrder, readonly [Part, ...Part[]]>> = {
  newest: [{ column: 'logged_at', isRising: false, that: anyOf }],
  oldest: [{ column: 'logged_at', isRising: true, that: anyOf }],
  changed: [{ column: 'changed_at', isRising: false, that: anyOf }],
  due: [
    { column: 'due_at', isRising: true, that: sql`${awaitsReply}` },
    { column: 'logged_at', isRising: false, that: sql`${awaitsNone}` },
  ],
};

const later = (column: string, isRising: boolean, { at, year, number }: QueuePlace) =>
  sql`(${sql.ref(column)}, year, number) ${sql.raw(isRising ? '>' : '<')} (${at}, ${year}, ${number})`;

interface Stretch {
  readonly fit: Held;
  readonly after: QueuePlace | undefined;
  readonly limit: number;
}

async function readPart(
  scope: Scope,
  { column, isRising, that }: Part,
  { fit, after, limit }: Stretch,
): Promise<readonly Placed[]> {
  const way = sql.raw(isRising ? 'asc' : 'desc');
  const from = after === undefined ? anyOf : later(column, isRising, after);
  const { rows } = await runRaw(
    scope,
    sql<Placed>`select reference, ${sql.ref(column)} as at, year, number from ${fit.from}
      where ${all(fit.that)} and ${that} and ${from}
      order by ${sql.ref(column)} ${way}, year ${way}, number ${way} limit ${limit}`,
  );
  return rows;
}

/** Before a list is read in two parts, what is few of it is looked for once. */
const narrowed = async (scope: Scope, { order, filter }: QueuePageQuery, fit: Held): Promise<Held> =>
  (parts[order].length > 1 && fit.isGathered && (await fewFitting(scope, filter.service, fit))) || fit;

/** One more than is given is read: that tells whether there is a next page. */
async function page(scope: Scope, query: QueuePageQuery, fit: Held): Promise<QueuePage> {
  const [first, second] = parts[query.order];
  const { after, limit } = query;
  const isSecond = after?.part === 1;
  const found: (Placed & { readonly part: 0 | 1 })[] = [];
  if (!isSecond) {
    const rows = await readPart(scope, first, { fit, after, limit: limit + 1 });
    found.push(...rows.map((row) => ({ ...row, part: 0 as const })));
  }
  if (second !== undefined && found.length <= limit) {
    const rest = { fit, after: isSecond ? after : undefined, limit: limit + 1 - found.length };
    const rows = await readPart(scope, second, rest);
    found.push(...rows.map((row) => ({ ...row, part: 1 as const })));
  }
  const given = found.slice(0, limit);
  const last = found.length > limit ? given.at(-1) : undefined;
  const references = given.map(({ reference }) => reference);
  const records = await findRecords(scope, query.filter.service, references);
  return {
    requests: records.map(toRequest),
    next: last && { part: last.part, at: last.at, year: last.year, number: last.number },
  };
}

async function figures(
  scope: Scope,
  { service, requester, me, now, dayEnds }: FiguresQuery,
): Promise<QueueFigures> {
  const count = (that: RawBuilder<unknown>) => sql`coalesce(sum(case when ${that} then 1 else 0 end), 0)`;
  const waits = sql`answered_at is null`;
  const theirs = requester === undefined ? anyOf : sql`requester_id = ${requester}`;
  const { rows } = await runRaw(
    scope,
    sql<Record<keyof QueueFigures, number | string>>`select
      ${count(sql`assignee_id = ${me}`)} as mine,
      ${count(sql`assignee_id is null`)} as unassigned,
      ${count(sql`${waits} and due_at < ${now}`)} as overdue,
      ${count(sql`${waits} and due_at >= ${now} and due_at < ${dayEnds}`)} as "dueToday"
    from requests where service_id = ${service} and ${theirs} and ended_at is null`,
  );
  // Without a group there is always one row.
  const { mine = 0, unassigned = 0, overdue = 0, dueToday = 0 } = rows[0] ?? {};
  return {
    mine: Number(mine),
    unassigned: Number(unassigned),
    overdue: Number(overdue),
    dueToday: Number(dueToday),
  };
}

const changed = prepared((db, bind: Bind<{ service: string; since: string; limit: number }>) =>
  db
    .selectFrom('requests')
    .select(['reference', 'revision', 'status', 'requester_id', 'changed_at'])
    .where('service_id', '=', bind('service'))
    .where('changed_at', '>=', bind('since'))
    .orderBy('changed_at', 'desc')
    .limit(bind('limit')),
);

async function changedSince(
  scope: Scope,
  service: string,
  since: string,
  limit: number,
): Promise<readonly ChangedRequest[]> {
  const { rows } = await changed(scope, { service, since, limit });
  return rows.map(({ requester_id, changed_at, ...row }) => ({
    ...row,
    requester: requester_id ?? undefined,
    changedAt: changed_at,
  }));
}

/** Each change of a session raises its revision, and none is ever removed. */
const sessionRevisions = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('sessions')
    .select((select) => [select.fn.countAll().as('count'), select.fn.sum('revision').as('revisions')])
    .where('service_id', '=', bind('service')),
);

export const createQueuePages = (scope: Scope): QueuePages => ({
  page: async (query) => {
    const fit = await fitting(scope, query.filter);
    return fit === undefined
      ? { requests: [], next: undefined }
      : page(scope, query, await narrowed(scope, query, fit));
  },
  countByStatus: (filter) => countByStatus(scope, filter),
  figures: (query) => figures(scope, query),
  changedSince: (service, since, limit) => changedSince(scope, service, since, limit),
  sessionsMark: async (service) => {
    const [row] = (await sessionRevisions(scope, { service })).rows;
    return `${String(row?.count ?? 0)} ${String(row?.revisions ?? 0)}`;
  },
});
