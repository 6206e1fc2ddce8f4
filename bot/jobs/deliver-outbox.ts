/** Sends what the outbox holds: leased, built from the record as it stands, tried again with care, buried in sight. */
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import type { LeasedNotice, Notice, OutboxQueue } from '../../src/consultations/outbox.ts';
import { addLine } from '../delivery/add-line.ts';
import type { Deliver, Delivered, DeliveryDeps } from '../delivery/delivery.ts';
import { postCard, refreshCard } from '../delivery/post-card.ts';
import { tellAssignee, tellRequester } from '../delivery/tell-person.ts';
import type { SendTrouble } from '../messenger.ts';

export interface OutboxDeps extends DeliveryDeps {
  readonly queue: OutboxQueue;
}

/** Few at a time: a lease must outlast a batch of which each one waits for a connector that does not answer. */
const batch = 4;
const leaseMilliseconds = 180_000;
/** About a day, at the longest pause. */
const triesAtMost = 100;
const firstPauseMilliseconds = 2_000;
const longestPauseMilliseconds = 15 * 60_000;

/** Sends what is due; gives how many notices it dealt with. */
export async function deliverOutbox(
  deps: OutboxDeps,
  isStopping: () => boolean = () => false,
): Promise<number> {
  const notices = await deps.queue.lease(batch, leaseMilliseconds, deps.clock.now());
  for (const notice of notices) {
    if (isStopping()) {
      // Given back untried, so that the next process sends it at once and need not say that it may repeat.
      await deps.queue.retry(notice, deps.clock.now(), 'stopping', notice.mayRepeat);
      continue;
    }
    await deliverOrLater(notice, deps);
  }
  return notices.length;
}

async function deliverOrLater(leased: LeasedNotice, deps: OutboxDeps): Promise<void> {
  const { kind, reference } = leased.notice;
  const failed = (error: unknown): void => {
    deps.log.error('outbox.failed', { kind, reference, error });
  };
  try {
    await deliver(leased, deps);
  } catch (error) {
    failed(error);
    const mayRepeat = leased.mayRepeat || error instanceof FailedAfterSending;
    // Where even that cannot be written its lease runs out, and it may repeat; the others are tried all the same.
    await tryLater(leased, 'error', mayRepeat, deps).catch(failed);
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

type Delivers = { readonly [K in Notice['kind']]: Deliver<K> };

const delivers: Delivers = {
  'post-request': postCard,
  'refresh-request': refreshCard,
  'add-line': addLine,
  'tell-requester': tellRequester,
  'tell-assignee': tellAssignee,
};

async function deliver(leased: LeasedNotice, deps: OutboxDeps): Promise<void> {
  const { notice } = leased;
  const service = deps.services.find(({ id }) => id === leased.service);
  const request = service && (await deps.storage.requests.find(leased.service, notice.reference));
  if (!service || !request) {
    await deps.queue.bury(leased, service ? 'no-such-request' : 'no-such-service', deps.clock.now());
    return;
  }
  const send = delivers[notice.kind] as Deliver<Notice['kind']>;
  await settle(leased, await send({ leased, notice, request, service }, deps), deps);
}

async function settle(leased: LeasedNotice, delivered: Delivered, deps: OutboxDeps): Promise<void> {
  switch (delivered.kind) {
    case 'pointless':
      return deps.queue.done(leased, deps.clock.now());
    case 'held':
      return deps.queue.hold(leased, delivered.reason);
    case 'trouble':
      return afterTrouble(leased, delivered.trouble, deps);
    case 'sent':
      return afterSending(async () => {
        const now = deps.clock.now();
        if ((await delivered.note?.()) !== 'moved') return deps.queue.done(leased, now);
        return deps.queue.retry(leased, now, 'channel-moved', leased.mayRepeat);
      });
  }
}

async function afterTrouble(leased: LeasedNotice, trouble: SendTrouble, deps: OutboxDeps): Promise<void> {
  switch (trouble.kind) {
    case 'refused':
      deps.log.error('outbox.buried', {
        kind: leased.notice.kind,
        reference: leased.notice.reference,
        status: trouble.status,
      });
      return deps.queue.bury(leased, `refused-${String(trouble.status)}`, deps.clock.now());
    case 'unavailable':
      return tryLater(leased, trouble.code, leased.mayRepeat, deps);
    case 'uncertain':
      return tryLater(leased, trouble.code, true, deps);
  }
}

async function tryLater(
  leased: LeasedNotice,
  reason: string,
  mayRepeat: boolean,
  deps: OutboxDeps,
): Promise<void> {
  const { log, queue, clock } = deps;
  log.warn('outbox.later', {
    kind: leased.notice.kind,
    reference: leased.notice.reference,
    attempt: leased.attempt,
    code: reason,
  });
  // A request is never given up for want of luck: it is tried on at the longest pause, and shows as failing.
  const isGivenUp = leased.notice.kind !== 'post-request' && leased.attempt >= triesAtMost;
  if (isGivenUp) return queue.bury(leased, reason, clock.now());
  const pause = Math.min(firstPauseMilliseconds * 2 ** (leased.attempt - 1), longestPauseMilliseconds);
  const spread = 0.75 + Math.random() / 2;
  return queue.retry(leased, plusMilliseconds(clock.now(), pause * spread), reason, mayRepeat);
}
