/** Reads a document in a thread of its own, with bounds on its memory and its time: whatever it holds, turns go on. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadBrought, Reading, ToRead } from '../editorial/documents/reading.ts';
import { refusedFor } from './read-brought.ts';

export interface ReadingBounds {
  /** Of the thread's own heap. */
  readonly heapMegabytes: number;
  /** By how much the whole process may grow: what is unpacked lies outside any heap. */
  readonly growthMegabytes: number;
  readonly milliseconds: number;
}

/** Several times what 300 pages take; less than a small server has. */
export const usualBounds: ReadingBounds = {
  heapMegabytes: 512,
  growthMegabytes: 768,
  milliseconds: 120_000,
};

const lookEveryMilliseconds = 100;
const megabyte = 1024 * 1024;

type Told =
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  | { readonly kind: 'done'; readonly reading: Reading };

/** Compiled or not, it lies beside this file with the same ending. */
const worker = new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url);

const tooMuch = refusedFor({ kind: 'takes-too-much' });

export const createReadApart =
  (bounds: ReadingBounds = usualBounds): ReadBrought =>
  (toRead, { onPage, signal }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        resolve({ kind: 'stopped' });
        return;
      }
      const thread = startThread(toRead, bounds);
      // Where it ends without a word.
      let reading: Reading = tooMuch;
      const end = (as: Reading): void => {
        reading = as;
        // What the thread still holds is given back before anything else is read.
        void thread.terminate();
      };
      const stop = (): void => {
        end({ kind: 'stopped' });
      };
      const stopWatching = watch(bounds, () => {
        end(tooMuch);
      });
      signal.addEventListener('abort', stop);
      thread.on('message', (told: Told) => {
        if (told.kind === 'page') onPage(told.page, told.of);
        else end(told.reading);
      });
      thread.on('error', (error) => {
        // The exit follows, and finds it settled.
        if (!isOutOfMemory(error)) reject(error);
      });
      thread.on('exit', () => {
        stopWatching();
        signal.removeEventListener('abort', stop);
        resolve(reading);
      });
    });

function startThread({ bytes, ...rest }: ToRead, { heapMegabytes }: ReadingBounds): Worker {
  // A copy: what is handed over to a thread is no more to be had here.
  const own = new Uint8Array(bytes);
  return new Worker(worker, {
    workerData: { ...rest, bytes: own },
    transferList: [own.buffer],
    // Nothing that it prints may reach the log: a library's warning can quote the document.
    stdout: true,
    stderr: true,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
  });
}

/** Calls back once where it takes too long or the process grows too much. */
function watch({ milliseconds, growthMegabytes }: ReadingBounds, over: () => void): () => void {
  const began = performance.now();
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    const grown = (process.memoryUsage.rss() - before) / megabyte;
    if (performance.now() - began < milliseconds && grown < growthMegabytes) return;
    clearInterval(timer);
    over();
  }, lookEveryMilliseconds);
  return () => {
    clearInterval(timer);
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
