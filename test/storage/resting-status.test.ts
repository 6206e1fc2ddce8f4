/** A database of a build that listed otherwise what nobody had looked at, brought to this one. */
import assert from 'node:assert/strict';
import type { ActorRole, MoveKind } from '../../src/consultations/event.ts';
import { createRestingStatus } from '../../src/storage/migrations/0020-resting-status.ts';
import { connect } from '../support/earlier-database.ts';
import { moveOf } from '../support/moves.ts';
import { newRequest } from '../support/requests.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { tamper } from '../support/tamper.ts';

const advisor = { id: 'advisor-1', name: 'Example Advisor' };
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
    let { request } = await storage().requests.log(newRequest());
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

  it('is listed as its events have it, and verifies', async () => {
    const references: string[] = [];
    for (const [moves, listed] of cases) {
      const reference = await live(moves);
      references.push(reference);
      await tamper(place(), `update requests set status = '${listed}' where reference = '${reference}'`);
    }
    assert.equal((await storage().records.verify()).faulty.length, 5);
    const db = connect(place());
    await db.transaction().execute((inner) => createRestingStatus().up(inner));
    await db.destroy();
    const rows = (await subject().rows('select reference, status from requests')) as readonly {
      readonly reference: string;
      readonly status: string;
    }[];
    assert.deepEqual(
      references.map((one) => rows.find(({ reference }) => reference === one)?.status),
      cases.map(([, , owed]) => owed),
    );
    assert.deepEqual((await storage().records.verify()).faulty, []);
  });
});
