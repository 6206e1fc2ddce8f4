/** The calendar of sessions: which weeks are shown, and the sessions day by day as the reader's calendar has them. */
import type { Session } from '../../web/contract/sessions.ts';
import { dayOf, type Reader } from '../shell/times.ts';

const dayMilliseconds = 24 * 60 * 60 * 1_000;
/** What is shown at once. */
export const weeksShown = 4;

/** Calendar days are counted in UTC, where each has twenty-four hours. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);

/** The Monday of its week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, -((weekday + 6) % 7));
}

export interface Shown {
  readonly from: string;
  /** The last day. */
  readonly until: string;
}

export const weeksFrom = (monday: string): Shown => ({
  from: monday,
  until: plusDays(monday, weeksShown * 7 - 1),
});

interface Day {
  readonly day: string;
  readonly sessions: readonly Session[];
}

/** Days with sessions, in order. */
export function byDay(sessions: readonly Session[], reader: Reader): readonly Day[] {
  const days = new Map<string, Session[]>();
  for (const session of sessions.toSorted((one, other) => one.starts.localeCompare(other.starts))) {
    const day = dayOf(reader, session.starts);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days].map(([day, of]) => ({ day, sessions: of }));
}

export const takenIn = ({ places }: Session): number => places.filter(({ isTaken }) => isTaken).length;
