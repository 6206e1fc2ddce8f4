/** Warns before a list of dates runs out, so that somebody can bring the next one in time. */
import { type Day, daysBetween } from './day.ts';

export type GoodFor = 'long' | 'not-long' | 'no-longer';

const warnedAhead = 90;

/** `goodUntil` is the last day of which the list says all. */
export function goodFor(goodUntil: Day, today: Day): GoodFor {
  const left = daysBetween(today, goodUntil);
  if (left < 0) return 'no-longer';
  return left <= warnedAhead ? 'not-long' : 'long';
}
