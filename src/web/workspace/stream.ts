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
  const over = new AbortController();
  const end = (): void => {
    over.abort();
  };
  response.once('close', end);
  closing.addEventListener('abort', end);
  try {
    // A proxy that gathers what it passes on would keep the events to itself.
    const headers = { 'x-accel-buffering': 'no' };
    if (!closing.aborted && beginContent(response, 200, 'text/event-stream; charset=utf-8', headers)) {
      await write(response, stream(over.signal), over.signal);
    }
  } catch (error) {
    // Broken off, not ended: whoever reads it waits before they come again.
    response.destroy();
    throw error;
  } finally {
    closing.removeEventListener('abort', end);
    response.end();
  }
}

async function write(
  response: ServerResponse,
  texts: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  for await (const text of texts) {
    if (signal.aborted) break;
    if (!response.write(text) && !(await drained(response, signal))) break;
  }
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
