/** What no advisor has looked at is listed as received or opened again, and what one has replied to as being looked at. */
import { type Kysely, type Migration, sql } from 'kysely';

/** Of open requests that nobody has: as their events have it since they were logged or opened again, whatever was listed. */
export const createRestingStatus = (): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const began = sql`(select max(b.seq) from request_events as b
      where b.service_id = requests.service_id and b.reference = requests.reference
        and b.kind in ('received', 'reopened'))`;
    const events = sql`request_events as e
      where e.service_id = requests.service_id and e.reference = requests.reference`;
    await sql`update requests set status = case
        when exists (select 1 from ${events} and e.seq > ${began} and e.by_role = 'advisor'
          and e.kind in ('acknowledged', 'assigned', 'asked', 'replied', 'booked', 'advised')) then 'triage'
        else coalesce((select e.kind from ${events} and e.seq = ${began}), status)
      end
      where status in ('received', 'triage', 'reopened')`.execute(db);
  },
});
