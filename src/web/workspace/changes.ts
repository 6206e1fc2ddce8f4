/** The stream of changes to whoever looks at a queue: what they may see of it, with signs of life, for some minutes. */
import type { Instant } from '../../calendar/clock.ts';
import { type Identity, type InService, maySeeAllRequests } from '../../people/workspace.ts';
import type { ChangesEvent } from '../contract/queue.ts';
import type { Change, ChangeFeed } from './change-feed.ts';
import type { Problematic, Streamed } from './handler.ts';

interface Following {
  readonly who: Identity;
  readonly at: InService;
  readonly query: { readonly since?: string | undefined };
}

/** Shorter than any proxy waits, and than this server itself. */
const aliveEveryMilliseconds = 20_000;
/** Then the page comes again, and is asked again who it is. */
const lifeMilliseconds = 5 * 60_000;
const streamsAPerson = 8;

const cursorShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const badCursor: Problematic = {
  status: 400,
  problem: { code: 'cursor', error: 'That is no cursor of ours.' },
};
const tooManyStreams: Problematic = {
  status: 429,
  problem: { code: 'too-many', error: 'Too many pages are open at once. Close one of them.' },
};

export function createChanges(
  feed: ChangeFeed,
  lifetime = lifeMilliseconds,
): (following: Following) => Promise<Streamed | Problematic> {
  const open = new Map<string, number>();
  const count = (id: string, by: 1 | -1): void => {
    const left = (open.get(id) ?? 0) + by;
    if (left > 0) open.set(id, left);
    else open.delete(id);
  };
  return ({ who, at, query: { since } }) => {
    if (since !== undefined && !isInstant(since)) return Promise.resolve(badCursor);
    if ((open.get(who.id) ?? 0) >= streamsAPerson) return Promise.resolve(tooManyStreams);
    return Promise.resolve({
      stream: async function* (signal) {
        count(who.id, 1);
        const life = livingFor(lifetime, signal);
        try {
          yield* lines(feed.follow(at.service.id, since, life.signal), toEvent(who, at));
        } finally {
          life.end();
          count(who.id, -1);
        }
      },
    });
  };
}

const isInstant = (text: string): text is Instant =>
  cursorShape.test(text) && !Number.isNaN(Date.parse(text));

/** With a timer that is held on to: of `AbortSignal.any` with a timeout nothing is left once Node 20 collects garbage. */
function livingFor(milliseconds: number, signal: AbortSignal) {
  const over = new AbortController();
  const end = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    over.abort();
  };
  const timer = setTimeout(end, milliseconds).unref();
  if (signal.aborted) end();
  else signal.addEventListener('abort', end);
  return { signal: over.signal, end };
}

/** Undefined where nothing of it is theirs to see. */
const toEvent =
  ({ id }: Identity, { roles }: InService) =>
  ({ cursor, requests, all, sessions }: Change): ChangesEvent => ({
    cursor,
    requests: requests
      .filter(({ requester }) => maySeeAllRequests(roles) || requester === id)
      .map(({ reference, revision, status }) => ({ reference, revision, status })),
    all,
    sessions,
  });

async function* lines(
  changes: AsyncIterable<Change>,
  toEventOf: (change: Change) => ChangesEvent,
): AsyncIterable<string> {
  const iterator = changes[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    const first = await next;
    if (first.done === true) return;
    yield dataOf(toEventOf(first.value));
    next = iterator.next();
    for (;;) {
      const came = await within(aliveEveryMilliseconds, next);
      if (came === 'quiet') {
        yield ': still here\n\n';
        continue;
      }
      if (came.done === true) return;
      const event = toEventOf(came.value);
      if (isNews(event)) yield dataOf(event);
      next = iterator.next();
    }
  } finally {
    await iterator.return?.();
  }
}

const dataOf = (event: ChangesEvent): string => `data: ${JSON.stringify(event)}\n\n`;

/** Of a requester's own queue most changes are none. */
const isNews = ({ requests, all, sessions }: ChangesEvent): boolean => requests.length > 0 || all || sessions;

/** What comes, or `quiet` where nothing has for so long. */
async function within<T>(milliseconds: number, coming: Promise<T>): Promise<T | 'quiet'> {
  let timer: NodeJS.Timeout | undefined;
  const quiet = new Promise<'quiet'>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'quiet');
  });
  try {
    return await Promise.race([coming, quiet]);
  } finally {
    clearTimeout(timer);
  }
}
