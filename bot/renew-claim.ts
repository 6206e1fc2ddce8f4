/** Renews the claim of a turn while it runs, so that no other process takes a slow one for a dead one's. */
import type { Clock } from '../src/calendar/clock.ts';
import type { Log } from '../src/conversation/log.ts';
import type { Storage } from '../src/conversation/stores.ts';
import type { TurnKey } from '../src/conversation/turn-claims.ts';

/** One may fail, and the next be slow, before another process takes the turn. */
const usualPause = 5_000;
/** Two minutes: what runs longer hangs, and a repeat may have more luck. */
const renewalsAtMost = 24;

interface Renewing {
  readonly storage: Pick<Storage, 'claims'>;
  readonly clock: Clock;
  readonly log: Log;
  /** The correlation id. */
  readonly id: string;
  readonly renewEvery?: number;
}

export async function whileRenewing<T>(
  key: TurnKey,
  { storage, clock, log, id, renewEvery = usualPause }: Renewing,
  run: () => Promise<T>,
): Promise<T> {
  const renew = async (): Promise<boolean> => {
    try {
      return await storage.claims.renew(key, clock.now());
    } catch (error) {
      log.warn('turn.unrenewed', { turn: id, error });
      return true;
    }
  };
  const renewing = repeatWhile(renew, renewEvery);
  try {
    return await run();
  } finally {
    renewing.stop();
  }
}

/** What was lost is not taken back: at the first `false` it is over. */
function repeatWhile(renew: () => Promise<boolean>, pauseMilliseconds: number): { stop(): void } {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const renewLater = (renewalsLeft: number): void => {
    if (isOver || renewalsLeft === 0) return;
    timer = setTimeout(() => {
      void renew().then((isOurs) => {
        if (isOurs) renewLater(renewalsLeft - 1);
      });
    }, pauseMilliseconds);
    // A process that is to end waits for no renewal.
    timer.unref();
  };
  renewLater(renewalsAtMost);
  return {
    stop: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
