/** A day of the calendar, with no time and no zone, and the arithmetic of such days. */

/** 2026-11-21. Days compare as text. */
export type Day = string;

const dayLength = 86_400_000;

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const plusDays = (day: Day, days: number): Day =>
  new Date(midnight(day) + days * dayLength).toISOString().slice(0, 10);

/** Negative where `later` is the earlier one. */
export const daysBetween = (earlier: Day, later: Day): number =>
  (midnight(later) - midnight(earlier)) / dayLength;

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (new Date(midnight(day)).getUTCDay() + 6) % 7;

const two = (part: number): string => String(part).padStart(2, '0');

/** Undefined where no calendar has that day: 31 February, a month 13. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return isDay(day) ? day : undefined;
}

/** Whether `text` is a day that exists, written as 2026-11-21. */
export function isDay(text: string): boolean {
  // Date.parse takes 2026-02-31 for 3 March; a day that comes back as it went in exists.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnight(text)) && plusDays(text, 0) === text;
}
