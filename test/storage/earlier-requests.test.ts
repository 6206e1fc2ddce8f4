/** A database from before requests were events: what it holds is the same afterwards, and its chain holds. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { checkChain } from '../../src/consultations/chain.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import type { DatabasePlace } from '../../src/storage/open.ts';
import { openStorage, type OpenStorage } from '../../src/storage/open.ts';
import { findRecord, toChain } from '../../src/storage/request-records.ts';
import { connect, migrateEarlier, scopeOn } from '../support/earlier-database.ts';
import { createPostgresDatabase } from '../support/postgres.ts';
import { newRequest } from '../support/requests.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';

const advisor = { id: 'advisor', name: 'Example Advisor' };
const later = '2026-11-21T09:00:00.000Z';

async function writeEarlier(place: DatabasePlace): Promise<void> {
  const db = connect(place);
  await migrateEarlier(db, place.kind, 3);
  const { details, origin } = newRequest();
  const asked = { answerId: 'answer-1', askedIn: 'm', question: 'When?', answer: 'Within ten days.' };
  const post = JSON.stringify({ conversation: 'c', activity: 'a' });
  const fixed = [JSON.stringify(origin), JSON.stringify(details), post] as const;
  const [received, closed] = [
    [null, null, null, null, noon],
    [JSON.stringify(asked), advisor.id, advisor.name, 'Advised.', later],
  ] as const;
  const insert = async (
    number: number,
    revision: number,
    status: string,
    more: typeof received | typeof closed,
  ) => {
    const [before, assignee, assigneeName, note, changed] = more;
    await sql`insert into requests (service_id, reference, year, number, submission, revision, status, requester_id,
      requester_name, origin, details, post, asked, assignee_id, assignee_name, closing_note, logged_at, changed_at)
      values ('southwark', ${`SWK-2026-000${number}`}, 2026, ${number}, ${`form-${number}`}, ${revision}, ${status},
      'person-1', 'Example Requester', ${fixed[0]}, ${fixed[1]}, ${fixed[2]}, ${before}, ${assignee}, ${assigneeName},
      ${note}, ${noon}, ${changed})`.execute(db);
  };
  await insert(1, 1, 'received', received);
  await insert(2, 3, 'closed', closed);
  const event = async (number: number, seq: number, kind: string, who: typeof advisor, detail: unknown) =>
    sql`insert into request_events (service_id, reference, seq, kind, by_id, by_name, at, detail) values ('southwark',
      ${`SWK-2026-000${number}`}, ${seq}, ${kind}, ${who.id}, ${who.name}, ${seq === 3 ? later : noon},
      ${detail === undefined ? null : JSON.stringify(detail)})`.execute(db);
  const requester = { id: 'person-1', name: 'Example Requester' };
  await event(1, 1, 'received', requester, undefined);
  await event(2, 1, 'received', requester, undefined);
  await event(2, 2, 'assigned', advisor, { to: advisor });
  await event(2, 3, 'closed', advisor, { note: 'Advised.' });
  await sql`insert into advisory_channels (service_id, team, address, set_by, set_at)
    values ('southwark', 't', ${JSON.stringify(origin)}, 'manager', ${noon})`.execute(db);
  await db.destroy();
}

async function found(storage: OpenStorage, reference: string): Promise<ConsultationRequest> {
  const request = await storage.requests.find('southwark', reference);
  assert.ok(request);
  return request;
}

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`Requests from before they were events, on ${kind}`, () => {
    it('are the same afterwards, with a chain that holds', async () => {
      const place: DatabasePlace =
        kind === 'sqlite' ? { kind, folder: createFolder() } : { kind, url: await createPostgresDatabase() };
      if (place.kind === 'sqlite') new Database(join(place.folder, 'signpost.db')).close();
      await writeEarlier(place);
      const storage = await openStorage({ database: place, process: 'after', clock: createTestClock() });
      const { details, origin } = newRequest();
      const received = await found(storage, 'SWK-2026-0001');
      assert.deepEqual(
        [received.status, received.details, received.origin, received.post?.activity],
        ['received', details, origin, 'a'],
      );
      const closed = await found(storage, 'SWK-2026-0002');
      assert.deepEqual(
        [closed.status, closed.revision, closed.assignee, closed.closingNote, closed.endedAt],
        ['closed', 3, advisor, 'Advised.', later],
      );
      assert.equal(closed.asked?.answer, 'Within ten days.');
      assert.equal((await storage.advisoryChannels.find('southwark', 'advisors'))?.setBy, 'manager');
      const counted = await storage.picture.tallies('southwark', '2026-11', '2026-11');
      assert.deepEqual(
        counted.map(({ subject, value, count }) => `${subject} ${value} ${String(count)}`).sort(),
        [
          'kind sewo-consultation 2',
          'origin after-answer 1',
          'origin directly 1',
          'phase secondary 2',
          'reply kept 2',
          'standing closed 1',
          'standing open 1',
          'topic attendance 2',
        ],
      );
      const again = await storage.requests.log(newRequest({ submission: 'form-1' }));
      assert.deepEqual([again.isNew, again.request.reference], [false, 'SWK-2026-0001']);
      await storage.close();
      const { scope, end } = scopeOn(place);
      for (const reference of ['SWK-2026-0001', 'SWK-2026-0002']) {
        const kept = await findRecord(scope, 'southwark', reference);
        assert.ok(kept);
        const { events, texts, last } = toChain(kept);
        assert.deepEqual(checkChain(events, texts, last), []);
      }
      await end();
      if (place.kind === 'sqlite') rmSync(place.folder, { recursive: true, force: true });
    });
  });
}
