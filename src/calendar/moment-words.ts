/** An instant as people in England read it, with the zone said: whoever reads may be elsewhere. */
import type { Instant } from './clock.ts';
import { londonDate, writtenDay } from './dates.ts';
import { londonTime } from './london-clock.ts';

/** "Thursday 3 December 2026 at 10:30 (UK time)" */
export const writtenMoment = (instant: Instant): string =>
  `${writtenDay(londonDate(instant))} at ${londonTime(instant)} (UK time)`;
