/** The one place that asks what time it is; everything else is handed a clock. */

/** An instant in UTC: 2026-11-21T20:48:00.000Z. */
export type Instant = string;

export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** `instant` moved by milliseconds; negative moves it back. */
export const plusMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** Milliseconds from `earlier` to `later`. */
export const millisecondsBetween = (earlier: Instant, later: Instant): number =>
  Date.parse(later) - Date.parse(earlier);
