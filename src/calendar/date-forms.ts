/** The forms in which a date is typed, once it is tidied: numbers, a month in words, a weekday, a distance. */
import { type Day, dayOf, daysBetween, plusDays, weekdayOf } from './day.ts';

/** What a date was typed without: which of two numbers is the month, the year, the week, the right weekday. */
export type Doubt = 'day-or-month' | 'year' | 'week' | 'weekday';

type OfTheCalendar =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'which'; readonly doubt: Doubt; readonly options: readonly Day[] }
  | {
      readonly kind: 'no-such-day';
      readonly date: number;
      readonly month: number;
      readonly year?: number;
    };

export type ReadDate = OfTheCalendar | { readonly kind: 'unreadable' };

type Groups = Readonly<Record<string, string | undefined>>;

export interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, today: Day) => OfTheCalendar;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const date = '(?<date>\\d{1,2})';
const year = '(?<year>\\d{4}|\\d{2})';
const gap = ' ?[-/. ] ?';
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'u');

const startOf = (names: readonly string[], name: string | undefined): number =>
  names.indexOf(String(name).slice(0, 3));

const certain = (day: Day): OfTheCalendar => ({ kind: 'day', day });

const which = (doubt: Doubt, options: readonly Day[]): OfTheCalendar => ({
  kind: 'which',
  doubt,
  options: [...options].sort(),
});

export const dateForms: readonly DateForm[] = [
  {
    // What a date field sends, with or without a time.
    pattern: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<date>\d{1,2})(?:t.*)?$/u,
    read: (groups) => inYear(Number(groups['year']), Number(groups['month']), Number(groups['date'])),
  },
  { pattern: whole(date, gap, '(?<month>\\d{1,2})(?:', gap, year, ')?'), read: readNumbers },
  {
    pattern: whole('(?:', weekday, ' )?', date, ' ?[-/]? ?', month, '(?: ?[-/]? ?', year, ')?'),
    read: readWords,
  },
  { pattern: whole('(?:', weekday, ' )?', month, ' ?', date, '(?: ', year, ')?'), read: readWords },
  { pattern: /^today$/u, read: (_, today) => certain(today) },
  { pattern: /^tomorrow$/u, read: (_, today) => certain(plusDays(today, 1)) },
  { pattern: /^yesterday$/u, read: (_, today) => certain(plusDays(today, -1)) },
  { pattern: /^in (?<count>\d{1,3}) (?<unit>day|week)s?$/u, read: (groups, today) => away(groups, today, 1) },
  {
    pattern: /^(?<count>\d{1,3}) (?<unit>day|week)s? ago$/u,
    read: (groups, today) => away(groups, today, -1),
  },
  { pattern: whole('(?:(?<which>this|coming|next|last) )?', weekday), read: readWeekday },
];

function inYear(inThe: number, inMonth: number, on: number): OfTheCalendar {
  const day = dayOf(inThe, inMonth, on);
  return day === undefined ? { kind: 'no-such-day', date: on, month: inMonth, year: inThe } : certain(day);
}

/** Day first, as in Britain. "12/13/26" can only be meant the American way, and is asked back all the same. */
function readNumbers(groups: Groups, today: Day): OfTheCalendar {
  const first = Number(groups['date']);
  const second = Number(groups['month']);
  if (second <= 12) return onDate(first, second, groups['year'], today);
  const turned = onDate(second, first, groups['year'], today);
  if (turned.kind === 'no-such-day') return { kind: 'no-such-day', date: first, month: second };
  return which('day-or-month', turned.kind === 'day' ? [turned.day] : turned.options);
}

function readWords(groups: Groups, today: Day): OfTheCalendar {
  const read = onDate(Number(groups['date']), startOf(months, groups['month']) + 1, groups['year'], today);
  if (groups['weekday'] === undefined || read.kind !== 'day') return read;
  return weekdayOf(read.day) === startOf(weekdays, groups['weekday']) ? read : which('weekday', [read.day]);
}

function onDate(on: number, inMonth: number, inThe: string | undefined, today: Day): OfTheCalendar {
  if (inThe === undefined) return inNearestYear(on, inMonth, today);
  return inYear(inThe.length === 2 ? 2000 + Number(inThe) : Number(inThe), inMonth, on);
}

/** Nearer than this, the nearest day of that name is the one that is meant. */
const plainlyNear = 120;

function inNearestYear(on: number, inMonth: number, today: Day): OfTheCalendar {
  const thisYear = Number(today.slice(0, 4));
  const distance = (day: Day): number => Math.abs(daysBetween(today, day));
  const [nearest, ...others] = [thisYear - 1, thisYear, thisYear + 1]
    .map((inThe) => dayOf(inThe, inMonth, on))
    .filter((day) => day !== undefined)
    .sort((one, other) => distance(one) - distance(other));
  if (nearest === undefined) return { kind: 'no-such-day', date: on, month: inMonth };
  return distance(nearest) <= plainlyNear
    ? certain(nearest)
    : which('year', [nearest, ...others.slice(0, 1)]);
}

const away = (groups: Groups, today: Day, sign: 1 | -1): OfTheCalendar =>
  certain(plusDays(today, sign * Number(groups['count']) * (groups['unit'] === 'week' ? 7 : 1)));

/** "Next Friday" is this week's to one and next week's to another; a bare "Friday" may be past. Both are asked back. */
function readWeekday(groups: Groups, today: Day): OfTheCalendar {
  const ahead = (startOf(weekdays, groups['weekday']) - weekdayOf(today) + 7) % 7;
  const coming = plusDays(today, ahead === 0 ? 7 : ahead);
  const last = plusDays(coming, ahead === 0 ? -14 : -7);
  const sameDay = ahead === 0 ? [today] : [];
  switch (groups['which']) {
    case 'coming':
      return certain(coming);
    case 'next':
      return which('week', [coming, plusDays(coming, 7)]);
    case 'last':
      return which('week', [last, plusDays(last, -7)]);
    case 'this':
      return thisWeekday(today, plusDays(today, ahead), last);
    default:
      return which('week', [last, ...sameDay, coming]);
  }
}

/** "This Monday", said on a Wednesday, may be past or to come. */
const thisWeekday = (today: Day, ahead: Day, last: Day): OfTheCalendar =>
  weekdayOf(ahead) < weekdayOf(today) ? which('week', [last, ahead]) : certain(ahead);
