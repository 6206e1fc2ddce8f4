/** The server's stream of changes, read by fetch: followed for as long as somebody looks, and taken up where it broke. */
import type { ChangesEvent } from '../../web/contract/queue.ts';
import type { Api } from './api.ts';
import { queueCalls } from './calls.ts';
import { factsOf, Trouble } from './trouble.ts';

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

/** The server gives a sign of life every 20 seconds: a connection that lost its other end, as in sleep, gives none. */
const silenceMilliseconds = 50_000;

async function* textOf(body: ReadableStream<Uint8Array>, silence: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(silence, reader.read());
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    // Whoever stops listening lets the server go, too.
    await reader.cancel().catch(() => undefined);
  }
}

async function within<T>(milliseconds: number, coming: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Trouble({ kind: 'offline' }));
    }, milliseconds);
  });
  try {
    return await Promise.race([coming, silent]);
  } finally {
    clearTimeout(timer);
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
  /** The cursor of the last event that was heard. */
  readonly since?: string | undefined;
  readonly silence?: number;
}

export async function followChanges({ signal, hear, since: before, ...where }: Following): Promise<void> {
  const untold = createUntold();
  let since = before;
  let failures = 0;
  while (!signal.aborted) {
    // One that ends without a word has failed, however orderly it ended.
    failures += 1;
    try {
      for await (const event of streamed(where, since, signal)) {
        since = event.cursor;
        failures = 0;
        hear({ ...event, requests: untold(event.requests) });
      }
    } catch (error) {
      if (isFinal(error)) return;
      if (failures === 0) failures = 1;
    }
    await pause(pauseAfter(failures, Math.random()), signal);
  }
}

async function* streamed(
  { api, service, silence = silenceMilliseconds }: Pick<Following, 'api' | 'service' | 'silence'>,
  since: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<ChangesEvent> {
  const query = since === undefined ? {} : { since };
  const { body } = await api.open(queueCalls.changes, { parts: { service }, query, signal });
  if (body === null) return;
  for await (const data of eventsIn(textOf(body, silence))) yield JSON.parse(data) as ChangesEvent;
}

/** A stream that is taken up goes a little back, so that nothing is lost: what was heard before is not heard again. */
function createUntold() {
  const heard = new Map<string, number>();
  return (requests: ChangesEvent['requests']): ChangesEvent['requests'] => {
    const fresh = requests.filter(({ reference, revision }) => revision > (heard.get(reference) ?? 0));
    for (const { reference, revision } of fresh) heard.set(reference, revision);
    return fresh;
  };
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
