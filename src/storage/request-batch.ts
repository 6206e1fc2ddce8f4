/** The records of several requests of a service, read together: as many questions to the database as for one. */
import { sql } from 'kysely';
import { runRaw, type Scope } from './prepared.ts';
import type { KeptRecord } from './request-records.ts';
import type { RequestEventsTable, RequestPeopleTable, RequestsTable, RequestTextsTable } from './tables.ts';

/** In the order in which they are named; what is not there is left out. */
export async function findRecords(
  scope: Scope,
  service: string,
  references: readonly string[],
): Promise<readonly KeptRecord[]> {
  if (references.length === 0) return [];
  const named = sql.join(references.map((reference) => sql`${reference}`));
  const here = sql`where service_id = ${service} and reference in (${named})`;
  const { rows } = await runRaw(scope, sql<RequestsTable>`select * from requests ${here}`);
  const events = await runRaw(
    scope,
    sql<RequestEventsTable>`select * from request_events ${here} order by seq`,
  );
  const texts = await runRaw(scope, sql<RequestTextsTable>`select * from request_texts ${here}`);
  const people = await runRaw(scope, sql<RequestPeopleTable>`select * from request_people ${here}`);
  return references.flatMap((reference) => {
    const row = rows.find((one) => one.reference === reference);
    const isIts = (one: { readonly reference: string }): boolean => one.reference === reference;
    return row === undefined
      ? []
      : [
          {
            row,
            events: events.rows.filter(isIts),
            texts: texts.rows.filter(isIts),
            people: people.rows.filter(isIts),
          },
        ];
  });
}
