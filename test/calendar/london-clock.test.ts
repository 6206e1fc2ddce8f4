/** London's wall clock, with the night in March and the night in October on which it is changed. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { londonDate } from '../../src/calendar/dates.ts';
import { instantInLondon, londonTime } from '../../src/calendar/london-clock.ts';

describe('the wall clock in London', () => {
  it('is UTC in winter and an hour ahead of it in summer', () => {
    assert.equal(instantInLondon('2026-11-23', '09:00'), '2026-11-23T09:00:00.000Z');
    assert.equal(instantInLondon('2026-07-01', '09:00'), '2026-07-01T08:00:00.000Z');
    assert.equal(instantInLondon('2026-11-23', '24:00'), '2026-11-24T00:00:00.000Z');
    assert.equal(instantInLondon('2026-07-01', '24:00'), '2026-07-01T23:00:00.000Z');
    assert.equal(londonTime('2026-07-01T23:30:00.000Z'), '00:30');
    assert.equal(londonTime('2026-11-23T00:00:00.000Z'), '00:00');
  });

  it('leaves an hour out in March: what was set for it is at the change', () => {
    const at = (time: string): string => instantInLondon('2026-03-29', time);
    assert.deepEqual(['00:59', '01:00', '01:30', '02:00', '09:00'].map(at), [
      '2026-03-29T00:59:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-29T08:00:00.000Z',
    ]);
  });

  it('shows an hour twice in October: the first of the two is meant', () => {
    const at = (time: string): string => instantInLondon('2026-10-25', time);
    assert.deepEqual(['00:59', '01:00', '01:59', '02:00', '09:00'].map(at), [
      '2026-10-24T23:59:00.000Z',
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T00:59:00.000Z',
      '2026-10-25T02:00:00.000Z',
      '2026-10-25T09:00:00.000Z',
    ]);
  });

  it('shows, at every other time of every day, the time that was asked for', () => {
    const days = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(days, minutes, (date, minute) => {
        const day = date.toISOString().slice(0, 10);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const at = instantInLondon(day, time);
        assert.equal(londonDate(at), day);
        if (!time.startsWith('01:')) assert.equal(londonTime(at), time);
      }),
    );
  });
});
