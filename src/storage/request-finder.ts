/** Looks requests up in the database: written anew for each query, as no two ask for the same. */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { FoundRequest, RequestFilter, RequestFinder, RequestQuery } from '../consultations/finder.ts';
import type { ConsultationRequest } from '../consultations/request.ts';
import type { Scope } from './prepared.ts';
import { findRecord, toRequest } from './request-records.ts';

type Condition = Expression<SqlBool>;

const isOpen: Condition = sql`ended_at is null`;

const filters: Readonly<Record<RequestFilter, (now: Instant) => Condition>> = {
  unassigned: () => sql`assignee_id is null`,
  urgent: () => sql`urgency <> 'routine'`,
  overdue: (now) => sql`due_at < ${now}`,
};

/** What the requester and an advisor wrote to one another; notes among advisors are found by nobody. */
export const holds = (word: string): Condition =>
  sql`exists (select 1 from request_texts as t
    join request_events as e on e.service_id = t.service_id and e.reference = t.reference and e.seq = t.seq
    where t.service_id = requests.service_id and t.reference = requests.reference
    and t.field in ('question', 'message', 'advice') and e.kind <> 'noted'
    and lower(t.body) like ${`%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\')`;

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

function toFound(request: ConsultationRequest): FoundRequest {
  const { service, reference, status, requester, assignee, loggedAt, post, due } = request;
  const { kind, topic, urgency, question } = request.details;
  return {
    service,
    reference,
    status,
    requester,
    assignee,
    loggedAt,
    post,
    due,
    kind,
    topic,
    urgency,
    question,
  };
}

export const createRequestFinder = (scope: Scope): RequestFinder => ({
  find: async (query) => {
    if (query.services.length === 0) return [];
    const rows = await scope.db
      .selectFrom('requests')
      .select(['service_id', 'reference'])
      .where('service_id', 'in', [...query.services])
      .where((where) => where.and([...conditionsOf(query)]))
      .orderBy('logged_at', 'desc')
      .orderBy('year', 'desc')
      .orderBy('number', 'desc')
      .offset(query.skip)
      .limit(query.limit)
      .execute();
    const found: FoundRequest[] = [];
    for (const row of rows) {
      const record = await findRecord(scope, row.service_id, row.reference);
      if (record !== undefined) found.push(toFound(toRequest(record)));
    }
    return found;
  },
});
