/** The wall clock in London: which instant it shows a time at, with the days on which it is put forward or back. */
import type { Instant } from './clock.ts';
import { type Day, plusDays } from './day.ts';

/** 09:00, on the 24-hour clock; 24:00 is the midnight that ends a day. Times compare as text. */
export type TimeOfDay = string;

const hour = 3_600_000;

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What a clock in London shows, to the minute. */
export const londonTime = (instant: Instant): TimeOfDay => wall.format(Date.parse(instant));

/**
 * The instant at which a clock in London shows this time on this day: the first of the two where the clock is put back
 * over it, and the moment of the change where it is put forward past it.
 */
export function instantInLondon(day: Day, time: TimeOfDay): Instant {
  if (time === '24:00') return instantInLondon(plusDays(day, 1), '00:00');
  const inWinter = Date.parse(`${day}T${time}:00.000Z`);
  const inSummer = inWinter - hour;
  const shown = [inSummer, inWinter].find((at) => wall.format(at) === time);
  // The clock is put forward on the hour, and by one hour: what it leaves out begins there.
  return new Date(shown ?? inWinter - (inWinter % hour)).toISOString();
}
