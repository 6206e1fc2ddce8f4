/** Looks requests up in the database: written anew for each query, as no two ask for the same. */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { FoundRequest, RequestFilter, RequestFinder, RequestQuery } from '../consultations/finder.ts';
import type { Instant } from '../calendar/clock.ts';
import type { Scope } from './prepared.ts';
import { toRequest } from './request-row.ts';
import type { RequestsTable } from './tables.ts';

type Condition = Expression<SqlBool>;

const isOpen: Condition = sql`status <> 'closed'`;

const filters: Readonly<Record<RequestFilter, (now: Instant) => Condition>> = {
  unassigned: () => sql`assignee_id is null`,
  urgent: () => sql`details ->> 'urgency' <> 'routine'`,
  // No request has a day that it is due on yet.
  overdue: () => sql`1 = 0`,
};

const searched = sql`lower((details ->> 'question') || ' ' || coalesce(closing_note, ''))`;

const holds = (word: string): Condition =>
  sql`${searched} like ${`%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;

function conditionsOf(query: RequestQuery): readonly Condition[] {
  const { requester, assignee, reference, number, words, now } = query;
  const needsOpen = query.filters.length > 0 || assignee !== undefined;
  return [
    ...(requester === undefined ? [] : [sql<SqlBool>`requester_id = ${requester}`]),
    ...(assignee === undefined ? [] : [sql<SqlBool>`assignee_id = ${assignee}`]),
    ...(needsOpen ? [isOpen] : []),
    ...query.filters.map((filter) => filters[filter](now)),
    ...(reference === undefined ? [] : [sql<SqlBool>`reference = ${reference}`]),
    ...(number === undefined ? [] : [sql<SqlBool>`number = ${number}`]),
    ...words.map(holds),
  ];
}

function toFound(row: RequestsTable): FoundRequest {
  const { service, reference, status, requester, assignee, loggedAt, post, details } = toRequest(row);
  const { kind, topic, urgency, question } = details;
  const listed = { service, reference, status, requester, assignee, loggedAt, post };
  return { ...listed, kind, topic, urgency, question, dueAt: undefined };
}

export const createRequestFinder = (scope: Scope): RequestFinder => ({
  find: async (query) => {
    if (query.services.length === 0) return [];
    const rows = await scope.db
      .selectFrom('requests')
      .selectAll()
      .where('service_id', 'in', [...query.services])
      .where((where) => where.and([...conditionsOf(query)]))
      .orderBy('logged_at', 'desc')
      .orderBy('year', 'desc')
      .orderBy('number', 'desc')
      .offset(query.skip)
      .limit(query.limit)
      .execute();
    return rows.map(toFound);
  },
});
