/** Sends what the outbox holds: leased, built from the record as it stands, tried again with care, buried in sight. */
import { setTimeout as delay } from 'node:timers/promises';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { type LeasedNotice, type OutboxQueue, subjectOf } from '../../src/consultations/outbox.ts';
import { deliverNotice } from '../delivery/deliver-notice.ts';
import type { Delivered, DeliveryDeps } from '../delivery/delivery.ts';
import type { SendTrouble } from '../messenger.ts';

export interface OutboxDeps extends DeliveryDeps {
  readonly queue: OutboxQueue;
}

export interface OutboxSender {
  /** Sends what is due; gives how many notices it took in hand. What takes long is left in hand. */
  readonly deliver: (isStopping?: () => boolean) => Promise<number>;
  /** Resolves when nothing is in hand any more. */
  readonly rest: () => Promise<void>;
}

/** Together, so that a conversation that does not answer keeps no other waiting. */
const atATime = 16;
/** Longer than one notice can take: two conversations that do not answer, and our own pace before each. */
const leaseMilliseconds = 180_000;
/** So long the others of a round are waited for before the next round is taken. */
const roundMilliseconds = 250;
/** About a day, at the longest pause. */
const triesAtMost = 100;
const firstPauseMilliseconds = 2_000;
const longestPauseMilliseconds = 15 * 60_000;

export function createOutboxSender(deps: OutboxDeps): OutboxSender {
  const inHand = new Set<Promise<void>>();
  const start = (leased: LeasedNotice): void => {
    const work = deliverOrLater(leased, deps).finally(() => inHand.delete(work));
    inHand.add(work);
  };
  return {
    deliver: async (isStopping = () => false) => {
      if (inHand.size >= atATime) await Promise.race(inHand);
      const { queue, clock } = deps;
      const notices = await queue.lease(atATime - inHand.size, leaseMilliseconds, clock.now());
      for (const notice of notices) {
        // Given back untried, so that the next process sends it at once and need not say that it may repeat.
        if (isStopping()) await queue.postpone(notice, clock.now(), 'stopping');
        else start(notice);
      }
      await soon(inHand);
      return notices.length;
    },
    rest: async () => {
      await Promise.all(inHand);
    },
  };
}

/** Waits for all of them, but not for long. */
async function soon(inHand: ReadonlySet<Promise<void>>): Promise<void> {
  if (inHand.size === 0) return;
  const timer = new AbortController();
  const patience = delay(roundMilliseconds, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([Promise.all(inHand), patience]);
  timer.abort();
}

const factsOf = ({ notice }: LeasedNotice) =>
  'reference' in notice
    ? { kind: notice.kind, reference: notice.reference }
    : { kind: notice.kind, code: subjectOf(notice) };

async function deliverOrLater(leased: LeasedNotice, deps: OutboxDeps): Promise<void> {
  const failed = (error: unknown): void => {
    deps.log.error('outbox.failed', { ...factsOf(leased), error });
  };
  try {
    await settle(leased, await deliverNotice(leased, deps), deps);
  } catch (error) {
    failed(error);
    const mayRepeat = leased.mayRepeat || error instanceof FailedAfterSending;
    // Where even that cannot be written its lease runs out, and it may repeat; the others are tried all the same.
    await tryLater(leased, { reason: 'error', mayRepeat }, deps).catch(failed);
  }
}

/** The message is out: the next try must not look like the first. */
class FailedAfterSending extends Error {
  constructor(cause: unknown) {
    super('What was sent could not be marked as sent.', { cause });
    this.name = 'FailedAfterSending';
  }
}

async function afterSending(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new FailedAfterSending(error);
  }
}

async function settle(
  leased: LeasedNotice,
  delivered: Delivered | { readonly kind: 'senseless'; readonly reason: string },
  deps: OutboxDeps,
): Promise<void> {
  const { queue, clock } = deps;
  switch (delivered.kind) {
    case 'pointless':
      return queue.done(leased, clock.now());
    case 'senseless':
      return queue.bury(leased, delivered.reason, clock.now());
    case 'later':
      return queue.postpone(leased, delivered.at, 'quiet-hours');
    case 'held':
      return queue.hold(leased, delivered.reason);
    case 'trouble':
      return afterTrouble(leased, delivered.trouble, deps);
    case 'sent':
      return afterSending(async () => {
        const now = clock.now();
        if ((await delivered.note?.()) !== 'moved') return queue.done(leased, now);
        return queue.retry(leased, now, 'channel-moved', leased.mayRepeat);
      });
  }
}

async function afterTrouble(leased: LeasedNotice, trouble: SendTrouble, deps: OutboxDeps): Promise<void> {
  const { queue, clock, log } = deps;
  const { mayRepeat } = leased;
  switch (trouble.kind) {
    case 'refused':
      log.error('outbox.buried', { ...factsOf(leased), status: trouble.status });
      return queue.bury(leased, `refused-${String(trouble.status)}`, clock.now());
    case 'too-fast':
      return queue.postpone(leased, plusMilliseconds(clock.now(), trouble.milliseconds), 'too-fast');
    case 'unavailable':
      return tryLater(leased, { reason: trouble.code, mayRepeat, notBefore: trouble.retryAfter }, deps);
    case 'uncertain':
      return tryLater(leased, { reason: trouble.code, mayRepeat: true }, deps);
  }
}

interface Later {
  readonly reason: string;
  readonly mayRepeat: boolean;
  /** In milliseconds, where Teams asked for it. */
  readonly notBefore?: number | undefined;
}

async function tryLater(
  leased: LeasedNotice,
  { reason, mayRepeat, notBefore = 0 }: Later,
  { log, queue, clock }: OutboxDeps,
): Promise<void> {
  log.warn('outbox.later', { ...factsOf(leased), attempt: leased.attempt, code: reason });
  // A request is never given up for want of luck: it is tried on at the longest pause, and shows as failing.
  const isGivenUp = leased.notice.kind !== 'post-request' && leased.attempt >= triesAtMost;
  if (isGivenUp) return queue.bury(leased, reason, clock.now());
  const pause = Math.min(firstPauseMilliseconds * 2 ** (leased.attempt - 1), longestPauseMilliseconds);
  const spread = 0.75 + Math.random() / 2;
  const wait = Math.max(pause * spread, notBefore);
  return queue.retry(leased, plusMilliseconds(clock.now(), wait), reason, mayRepeat);
}
