/** Looks requests up in the database: written anew for each query, as no two ask for the same. */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import type { FoundRequest, RequestFilter, RequestFinder, RequestQuery } from '../consultations/finder.ts';
import type { ConsultationRequest } from '../consultations/request.ts';
import { runRaw, type Scope } from './prepared.ts';
import { all } from './queue-conditions.ts';
import { holdingAll, muchOf } from './find-words.ts';
import { findRecords } from './request-batch.ts';
import { type KeptRecord, toRequest } from './request-records.ts';

type Condition = Expression<SqlBool>;

const isOpen: Condition = sql`ended_at is null`;

const filters: Readonly<Record<RequestFilter, (now: Instant) => Condition>> = {
  unassigned: () => sql`assignee_id is null`,
  urgent: () => sql`urgency <> 'routine'`,
  overdue: (now) => sql`due_at < ${now}`,
};

function ofColumns(query: RequestQuery): readonly Condition[] {
  const { requester, assignee, reference, number, now } = query;
  const needsOpen = query.filters.length > 0 || assignee !== undefined;
  return [
    ...(requester === undefined ? [] : [sql<SqlBool>`requester_id = ${requester}`]),
    ...(assignee === undefined ? [] : [sql<SqlBool>`assignee_id = ${assignee}`]),
    ...(needsOpen ? [isOpen] : []),
    ...query.filters.map((filter) => filters[filter](now)),
    ...(reference === undefined ? [] : [sql<SqlBool>`reference = ${reference}`]),
    ...(number === undefined ? [] : [sql<SqlBool>`number = ${number}`]),
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

interface Placed {
  readonly service_id: string;
  readonly reference: string;
  readonly logged_at: Instant;
  readonly year: number;
  readonly number: number;
}

/** As many of the service's newest as could stand on the page. */
async function newestOf(scope: Scope, service: string, query: RequestQuery): Promise<readonly Placed[]> {
  const held = await holdingAll(scope, { service, much: muchOf(query) }, query.words);
  if (held === undefined) return [];
  const { rows } = await runRaw(
    scope,
    sql<Placed>`select service_id, reference, logged_at, year, number from ${held.from}
      where ${all([sql`service_id = ${service}`, ...ofColumns(query), ...held.that])}
      order by logged_at desc, year desc, number desc limit ${query.skip + query.limit}`,
  );
  return rows;
}

const laterFirst = (one: Placed, other: Placed): number => {
  if (one.logged_at !== other.logged_at) return one.logged_at < other.logged_at ? 1 : -1;
  return other.year - one.year || other.number - one.number;
};

export const createRequestFinder = (scope: Scope): RequestFinder => ({
  find: async (query) => {
    const found: Placed[] = [];
    for (const service of query.services) found.push(...(await newestOf(scope, service, query)));
    const rows = found.toSorted(laterFirst).slice(query.skip, query.skip + query.limit);
    const records: KeptRecord[] = [];
    for (const service of new Set(rows.map(({ service_id }) => service_id))) {
      const its = rows.filter(({ service_id }) => service_id === service);
      const references = its.map(({ reference }) => reference);
      records.push(...(await findRecords(scope, service, references)));
    }
    const isOf = (one: KeptRecord['row'], row: Placed): boolean =>
      one.service_id === row.service_id && one.reference === row.reference;
    return rows.flatMap((row) => {
      const record = records.find((one) => isOf(one.row, row));
      return record === undefined ? [] : [toFound(toRequest(record))];
    });
  },
});
