/** Every date, assumption, doubt and refusal has plain words, and a calendar entry holds none of a case. */
import assert from 'node:assert/strict';
import { calendarFile } from '../../src/calendar/calendar-file.ts';
import type { Counting } from '../../src/calendar/count-days.ts';
import type { Calendars } from '../../src/calendar/working-days.ts';
import {
  calendarEntries,
  cautionWords,
  datesWords,
  type EntryContext,
  problemWords,
} from '../../src/escalation/deadline-words.ts';
import {
  type Caution,
  type DatedProcedure,
  type DateProblem,
  type Dates,
  type DatesContext,
  datesFromConsultation,
  datesFromMeeting,
  datesOfReview,
} from '../../src/escalation/deadlines.ts';
import { realCalendars, schoolYear } from '../calendar/calendars.ts';

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
  today: '2026-11-22',
  procedure,
  counting,
  calendars,
  ...more,
});
const withTerms = (counting: Counting = {}): DatesContext =>
  context(counting, { calendars: { ...calendars, terms: schoolYear } });
const said = (dates: Dates, of = procedure) => datesWords(dates, of);

const unsaid =
  'The source does not say whether it means calendar, working or school days, and your Virtual School has not set it.';

describe('the words of the dates', () => {
  it('give both dates from a consultation, with weekday and year', () => {
    assert.deepEqual(said(datesFromConsultation('2026-11-23', context())).dates, [
      'Consultation on Monday 23 November 2026: the ELPM is to be held by **Friday 11 December 2026** at the latest (within 20 days).',
      'If the ELPM is held on that day, its report is due by **Friday 4 December 2026** at the latest (5 days before). If it is held earlier, the report is due earlier too.',
    ]);
  });

  it('give the report from a meeting', () => {
    assert.deepEqual(said(datesFromMeeting('2026-12-30', context())).dates, [
      'ELPM on Wednesday 30 December 2026: its report is due by **Monday 21 December 2026** at the latest (5 days before).',
    ]);
  });

  it('say that nothing is set, that the reading is the cautious one, and what the others give', () => {
    const { assumptions } = said(datesFromMeeting('2027-01-06', withTerms()));
    assert.deepEqual(assumptions, [
      'Counting back, the day of the meeting is day 0.',
      unsaid,
      'The cautious reading is shown, which gives the earliest date: for the report, school days.',
      'Read otherwise, for the report it would be Thursday 31 December 2026 in calendar days, or Tuesday 29 December 2026 in working days.',
    ]);
  });

  it('say that a report could be due earlier in school days, where no terms are known', () => {
    const { assumptions } = said(datesFromConsultation('2026-11-23', context()));
    const school = assumptions.filter((line) => line.startsWith('School days could not be counted'));
    assert.equal(school.length, 2);
    assert.match(school[0] ?? '', /They would not give an earlier day for the meeting\./);
    assert.match(school[1] ?? '', /They could give an \*\*earlier\*\* day\./);
    assert.equal(assumptions.filter((line) => line === unsaid).length, 1, 'what holds of both is said once');
  });

  it('name no other reading where all give the same day', () => {
    const { assumptions } = said(datesFromMeeting('2026-11-28', context()));
    assert.ok(!assumptions.some((line) => line.startsWith('Read otherwise')), assumptions.join('\n'));
  });

  it('say that the council has set the unit, and what becomes of a day that is no working day', () => {
    const set = (counting: Counting): string =>
      said(datesFromConsultation('2026-12-05', withTerms(counting))).assumptions.join('\n');
    assert.match(
      set({ unit: 'working' }),
      /has set that working days \(Monday to Friday without bank holidays\) are/,
    );
    assert.doesNotMatch(set({ unit: 'working' }), /weekend/);
    assert.match(set({ unit: 'school' }), /has set that school days are counted/);
    assert.match(
      set({ unit: 'calendar' }),
      /the working day before it is taken, to be cautious\. The count itself ends on Friday 25 December 2026\./,
    );
    assert.match(
      set({ unit: 'calendar', nonWorkingDays: 'following' }),
      /the working day after it is taken, as your Virtual School has set\. The count itself/,
    );
    const none = set({ unit: 'calendar', nonWorkingDays: 'none' });
    assert.match(none, /that day all the same is taken, as your Virtual School has set\./);
    assert.doesNotMatch(none, /The count itself/);
  });

  it('say the unit with the number where the source itself says it', () => {
    const stated: DatedProcedure = {
      meeting: 'panel',
      meetingWithin: { days: 1, unit: 'school' },
      reportBefore: { days: 2, unit: 'working' },
    };
    const dates = datesFromConsultation('2026-11-23', { ...withTerms(), procedure: stated });
    const words = said(dates, stated);
    assert.match(words.dates[0] ?? '', /the panel is to be held by .* \(within 1 school day\)/);
    assert.match(words.dates[1] ?? '', /\(2 working days before\)/);
    assert.ok(words.assumptions.includes('The source says school days.'));
    assert.ok(words.assumptions.every((line) => !line.includes('does not say')));
  });

  it('say that no date of a review is worked out, and take the one that was agreed', () => {
    const unset = said(datesOfReview('2026-11-20', context()));
    assert.match(
      unset.dates.join(),
      /gives no number of days, so none is worked out here\. Give the date that was/,
    );
    const agreed = said(datesOfReview('2026-11-20', context(), '2027-01-09'));
    assert.deepEqual(agreed.dates, ['Review ELPM: **Saturday 9 January 2027**, as you gave it.']);
    assert.match(agreed.assumptions.join(), /It gives no number of days/);
    assert.deepEqual(agreed.cautions, [
      'The review ELPM, Saturday 9 January 2027, is a weekend or a bank holiday.',
    ]);
  });

  it('say whose date a doubt is about', () => {
    const late = datesFromMeeting(
      '2026-12-13',
      context({ unit: 'calendar', nonWorkingDays: 'none' }),
      '2026-11-20',
    );
    assert.deepEqual(said(late).cautions, [
      'The ELPM, Sunday 13 December 2026, is a weekend or a bank holiday.',
      'The ELPM is later than the latest day that is counted here from the consultation, Thursday 10 December 2026.',
    ]);
    const past = said(datesFromConsultation('2026-10-01', context())).cautions;
    assert.match(past[0] ?? '', /^The latest day for the ELPM, Wednesday 21 October 2026, has passed\./);
    assert.match(past[1] ?? '', /^The report’s date, Wednesday 14 October 2026, has passed\./);
    const back = said(datesFromMeeting('2026-11-26', context())).cautions;
    assert.match(back.join(), /^The report’s date, Thursday 19 November 2026, has passed\./);
  });

  it('of a refusal are one sentence that says what to do', () => {
    assert.deepEqual(said(datesFromConsultation('2036-12-03', context())), {
      dates: [
        'Wednesday 3 December 2036 is more than a year ahead. Check the year and write the date again.',
      ],
      assumptions: [],
      cautions: [],
    });
  });
});

const cautions: readonly (readonly [Caution, RegExp])[] = [
  [{ kind: 'passed', day: '2026-11-20' }, /^It, Friday 20 November 2026, has passed\. Speak to/],
  [{ kind: 'today' }, /^It is today\.$/],
  [
    { kind: 'not-a-working-day', day: '2026-12-25' },
    /^It, Friday 25 December 2026, is a weekend or a bank holiday/,
  ],
  [
    { kind: 'before-consultation', consultation: '2026-12-01' },
    /^It would lie before the consultation on Tuesday 1/,
  ],
  [
    { kind: 'meeting-too-late', latest: '2026-12-11' },
    /^It is later than the latest day .*, Friday 11 December 2026/,
  ],
  [
    { kind: 'no-terms' },
    /^It may be out: school days .* no term dates are set here\. Working days were counted\./,
  ],
  [
    { kind: 'unknown-days', unknown: { list: 'bank-holidays', end: 'after', known: '2027-12-31' } },
    /^It may be out: bank holidays after 31 December 2027 are not known here\. Check it before you rely on it\.$/,
  ],
  [
    { kind: 'unknown-days', unknown: { list: 'terms', end: 'before', known: '2026-09-02' } },
    /^It may be out: school terms before 2 September 2026 are not known here\. Check it/,
  ],
];

const problems: readonly (readonly [DateProblem, RegExp])[] = [
  [{ kind: 'unreadable' }, /^That could not be read as a date\./],
  [
    { kind: 'which', doubt: 'year', options: ['2026-06-01', '2027-06-01'] },
    /Do you mean Monday 1 June 2026, or Tuesday/,
  ],
  [{ kind: 'no-such-day', date: 31, month: 2, year: 2026 }, /^There is no 31 February 2026\./],
  [{ kind: 'too-far-ahead', day: '2036-12-03' }, /^Wednesday 3 December 2036 is more than a year ahead\./],
  [{ kind: 'too-far-back', day: '2016-12-03' }, /^Saturday 3 December 2016 is more than a year ago\./],
  [
    { kind: 'meeting-before-consultation', meeting: '2026-11-20', consultation: '2026-11-23' },
    /^The meeting, Friday 20 November 2026, cannot be before the consultation, Monday 23 November 2026\./,
  ],
  [
    { kind: 'review-before-decision', review: '2026-11-20', decision: '2026-11-23' },
    /^The review, Friday 20 November 2026, cannot be before the decision, Monday 23 November 2026\./,
  ],
];

describe('whatever can be wrong with a date', () => {
  for (const [caution, words] of cautions)
    it(`has words: ${JSON.stringify(caution)}`, () => {
      assert.match(cautionWords('It', caution), words);
    });
  for (const [problem, words] of problems)
    it(`has words: ${problem.kind}`, () => {
      assert.match(problemWords(problem), words);
    });
});

describe('the calendar entries', () => {
  const about: EntryContext = {
    service: 'southwark',
    procedure,
    source: 'The three-stage approach (Southwark Council), slide 12',
  };
  const entries = (dates: Dates) => calendarEntries(dates, about);
  const brief = (dates: Dates) => entries(dates).map(({ id, title, day }) => [id, title, day]);

  it('of a consultation are its latest meeting and that meeting’s report', () => {
    assert.deepEqual(brief(datesFromConsultation('2026-11-23', context())), [
      ['southwark-meeting-latest-2026-11-23', 'ELPM: latest date', '2026-12-11'],
      [
        'southwark-report-due-2026-11-23',
        'ELPM report: due at the latest, if the ELPM is on its latest date',
        '2026-12-04',
      ],
    ]);
  });

  it('of a meeting take the place of those that its consultation gave, and move with it', () => {
    const first = entries(datesFromConsultation('2026-11-23', context()));
    const then = brief(datesFromMeeting('2026-12-09', context(), '2026-11-23'));
    const moved = brief(datesFromMeeting('2026-12-10', context(), '2026-11-23'));
    assert.equal(then[1]?.[0], first[1]?.id);
    assert.deepEqual(
      moved.map(([id]) => id),
      then.map(([id]) => id),
    );
    assert.deepEqual(brief(datesFromMeeting('2026-12-09', context()))[0], [
      'southwark-meeting-2026-12-09',
      'ELPM',
      '2026-12-09',
    ]);
  });

  it('of a review are the day that was agreed, and nothing without one or without any date', () => {
    assert.deepEqual(brief(datesOfReview('2026-11-20', context(), '2027-01-11')), [
      ['southwark-review-2026-11-20', 'Review ELPM', '2027-01-11'],
    ]);
    assert.deepEqual(entries(datesOfReview('2026-11-20', context())), []);
    assert.deepEqual(entries(datesFromConsultation('2036-11-20', context())), []);
  });

  it('say what was assumed and where it stands, in plain text, and that no name belongs there', () => {
    const [latest, report] = entries(datesFromConsultation('2026-11-23', context()));
    for (const entry of [latest, report]) {
      const notes = entry?.notes.join('\n') ?? '';
      assert.match(notes, /The cautious reading is shown/);
      assert.match(notes, /Source: The three-stage approach \(Southwark Council\), slide 12/);
      assert.match(notes, /Write no child’s name here\./);
      assert.doesNotMatch(notes, /\*\*/);
    }
    assert.deepEqual([latest?.remindDaysAhead, report?.remindDaysAhead], [3, 3]);
  });

  it('become files in which the words are whole', () => {
    const dates = datesFromMeeting('2026-12-09', context(), '2026-11-23');
    for (const entry of entries(dates)) {
      const file = calendarFile(entry, '2026-11-22T10:00:00.000Z').replaceAll('\r\n ', '');
      assert.ok(file.includes(`SUMMARY:${entry.title}\r\n`), file);
      assert.ok(file.includes(`DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}\r\n`), file);
    }
  });
});
