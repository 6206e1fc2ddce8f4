/** The day's figures of a desk and of an advisor: counts and references, never a word that somebody typed. */
import { type Instant } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import { type Day, plusDays } from '../calendar/day.ts';
import { instantInLondon } from '../calendar/london-clock.ts';
import { isOpenAt } from '../calendar/opening-hours.ts';
import type { BankHolidays } from '../calendar/working-days.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { Service } from '../people/service.ts';
import type { DeskId, RequestKind } from './request.ts';

export const figureNames = [
  'open',
  'received',
  'unassigned',
  'waiting',
  'overdue',
  'dueToday',
  'bookedToday',
] as const;

/** Of open requests. `waiting`: for the requester. */
export type DigestFigures = Readonly<Record<(typeof figureNames)[number], number>>;

export interface DigestLine {
  readonly reference: string;
  readonly kind: RequestKind;
  /** Undefined where nothing is promised, or it was met. */
  readonly due: Instant | undefined;
}

export interface DigestTimes {
  readonly now: Instant;
  readonly dayBegins: Instant;
  readonly dayEnds: Instant;
}

export interface DigestStore {
  /** Of every desk that has something open, whether or not the settings still know it. */
  desks(
    service: ServiceId,
    times: DigestTimes,
  ): Promise<readonly (DigestFigures & { readonly desk: DeskId })[]>;
  /** Of every advisor who has something open. */
  advisors(
    service: ServiceId,
    times: DigestTimes,
  ): Promise<readonly (DigestFigures & { readonly person: PersonId })[]>;
  /** The most pressing first: those that are due, then those that have waited longest. */
  linesOfDesk(service: ServiceId, desk: DeskId, limit: number): Promise<readonly DigestLine[]>;
  linesOfAdvisor(service: ServiceId, person: PersonId, limit: number): Promise<readonly DigestLine[]>;
}

export function digestTimes(now: Instant): DigestTimes {
  const today = londonDate(now);
  return {
    now,
    dayBegins: instantInLondon(today, '00:00'),
    dayEnds: instantInLondon(plusDays(today, 1), '00:00'),
  };
}

/** The day whose digest is to be sent now; undefined before its hour, after hours, and on days on which a desk is shut. */
export function digestDay(
  now: Instant,
  { digestAt, opening }: Pick<Service, 'digestAt' | 'opening'>,
  bankHolidays: BankHolidays,
): Day | undefined {
  const today = londonDate(now);
  const isOpenToday = isOpenAt(instantInLondon(today, opening.from), opening, bankHolidays);
  const isTime = instantInLondon(today, digestAt) <= now;
  // A digest hour that is set after closing is kept all the same, until midnight.
  const isOver = digestAt < opening.to && now >= instantInLondon(today, opening.to);
  return isOpenToday && isTime && !isOver ? today : undefined;
}

export const noFigures: DigestFigures = {
  open: 0,
  received: 0,
  unassigned: 0,
  waiting: 0,
  overdue: 0,
  dueToday: 0,
  bookedToday: 0,
};

export const addFigures = (one: DigestFigures, other: DigestFigures): DigestFigures =>
  Object.fromEntries(figureNames.map((name) => [name, one[name] + other[name]])) as DigestFigures;

/** Those with a date first, soonest first; the others as they came. */
export const mostPressing = (lines: readonly DigestLine[], limit: number): readonly DigestLine[] =>
  lines
    .toSorted(({ due: one = '9' }, { due: other = '9' }) => (one < other ? -1 : Number(one > other)))
    .slice(0, limit);
