/** Reads documents that editors brought in, one after another, beside the turns. */
import type { Log } from '../../src/conversation/log.ts';
import { type DocumentReader, readNext } from '../../src/editorial/documents/read-next.ts';
import { repeatJob } from './repeat.ts';

/** Another process may have died in the middle of one. */
const everyMilliseconds = 15_000;

export interface DocumentReading {
  readonly nudge: () => void;
  readonly stop: () => Promise<void>;
}

export function readDocuments(reader: DocumentReader, log: Log): DocumentReading {
  const stopping = new AbortController();
  const job = repeatJob(
    'documents',
    everyMilliseconds,
    async () => {
      const started = performance.now();
      const told = await readNext(reader, stopping.signal);
      if (told === undefined) return 0;
      const { service, outcome, count } = told;
      const milliseconds = Math.round(performance.now() - started);
      log.info('document.read', { service, outcome, count, milliseconds });
      return outcome === 'stopped' ? 0 : 1;
    },
    log,
  );
  const nudge = (): void => {
    job.nudge();
  };
  // What a process before this one left unread.
  nudge();
  return {
    nudge,
    stop: async () => {
      // The one in hand is put back, and read by whoever starts next.
      stopping.abort();
      await job.stop();
    },
  };
}
