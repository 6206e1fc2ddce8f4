/** Dates as people read them, and the London calendar by which requests are numbered. */
import type { Instant } from './clock.ts';

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

const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in London, as 2026-11-21. */
export const londonDate = (instant: Instant): string => inLondon.format(Date.parse(instant));

export const londonYear = (instant: Instant): number => Number(londonDate(instant).slice(0, 4));

/** True once the whole of a date of any precision lies before `today`. */
export const isPast = (date: string, today: string): boolean => date < today.slice(0, date.length);
