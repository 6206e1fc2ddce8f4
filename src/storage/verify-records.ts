/** Checks every record's chain, what the lists say of it, and that none is missing. */
import { sql } from 'kysely';
import { checkChain } from '../consultations/chain.ts';
import type { ConsultationRequest } from '../consultations/request.ts';
import { rules } from '../consultations/retention.ts';
import type { FaultyRecord, RecordFault, RecordVerifier, Verified } from '../consultations/verify.ts';
import { runRaw, type Scope } from './prepared.ts';
import { findRecord, type KeptRecord, toChain, toRequest } from './request-records.ts';
import { projected } from './request-statements.ts';
import { projectionOf } from './request-projection.ts';

const batch = 200;

interface Which {
  readonly service: string;
  readonly reference: string;
}

async function* everyRequest(scope: Scope): AsyncGenerator<Which> {
  let last: Which = { service: '', reference: '' };
  for (;;) {
    const { service, reference } = last;
    const { rows } = await runRaw(
      scope,
      sql<Which>`select service_id as service, reference from requests
      where service_id > ${service} or (service_id = ${service} and reference > ${reference})
      order by service_id, reference limit ${batch}`,
    );
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < batch) return;
    last = end;
  }
}

function faultsOf(record: KeptRecord): readonly RecordFault[] {
  const { events, texts, last } = toChain(record);
  const chain = checkChain(events, texts, last);
  const request = readOrNone(record);
  return [...chain, ...(request === undefined ? [unreadable] : rowFaults(record, request))];
}

const unreadable: RecordFault = { kind: 'unreadable' };

/** Whatever a tampered record makes of its reading is a finding, not an end to the check of the others. */
function readOrNone(record: KeptRecord): ConsultationRequest | undefined {
  try {
    return toRequest(record);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function rowFaults({ row }: KeptRecord, request: ConsultationRequest): readonly RecordFault[] {
  const projection = projectionOf(request);
  const [, year = '', number = ''] = /-(\d{4})-(\d+)$/.exec(row.reference) ?? [];
  const said: Readonly<Record<string, string | number | null>> = {
    ...projected((name) => projection[name]),
    revision: request.revision,
    logged_at: request.loggedAt,
    year: Number(year),
    number: Number(number),
  };
  const kept = row as unknown as Readonly<Record<string, string | number | null>>;
  return Object.entries(said)
    .filter(([column, value]) => kept[column] !== value)
    .map(([column]) => ({ kind: 'row-altered', column }));
}

const parts = ['request_events', 'request_texts', 'request_people'] as const;

async function astray(scope: Scope): Promise<readonly FaultyRecord[]> {
  const faulty: FaultyRecord[] = [];
  for (const table of parts) {
    const { rows } = await runRaw(
      scope,
      sql<Which>`select distinct p.service_id as service, p.reference as reference
      from ${sql.table(table)} as p where not exists (select 1 from requests as r
        where r.service_id = p.service_id and r.reference = p.reference)`,
    );
    faulty.push(...rows.map((which) => ({ ...which, faults: [{ kind: 'astray', table } as const] })));
  }
  return faulty;
}

interface Counter {
  readonly service: string;
  readonly year: number;
  readonly last: number;
}

type Numbered = Which & { readonly year: number; readonly number: number };

/** Numbers are given out without a gap: each has its request, or the log says that nothing is left of it. */
async function absent(scope: Scope): Promise<readonly FaultyRecord[]> {
  const { rows: counters } = await runRaw(
    scope,
    sql<Counter>`select service_id as service, year, last
    from request_counters`,
  );
  const { rows: there } = await runRaw(
    scope,
    sql<Numbered>`select service_id as service, reference, year, number
    from requests`,
  );
  const { rows: erased } = await runRaw(
    scope,
    sql<Which>`select service_id as service, what as reference from erasures
    where rule = ${rules.eventSkeletons}`,
  );
  const known = new Set([
    ...there.map(({ service, year, number }) => `${service} ${String(year)} ${String(number)}`),
    ...erased.map(
      ({ service, reference }) => `${service} ${reference.split('-').slice(1).map(Number).join(' ')}`,
    ),
  ]);
  const missing = counters.flatMap(({ service, year, last }) =>
    Array.from({ length: last }, (_, index) => index + 1)
      .filter((number) => !known.has(`${service} ${String(year)} ${String(number)}`))
      .map((number) => ({ service, reference: `${String(year)}, number ${String(number)}` })),
  );
  const uncounted = there.filter(
    ({ service, year, number }) =>
      !counters.some((each) => each.service === service && each.year === year && each.last >= number),
  );
  return [
    ...missing.map((which) => ({ ...which, faults: [{ kind: 'absent' } as const] })),
    ...uncounted.map(({ service, reference }) => ({
      service,
      reference,
      faults: [{ kind: 'row-altered', column: 'number' } as const],
    })),
  ];
}

async function verify(scope: Scope, seen: Parameters<RecordVerifier['verify']>[0]): Promise<Verified> {
  const faulty: FaultyRecord[] = [];
  let checked = 0;
  for await (const which of everyRequest(scope)) {
    const record = await findRecord(scope, which.service, which.reference);
    if (record === undefined) continue;
    checked += 1;
    seen?.({ ...which, last: record.row.last_hash });
    const faults = faultsOf(record);
    if (faults.length > 0) faulty.push({ ...which, faults });
  }
  return { checked, faulty: [...faulty, ...(await astray(scope)), ...(await absent(scope))] };
}

export const createRecordVerifier = (scope: Scope): RecordVerifier => ({
  servicesOf: async (reference) =>
    (
      await runRaw(
        scope,
        sql<{ service: string }>`select service_id as service from requests
        where reference = ${reference}`,
      )
    ).rows.map(({ service }) => service),
  verify: (seen) => scope.inSnapshot((inner) => verify(inner, seen)),
});
