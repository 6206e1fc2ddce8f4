/** Dates as people read them, and the London calendar by which requests are numbered. */
import type { Instant } from './clock.ts';
import type { Day } from './day.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2021-06-25" as "25 June 2021", "2021-06" as "June 2021", "2021" as it is. */
export function writtenDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });

/** "2026-12-11" as "Friday 11 December 2026". */
export const writtenDay = (day: Day): string => `${weekday.format(Date.parse(day))} ${writtenDate(day)}`;

/** "31 February 2026", "month 13": a date that somebody typed, which need not exist. */
export function writtenDateOfMonth(date: number, month: number, year: number | undefined): string {
  const name = months[month - 1];
  if (name === undefined) return `month ${String(month)}`;
  return `${String(date)} ${name}${year === undefined ? '' : ` ${String(year)}`}`;
}

const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in London, as 2026-11-21. */
export const londonDate = (instant: Instant): string => inLondon.format(Date.parse(instant));

/** Its day in London as people read it: "21 November 2026". */
export const dayOf = (instant: Instant): string => writtenDate(londonDate(instant));

export const londonYear = (instant: Instant): number => Number(londonDate(instant).slice(0, 4));

/** True once the whole of a date of any precision lies before `today`. */
export const isPast = (date: string, today: string): boolean => date < today.slice(0, date.length);
