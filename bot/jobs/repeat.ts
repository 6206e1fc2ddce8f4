/** Runs a job again and again, one run at a time, sooner when nudged, and waits for it at the end. */
import type { Log } from '../../src/conversation/log.ts';

export interface RepeatedJob {
  /** Runs it now, or once more after the run in hand. */
  nudge(): void;
  /** Starts no other run; resolves when the one in hand is done. */
  stop(): Promise<void>;
}

/** `work` gives how much it did; where that was something it is run again at once. */
export function repeatJob(
  name: string,
  everyMilliseconds: number,
  work: (isStopping: () => boolean) => Promise<number>,
  log: Log,
): RepeatedJob {
  let isStopped = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isWanted = false;

  const run = async (): Promise<void> => {
    do {
      isWanted = false;
      try {
        if ((await work(() => isStopped)) > 0) isWanted = true;
      } catch (error) {
        log.error('job.failed', { kind: name, error });
      }
    } while (isWanted && !isStopped);
  };
  const start = (): void => {
    clearTimeout(timer);
    running = run().finally(() => {
      running = undefined;
      if (!isStopped) timer = setTimeout(start, everyMilliseconds);
    });
  };
  timer = setTimeout(start, everyMilliseconds);
  return {
    nudge: () => {
      isWanted = true;
      if (!running && !isStopped) start();
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
