/** Looks requests up in the database: written anew for each query, as no two ask for the same. */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { FoundRequest, RequestFilter, RequestFinder, RequestQuery } from '../consultations/finder.ts';
import type { ConsultationRequest } from '../consultations/request.ts';
import type { Scope } from './prepared.ts';
import { findRecords } from './request-batch.ts';
import { type KeptRecord, toRequest } from './request-records.ts';

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
    const records: KeptRecord[] = [];
    for (const service of new Set(rows.map(({ service_id }) => service_id))) {
      const its = rows.filter(({ service_id }) => service_id === service);
      const references = its.map(({ reference }) => reference);
      records.push(...(await findRecords(scope, service, references)));
    }
    const isOf = (one: KeptRecord['row'], row: (typeof rows)[number]): boolean =>
      one.service_id === row.service_id && one.reference === row.reference;
    return rows.flatMap((row) => {
      const record = records.find((one) => isOf(one.row, row));
      return record === undefined ? [] : [toFound(toRequest(record))];
    });
  },
});
