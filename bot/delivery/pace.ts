/** Sends no faster than Teams takes: by conversation, and by tenant for the whole app. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/calendar/clock.ts';
import type { Address } from '../../src/conversation/whereabouts.ts';
import type { Messenger, Sent } from '../messenger.ts';

/** At most so many in any stretch of so long. */
export interface Limit {
  readonly most: number;
  readonly milliseconds: number;
}

export interface SendLimits {
  readonly conversation: readonly Limit[];
  readonly tenant: readonly Limit[];
}

/** What Microsoft says that a bot may send to one conversation, and an app to one tenant. */
export const teamsLimits: SendLimits = {
  conversation: [
    { most: 7, milliseconds: 1_000 },
    { most: 1_800, milliseconds: 3_600_000 },
  ],
  tenant: [{ most: 30, milliseconds: 1_000 }],
};

/**
 * A bucket of tokens: half of what is allowed at once, the other half over the stretch, so that no stretch of that
 * length, wherever it begins, sees more than is allowed.
 */
class Bucket {
  readonly #size: number;
  readonly #perMillisecond: number;
  #tokens: number;
  #filledAt: number;

  constructor({ most, milliseconds }: Limit, now: number) {
    this.#size = Math.floor(most / 2);
    this.#perMillisecond = (most - this.#size) / milliseconds;
    this.#tokens = this.#size;
    this.#filledAt = now;
  }

  /** How long until the next token; those that are promised already come first. */
  wait(now: number): number {
    this.#fill(now);
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) / this.#perMillisecond;
  }

  take(): void {
    this.#tokens -= 1;
  }

  isFull(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= this.#size;
  }

  #fill(now: number): void {
    // A clock may be put back.
    const gained = Math.max(0, now - this.#filledAt) * this.#perMillisecond;
    this.#tokens = Math.min(this.#size, this.#tokens + gained);
    this.#filledAt = now;
  }
}

/** Longer than this nobody waits with a lease in hand: the notice is given back, and others have their turn. */
const longestWait = 500;
/** When a conversation that did not answer is asked again whether it takes more. */
const busyPause = 1_000;
/** Conversations beyond this that have sent nothing for a while are forgotten. */
const remembered = 2_000;

/** One message at a time to each conversation, however many conversations at once. */
export function paced(messenger: Messenger, limits: SendLimits, clock: Clock): Messenger {
  const pace = createPace(limits, () => Date.parse(clock.now()));
  const busy = new Map<string, Promise<unknown>>();

  const inTurn = async <T>(address: Address, send: () => Promise<Sent<T>>): Promise<Sent<T>> => {
    const [conversation = ''] = address.conversation.split(';');
    for (let before = busy.get(conversation); before; before = busy.get(conversation))
      if (!(await settlesSoon(before))) return tooFast(busyPause);
    const wait = pace.take(conversation, address.tenant);
    if (wait > longestWait) return tooFast(Math.ceil(wait));
    const sending = (wait > 0 ? delay(wait) : Promise.resolve()).then(send);
    busy.set(conversation, sending);
    try {
      const sent = await sending;
      pace.pause(conversation, askedToWait(sent));
      return sent;
    } finally {
      busy.delete(conversation);
    }
  };
  return {
    send: (address, message) => inTurn(address, () => messenger.send(address, message)),
    update: (address, activity, message) =>
      inTurn(address, () => messenger.update(address, activity, message)),
  };
}

const askedToWait = (sent: Sent<unknown>): number =>
  sent.ok || sent.trouble.kind !== 'unavailable' ? 0 : (sent.trouble.retryAfter ?? 0);

const tooFast = (milliseconds: number): Extract<Sent<never>, { ok: false }> => ({
  ok: false,
  trouble: { kind: 'too-fast', milliseconds },
});

async function settlesSoon(work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const patience = delay(longestWait, false, { signal: timer.signal }).catch(() => false);
  const settled = work.then(
    () => true,
    () => true,
  );
  const isSettled = await Promise.race([settled, patience]);
  timer.abort();
  return isSettled;
}

interface Pace {
  /** Takes a token of each bucket and gives how long to wait; takes none where that is too long. */
  take(conversation: string, tenant: string | undefined): number;
  pause(conversation: string, milliseconds: number): void;
}

function createPace(limits: SendLimits, now: () => number): Pace {
  const buckets = new Map<string, readonly Bucket[]>();
  const pausedUntil = new Map<string, number>();

  const bucketsOf = (name: string, list: readonly Limit[]): readonly Bucket[] => {
    const there = buckets.get(name) ?? list.map((limit) => new Bucket(limit, now()));
    buckets.set(name, there);
    return there;
  };
  const forgetIdle = (): void => {
    if (buckets.size <= remembered) return;
    for (const [name, held] of buckets)
      if (held.every((bucket) => bucket.isFull(now()))) buckets.delete(name);
    for (const [name, until] of pausedUntil) if (until <= now()) pausedUntil.delete(name);
  };
  return {
    take: (conversation, tenant) => {
      forgetIdle();
      const all = [
        ...bucketsOf(`c ${conversation}`, limits.conversation),
        ...bucketsOf(`t ${tenant ?? ''}`, limits.tenant),
      ];
      const paused = (pausedUntil.get(conversation) ?? 0) - now();
      const wait = Math.max(0, paused, ...all.map((bucket) => bucket.wait(now())));
      // Promised before it is waited for, so that the next in turn waits for the token after it.
      if (wait <= longestWait) for (const bucket of all) bucket.take();
      return wait;
    },
    pause: (conversation, milliseconds) => {
      if (milliseconds > 0) pausedUntil.set(conversation, now() + milliseconds);
    },
  };
}
