/** Stops asking a model that does not answer, so that nobody waits for it again and again; one attempt at a time looks whether it is back. */
import { type Clock, type Instant, millisecondsBetween, plusMilliseconds } from '../calendar/clock.ts';

const failuresAtMost = 3;
const restMilliseconds = 30_000;
const longestRestMilliseconds = 5 * 60_000;

export interface Breaker {
  /** False while it rests. */
  mayAsk(): boolean;
  succeeded(): void;
  /** `restFor`: the server asked for so many milliseconds. */
  failed(restFor?: number): void;
  /** It was neither: somebody stopped it. */
  abandoned(): void;
}

export function createBreaker(clock: Clock): Breaker {
  let failures = 0;
  let restsUntil: Instant | undefined;
  let isTrying = false;
  return {
    mayAsk: () => {
      if (restsUntil === undefined) return true;
      if (isTrying || millisecondsBetween(clock.now(), restsUntil) > 0) return false;
      isTrying = true;
      return true;
    },
    succeeded: () => {
      failures = 0;
      restsUntil = undefined;
      isTrying = false;
    },
    failed: (restFor) => {
      failures += 1;
      const isRetrial = isTrying;
      isTrying = false;
      if (failures < failuresAtMost && !isRetrial && restFor === undefined) return;
      const rest = Math.min(Math.max(restFor ?? restMilliseconds, 0), longestRestMilliseconds);
      restsUntil = plusMilliseconds(clock.now(), rest);
    },
    abandoned: () => {
      isTrying = false;
    },
  };
}
