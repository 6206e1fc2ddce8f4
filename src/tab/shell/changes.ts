/** The server's stream of changes, read by fetch: followed for as long as somebody looks, and taken up where it broke. */
import type { ChangesEvent } from '../../web/contract/queue.ts';
import type { Api } from './api.ts';
import { queueCalls } from './calls.ts';
import { factsOf } from './trouble.ts';

/** What each event of a text/event-stream holds, as it comes in; comments and other fields say nothing to us. */
export async function* eventsIn(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    rest = `${rest}${chunk}`.replaceAll('\r\n', '\n');
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice('data:'.length).trimStart());
      if (data.length > 0) yield data.join('\n');
    }
  }
}

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    // Whoever stops listening lets the server go, too.
    await reader.cancel().catch(() => undefined);
  }
}

/** A stream that ended in order is opened again at once; one that fails, at longer and longer intervals. */
export const pauseAfter = (failures: number, chance: number): number =>
  failures === 0 ? 500 : Math.min(60_000, 2_000 * 2 ** (failures - 1)) * (0.75 + chance / 2);

interface Following {
  readonly api: Api;
  readonly service: string;
  readonly signal: AbortSignal;
  readonly hear: (event: ChangesEvent) => void;
}

export async function followChanges({ api, service, signal, hear }: Following): Promise<void> {
  let since: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const query = since === undefined ? {} : { since };
      const { body } = await api.open(queueCalls.changes, { parts: { service }, query, signal });
      if (body === null) return;
      for await (const data of eventsIn(textOf(body))) {
        const event = JSON.parse(data) as ChangesEvent;
        since = event.cursor;
        failures = 0;
        hear(event);
      }
    } catch (error) {
      if (isFinal(error)) return;
      failures += 1;
    }
    await pause(pauseAfter(failures, Math.random()), signal);
  }
}

/** Somebody who may not look is not helped by asking again. */
const isFinal = (error: unknown): boolean =>
  ['not-allowed', 'not-found', 'signed-out'].includes(factsOf(error).kind);

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
