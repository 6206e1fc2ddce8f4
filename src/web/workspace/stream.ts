/** Sends an event stream: as fast as its client reads, until the client goes, the server closes, or it is over. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { beginContent } from '../reply.ts';
import type { Streamed } from './handler.ts';

export async function sendStream(
  response: ServerResponse,
  { stream }: Streamed,
  closing: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  const signal = AbortSignal.any([gone.signal, closing]);
  // A proxy that gathers what it passes on would keep the events to itself.
  if (!beginContent(response, 200, 'text/event-stream; charset=utf-8', { 'x-accel-buffering': 'no' })) return;
  for await (const text of stream(signal)) {
    if (signal.aborted) break;
    if (!response.write(text) && !(await drained(response, signal))) break;
  }
  response.end();
}

/** False where it never will be. */
async function drained(response: ServerResponse, signal: AbortSignal): Promise<boolean> {
  try {
    await once(response, 'drain', { signal });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}
