/** So many calls a person: a bucket that fills again with time, in this process's memory. */
import { type Clock, type Instant, millisecondsBetween } from '../../calendar/clock.ts';

export interface RateLimit {
  /** Takes one call; undefined where it may go on, else in how many seconds to come again. */
  take(key: string): number | undefined;
}

export interface Pace {
  /** At once. */
  readonly burst: number;
  readonly perSecond: number;
}

/** A page that is opened asks for a handful; who pages through a queue asks for a few a second. */
export const workspacePace: Pace = { burst: 120, perSecond: 4 };
const bucketsKept = 10_000;

interface Bucket {
  left: number;
  at: Instant;
}

export function createRateLimit(clock: Clock, { burst, perSecond }: Pace = workspacePace): RateLimit {
  const buckets = new Map<string, Bucket>();
  const fullAfter = (burst / perSecond) * 1_000;
  const forgetFull = (now: Instant): void => {
    if (buckets.size < bucketsKept) return;
    for (const [key, { at }] of buckets) if (millisecondsBetween(at, now) >= fullAfter) buckets.delete(key);
    // Only so many people in so little time: whoever comes first is forgotten first.
    for (const key of buckets.keys()) {
      if (buckets.size < bucketsKept) break;
      buckets.delete(key);
    }
  };
  return {
    take: (key) => {
      const now = clock.now();
      const bucket = buckets.get(key);
      const since = bucket === undefined ? 0 : Math.max(0, millisecondsBetween(bucket.at, now));
      const left = Math.min(burst, (bucket?.left ?? burst) + (since / 1_000) * perSecond);
      forgetFull(now);
      const isTaken = left >= 1;
      buckets.delete(key);
      buckets.set(key, { left: isTaken ? left - 1 : left, at: now });
      return isTaken ? undefined : Math.max(1, Math.ceil((1 - left) / perSecond));
    },
  };
}
