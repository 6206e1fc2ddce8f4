/** Counts days the long way round, from lists of all days, to hold the quick way against. */
import type { Count, DayUnit, NonWorkingRule } from '../../src/calendar/count-days.ts';
import type { Calendars } from '../../src/calendar/working-days.ts';

const isoOf = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** Every day of the years around the tests', as text and weekday as JavaScript numbers it: 0 is Sunday. */
const everyDay = Array.from({ length: 366 * 6 }, (_, index) => {
  const day = isoOf(2024, 0, 1 + index);
  return { day, weekday: new Date(`${day}T12:00:00Z`).getUTCDay() };
});

export function slowly(
  count: Count,
  unit: DayUnit,
  rule: NonWorkingRule,
  { bankHolidays, terms }: Calendars,
): string {
  const off = new Set(bankHolidays.days.map(({ day }) => day));
  const working = everyDay.filter(({ day, weekday }) => weekday !== 0 && weekday !== 6 && !off.has(day));
  const shut = new Set(terms?.closed);
  const inTerm = ({ day }: { readonly day: string }): boolean => {
    if (terms === undefined || day < terms.from || day > terms.goodUntil) return true;
    return !shut.has(day) && terms.spans.some((span) => day >= span.first && day <= span.last);
  };
  const open = { calendar: everyDay, working, school: working.filter(inTerm) }[unit].map(({ day }) => day);
  const onTheWay =
    count.direction === 'after'
      ? open.filter((day) => day > count.from)
      : open.filter((day) => day < count.from).reverse();
  const ended = onTheWay[count.days - 1] ?? 'too far for the slow way';
  const workingDays = working.map(({ day }) => day);
  const rolled = {
    none: ended,
    preceding: workingDays.filter((day) => day <= ended).at(-1) ?? '',
    following: workingDays.find((day) => day >= ended) ?? '',
  }[rule];
  const ends = [count.from, rolled].sort();
  return (count.direction === 'after' ? ends.at(-1) : ends.at(0)) ?? '';
}
