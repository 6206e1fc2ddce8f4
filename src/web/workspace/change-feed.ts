/** Follows a service's queue in the database for all who look at it: what any process writes is seen by each. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Clock, type Instant, plusMilliseconds } from '../../calendar/clock.ts';
import type { ChangedRequest, QueuePages } from '../../consultations/queue-page.ts';
import type { Log } from '../../conversation/log.ts';

export interface Change {
  /** Everything before it was told. */
  readonly cursor: Instant;
  readonly requests: readonly ChangedRequest[];
  /** So much that the whole is to be asked for again; `requests` is empty then. */
  readonly all: boolean;
  readonly sessions: boolean;
}

export interface ChangeFeed {
  /** What changed since a cursor, and then each change, until the signal aborts. */
  follow(service: string, since: Instant | undefined, signal: AbortSignal): AsyncIterable<Change>;
}

interface Deps {
  readonly pages: Pick<QueuePages, 'changedSince' | 'sessionsMark'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly everyMilliseconds?: number;
}

/**
 * A change bears the time at which it was made, by the clock of the process that made it, and is seen once it is
 * committed: so each look goes back over what such a delay may hide, and leaves out what it has told.
 */
const lookBackMilliseconds = 15_000;
const toldAtMost = 500;
const slowAfterTrouble = 5;

type Deliver = (change: Change) => void;

/** Of what a look finds, that which was not told; what is older than any later look goes back is forgotten. */
type Untold = (found: readonly ChangedRequest[], lookedFrom: Instant) => readonly ChangedRequest[];

function createUntold(): Untold {
  const told = new Map<string, ChangedRequest>();
  return (found, lookedFrom) => {
    const fresh = found.filter(({ reference, revision }) => revision > (told.get(reference)?.revision ?? 0));
    for (const [reference, { changedAt }] of told) if (changedAt < lookedFrom) told.delete(reference);
    for (const one of fresh) told.set(one.reference, one);
    return fresh;
  };
}

export function createChangeFeed(deps: Deps): ChangeFeed {
  const watches = new Map<string, Set<Deliver>>();
  const join = (service: string, deliver: Deliver): (() => void) => {
    const there = watches.get(service);
    const all = there ?? new Set<Deliver>();
    all.add(deliver);
    if (there === undefined) {
      watches.set(service, all);
      void watch(service, all, { ...deps, end: () => void watches.delete(service) });
    }
    return () => void all.delete(deliver);
  };
  return {
    follow: async function* (service, since, signal) {
      const waiting = createWaiting(signal);
      const leave = join(service, waiting.put);
      // Whoever looks already looked at the same moments: of what both find a reader is told once.
      const untold = createUntold();
      try {
        const { lookedFrom, ...first } = await firstLook(service, since, deps);
        untold(first.requests, lookedFrom);
        yield first;
        for await (const next of waiting.each()) {
          const requests = untold(next.requests, plusMilliseconds(next.cursor, -lookBackMilliseconds));
          if (requests.length > 0 || next.all || next.sessions) yield { ...next, requests };
        }
      } finally {
        leave();
      }
    },
  };
}

/** What was delivered and not taken yet, one after another, until the signal aborts. */
function createWaiting(signal: AbortSignal) {
  const waiting: Change[] = [];
  let wake = (): void => undefined;
  signal.addEventListener('abort', () => {
    wake();
  });
  return {
    put: (change: Change): void => {
      waiting.push(change);
      wake();
    },
    each: async function* (): AsyncGenerator<Change> {
      while (!signal.aborted) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}

/** Also without a cursor a little back: the page may have read its queue just before something was committed. */
async function firstLook(
  service: string,
  since: Instant | undefined,
  { pages, clock }: Deps,
): Promise<Change & { readonly lookedFrom: Instant }> {
  const now = clock.now();
  const lookedFrom = plusMilliseconds(since ?? now, -lookBackMilliseconds);
  const requests = await pages.changedSince(service, lookedFrom, toldAtMost + 1);
  const all = requests.length > toldAtMost;
  // Whether sessions changed meanwhile is not known: they are few, and asked for again.
  return { cursor: now, requests: all ? [] : requests, all, sessions: since !== undefined, lookedFrom };
}

/** Looks until nobody is there to be told. */
async function watch(
  service: string,
  all: ReadonlySet<Deliver>,
  deps: Deps & { readonly end: () => void },
): Promise<void> {
  const { log, clock, end, everyMilliseconds = 2_000 } = deps;
  const untold = createUntold();
  let state: Looked = { cursor: clock.now(), mark: undefined };
  while (all.size > 0) {
    let wait = everyMilliseconds;
    try {
      const { change, ...next } = await look(service, state, untold, deps);
      state = next;
      if (change !== undefined) for (const deliver of all) deliver(change);
    } catch (error) {
      log.warn('workspace.changes', { service, error });
      wait *= slowAfterTrouble;
    }
    await delay(wait, undefined, { ref: false });
  }
  // At once: whoever comes next begins another.
  end();
}

interface Looked {
  readonly cursor: Instant;
  readonly mark: string | undefined;
}

interface News extends Looked {
  /** Undefined where there is none. */
  readonly change: Change | undefined;
}

async function look(
  service: string,
  { cursor: before, mark: earlier }: Looked,
  untold: Untold,
  { pages, clock }: Deps,
): Promise<News> {
  const cursor = clock.now();
  const from = plusMilliseconds(before, -lookBackMilliseconds);
  const changed = await pages.changedSince(service, from, toldAtMost + 1);
  const mark = await pages.sessionsMark(service);
  const all = changed.length > toldAtMost;
  const fresh = untold(changed, from);
  const sessions = earlier !== undefined && earlier !== mark;
  const isNews = fresh.length > 0 || sessions;
  return { cursor, mark, change: isNews ? { cursor, requests: all ? [] : fresh, all, sessions } : undefined };
}
