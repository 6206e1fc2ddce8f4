/** A request's card in its desk's channel: posted once, then kept at the present state. */
import { advisoryCard } from '../../cards/advisory-card.ts';
import type { AdvisoryChannel } from '../../src/conversation/whereabouts.ts';
import { channelOf } from '../desk-channel.ts';
import type { Deliver, DeliveryDeps, ToDeliver } from './delivery.ts';

export const postCard: Deliver<'post-request'> = async (what, deps) => {
  const { request, leased } = what;
  const channel = await channelOf(deps.storage, request, what.service);
  if (!channel) return { kind: 'held', reason: 'no-advisory-channel' };
  // Posted already: a process died between the post and the mark.
  if (request.post) return { kind: 'pointless' };
  const sent = await deps.messenger.send(channel.address, { card: cardOf(what, deps, leased.mayRepeat) });
  if (!sent.ok) return { kind: 'trouble', trouble: sent.trouble };
  return { kind: 'sent', note: () => notePosted(what, { channel, activity: sent.value }, deps) };
};

interface Posted {
  readonly channel: AdvisoryChannel;
  readonly activity: string;
}

async function notePosted(
  { request, leased, service }: ToDeliver,
  { channel, activity }: Posted,
  deps: DeliveryDeps,
): Promise<'noted' | 'moved'> {
  const { reference } = request;
  const { conversation } = channel.address;
  const isThere = await deps.storage.inTransaction(async (stores) => {
    const present = await channelOf(stores, request, service);
    // The channel was moved while it was being sent: it must stand in the new one.
    if (present && present.address.conversation !== conversation) return false;
    await stores.requestPosts.note(service.id, reference, { conversation, activity });
    return true;
  });
  if (!isThere) return 'moved';
  deps.log.info('outbox.posted', { reference, attempt: leased.attempt });
  return 'noted';
}

export const refreshCard: Deliver<'refresh-request'> = async (what, deps) => {
  const { request, notice } = what;
  const channel = await channelOf(deps.storage, request, what.service);
  // Not posted yet: the post itself will show the present state. An older refresh has nothing to add either.
  if (!channel || !request.post || notice.revision < request.revision) return { kind: 'pointless' };
  const address = { ...channel.address, conversation: request.post.conversation };
  const card = cardOf(what, deps, false);
  const sent = await deps.messenger.update(address, request.post.activity, { card });
  return sent.ok ? { kind: 'sent' } : { kind: 'trouble', trouble: sent.trouble };
};

const cardOf = ({ request, service }: ToDeliver, { nameOf }: DeliveryDeps, mayRepeat: boolean) =>
  advisoryCard({ request, kinds: service.kinds, nameOf, mayRepeat });
