/** Dates are read as people in Britain type them; what can be meant in two ways is asked back. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unreadDateWords } from '../../src/calendar/date-words.ts';
import { writtenDay } from '../../src/calendar/dates.ts';
import { plusDays } from '../../src/calendar/day.ts';
import { type ReadDate, readDate } from '../../src/calendar/read-date.ts';

/** A Sunday. */
const today = '2026-11-22';

const read: Readonly<Record<string, string>> = {
  '2026-12-03': '2026-12-03',
  '2026/12/03': '2026-12-03',
  '2026-12-03T00:00:00.000Z': '2026-12-03',
  '3/12/26': '2026-12-03',
  '03/12/2026': '2026-12-03',
  '3.12.2026': '2026-12-03',
  '3-12-26': '2026-12-03',
  '3–12–26': '2026-12-03',
  '3 12 26': '2026-12-03',
  ' 3 / 12 / 26 ': '2026-12-03',
  '３/１２/２６': '2026-12-03',
  '3/12': '2026-12-03',
  '3 Dec': '2026-12-03',
  '3 dec 26': '2026-12-03',
  '3-Dec-2026': '2026-12-03',
  '3dec2026': '2026-12-03',
  '3rd December': '2026-12-03',
  'the 3rd of December 2026': '2026-12-03',
  'on Thursday, 3rd Dec. 2026!': '2026-12-03',
  'Thurs 3 December': '2026-12-03',
  'Dec 3': '2026-12-03',
  'December 3rd, 2026': '2026-12-03',
  'Thursday December 3': '2026-12-03',
  '1 Sept 2026.': '2026-09-01',
  '15 January': '2027-01-15',
  '20 October': '2026-10-20',
  '29/2/28': '2028-02-29',
  today: '2026-11-22',
  Tomorrow: '2026-11-23',
  'yesterday.': '2026-11-21',
  'in 3 weeks': '2026-12-13',
  'in 1 day': '2026-11-23',
  '10 days ago': '2026-11-12',
  '2 weeks ago': '2026-11-08',
  'this Sunday': '2026-11-22',
  'coming Friday': '2026-11-27',
};

const asked: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  '12/13/26': ['day-or-month', ['2026-12-13']],
  '12/13': ['day-or-month', ['2026-12-13']],
  '5/22': ['day-or-month', ['2026-05-22', '2027-05-22']],
  '1 June': ['year', ['2026-06-01', '2027-06-01']],
  '22 May': ['year', ['2026-05-22', '2027-05-22']],
  'Friday 3 December 2026': ['weekday', ['2026-12-03']],
  'next Friday': ['week', ['2026-11-27', '2026-12-04']],
  'last Friday': ['week', ['2026-11-13', '2026-11-20']],
  Friday: ['week', ['2026-11-20', '2026-11-27']],
  'on sunday': ['week', ['2026-11-15', '2026-11-22', '2026-11-29']],
  'this Friday': ['week', ['2026-11-20', '2026-11-27']],
  'last sunday': ['week', ['2026-11-08', '2026-11-15']],
  'next sunday': ['week', ['2026-11-29', '2026-12-06']],
};

const impossible: Readonly<Record<string, string>> = {
  '31 February': 'There is no 31 February. Write the date again.',
  '31 February 2026': 'There is no 31 February 2026. Write the date again.',
  '31/2/26': 'There is no 31 February 2026. Write the date again.',
  '29/2/27': 'There is no 29 February 2027. Write the date again.',
  '29 Feb': 'There is no 29 February. Write the date again.',
  '2026-13-01': 'There is no month 13. Write the date again.',
  '2026-00-10': 'There is no month 0. Write the date again.',
  '32/1/26': 'There is no 32 January 2026. Write the date again.',
  '45/13': 'There is no month 13. Write the date again.',
  '31/13/26': 'There is no month 13. Write the date again.',
  'Monday 31 June': 'There is no 31 June. Write the date again.',
};

const unreadable = [
  '',
  '   ',
  'whenever',
  'soon',
  '3/12/126',
  '20261203',
  'after the holidays',
  'December',
  '2026',
  'in three weeks',
  'someday 3 December',
  'next week',
  '3/12/26 at 10am',
];

const words = (one: ReadDate): string => (one.kind === 'day' ? writtenDay(one.day) : unreadDateWords(one));

describe('a typed date', () => {
  for (const [text, day] of Object.entries(read))
    it(`"${text}" is ${day}`, () => {
      assert.deepEqual(readDate(text, today), { kind: 'day', day });
    });

  for (const [text, [doubt, options]] of Object.entries(asked))
    it(`"${text}" is asked back`, () => {
      assert.deepEqual(readDate(text, today), { kind: 'which', doubt, options });
    });

  for (const [text, said] of Object.entries(impossible))
    it(`"${text}" is said not to exist`, () => {
      assert.equal(words(readDate(text, today)), said);
    });

  for (const text of unreadable)
    it(`"${text}" is said to be no date, and is not said back`, () => {
      assert.deepEqual(readDate(text, today), { kind: 'unreadable' });
      assert.match(words(readDate(text, today)), /such as 3 December 2026/);
    });

  it('is asked back with the days that can be meant, each with its weekday', () => {
    assert.equal(
      words(readDate('next Friday', today)),
      'That day can be meant in more than one week. Do you mean Friday 27 November 2026, or Friday 4 December 2026?',
    );
    assert.equal(
      words(readDate('12/13/26', today)),
      'The second number is not a month. Do you mean Sunday 13 December 2026?',
    );
    assert.match(
      words(readDate('1 June', today)),
      /^The year is missing\. Do you mean Monday 1 June 2026, or/,
    );
    assert.match(
      words(readDate('Monday 3 December 2026', today)),
      /do not go together\. Do you mean Thursday 3/,
    );
  });

  it('on a weekday of this week is certain only while it lies ahead', () => {
    const wednesday = '2026-11-25';
    assert.deepEqual(readDate('this friday', wednesday), { kind: 'day', day: '2026-11-27' });
    assert.deepEqual(readDate('this wednesday', wednesday), { kind: 'day', day: wednesday });
    assert.equal(readDate('this monday', wednesday).kind, 'which');
  });

  const aDay = fc.integer({ min: -400, max: 400 }).map((days) => plusDays(today, days));

  it('reads back in every form in which the product writes it, and in the British numbers', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        for (const text of [
          day,
          writtenDay(day),
          `${date}/${month}/${year}`,
          `${date}.${month}.${year.slice(2)}`,
        ])
          assert.deepEqual(readDate(text, today), { kind: 'day', day }, text);
      }),
    );
  });

  it('without its year is the day that was meant, or that day is among those asked about', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), (days) => {
        const day = plusDays(today, days);
        const [, month = '', date = ''] = day.split('-');
        const one = readDate(`${date}/${month}`, today);
        if (one.kind === 'day') assert.equal(one.day, day);
        else assert.ok(one.kind === 'which' && one.options.includes(day), JSON.stringify(one));
      }),
    );
  });

  it('never breaks the reader, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        assert.ok(words(readDate(text, today)).length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
