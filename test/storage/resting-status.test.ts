/** A database of a build that listed otherwise what nobody had looked at, brought to this one. */
import assert from 'node:assert/strict';
import type { ActorRole, MoveKind } from '../../src/consultations/event.ts';
import { createRestingStatus } from '../../src/storage/migrations/0020-resting-status.ts';
import { connect } from '../support/earlier-database.ts';
import { moveOf } from '../support/moves.ts';
import { newRequest } from '../support/requests.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { tamper } from '../support/tamper.ts';

const advisor = { id: 'advisor-1', name: 'Example Advisor' };
const due = '2026-11-25T17:00:00.000Z';
type Made = readonly (readonly [MoveKind, ActorRole])[];

const booked = ['booked', 'requester'] as const;
const given = ['unbooked', 'requester'] as const;
const replied = ['replied', 'advisor'] as const;
const closed = ['closed', 'advisor'] as const;
const reopened = ['reopened', 'requester'] as const;

/** What happened, what was listed then, and what its events say. */
const cases: readonly (readonly [Made, string, string])[] = [
  [[], 'received', 'received'],
  [[booked, given], 'triage', 'received'],
  [[booked, given, ['noted', 'advisor']], 'triage', 'received'],
  [[replied], 'received', 'triage'],
  [[booked, replied, given], 'triage', 'triage'],
  [[['acknowledged', 'advisor']], 'triage', 'triage'],
  [[['acknowledged', 'advisor'], closed, reopened], 'reopened', 'reopened'],
  [[['acknowledged', 'advisor'], closed, reopened, booked, given], 'triage', 'reopened'],
  [[closed, reopened, replied], 'reopened', 'triage'],
  [[['assigned', 'advisor'], booked, given], 'allocated', 'allocated'],
];

describeOnBoth('What nobody has looked at, listed by an earlier build', (subject) => {
  const storage = () => subject().storage;
  const place = () => subject().place;
  const live = async (moves: Made): Promise<string> => {
    let { request } = await storage().requests.log(newRequest({ due }));
    for (const [what, as] of moves) {
      const by = as === 'advisor' ? advisor : request.requester;
      const moved = await storage().requests.append(request, moveOf(what), {
        by,
        as,
        at: noon,
        once: undefined,
      });
      assert.ok(moved);
      request = moved;
    }
    return request.reference;
  };

  /** Nothing but the booking had met the promise. */
  const givenUp = `answered_at is null and exists (select 1 from request_events as e where e.reference = requests.reference and e.kind = 'unbooked')`;
  const replies = async () => {
    const rows = (await subject().rows(
      `select value, count from tallies where subject = 'reply'`,
    )) as readonly { readonly value: string; readonly count: number }[];
    return ['kept', 'none-yet'].map((value) =>
      rows.reduce((sum, row) => sum + (row.value === value ? row.count : 0), 0),
    );
  };

  const migrated = async (at: string): Promise<void> => {
    const db = connect(place());
    await db
      .transaction()
      .execute((inner) => createRestingStatus(place().kind, createTestClock(at)).up(inner));
    await db.destroy();
  };

  it('is listed as its events have it, and verifies', async () => {
    const references: string[] = [];
    for (const [moves, listed] of cases) {
      const reference = await live(moves);
      references.push(reference);
      await tamper(place(), `update requests set status = '${listed}' where reference = '${reference}'`);
    }
    // A booking was a reply for good, and was counted so.
    const counted = await replies();
    await tamper(
      place(),
      `insert into tallies (service_id, family, month, authority, subject, value, id, count)
        select service_id, 'requests', '2026-11', authority, 'reply', v.value, reference || v.value, v.one
        from requests, (select 'kept' as value, 1 as one union all select 'none-yet', -1) as v
        where ${givenUp}`,
    );
    await tamper(place(), `update requests set answered_at = '${noon}' where ${givenUp}`);
    assert.notDeepEqual(await replies(), counted);
    assert.equal((await storage().records.verify()).faulty.length, 6);
    await migrated(noon);
    const rows = (await subject().rows('select reference, status from requests')) as readonly {
      readonly reference: string;
      readonly status: string;
    }[];
    assert.deepEqual(
      references.map((one) => rows.find(({ reference }) => reference === one)?.status),
      cases.map(([, , owed]) => owed),
    );
    assert.deepEqual((await storage().records.verify()).faulty, []);
    assert.deepEqual(await replies(), counted);
  });

  it('is corrected, and not counted anew, where its month was shown as it stood then', async () => {
    const reference = await live([booked, given]);
    const answeredAt = async () =>
      (await subject().rows(`select answered_at from requests where reference = '${reference}'`))[0];
    await tamper(place(), `update requests set answered_at = '${noon}' where reference = '${reference}'`);
    const counted = await replies();
    await migrated('2027-01-04T09:00:00.000Z');
    assert.deepEqual(await answeredAt(), { answered_at: null });
    assert.deepEqual(await replies(), counted);
    await tamper(place(), `update requests set answered_at = '${noon}' where reference = '${reference}'`);
    await migrated('2026-12-04T09:00:00.000Z');
    assert.notDeepEqual(await replies(), counted);
  });
});
