/** The procedure's dates are worked out, checked and doubted as the source, the council and the calendar allow. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Counting, dayUnits, nonWorkingRules } from '../../src/calendar/count-days.ts';
import { plusDays, weekdayOf } from '../../src/calendar/day.ts';
import type { Calendars } from '../../src/calendar/working-days.ts';
import {
  type DatedProcedure,
  type Dates,
  type DatesContext,
  datedProcedure,
  datesFromConsultation,
  datesFromMeeting,
  datesOfReview,
} from '../../src/escalation/deadlines.ts';
import { holidaysOn, realCalendars, schoolYear } from '../calendar/calendars.ts';
import { slowly } from '../calendar/slow-count.ts';

const today = '2026-11-22';
const procedure: DatedProcedure = {
  meeting: 'ELPM',
  meetingWithin: { days: 20, unit: 'unstated' },
  reportBefore: { days: 5, unit: 'unstated' },
};
let calendars: Calendars;
before(async () => {
  calendars = await realCalendars();
});
const context = (counting: Counting = {}, more: Partial<DatesContext> = {}): DatesContext => ({
  today,
  procedure,
  counting,
  calendars,
  ...more,
});

type Of<K extends Dates['kind']> = Extract<Dates, { readonly kind: K }>;
function as<K extends Dates['kind']>(kind: K, dates: Dates): Of<K> {
  assert.equal(dates.kind, kind, JSON.stringify(dates));
  return dates as Of<K>;
}
const refusal = (dates: Dates): string => as('refused', dates).problem.kind;
const kinds = (cautions: readonly { readonly kind: string }[]): readonly string[] =>
  cautions.map(({ kind }) => kind);

describe('the dates from a consultation', () => {
  it('are the earliest reading where nothing is set: calendar days and the working day before', () => {
    const dates = as('from-consultation', datesFromConsultation('2026-11-23', context()));
    assert.equal(dates.latest.reading.ended, '2026-12-13');
    assert.equal(dates.latest.day, '2026-12-11');
    assert.equal(dates.latest.unitSaidBy, 'nobody');
    assert.equal(dates.report.day, '2026-12-04');
    assert.deepEqual(
      dates.latest.otherwise.map(({ unit, day }) => [unit, day]),
      [['working', '2026-12-21']],
    );
    assert.equal(dates.latest.termsKnown, false);
  });

  it('are counted as the council has set', () => {
    const day = (counting: Counting, terms = false): readonly string[] => {
      const all = terms ? { ...calendars, terms: schoolYear } : calendars;
      const dates = datesFromConsultation('2026-12-05', context(counting, { calendars: all }));
      const { latest, report } = as('from-consultation', dates);
      assert.equal(latest.unitSaidBy, 'council');
      assert.deepEqual(latest.otherwise, []);
      return [latest.day, report.day];
    };
    assert.deepEqual(day({ unit: 'calendar', nonWorkingDays: 'none' }), ['2026-12-25', '2026-12-20']);
    assert.deepEqual(day({ unit: 'calendar', nonWorkingDays: 'following' }), ['2026-12-29', '2026-12-24']);
    assert.deepEqual(day({ unit: 'calendar' }), ['2026-12-24', '2026-12-18']);
    assert.deepEqual(day({ unit: 'working' }), ['2027-01-06', '2026-12-29']);
    assert.deepEqual(day({ unit: 'school' }, true), ['2027-01-15', '2027-01-08']);
  });

  it('are counted as the source says where it says so, whatever the council has set', () => {
    const stated: DatedProcedure = {
      meeting: 'panel',
      meetingWithin: { days: 10, unit: 'working' },
      reportBefore: { days: 2, unit: 'unstated' },
    };
    const dates = datesFromConsultation('2026-11-23', context({ unit: 'calendar' }, { procedure: stated }));
    const { latest, report } = as('from-consultation', dates);
    assert.deepEqual([latest.day, latest.unitSaidBy], ['2026-12-07', 'source']);
    assert.deepEqual([report.day, report.unitSaidBy], ['2026-12-04', 'council']);
  });

  it('agree with the slow way for every unit, rule and weekday, and the report counts back from the meeting', () => {
    for (const unit of dayUnits)
      for (const nonWorkingDays of nonWorkingRules)
        for (let weekday = 0; weekday < 7; weekday += 1) {
          const consultation = plusDays('2026-11-30', weekday);
          const all = { ...calendars, terms: schoolYear };
          const dates = datesFromConsultation(
            consultation,
            context({ unit, nonWorkingDays }, { calendars: all }),
          );
          const { latest, report } = as('from-consultation', dates);
          const after = { from: consultation, days: 20, direction: 'after' } as const;
          assert.equal(latest.day, slowly(after, unit, nonWorkingDays, all));
          const back = { from: latest.day, days: 5, direction: 'before' } as const;
          assert.equal(report.day, slowly(back, unit, nonWorkingDays, all));
        }
  });

  it('say that a date has passed, is today, or is no working day', () => {
    const cautions = (consultation: string, counting: Counting = {}) => {
      const { latest, report } = as(
        'from-consultation',
        datesFromConsultation(consultation, context(counting)),
      );
      return [kinds(latest.cautions), kinds(report.cautions)];
    };
    assert.deepEqual(cautions('2026-11-23'), [[], []]);
    assert.deepEqual(cautions('2026-10-01'), [['passed'], ['passed']]);
    const bare: Counting = { unit: 'calendar', nonWorkingDays: 'none' };
    assert.deepEqual(cautions('2026-11-02', bare), [['today', 'not-a-working-day'], ['passed']]);
  });

  it('say where the report would be due before the consultation itself', () => {
    const all = { ...calendars, terms: { ...schoolYear, goodUntil: '2027-12-31' } };
    const dates = datesFromConsultation('2027-07-23', context({}, { calendars: all, today: '2027-07-20' }));
    const { report } = as('from-consultation', dates);
    assert.equal(report.day, '2027-07-15');
    assert.deepEqual(kinds(report.cautions), ['passed', 'before-consultation']);
  });

  it('are given with a doubt where bank holidays or terms are not known so far', () => {
    const late = context({ unit: 'working' }, { today: '2027-12-20' });
    const { latest, report } = as('from-consultation', datesFromConsultation('2027-12-20', late));
    assert.equal(latest.day, '2028-01-19');
    assert.deepEqual(latest.cautions, [
      { kind: 'unknown-days', unknown: { list: 'bank-holidays', end: 'after', known: '2027-12-31' } },
    ]);
    assert.deepEqual(kinds(report.cautions), ['unknown-days']);
    const all = { ...calendars, terms: schoolYear };
    const summer = context({ unit: 'school' }, { calendars: all, today: '2027-08-20' });
    const autumn = as('from-consultation', datesFromConsultation('2027-08-20', summer));
    assert.deepEqual(
      autumn.latest.cautions.map((one) => one.kind === 'unknown-days' && one.unknown.list),
      ['terms'],
    );
  });

  it('are given with a doubt in school days where no terms are known', () => {
    const { latest, report } = as(
      'from-consultation',
      datesFromConsultation('2026-11-23', context({ unit: 'school' })),
    );
    assert.deepEqual([kinds(latest.cautions), kinds(report.cautions)], [['no-terms'], ['no-terms']]);
  });

  it('are refused more than a year ahead or back', () => {
    assert.equal(refusal(datesFromConsultation('2027-11-24', context())), 'too-far-ahead');
    assert.equal(datesFromConsultation('2027-11-23', context()).kind, 'from-consultation');
    assert.equal(refusal(datesFromConsultation('2025-11-20', context())), 'too-far-back');
    assert.equal(datesFromConsultation('2025-11-21', context()).kind, 'from-consultation');
  });

  it('are those by which nobody is late, whichever reading was meant', () => {
    const someConsultation = fc.integer({ min: -300, max: 300 }).map((days) => plusDays(today, days));
    const someHolidays = fc.uniqueArray(someConsultation, { maxLength: 20 }).map((days) => [...days].sort());
    fc.assert(
      fc.property(someConsultation, someHolidays, (consultation, days) => {
        const all = { bankHolidays: holidaysOn(days), terms: schoolYear };
        const dates = datesFromConsultation(consultation, context({}, { calendars: all }));
        const { latest, report } = as('from-consultation', dates);
        for (const unit of dayUnits)
          for (const rule of nonWorkingRules) {
            const meeting = slowly({ from: consultation, days: 20, direction: 'after' }, unit, rule, all);
            const due = slowly({ from: meeting, days: 5, direction: 'before' }, unit, rule, all);
            assert.ok(latest.day <= meeting && report.day <= due, `${unit} ${rule}`);
          }
      }),
    );
  });
});

describe('the dates from a meeting', () => {
  it('are the day of the report, read as the earliest where nothing is set: working days', () => {
    const dates = as('from-meeting', datesFromMeeting('2026-12-30', context()));
    assert.deepEqual([dates.report.day, dates.report.reading.unit], ['2026-12-21', 'working']);
    assert.equal('consultation' in dates, false);
    assert.deepEqual(dates.cautions, []);
  });

  it('are earlier in school days where the terms are known', () => {
    const all = { ...calendars, terms: schoolYear };
    const { report } = as('from-meeting', datesFromMeeting('2027-01-06', context({}, { calendars: all })));
    assert.deepEqual([report.day, report.reading.unit], ['2026-12-16', 'school']);
    assert.deepEqual(
      report.otherwise.map(({ unit, day }) => [unit, day]),
      [
        ['calendar', '2026-12-31'],
        ['working', '2026-12-29'],
      ],
    );
  });

  it('doubt every reading that ran out of dates, not only the one chosen: another may be earlier', () => {
    const terms = { ...schoolYear, goodUntil: '2026-12-18', spans: schoolYear.spans.slice(0, 2) };
    const all = { ...calendars, terms };
    const { report } = as('from-meeting', datesFromMeeting('2027-02-12', context({}, { calendars: all })));
    assert.equal(report.reading.unit, 'calendar');
    assert.deepEqual(report.cautions, [
      { kind: 'unknown-days', unknown: { list: 'terms', end: 'after', known: '2026-12-18' } },
    ]);
  });

  it('say where the meeting is too late for its consultation, on no working day, today or past', () => {
    const cautions = (meeting: string, consultation?: string) =>
      kinds(as('from-meeting', datesFromMeeting(meeting, context(), consultation)).cautions);
    assert.deepEqual(cautions('2026-12-11', '2026-11-23'), []);
    assert.deepEqual(cautions('2026-12-14', '2026-11-23'), ['meeting-too-late']);
    assert.deepEqual(cautions('2026-12-05'), ['not-a-working-day']);
    assert.deepEqual(cautions('2026-11-22'), ['today', 'not-a-working-day']);
    assert.deepEqual(cautions('2026-11-20'), ['passed']);
  });

  it('take a report that is due on the day of the consultation for possible', () => {
    const early = (consultation: string) =>
      kinds(as('from-meeting', datesFromMeeting('2026-12-05', context(), consultation)).report.cautions);
    assert.deepEqual(early('2026-11-30'), []);
    assert.deepEqual(early('2026-12-01'), ['before-consultation']);
  });

  it('are refused before the consultation, and far off on either side', () => {
    assert.equal(
      refusal(datesFromMeeting('2026-11-20', context(), '2026-11-23')),
      'meeting-before-consultation',
    );
    assert.equal(refusal(datesFromMeeting('2029-01-01', context())), 'too-far-ahead');
    assert.equal(refusal(datesFromMeeting('2016-12-03', context())), 'too-far-back');
    assert.equal(refusal(datesFromMeeting('2026-12-03', context(), '2016-12-03')), 'too-far-back');
    assert.equal(datesFromMeeting('2026-12-03', context(), '2026-12-03').kind, 'from-meeting');
  });
});

describe('the date of a review', () => {
  it('is not worked out: the source gives no number of days', () => {
    assert.deepEqual(datesOfReview('2026-11-20', context()), {
      kind: 'review-unset',
      decision: '2026-11-20',
    });
  });

  it('is the one that was agreed', () => {
    const dates = as('review-agreed', datesOfReview('2026-11-20', context(), '2027-01-11'));
    assert.deepEqual([dates.review, dates.cautions], ['2027-01-11', []]);
    const sunday = as('review-agreed', datesOfReview('2026-11-20', context(), '2027-01-10'));
    assert.deepEqual(kinds(sunday.cautions), ['not-a-working-day']);
  });

  it('is refused before the decision, and far off', () => {
    assert.equal(refusal(datesOfReview('2026-11-20', context(), '2026-11-19')), 'review-before-decision');
    assert.equal(refusal(datesOfReview('2026-11-20', context(), '2028-11-19')), 'too-far-ahead');
    assert.equal(refusal(datesOfReview('2020-11-20', context(), '2026-12-19')), 'too-far-back');
  });
});

describe('a dated procedure', () => {
  const within = { days: 20, count: 'after', event: 'consultation', unit: 'unstated' } as const;
  const ahead = { days: 5, count: 'before', event: 'meeting', unit: 'unstated' } as const;

  it('is found in the deadlines of a table, and is none where one of the two is not there', () => {
    const found = datedProcedure('ELPM', [ahead, within]);
    assert.deepEqual([found?.meetingWithin.days, found?.reportBefore.days], [20, 5]);
    assert.equal(datedProcedure('ELPM', [within]), undefined);
    assert.equal(datedProcedure('ELPM', [ahead]), undefined);
    assert.equal(datedProcedure('ELPM', []), undefined);
  });
});

describe('the cautious dates', () => {
  it('are working days for the report, whatever the weekday, unless no reading is earlier', () => {
    for (let days = 0; days < 14; days += 1) {
      const meeting = plusDays('2027-06-07', days);
      const { report } = as('from-meeting', datesFromMeeting(meeting, context()));
      assert.ok(weekdayOf(report.day) < 5);
      assert.equal(
        report.day,
        slowly({ from: meeting, days: 5, direction: 'before' }, 'working', 'none', calendars),
      );
    }
  });
});
