/** The clock's arithmetic, dates in words, and the London day by which requests are numbered. */
import assert from 'node:assert/strict';
import { millisecondsBetween, plusMilliseconds, systemClock } from '../../src/calendar/clock.ts';
import { isPast, londonDate, londonYear, writtenDate } from '../../src/calendar/dates.ts';

describe('the calendar', () => {
  it('moves an instant forwards and back, and measures what lies between', () => {
    const start = '2026-11-20T12:00:00.000Z';
    const later = plusMilliseconds(start, 90_000);
    assert.equal(later, '2026-11-20T12:01:30.000Z');
    assert.equal(plusMilliseconds(later, -90_000), start);
    assert.equal(millisecondsBetween(start, later), 90_000);
  });

  it('tells the time as an instant in UTC', () => {
    assert.match(systemClock.now(), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  });

  it('writes a date of any precision in words', () => {
    assert.equal(writtenDate('2021-06-25'), '25 June 2021');
    assert.equal(writtenDate('2021-06-05'), '5 June 2021');
    assert.equal(writtenDate('2021-06'), 'June 2021');
    assert.equal(writtenDate('2021'), '2021');
    assert.equal(writtenDate(''), '');
  });

  it('takes the day and the year from London, not from UTC', () => {
    assert.equal(londonDate('2026-06-30T23:30:00.000Z'), '2026-07-01');
    assert.equal(londonDate('2026-12-31T23:30:00.000Z'), '2026-12-31');
    assert.equal(londonYear('2026-12-31T23:59:59.999Z'), 2026);
    assert.equal(londonYear('2027-01-01T00:00:00.000Z'), 2027);
  });

  it('calls a date past only once all of it lies before today', () => {
    assert.equal(isPast('2022-03-31', '2022-03-31'), false);
    assert.equal(isPast('2022-03-31', '2022-04-01'), true);
    assert.equal(isPast('2022-03', '2022-03-31'), false);
    assert.equal(isPast('2022-03', '2022-04-01'), true);
    assert.equal(isPast('2022', '2022-12-31'), false);
    assert.equal(isPast('2022', '2023-01-01'), true);
  });
});
