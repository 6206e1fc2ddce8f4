/** Hands the one SQLite connection from one transaction or statement to the next, in order of asking. */
import { StorageError } from './errors.ts';

/**
 * Statements on SQLite finish without giving way, so an honest transaction ends long before this. One that does
 * not is waiting on something else: as a rule on the outer stores, and those wait for it.
 */
const longestHold = 2000;

interface Waiting {
  readonly go: () => void;
  readonly fail: (error: StorageError) => void;
}

export interface Turns {
  readonly areTaken: boolean;
  take(): Promise<void>;
  give(): void;
}

const stuck = (): StorageError =>
  new StorageError(
    'transaction-stuck',
    'A transaction has held the database for two seconds without ending. ' +
      'Inside inTransaction use only the stores that it hands over, and await nothing but them.',
  );

export const createTurns = (): Turns => {
  let taken = false;
  let waiting: Waiting[] = [];
  let alarm: NodeJS.Timeout | undefined;

  const failAll = (): void => {
    alarm = undefined;
    const failed = waiting;
    waiting = [];
    for (const each of failed) each.fail(stuck());
  };
  const wait = (): Promise<void> => {
    alarm ??= setTimeout(failAll, longestHold);
    return new Promise((resolve, reject) => {
      waiting.push({ go: resolve, fail: reject });
    });
  };
  return {
    get areTaken() {
      return taken;
    },
    take: () => {
      if (taken) return wait();
      taken = true;
      return Promise.resolve();
    },
    give: () => {
      clearTimeout(alarm);
      const next = waiting.shift();
      taken = next !== undefined;
      alarm = waiting.length > 0 ? setTimeout(failAll, longestHold) : undefined;
      next?.go();
    },
  };
};
