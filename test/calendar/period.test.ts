/** How long something is kept, in words and counted back from an instant. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { periodBefore, periodDays, periodUnits, periodWords } from '../../src/calendar/period.ts';

describe('a period', () => {
  it('is written as people say it', () => {
    assert.deepEqual(
      [periodWords({ count: 1, unit: 'days' }), periodWords({ count: 24, unit: 'months' })],
      ['1 day', '24 months'],
    );
  });

  it('is counted back by the calendar, to the last day of a month that is too short', () => {
    const before = (at: string, count: number, unit: (typeof periodUnits)[number]): string =>
      periodBefore(`${at}T10:20:30.400Z`, { count, unit }).slice(0, 10);
    assert.equal(before('2026-11-22', 30, 'days'), '2026-10-23');
    assert.equal(before('2026-11-22', 24, 'months'), '2024-11-22');
    assert.equal(before('2026-03-31', 1, 'months'), '2026-02-28');
    assert.equal(before('2028-02-29', 4, 'years'), '2024-02-29');
    assert.equal(before('2028-02-29', 1, 'years'), '2027-02-28');
    assert.equal(
      periodBefore('2026-11-22T10:20:30.400Z', { count: 6, unit: 'years' }),
      '2020-11-22T10:20:30.400Z',
    );
  });

  it('lies about as many days back as it is compared by, and never moves on as time goes back', () => {
    const instants = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const periods = fc.record({
      count: fc.integer({ min: 1, max: 36 }),
      unit: fc.constantFrom(...periodUnits),
    });
    fc.assert(
      fc.property(instants, instants, periods, (one, other, period) => {
        const [first = one, second = other] = [one, other].sort();
        const days = (Date.parse(first) - Date.parse(periodBefore(first, period))) / 86_400_000;
        assert.ok(Math.abs(days - periodDays(period)) < 4, String(days));
        assert.ok(periodBefore(first, period) <= periodBefore(second, period));
      }),
    );
  });
});
