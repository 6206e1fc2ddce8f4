/** Whole months in London: what the picture is counted by, and from when on a month's figures stand for good. */
import type { Instant } from '../calendar/clock.ts';
import { londonDate } from '../calendar/dates.ts';
import { type Day, plusDays } from '../calendar/day.ts';

/** 2026-11. Months compare as text. */
export type Month = string;

export const monthOf = (at: Instant): Month => londonDate(at).slice(0, 7);

const number = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

export function plusMonths(month: Month, months: number): Month {
  const moved = number(month) + months;
  return `${String(Math.floor(moved / 12)).padStart(4, '0')}-${String((moved % 12) + 1).padStart(2, '0')}`;
}

/** Both ends are in it; none where `until` is the earlier one. */
export const monthsFrom = (from: Month, until: Month): readonly Month[] =>
  Array.from({ length: Math.max(0, number(until) - number(from) + 1) }, (_, index) =>
    plusMonths(from, index),
  );

export const firstDay = (month: Month): Day => `${month}-01`;

/**
 * The newest month that is over: from its second day on the one before, so that no process whose clock is a little slow
 * still counts into what has been shown.
 */
export const lastOver = (now: Instant): Month => plusMonths(plusDays(londonDate(now), -1).slice(0, 7), -1);

/** The day on which `month` can first be shown. */
export const shownFrom = (month: Month): Day => plusDays(firstDay(plusMonths(month, 1)), 1);
