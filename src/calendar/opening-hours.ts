/** When a desk is open, by London's wall clock and England's bank holidays, and time counted while it is. */
import { type Instant, millisecondsBetween, plusMilliseconds } from './clock.ts';
import { londonDate } from './dates.ts';
import { type Day, plusDays, weekdayOf } from './day.ts';
import { instantInLondon, type TimeOfDay } from './london-clock.ts';
import { type BankHolidays, isKnown } from './working-days.ts';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

export interface OpeningHours {
  /** At least one, or it would never open again. */
  readonly days: readonly [Weekday, ...Weekday[]];
  readonly from: TimeOfDay;
  /** On the same day, after `from`. */
  readonly to: TimeOfDay;
  /** Days on which it is shut beside the bank holidays. */
  readonly closed: readonly Day[];
  /** True where the council has not written its hours. */
  readonly isAssumed: boolean;
}

export const workingUnits = ['working-hours', 'working-days'] as const;

/** An hour or a day counts where the desk is open. */
export interface WorkingTime {
  readonly count: number;
  readonly unit: (typeof workingUnits)[number];
}

/** "2 working days", "1 working hour". */
export const workingTimeWords = ({ count, unit }: WorkingTime): string => {
  const words = unit.replace('-', ' ');
  return `${String(count)} ${count === 1 ? words.slice(0, -1) : words}`;
};

/** An instant that was reckoned with bank holidays. */
export interface Reckoned {
  readonly at: Instant;
  /** False where it was counted past the days of which bank holidays are known: a holiday there would move it. */
  readonly isCertain: boolean;
}

/** At the minute of closing it is shut. */
export function isOpenAt(instant: Instant, opening: OpeningHours, bankHolidays: BankHolidays): boolean {
  const stretch = stretchOn(londonDate(instant), { opening, bankHolidays });
  return stretch !== undefined && stretch.from <= instant && instant < stretch.to;
}

/** `instant` itself where it is open then. */
export function nextOpening(instant: Instant, opening: OpeningHours, bankHolidays: BankHolidays): Reckoned {
  const { from } = nearestStretch(instant, 1, { opening, bankHolidays });
  return reckoned(instant, instant > from ? instant : from, bankHolidays);
}

/**
 * So much time after `instant`: hours end inside an opening or as it closes, days at the close of the last of them.
 * What comes while it is shut counts from the next opening. The day on which counting starts is day 0.
 */
export const plusWorkingTime = (
  instant: Instant,
  time: WorkingTime,
  opening: OpeningHours,
  bankHolidays: BankHolidays,
): Reckoned => reckoned(instant, counted(instant, time, 1, { opening, bankHolidays }), bankHolidays);

/** So much time before `instant`, the other way round: days end as the first of them opens. */
export const minusWorkingTime = (
  instant: Instant,
  time: WorkingTime,
  opening: OpeningHours,
  bankHolidays: BankHolidays,
): Reckoned => reckoned(instant, counted(instant, time, -1, { opening, bankHolidays }), bankHolidays);

interface Hours {
  readonly opening: OpeningHours;
  readonly bankHolidays: BankHolidays;
}

/** One opening, on one day. */
interface Stretch {
  readonly day: Day;
  readonly from: Instant;
  readonly to: Instant;
}

/** Onwards, or back. */
type Step = 1 | -1;

const hour = 3_600_000;

const reckoned = (instant: Instant, at: Instant, bankHolidays: BankHolidays): Reckoned => ({
  at,
  isCertain: [instant, at].every((end) => isKnown(londonDate(end), bankHolidays)),
});

function counted(instant: Instant, { count, unit }: WorkingTime, step: Step, hours: Hours): Instant {
  let stretch = nearestStretch(instant, step, hours);
  const nextOne = (): Stretch => stretchFrom(plusDays(stretch.day, step), step, hours);
  if (unit === 'working-days') {
    for (let left = count; left > 0; left -= 1) stretch = nextOne();
    return farEnd(stretch, step);
  }
  let left = count * hour;
  let at = isWithin(instant, stretch) ? instant : nearEnd(stretch, step);
  for (let room = between(at, stretch, step); room < left; room = between(at, stretch, step)) {
    left -= room;
    stretch = nextOne();
    at = nearEnd(stretch, step);
  }
  return plusMilliseconds(at, step * left);
}

const nearEnd = ({ from, to }: Stretch, step: Step): Instant => (step === 1 ? from : to);
const farEnd = ({ from, to }: Stretch, step: Step): Instant => (step === 1 ? to : from);

const between = (at: Instant, stretch: Stretch, step: Step): number =>
  step * millisecondsBetween(at, farEnd(stretch, step));

const isWithin = (instant: Instant, { from, to }: Stretch): boolean => from <= instant && instant <= to;

/** The opening of which some is still left in this direction at `instant`, or the first beyond it. */
function nearestStretch(instant: Instant, step: Step, hours: Hours): Stretch {
  const nearest = stretchFrom(londonDate(instant), step, hours);
  const isOver = step === 1 ? nearest.to <= instant : nearest.from >= instant;
  return isOver ? stretchFrom(plusDays(nearest.day, step), step, hours) : nearest;
}

/** The opening on this day or, day by day, the first beyond it. */
function stretchFrom(day: Day, step: Step, hours: Hours): Stretch {
  let at = day;
  let stretch = stretchOn(at, hours);
  while (stretch === undefined) {
    at = plusDays(at, step);
    stretch = stretchOn(at, hours);
  }
  return stretch;
}

function stretchOn(day: Day, { opening, bankHolidays }: Hours): Stretch | undefined {
  const weekday = weekdays[weekdayOf(day)];
  const isShut =
    !opening.days.some((open) => open === weekday) ||
    opening.closed.includes(day) ||
    bankHolidays.days.some((holiday) => holiday.day === day);
  if (isShut) return undefined;
  const stretch = { day, from: instantInLondon(day, opening.from), to: instantInLondon(day, opening.to) };
  // Nothing is left of an hour that the clock is put forward past.
  return stretch.from < stretch.to ? stretch : undefined;
}
