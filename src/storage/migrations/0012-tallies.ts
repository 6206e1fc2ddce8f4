/** Counts for the picture, which outlive what they were counted from; with those of the requests and bookings there are. */
import { type Kysely, type Migration, sql } from 'kysely';
import { placeTally, receivedTallies } from '../../insight/count-requests.ts';
import { summed, type Tally } from '../../insight/tally.ts';
import { fromDocument, type DatabaseKind, keyedByPrimary } from '../columns.ts';
import type { RequestsTable } from '../tables.ts';

type Row = Pick<
  RequestsTable,
  'service_id' | 'status' | 'kind' | 'topic' | 'authority' | 'phase' | 'due_at' | 'answered_at' | 'logged_at'
> & { readonly facts: string };

type Details = Parameters<typeof receivedTallies>[0]['details'];

/** As they stand now, which for months that are long over is as near as can be told. */
const ofRequest = (row: Row): readonly Tally[] => {
  const { answerId } = fromDocument(row.facts) as { readonly answerId?: string };
  const before = answerId === undefined ? undefined : { answerId, askedIn: '', question: '', answer: '' };
  const { kind, topic, phase, authority } = row;
  return receivedTallies({
    details: { kind, topic, phase, authority } as Details,
    asked: before,
    loggedAt: row.logged_at,
    status: row.status,
    due: row.due_at ?? undefined,
    answeredAt: row.answered_at ?? undefined,
  });
};

const countBefore = async (db: Kysely<unknown>): Promise<void> => {
  const requests =
    await sql<Row>`select r.service_id, r.status, r.kind, r.topic, r.authority, r.phase, r.due_at,
    r.answered_at, r.logged_at, e.facts from requests as r join request_events as e
    on e.service_id = r.service_id and e.reference = r.reference and e.seq = 1`.execute(db);
  const places = await sql<{
    service_id: string;
    starts_at: string;
  }>`select service_id, starts_at from session_places`.execute(db);
  const counted = new Map<string, Tally[]>();
  const add = (service: string, tallies: readonly Tally[]): void => {
    counted.set(service, [...(counted.get(service) ?? []), ...tallies]);
  };
  for (const row of requests.rows) add(row.service_id, ofRequest(row));
  for (const { service_id: service, starts_at: starts } of places.rows) add(service, [placeTally(starts, 1)]);
  for (const [service, tallies] of counted) {
    for (const { family, month, authority, subject, value, count } of summed(tallies)) {
      await sql`insert into tallies (service_id, family, month, authority, subject, value, id, count)
        values (${service}, ${family}, ${month}, ${authority}, ${subject}, ${value}, 'sum', ${count})`.execute(
        db,
      );
    }
  }
};

export const createTallies = (kind: DatabaseKind): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await keyedByPrimary(
      kind,
      db.schema
        .createTable('tallies')
        .addColumn('service_id', 'text', (column) => column.notNull())
        .addColumn('family', 'text', (column) => column.notNull())
        .addColumn('month', 'text', (column) => column.notNull())
        .addColumn('authority', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('tallies_key', [
          'service_id',
          'month',
          'family',
          'authority',
          'subject',
          'value',
          'id',
        ]),
    ).execute();
    await countBefore(db);
  },
});
