/** Time is counted while a desk is open and at no other, over holidays and the nights on which the clock is changed. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { londonDate } from '../../src/calendar/dates.ts';
import { plusDays, weekdayOf } from '../../src/calendar/day.ts';
import { londonTime } from '../../src/calendar/london-clock.ts';
import {
  isOpenAt,
  minusWorkingTime,
  nextOpening,
  type OpeningHours,
  plusWorkingTime,
  weekdays,
  type WorkingTime,
  workingTimeWords,
  workingUnits,
} from '../../src/calendar/opening-hours.ts';
import { holidaysOn } from './calendars.ts';

const office: OpeningHours = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: '09:00',
  to: '17:00',
  closed: [],
  isAssumed: false,
};
const christmas = holidaysOn(['2026-12-25', '2026-12-28', '2027-01-01']);
const hours = (count: number): WorkingTime => ({ count, unit: 'working-hours' });
const days = (count: number): WorkingTime => ({ count, unit: 'working-days' });
const at = (day: string, time: string): string => `${day}T${time}:00.000Z`;
const after = (from: string, time: WorkingTime, opening = office, holidays = christmas): string =>
  plusWorkingTime(from, time, opening, holidays).at;
const before = (from: string, time: WorkingTime, opening = office, holidays = christmas): string =>
  minusWorkingTime(from, time, opening, holidays).at;

describe('opening hours', () => {
  it('open on the minute, and are over on the minute of closing', () => {
    const open = (instant: string): boolean => isOpenAt(instant, office, christmas);
    // A Monday in winter, where London is on UTC.
    assert.deepEqual(
      ['08:59', '09:00', '16:59', '17:00'].map((time) => open(at('2026-11-23', time))),
      [false, true, true, false],
    );
    // A Wednesday in summer: nine in London is eight in UTC.
    assert.deepEqual(
      ['07:59', '08:00', '15:59', '16:00'].map((time) => open(at('2026-07-01', time))),
      [false, true, true, false],
    );
    assert.equal(open(at('2026-11-22', '10:00')), false, 'a Sunday');
    assert.equal(open(at('2026-12-25', '10:00')), false, 'a bank holiday');
    assert.equal(
      isOpenAt(at('2026-11-23', '10:00'), { ...office, closed: ['2026-11-23'] }, christmas),
      false,
    );
  });

  it('begin again at the next opening, and at once where they have begun', () => {
    const next = (instant: string): string => nextOpening(instant, office, christmas).at;
    assert.equal(next(at('2026-11-23', '07:00')), at('2026-11-23', '09:00'));
    assert.equal(next(at('2026-11-23', '10:30')), at('2026-11-23', '10:30'));
    assert.equal(next(at('2026-11-23', '17:00')), at('2026-11-24', '09:00'));
    assert.equal(next(at('2026-12-24', '18:00')), at('2026-12-29', '09:00'));
  });

  it('count hours over nights, weekends and holidays', () => {
    assert.equal(after(at('2026-11-23', '10:00'), hours(2)), at('2026-11-23', '12:00'));
    assert.equal(after(at('2026-11-23', '16:30'), hours(2)), at('2026-11-24', '10:30'));
    assert.equal(after(at('2026-11-23', '09:00'), hours(8)), at('2026-11-23', '17:00'));
    assert.equal(after(at('2026-11-27', '16:00'), hours(2)), at('2026-11-30', '10:00'));
    assert.equal(after(at('2026-12-24', '16:00'), hours(10)), at('2026-12-30', '10:00'));
    assert.equal(after(at('2026-11-22', '12:00'), hours(1)), at('2026-11-23', '10:00'));
  });

  it('count days to the close of the last, with the day of asking as day 0', () => {
    assert.equal(after(at('2026-11-23', '10:00'), days(2)), at('2026-11-25', '17:00'));
    assert.equal(after(at('2026-11-23', '07:00'), days(2)), at('2026-11-25', '17:00'));
    assert.equal(after(at('2026-11-23', '17:00'), days(2)), at('2026-11-26', '17:00'), 'after closing');
    assert.equal(after(at('2026-11-21', '12:00'), days(1)), at('2026-11-24', '17:00'), 'on a Saturday');
    assert.equal(after(at('2026-12-24', '12:00'), days(1)), at('2026-12-29', '17:00'));
  });

  it('count back the other way round', () => {
    assert.equal(before(at('2026-11-25', '17:00'), hours(4)), at('2026-11-25', '13:00'));
    assert.equal(before(at('2026-11-25', '13:00'), hours(4)), at('2026-11-25', '09:00'));
    assert.equal(before(at('2026-11-25', '10:00'), hours(4)), at('2026-11-24', '14:00'));
    assert.equal(before(at('2026-11-25', '09:00'), hours(1)), at('2026-11-24', '16:00'));
    assert.equal(before(at('2026-11-22', '12:00'), hours(1)), at('2026-11-20', '16:00'), 'on a Sunday');
    assert.equal(before(at('2026-11-25', '17:00'), days(1)), at('2026-11-24', '09:00'));
    assert.equal(before(at('2026-11-23', '10:00'), days(1)), at('2026-11-20', '09:00'));
    assert.equal(before(at('2026-12-29', '10:00'), hours(2)), at('2026-12-24', '16:00'));
  });

  it('keep to the wall clock over both changes of it', () => {
    // Friday afternoon to Monday morning, with the change on the Sunday between.
    assert.equal(after('2026-03-27T16:00:00.000Z', hours(2)), '2026-03-30T09:00:00.000Z');
    assert.equal(after('2026-10-23T15:00:00.000Z', hours(2)), '2026-10-26T10:00:00.000Z');
    assert.equal(after('2026-03-27T16:00:00.000Z', days(1)), '2026-03-30T16:00:00.000Z');
    assert.equal(before('2026-03-30T09:00:00.000Z', hours(2)), '2026-03-27T16:00:00.000Z');
  });

  it('are as long as they really are on the days of the changes', () => {
    const night: OpeningHours = { ...office, days: ['sunday'], from: '00:00', to: '04:00' };
    const none = holidaysOn([]);
    // Three hours between midnight and four in March, five in October.
    assert.equal(after('2026-03-29T00:00:00.000Z', hours(3), night, none), '2026-03-29T03:00:00.000Z');
    assert.equal(after('2026-03-29T00:00:00.000Z', hours(4), night, none), '2026-04-05T00:00:00.000Z');
    assert.equal(after('2026-10-24T23:00:00.000Z', hours(5), night, none), '2026-10-25T04:00:00.000Z');
  });

  it('pass over a day of which the clock leaves nothing', () => {
    const gone: OpeningHours = { ...office, days: ['sunday'], from: '01:00', to: '02:00' };
    assert.equal(nextOpening('2026-03-28T12:00:00.000Z', gone, christmas).at, '2026-04-05T00:00:00.000Z');
  });

  it('say where they are counted past the bank holidays that are known', () => {
    const known = holidaysOn([], { from: '2026-01-01', goodUntil: '2026-12-31' });
    const certain = (from: string, count: number): boolean =>
      plusWorkingTime(from, days(count), office, known).isCertain;
    assert.equal(certain(at('2026-12-29', '10:00'), 2), true);
    assert.equal(certain(at('2026-12-29', '10:00'), 3), false);
    assert.equal(nextOpening(at('2026-12-31', '18:00'), office, known).isCertain, false);
    assert.equal(minusWorkingTime(at('2026-01-02', '10:00'), days(2), office, known).isCertain, false);
    assert.equal(minusWorkingTime(at('2026-01-06', '10:00'), days(2), office, known).isCertain, true);
  });

  it('are counted in hours and days that have words', () => {
    assert.deepEqual([hours(2), hours(1), days(3), days(1)].map(workingTimeWords), [
      '2 working hours',
      '1 working hour',
      '3 working days',
      '1 working day',
    ]);
  });
});

describe('opening hours of any kind', () => {
  // Around both changes of the clock, and around Christmas.
  const instants = fc
    .tuple(
      fc.constantFrom('2026-03-24', '2026-10-20', '2026-12-20'),
      fc.integer({ min: 0, max: 14 * 24 * 60 }),
    )
    .map(([day, minutes]) => new Date(Date.parse(day) + minutes * 60_000).toISOString());
  const openings = fc
    .record({
      days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
      from: fc.integer({ min: 0, max: 22 }),
      length: fc.integer({ min: 1, max: 12 }),
      closed: fc.array(fc.constantFrom('2026-03-27', '2026-10-26', '2026-12-29'), { maxLength: 2 }),
    })
    .map(({ days: [first = 'monday', ...others], from, length, closed }): OpeningHours => {
      const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
      const to = from + length > 23 ? '23:59' : clock(from + length);
      return { days: [first, ...others], from: clock(from), to, closed, isAssumed: false };
    });
  const times = fc.record({ count: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...workingUnits) });

  const isOpenDay = (day: string, opening: OpeningHours): boolean =>
    opening.days.some((open) => open === weekdays[weekdayOf(day)]) &&
    !opening.closed.includes(day) &&
    !christmas.days.some((holiday) => holiday.day === day);

  it('never put an end outside themselves', () => {
    fc.assert(
      fc.property(instants, openings, times, (instant, opening, time) => {
        for (const end of [after(instant, time, opening), before(instant, time, opening)]) {
          assert.ok(isOpenDay(londonDate(end), opening), end);
          const shown = londonTime(end);
          const changed = londonDate(end) === '2026-03-29' || londonDate(end) === '2026-10-25';
          assert.ok(changed || (opening.from <= shown && shown <= opening.to), `${end} shows ${shown}`);
        }
      }),
    );
  });

  it('never end earlier for what comes later, nor for more time', () => {
    fc.assert(
      fc.property(instants, instants, openings, times, (one, other, opening, time) => {
        const [first = one, second = other] = [one, other].sort();
        const more = { ...time, count: time.count + 1 };
        assert.ok(after(first, time, opening) <= after(second, time, opening));
        assert.ok(before(first, time, opening) <= before(second, time, opening));
        assert.ok(nextOpening(first, opening, christmas).at <= nextOpening(second, opening, christmas).at);
        assert.ok(after(first, time, opening) < after(first, more, opening));
        assert.ok(before(first, time, opening) > before(first, more, opening));
        assert.ok(before(first, time, opening) < first && first < after(first, time, opening));
      }),
    );
  });

  it('give as many hours as a count of each open minute gives', () => {
    const isOpen = (ms: number, opening: OpeningHours): boolean =>
      isOpenAt(new Date(ms).toISOString(), opening, christmas);
    fc.assert(
      fc.property(instants, openings, fc.integer({ min: 1, max: 4 }), (instant, opening, count) => {
        const open = (from: string, to: string): number => {
          let counted = 0;
          for (let ms = Date.parse(from); ms < Date.parse(to); ms += 60_000)
            if (isOpen(ms, opening)) counted += 1;
          return counted;
        };
        assert.equal(open(instant, after(instant, hours(count), opening)), count * 60);
        assert.equal(open(before(instant, hours(count), opening), instant), count * 60);
      }),
      { numRuns: 20 },
    );
  });

  it('give as many days as a count of each open day gives', () => {
    const whole: OpeningHours = { ...office, from: '09:00', to: '17:00' };
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 10 }), (instant, count) => {
        const start = londonDate(nextOpening(instant, whole, christmas).at);
        const end = londonDate(after(instant, days(count), whole));
        let counted = 0;
        for (let day = plusDays(start, 1); day <= end; day = plusDays(day, 1))
          if (isOpenDay(day, whole)) counted += 1;
        assert.equal(counted, count);
      }),
    );
  });
});
