/** Days are counted alike the quick way and the slow way, and the cautious reading is one that nobody can be late by. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Count,
  type Counting,
  dayUnits,
  earliest,
  nonWorkingRules,
  readAs,
  readings,
} from '../../src/calendar/count-days.ts';
import { plusDays } from '../../src/calendar/day.ts';
import { type Calendars, isSchoolDay, isWorkingDay } from '../../src/calendar/working-days.ts';
import { holidaysOn, schoolYear, termsOf } from './calendars.ts';
import { slowly } from './slow-count.ts';

const directions = ['after', 'before'] as const;

/** Where holidays lie in relation to the day on which the count ends in calendar days. */
const placements: Readonly<Record<string, (end: string, from: string) => readonly string[]>> = {
  nowhere: () => [],
  'on the last day': (end) => [end],
  'on the day before it': (end) => [plusDays(end, -1)],
  'on the day after it': (end) => [plusDays(end, 1)],
  'on four days around it': (end) => [-2, -1, 0, 1].map((days) => plusDays(end, days)),
  'on the day counted from': (_, from) => [from],
  'on the whole week around it': (end) => [-3, -2, -1, 0, 1, 2, 3].map((days) => plusDays(end, days)),
};

describe('counting days', () => {
  for (const unit of dayUnits) {
    for (const rule of nonWorkingRules) {
      it(`in ${unit} days with the rule ${rule} is right for every weekday and every place of a holiday`, () => {
        let counted = 0;
        for (const direction of directions)
          for (const days of [1, 5, 20])
            for (let weekday = 0; weekday < 7; weekday += 1)
              for (const [place, placed] of Object.entries(placements)) {
                const from = plusDays('2026-11-23', weekday);
                const end = plusDays(from, direction === 'after' ? days : -days);
                const calendars = {
                  bankHolidays: holidaysOn([...placed(end, from)].sort()),
                  terms: schoolYear,
                };
                const count: Count = { from, days, direction };
                const { day } = readAs(count, unit, rule, calendars);
                assert.equal(day, slowly(count, unit, rule, calendars), `${JSON.stringify(count)} ${place}`);
                counted += 1;
              }
        assert.equal(counted, 2 * 3 * 7 * 7);
      });
    }
  }

  it('is the same as by hand', () => {
    const calendars: Calendars = {
      bankHolidays: holidaysOn(['2026-12-25', '2026-12-28', '2027-01-01']),
      terms: schoolYear,
    };
    const from = '2026-12-05';
    const after = (unit: (typeof dayUnits)[number], rule: (typeof nonWorkingRules)[number]): string =>
      readAs({ from, days: 20, direction: 'after' }, unit, rule, calendars).day;
    assert.equal(after('calendar', 'none'), '2026-12-25');
    assert.equal(after('calendar', 'preceding'), '2026-12-24');
    assert.equal(after('calendar', 'following'), '2026-12-29');
    assert.equal(after('working', 'preceding'), '2027-01-06');
    assert.equal(after('school', 'preceding'), '2027-01-15');
    const before = (unit: (typeof dayUnits)[number]): string =>
      readAs({ from: '2027-01-06', days: 5, direction: 'before' }, unit, 'preceding', calendars).day;
    assert.equal(before('calendar'), '2026-12-31');
    assert.equal(before('working'), '2026-12-29');
    assert.equal(before('school'), '2026-12-16');
  });

  it('leaves no rule a way past the day that is counted from', () => {
    const saturday = '2026-12-05';
    const calendars: Calendars = { bankHolidays: holidaysOn(['2026-12-07']) };
    const within = (direction: 'after' | 'before', rule: 'preceding' | 'following'): string =>
      readAs({ from: saturday, days: 1, direction }, 'calendar', rule, calendars).day;
    assert.equal(within('after', 'preceding'), saturday);
    assert.equal(
      readAs({ from: '2026-12-06', days: 1, direction: 'before' }, 'calendar', 'following', calendars).day,
      '2026-12-06',
    );
    assert.equal(within('after', 'following'), '2026-12-08');
    assert.equal(within('before', 'preceding'), '2026-12-04');
  });

  it('takes a day without pupils for no school day', () => {
    const terms = { ...schoolYear, closed: ['2026-11-24'] };
    const calendars: Calendars = { bankHolidays: holidaysOn([]), terms };
    assert.equal(isSchoolDay('2026-11-24', calendars), false);
    assert.equal(isWorkingDay('2026-11-24', calendars), true);
    const count: Count = { from: '2026-11-23', days: 1, direction: 'after' };
    assert.equal(readAs(count, 'school', 'none', calendars).day, '2026-11-25');
  });

  it('tells at which end of which list it ran out, and nothing where it did not', () => {
    const calendars: Calendars = {
      bankHolidays: holidaysOn([], { from: '2026-01-01', goodUntil: '2026-12-31' }),
      terms: termsOf([['2026-09-02', '2026-10-23']], { goodUntil: '2026-10-31' }),
    };
    const unknown = (
      from: string,
      unit: (typeof dayUnits)[number],
      direction: 'after' | 'before' = 'after',
    ) => readAs({ from, days: 20, direction }, unit, 'preceding', calendars).unknown;
    assert.deepEqual(unknown('2026-09-02', 'school'), []);
    assert.deepEqual(unknown('2026-10-20', 'school'), [{ list: 'terms', end: 'after', known: '2026-10-31' }]);
    assert.deepEqual(unknown('2026-12-20', 'working'), [
      { list: 'bank-holidays', end: 'after', known: '2026-12-31' },
    ]);
    assert.deepEqual(unknown('2026-09-10', 'school', 'before'), [
      { list: 'terms', end: 'before', known: '2026-09-02' },
    ]);
    assert.deepEqual(unknown('2025-12-20', 'working'), [
      { list: 'bank-holidays', end: 'before', known: '2026-01-01' },
    ]);
    // Days that are only counted need no list; the day on which they end does.
    assert.deepEqual(unknown('2025-12-20', 'calendar'), []);
    assert.equal(unknown('2026-12-20', 'calendar').length, 1);
    const bare = readAs({ from: '2026-12-20', days: 20, direction: 'after' }, 'calendar', 'none', calendars);
    assert.deepEqual(bare.unknown, []);
  });
});

const aDay = fc.integer({ min: 0, max: 500 }).map((days) => plusDays('2025-10-01', days));
const someDays = fc.uniqueArray(aDay, { maxLength: 25 }).map((days) => [...days].sort());
/** Spans and the holidays between them, of any length, known for a part of the time only. */
const someTerms = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 5, max: 50 }), fc.integer({ min: 2, max: 40 })), {
      minLength: 1,
      maxLength: 6,
    }),
    someDays,
  )
  .map(([lengths, closed]) => {
    let at = '2026-01-05';
    const spans = lengths.map(([open, shut]) => {
      const span = [at, plusDays(at, open)] as const;
      at = plusDays(at, open + shut);
      return span;
    });
    return termsOf(spans, { goodUntil: at, closed });
  });
const someCalendars: fc.Arbitrary<Calendars> = fc
  .tuple(someDays, fc.option(someTerms, { nil: undefined }))
  .map(([days, terms]) => ({ bankHolidays: holidaysOn(days), ...(terms && { terms }) }));
const someCount: fc.Arbitrary<Count> = fc.record({
  from: aDay,
  days: fc.integer({ min: 1, max: 30 }),
  direction: fc.constantFrom(...directions),
});
const someCounting: fc.Arbitrary<Counting> = fc.record(
  { unit: fc.constantFrom(...dayUnits), nonWorkingDays: fc.constantFrom(...nonWorkingRules) },
  { requiredKeys: [] },
);

describe('the readings of a number of days', () => {
  it('are those that the slow way finds, whatever the holidays and terms', () => {
    fc.assert(
      fc.property(someCount, someCalendars, (count, calendars) => {
        for (const { unit, nonWorkingDays, day } of readings(count, {}, calendars))
          assert.equal(day, slowly(count, unit, nonWorkingDays, calendars), `${unit} ${nonWorkingDays}`);
      }),
      { numRuns: 300 },
    );
  });

  it('are all that the council left open, and no other', () => {
    fc.assert(
      fc.property(someCount, someCounting, someCalendars, (count, counting, calendars) => {
        const all = readings(count, counting, calendars);
        const unitsOpen = calendars.terms === undefined ? 2 : 3;
        assert.equal(
          all.length,
          (counting.unit === undefined ? unitsOpen : 1) * (counting.nonWorkingDays === undefined ? 3 : 1),
        );
        assert.ok(all.every(({ unit }) => unit === (counting.unit ?? unit)));
        assert.ok(all.every((one) => one.nonWorkingDays === (counting.nonWorkingDays ?? one.nonWorkingDays)));
      }),
    );
  });

  it('have an earliest, and nobody who keeps to it is late by another', () => {
    fc.assert(
      fc.property(someCount, someCounting, someCalendars, (count, counting, calendars) => {
        const { day } = earliest(readings(count, counting, calendars));
        const tellable = calendars.terms === undefined ? (['calendar', 'working'] as const) : dayUnits;
        for (const unit of counting.unit === undefined ? tellable : [counting.unit])
          for (const rule of counting.nonWorkingDays === undefined
            ? nonWorkingRules
            : [counting.nonWorkingDays])
            assert.ok(day <= slowly(count, unit, rule, calendars), `${unit} ${rule}`);
      }),
      { numRuns: 300 },
    );
  });

  it('are earliest in calendar days and on the working day before, counting on from a day', () => {
    fc.assert(
      fc.property(someCount, someCalendars, (some, calendars) => {
        const count: Count = { ...some, direction: 'after' };
        const { unit, nonWorkingDays } = earliest(readings(count, {}, calendars));
        assert.deepEqual([unit, nonWorkingDays], ['calendar', 'preceding']);
      }),
    );
  });

  it('are earliest in school days, then in working days, counting back from a day', () => {
    fc.assert(
      fc.property(someCount, someCalendars, (some, calendars) => {
        const count: Count = { ...some, direction: 'before' };
        const [calendar, working, school] = dayUnits.map(
          (unit) => readAs(count, unit, 'preceding', calendars).day,
        );
        assert.ok(String(school) <= String(working) && String(working) <= String(calendar));
        const { day } = earliest(readings(count, {}, calendars));
        assert.equal(day, calendars.terms === undefined ? working : school);
      }),
    );
  });

  it('never come later for an earlier day', () => {
    fc.assert(
      fc.property(someCount, someCounting, someCalendars, (count, counting, calendars) => {
        const at = (from: string): string => earliest(readings({ ...count, from }, counting, calendars)).day;
        assert.ok(at(plusDays(count.from, -1)) <= at(count.from));
      }),
    );
  });
});
