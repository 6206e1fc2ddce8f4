/** How a surgery session stands: open, full, past or cancelled, and which of its places are free. */
import assert from 'node:assert/strict';
import { endOf, freePlaces, placesOf, type Session, stateOf } from '../../src/consultations/sessions.ts';

const session: Session = {
  service: 'southwark',
  id: 'one',
  desk: 'attendance',
  revision: 1,
  starts: '2026-11-30T14:00:00.000Z',
  minutes: 30,
  places: 2,
  audience: { roles: [], phases: [] },
  way: 'teams',
  where: undefined,
  note: undefined,
  publishedBy: undefined,
  publishedAt: '2026-11-23T10:00:00.000Z',
  cancelledAt: undefined,
};
const [first, second] = ['2026-11-30T14:00:00.000Z', '2026-11-30T14:30:00.000Z'] as const;
const taken = [first, second].map((starts) => ({ session: 'one', starts, reference: 'SWK-2026-0001' }));
const before = '2026-11-30T13:00:00.000Z';

describe('A surgery session', () => {
  it('has its places one after another', () => {
    assert.deepEqual(placesOf(session), [first, second]);
    assert.equal(endOf(session), '2026-11-30T15:00:00.000Z');
  });

  it('is open while a place is free and still to come, then full, then past', () => {
    assert.equal(stateOf({ session, taken: [] }, before), 'open');
    assert.deepEqual(freePlaces({ session, taken: taken.slice(0, 1) }, before), [second]);
    assert.equal(stateOf({ session, taken: taken.slice(1) }, '2026-11-30T14:10:00.000Z'), 'full');
    assert.equal(stateOf({ session, taken }, before), 'full');
    assert.equal(stateOf({ session, taken: [] }, '2026-11-30T14:30:00.000Z'), 'past');
  });

  it('has no free place once it is cancelled', () => {
    const cancelled = { session: { ...session, cancelledAt: before }, taken: [] };
    assert.deepEqual(freePlaces(cancelled, before), []);
    assert.equal(stateOf(cancelled, before), 'cancelled');
  });
});
