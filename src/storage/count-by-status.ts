/** Counts the queue by status: all that fits, but of words that very many requests hold no more than some that do. */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { QueueFilter, QueueTally } from '../consultations/queue-page.ts';
import type { RequestStatus } from '../consultations/request.ts';
import { muchOf, someHolding } from './find-words.ts';
import { runRaw, type Scope } from './prepared.ts';
import { all, fitting, ofColumns } from './queue-conditions.ts';

interface Counted {
  readonly status: RequestStatus;
  readonly count: number | string;
}

const none: QueueTally = { byStatus: [], isMore: false };

export const countByStatus = (scope: Scope, filter: QueueFilter): Promise<QueueTally> =>
  filter.words.length > 0 && muchOf(filter) === 'page' ? countSome(scope, filter) : countAll(scope, filter);

async function countAll(scope: Scope, filter: QueueFilter): Promise<QueueTally> {
  const fit = await fitting(scope, filter);
  if (fit === undefined) return none;
  const { rows } = await runRaw(
    scope,
    sql<Counted>`select status, count(*) as count from ${fit.from} where ${all(fit.that)} group by status`,
  );
  return tallyOf(rows, false);
}

async function countSome(scope: Scope, filter: QueueFilter): Promise<QueueTally> {
  const some = await someHolding(scope, filter.service, filter.words);
  if (some === undefined) return none;
  const status = statusWhere([...ofColumns(filter), ...some.that]);
  const { rows } = await runRaw(
    scope,
    sql<Counted>`select status, count(*) as count
      from (select ${status} as status from ${some.from}) as looked
      where status is not null group by status`,
  );
  return tallyOf(rows, some.isMore);
}

/** Asked of each holder by itself: or a database would rather read all requests than look these up. */
const statusWhere = (that: readonly Expression<SqlBool>[]): RawBuilder<unknown> =>
  sql`(select status from requests where requests.reference = holder.reference and ${all(that)})`;

const tallyOf = (rows: readonly Counted[], isMore: boolean): QueueTally => ({
  byStatus: rows.map(({ status, count }) => ({ status, count: Number(count) })),
  isMore,
});
