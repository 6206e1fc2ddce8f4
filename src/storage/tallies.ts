/** Counts for the picture in the database: written as rows of their own, so that no turn waits for another's, added up later. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import { instantInLondon } from '../calendar/london-clock.ts';
import { firstDay, type Month, monthOf, plusMonths } from '../insight/month.ts';
import { type PictureReader, summed, type Tallies, type Tally } from '../insight/tally.ts';
import { type Bind, prepared, runRaw, type Scope } from './prepared.ts';
import type { TalliesTable } from './keeping-tables.ts';

const sum = 'sum';
/** No longer than this are counts kept. */
const monthsKept = 72;

type AddValues = Readonly<Record<string, string | number>>;

const columns = ['family', 'month', 'authority', 'subject', 'value', 'count'] as const;

const addSo = (many: number) =>
  prepared((db, bind: Bind<AddValues>) => {
    const beside = { service_id: bind('service') as string, id: bind('id') as string };
    return db.insertInto('tallies').values(
      Array.from({ length: many }, (_, row) => {
        const named = columns.map((column) => [column, bind(`${column} ${String(row)}`)]);
        return { ...beside, ...(Object.fromEntries(named) as Pick<TalliesTable, (typeof columns)[number]>) };
      }),
    );
  });

/** By how many rows they write. */
const adders = new Map<number, ReturnType<typeof addSo>>();

const adderOf = (many: number): ReturnType<typeof addSo> => {
  const adder = adders.get(many) ?? addSo(many);
  adders.set(many, adder);
  return adder;
};

export const addTallies = async (scope: Scope, service: string, tallies: readonly Tally[]): Promise<void> => {
  const rows = summed(tallies);
  if (rows.length === 0) return;
  const values: Record<string, string | number> = { service, id: randomUUID() };
  rows.forEach((row, at) => {
    for (const column of columns) values[`${column} ${String(at)}`] = row[column];
  });
  await adderOf(rows.length)(scope, values);
};

export const createTallies = (scope: Scope): Tallies => ({
  add: (service, tallies) => addTallies(scope, service, tallies),
});

type RangeValues = Readonly<Record<'service' | 'from' | 'until', string>>;

const read = prepared((db, bind: Bind<RangeValues>) =>
  db
    .selectFrom('tallies')
    .select(['family', 'month', 'authority', 'subject', 'value'])
    .select((is) => is.fn.sum<number>('count').as('count'))
    .where('service_id', '=', bind('service'))
    .where('month', '>=', bind('from'))
    .where('month', '<=', bind('until'))
    .groupBy(['family', 'month', 'authority', 'subject', 'value'])
    .orderBy('month'),
);

const earliest = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('tallies')
    .select('month')
    .where('service_id', '=', bind('service'))
    .orderBy('month')
    .limit(1),
);

const offered = prepared((db, bind: Bind<RangeValues>) =>
  db
    .selectFrom('sessions')
    .select(['starts_at', 'places'])
    .where('service_id', '=', bind('service'))
    .where('cancelled_at', 'is', null)
    .where('starts_at', '>=', bind('from'))
    .where('starts_at', '<', bind('until')),
);

const beginning = (month: Month): Instant => instantInLondon(firstDay(month), '00:00');

export const createPictureReader = (scope: Scope): PictureReader => ({
  tallies: async (service, from, until) =>
    (await read(scope, { service, from, until })).rows.filter(({ count }) => count !== 0),
  first: async (service) => (await earliest(scope, { service })).rows[0]?.month,
  placesOffered: async (service, from, until) => {
    const range = { service, from: beginning(from), until: beginning(plusMonths(until, 1)) };
    const months = new Map<Month, number>();
    for (const { starts_at: starts, places } of (await offered(scope, range)).rows) {
      const month = monthOf(starts);
      months.set(month, (months.get(month) ?? 0) + places);
    }
    return months;
  },
});

/** So many counted things at a time. */
const batch = 2_000;

type Loose = Omit<TalliesTable, 'id'>;

/** What was counted singly becomes one row for each value: what was counted together is not told by then. */
async function addUp(scope: Scope): Promise<number> {
  return scope.inTransaction(async (inner) => {
    const { rows } = await runRaw(
      inner,
      sql<Loose>`delete from tallies where id in (select id from tallies where id <> ${sum} limit ${batch})
        returning service_id, family, month, authority, subject, value, count`,
    );
    const services = [...new Set(rows.map((row) => row.service_id))].sort();
    for (const service of services) {
      const theirs = rows.filter((row) => row.service_id === service);
      for (const tally of summed(theirs).toSorted(byKey)) await addToSum(inner, { service, ...tally });
    }
    return rows.length;
  });
}

const keyOf = ({ family, month, authority, subject, value }: Tally): string =>
  [month, family, authority, subject, value].join(' ');
/** Two processes take the same rows in the same order, so that neither waits for the other for ever. */
const byKey = (one: Tally, other: Tally): number => (keyOf(one) < keyOf(other) ? -1 : 1);

type SumValues = Readonly<Record<'service' | 'month' | 'authority' | 'value', string>> &
  Pick<Tally, 'family' | 'subject' | 'count'>;

const addToSum = prepared((db, bind: Bind<SumValues>) =>
  db
    .insertInto('tallies')
    .values({
      service_id: bind('service'),
      family: bind('family'),
      month: bind('month'),
      authority: bind('authority'),
      subject: bind('subject'),
      value: bind('value'),
      id: sum,
      count: bind('count'),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'month', 'family', 'authority', 'subject', 'value', 'id'])
        .doUpdateSet((set) => ({ count: set('tallies.count', '+', set.ref('excluded.count')) })),
    ),
);

/** To be called every hour. Gives how many rows were too old to be kept. */
export const keepTallies = async (scope: Scope, now: Instant): Promise<number> => {
  while ((await addUp(scope)) > 0);
  const before = plusMonths(monthOf(now), -monthsKept);
  const gone = await runRaw(scope, sql`delete from tallies where month < ${before}`);
  return Number(gone.numAffectedRows ?? 0n);
};
