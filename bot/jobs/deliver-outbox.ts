/** Sends what the outbox holds: leased, built from the record as it stands, tried again with care, buried in sight. */
import { advisoryCard, requesterNotice } from '../../cards/request-cards.ts';
import { type Clock, plusMilliseconds } from '../../src/calendar/clock.ts';
import type { LeasedNotice, OutboxQueue } from '../../src/consultations/outbox.ts';
import type { ConsultationRequest } from '../../src/consultations/request.ts';
import type { Log } from '../../src/conversation/log.ts';
import type { Storage } from '../../src/conversation/stores.ts';
import type { AdvisoryChannel } from '../../src/conversation/whereabouts.ts';
import type { Service } from '../../src/people/service.ts';
import type { Messenger, Sent } from '../messenger.ts';

export interface DeliveryDeps {
  readonly storage: Storage;
  readonly queue: OutboxQueue;
  readonly messenger: Messenger;
  readonly services: readonly Service[];
  readonly nameOf: (authority: string) => string;
  readonly clock: Clock;
  readonly log: Log;
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
  deps: DeliveryDeps,
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

async function deliverOrLater(leased: LeasedNotice, deps: DeliveryDeps): Promise<void> {
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

async function deliver(leased: LeasedNotice, deps: DeliveryDeps): Promise<void> {
  const { notice } = leased;
  const service = deps.services.find(({ id }) => id === leased.service);
  const request = service && (await deps.storage.requests.find(leased.service, notice.reference));
  if (!service || !request) {
    await deps.queue.bury(leased, service ? 'no-such-request' : 'no-such-service', deps.clock.now());
    return;
  }
  switch (notice.kind) {
    case 'post-request':
      return post(leased, request, service, deps);
    case 'refresh-request':
      return refresh(leased, request, service, deps);
    case 'tell-requester':
      return tellRequester(leased, request, service, deps);
  }
}

async function post(
  leased: LeasedNotice,
  request: ConsultationRequest,
  service: Service,
  deps: DeliveryDeps,
): Promise<void> {
  const channel = await deps.storage.advisoryChannels.find(service.id);
  if (!channel) return deps.queue.hold(leased, 'no-advisory-channel');
  // Posted already: a process died between the post and the mark.
  if (request.post) return deps.queue.done(leased, deps.clock.now());
  const card = cardOf(request, service, deps, leased.mayRepeat);
  const sent = await deps.messenger.send(channel.address, { card });
  if (!sent.ok) return afterTrouble(leased, sent, deps);
  await afterSending(() => notePosted(leased, { channel, activity: sent.value }, deps));
}

interface Posted {
  readonly channel: AdvisoryChannel;
  readonly activity: string;
}

async function notePosted(leased: LeasedNotice, posted: Posted, deps: DeliveryDeps): Promise<void> {
  const { service, notice, attempt } = leased;
  const { conversation } = posted.channel.address;
  const isThere = await deps.storage.inTransaction(async (stores) => {
    const present = await stores.advisoryChannels.find(service);
    // The channel was moved while it was being sent: it must stand in the new one.
    if (present && present.address.conversation !== conversation) return false;
    await stores.requests.notePost(service, notice.reference, { conversation, activity: posted.activity });
    return true;
  });
  if (!isThere) return deps.queue.retry(leased, deps.clock.now(), 'channel-moved', leased.mayRepeat);
  await deps.queue.done(leased, deps.clock.now());
  deps.log.info('outbox.posted', { reference: notice.reference, attempt });
}

async function refresh(
  leased: LeasedNotice,
  request: ConsultationRequest,
  service: Service,
  deps: DeliveryDeps,
): Promise<void> {
  const channel = await deps.storage.advisoryChannels.find(service.id);
  // Not posted yet: the post itself will show the present state. An older refresh has nothing to add either.
  const isOld = 'revision' in leased.notice && leased.notice.revision < request.revision;
  if (!channel || !request.post || isOld) return deps.queue.done(leased, deps.clock.now());
  const address = { ...channel.address, conversation: request.post.conversation };
  const sent = await deps.messenger.update(address, request.post.activity, {
    card: cardOf(request, service, deps, false),
  });
  if (!sent.ok) return afterTrouble(leased, sent, deps);
  await deps.queue.done(leased, deps.clock.now());
}

/** In the person's own chat with all of it; where there is none, in the conversation it came from without the question. */
async function tellRequester(
  leased: LeasedNotice,
  request: ConsultationRequest,
  service: Service,
  deps: DeliveryDeps,
): Promise<void> {
  const { notice } = leased;
  if (notice.kind !== 'tell-requester') return;
  const { whereabouts } = deps.storage;
  for (const owner of deps.services) {
    const personal = await whereabouts.personal(owner.id, notice.person);
    if (!personal) continue;
    const sent = await deps.messenger.send(personal, {
      text: requesterNotice(request, notice.event, service.name, 'personal'),
    });
    if (sent.ok) return afterSending(() => deps.queue.done(leased, deps.clock.now()));
    if (sent.trouble.kind !== 'refused' || !personGone.has(sent.trouble.status)) {
      return afterTrouble(leased, sent, deps);
    }
    deps.log.info('outbox.person-gone', { reference: request.reference, status: sent.trouble.status });
    await whereabouts.forgetPersonal(owner.id, notice.person);
  }
  const sent = await deps.messenger.send(request.origin, {
    text: requesterNotice(request, notice.event, service.name, 'thread'),
  });
  if (!sent.ok) return afterTrouble(leased, sent, deps);
  await afterSending(() => deps.queue.done(leased, deps.clock.now()));
}

/** Blocked, unknown, removed. Any other refusal is of what we sent, and the person is still there. */
const personGone: ReadonlySet<number> = new Set([403, 404, 410]);

async function afterTrouble(
  leased: LeasedNotice,
  { trouble }: Extract<Sent<unknown>, { ok: false }>,
  deps: DeliveryDeps,
): Promise<void> {
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
  deps: DeliveryDeps,
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

const cardOf = (
  request: ConsultationRequest,
  service: Service,
  { nameOf }: DeliveryDeps,
  mayRepeat: boolean,
) => advisoryCard({ request, kinds: service.kinds, nameOf, mayRepeat });
