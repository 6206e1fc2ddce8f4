/** What the end of a request gives up: a place or time that is still to come, and nothing that is past. */
import assert from 'node:assert/strict';
import type { Happening, RequestEvent } from '../../src/consultations/event.ts';
import { bookedAhead, givenUpByEnd } from '../../src/consultations/given-up.ts';
import { moveOf } from '../support/moves.ts';

const advisor = { id: 'advisor-1', name: 'Advisor Anna' };
const booked = { kind: 'booked', session: 'one', starts: '2026-11-25T10:00:00.000Z', minutes: 30 } as const;
const before = '2026-11-24T10:00:00.000Z';
const events = (at: string, ...happenings: readonly Happening[]): readonly RequestEvent[] =>
  happenings.map((happening, index) => ({ seq: index + 2, by: advisor, as: 'advisor', at, happening }));

describe('What the end of a request gives up', () => {
  it('is the place that is booked and still to come, whichever end it is', () => {
    for (const kind of ['closed', 'declined', 'signposted', 'escalated', 'merged', 'withdrawn'] as const) {
      const [end] = [events(before, booked, moveOf(kind))];
      assert.equal(givenUpByEnd(end, 3)?.starts, booked.starts, kind);
      assert.equal(givenUpByEnd(end, 2), undefined, kind);
    }
  });

  it('is nothing where the time has come, the place was given up before, or nothing was booked', () => {
    assert.equal(givenUpByEnd(events(booked.starts, booked, moveOf('closed')), 3), undefined);
    assert.equal(givenUpByEnd(events(before, booked, { kind: 'unbooked' }, moveOf('closed')), 4), undefined);
    assert.equal(givenUpByEnd(events(before, moveOf('closed')), 2), undefined);
    assert.equal(bookedAhead({ booking: booked }, booked.starts), undefined);
    assert.equal(bookedAhead({ booking: booked }, before), booked);
  });

  it('is given up once: a later end gives up only what was booked since', () => {
    const twice = events(before, booked, moveOf('closed'), moveOf('reopened'), moveOf('closed'));
    assert.ok(givenUpByEnd(twice, 3));
    assert.equal(givenUpByEnd(twice, 5), undefined);
  });
});
