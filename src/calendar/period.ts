/** A length of time as a council writes how long something is kept. */
import type { Instant } from './clock.ts';

export const periodUnits = ['days', 'months', 'years'] as const;

export interface Period {
  readonly count: number;
  readonly unit: (typeof periodUnits)[number];
}

/** "24 months", "1 day". */
export const periodWords = ({ count, unit }: Period): string =>
  `${String(count)} ${count === 1 ? unit.slice(0, -1) : unit}`;

/** About how many days, to compare periods with. */
export const periodDays = ({ count, unit }: Period): number =>
  count * { days: 1, months: 365.25 / 12, years: 365.25 }[unit];

/** What is older than this has been kept for the whole period. Of a day that a month has not, its last is meant. */
export function periodBefore(instant: Instant, { count, unit }: Period): Instant {
  const at = new Date(instant);
  if (unit === 'days') {
    at.setUTCDate(at.getUTCDate() - count);
    return at.toISOString();
  }
  const date = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() - count * (unit === 'years' ? 12 : 1));
  if (at.getUTCDate() !== date) at.setUTCDate(0);
  return at.toISOString();
}
