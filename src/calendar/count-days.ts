/**
 * Counts days from a day or back to one, in every way that a source may have meant where it only says "days".
 * The day counted from is day 0.
 */
import { type Day, plusDays } from './day.ts';
import { type Calendars, isKnown, isSchoolDay, isWorkingDay, type Known } from './working-days.ts';

/** In the order in which the first is told where several give the same day. */
export const dayUnits = ['calendar', 'working', 'school'] as const;
export type DayUnit = (typeof dayUnits)[number];

/** What a result on a day that is no working day becomes. In the order in which the first is told. */
export const nonWorkingRules = ['preceding', 'none', 'following'] as const;
export type NonWorkingRule = (typeof nonWorkingRules)[number];

/** What a council has said of how its days are counted; what it has left open is undefined. */
export interface Counting {
  readonly unit?: DayUnit;
  readonly nonWorkingDays?: NonWorkingRule;
}

export interface Count {
  readonly from: Day;
  readonly days: number;
  readonly direction: 'after' | 'before';
}

export type List = 'bank-holidays' | 'terms';

/** A list of dates that the count ran out of, and at which of its ends. */
export interface Unknown {
  readonly list: List;
  readonly end: 'before' | 'after';
  /** The first or the last day of which the list says all. */
  readonly known: Day;
}

/** One way to understand a number of days, and the day that it gives. */
export interface Reading {
  readonly unit: DayUnit;
  readonly nonWorkingDays: NonWorkingRule;
  readonly day: Day;
  /** Where the count itself ended: another day where that is no working day and the rule moved it. */
  readonly ended: Day;
  readonly unknown: readonly Unknown[];
}

/** The reading of `count` in one unit and under one rule. */
export function readAs(
  count: Count,
  unit: DayUnit,
  nonWorkingDays: NonWorkingRule,
  calendars: Calendars,
): Reading {
  const ended = counted(count, unit, calendars);
  const day = within(count, rolled(ended, nonWorkingDays, calendars));
  const asked = nonWorkingDays === 'none' && unit === 'calendar' ? [] : [ended, day];
  const passed = unit === 'calendar' ? asked : [count.from, ...asked];
  return { unit, nonWorkingDays, day, ended, unknown: unknownOf(passed, unit, calendars) };
}

/**
 * Every reading that `counting` leaves open. School days are among them where the council counts in them, or where
 * its terms are known: without terms they cannot be told from working days.
 */
export function readings(count: Count, counting: Counting, calendars: Calendars): readonly Reading[] {
  const tellable = calendars.terms === undefined ? dayUnits.filter((unit) => unit !== 'school') : dayUnits;
  const units = counting.unit === undefined ? tellable : [counting.unit];
  const rules = counting.nonWorkingDays === undefined ? nonWorkingRules : [counting.nonWorkingDays];
  return units.flatMap((unit) => rules.map((rule) => readAs(count, unit, rule, calendars)));
}

/** The reading that nobody can be late by. Of several on one day, the first in the order of the lists above. */
export function earliest(all: readonly Reading[]): Reading {
  return all.reduce((best, next) => (next.day < best.day ? next : best));
}

function counted({ from, days, direction }: Count, unit: DayUnit, calendars: Calendars): Day {
  const step = direction === 'after' ? 1 : -1;
  if (unit === 'calendar') return plusDays(from, step * days);
  const counts = unit === 'working' ? isWorkingDay : isSchoolDay;
  let day = from;
  for (let left = days; left > 0; ) {
    day = plusDays(day, step);
    if (counts(day, calendars)) left -= 1;
  }
  return day;
}

function rolled(day: Day, rule: NonWorkingRule, calendars: Calendars): Day {
  if (rule === 'none') return day;
  const step = rule === 'preceding' ? -1 : 1;
  let at = day;
  while (!isWorkingDay(at, calendars)) at = plusDays(at, step);
  return at;
}

/** A rule never moves a day past the one that is counted from. */
function within({ from, direction }: Count, day: Day): Day {
  const past = direction === 'after' ? day < from : day > from;
  return past ? from : day;
}

function unknownOf(days: readonly Day[], unit: DayUnit, calendars: Calendars): readonly Unknown[] {
  const { bankHolidays, terms } = calendars;
  return [
    ...unknownIn(days, 'bank-holidays', bankHolidays),
    ...(unit === 'school' && terms !== undefined ? unknownIn(days, 'terms', terms) : []),
  ];
}

/** The days are the ends of what was passed, and a list is known from one end to the other. */
function unknownIn(days: readonly Day[], list: List, known: Known): readonly Unknown[] {
  const outside = days.filter((day) => !isKnown(day, known));
  return [
    ...(outside.some((day) => day < known.from) ? [{ list, end: 'before', known: known.from } as const] : []),
    ...(outside.some((day) => day > known.goodUntil)
      ? [{ list, end: 'after', known: known.goodUntil } as const]
      : []),
  ];
}
