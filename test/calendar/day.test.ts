/** Days exist or do not, follow one another without gaps, and fall on the right weekday. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writtenDateOfMonth, writtenDay } from '../../src/calendar/dates.ts';
import { dayOf, daysBetween, isDay, plusDays, weekdayOf } from '../../src/calendar/day.ts';
import { goodFor } from '../../src/calendar/good-until.ts';

const someDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('exists in its own year only', () => {
    assert.equal(dayOf(2028, 2, 29), '2028-02-29');
    assert.equal(dayOf(2026, 2, 29), undefined);
    assert.equal(dayOf(2026, 2, 31), undefined);
    assert.equal(dayOf(2026, 13, 1), undefined);
    assert.equal(dayOf(2026, 0, 1), undefined);
    assert.equal(dayOf(2026, 1, 0), undefined);
    assert.equal(dayOf(26, 1, 1), '0026-01-01');
  });

  it('is written in one way', () => {
    for (const text of ['2026-1-1', '2026-01-01T00:00', '01/01/2026', '', 'soon', '2026-02-30', '2026-13-01'])
      assert.equal(isDay(text), false, text);
    assert.equal(isDay('2026-12-31'), true);
  });

  it('is followed by the next one over every month, leap day and change of the clocks', () => {
    assert.equal(plusDays('2028-02-28', 1), '2028-02-29');
    assert.equal(plusDays('2027-02-28', 1), '2027-03-01');
    assert.equal(plusDays('2026-03-28', 2), '2026-03-30');
    assert.equal(plusDays('2026-10-26', -2), '2026-10-24');
    assert.equal(plusDays('2027-01-01', -1), '2026-12-31');
  });

  it('comes back when as many days are taken away as were added', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const other = plusDays(day, days);
        assert.equal(plusDays(other, -days), day);
        assert.equal(daysBetween(day, other), days);
        assert.equal(other > day, days > 0);
      }),
    );
  });

  it('falls on the weekday that a calendar shows, and says so', () => {
    assert.equal(weekdayOf('2026-11-23'), 0);
    assert.equal(weekdayOf('2026-11-22'), 6);
    assert.equal(writtenDay('2026-11-22'), 'Sunday 22 November 2026');
    fc.assert(fc.property(someDay, (day) => weekdayOf(plusDays(day, 1)) === (weekdayOf(day) + 1) % 7));
  });

  it('is said as far as it was understood where it does not exist', () => {
    assert.equal(writtenDateOfMonth(31, 2, undefined), '31 February');
    assert.equal(writtenDateOfMonth(1, 13, 2026), 'month 13');
  });
});

describe('a list of dates', () => {
  it('is said to run out from 90 days before its last day', () => {
    assert.equal(goodFor('2027-12-31', '2027-10-01'), 'long');
    assert.equal(goodFor('2027-12-31', '2027-10-02'), 'not-long');
    assert.equal(goodFor('2027-12-31', '2027-12-31'), 'not-long');
    assert.equal(goodFor('2027-12-31', '2028-01-01'), 'no-longer');
  });
});
