/** A request's card in its desk's channel: posted once, then kept at the present state. */
import { advisoryCard, movedCard } from '../../cards/advisory-card.ts';
import type { AdaptiveCard } from '../../cards/elements.ts';
import type { Instant } from '../../src/calendar/clock.ts';
import type { NewNotice } from '../../src/consultations/outbox.ts';
import type { ConsultationRequest, Post } from '../../src/consultations/request.ts';
import type { AdvisoryChannel } from '../../src/conversation/whereabouts.ts';
import { advisoryFactsOf } from '../advisory-facts.ts';
import { channelOf } from '../desk-channel.ts';
import { advisorsAmong } from '../roster.ts';
import type { Deliver, DeliveryDeps, ToDeliver } from './delivery.ts';
import { orPostAnew } from './post-anew.ts';

export const postCard: Deliver<'post-request'> = async (what, deps) => {
  const { request, leased, service } = what;
  const channel = await channelOf(deps.storage, request, service);
  if (!channel) return { kind: 'held', reason: 'no-advisory-channel' };
  // Posted already: a process died between the post and the mark, or its desk has no other channel.
  if (request.post?.conversation === channel.address.conversation) return { kind: 'pointless' };
  const card = await cardFor(what, channel, deps, leased.mayRepeat);
  const sent = await deps.messenger.send(channel.address, { card });
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
    const desk = (await stores.requests.find(service.id, reference)) ?? request;
    const present = await channelOf(stores, desk, service);
    // It was moved while it was being sent, or its channel was: it must stand in the new one.
    if (present && present.address.conversation !== conversation) return false;
    await stores.requestPosts.note(service.id, reference, { conversation, activity });
    if (desk.post) await stores.outbox.add(retirementOf(desk, desk.post, deps.clock.now()));
    return true;
  });
  if (!isThere) return 'moved';
  deps.log.info('outbox.posted', { reference, attempt: leased.attempt });
  return 'noted';
}

/** Only now that the request stands elsewhere does its old card say so. */
const retirementOf = ({ service, reference }: ConsultationRequest, post: Post, at: Instant): NewNotice => ({
  service,
  key: `retire ${reference} ${post.activity}`,
  notice: { kind: 'retire-card', reference, post },
  line: undefined,
  at,
});

export const retireCard: Deliver<'retire-card'> = async (what, deps) => {
  const { request, service, notice } = what;
  const { storage, messenger, nameOf, clock, log } = deps;
  const channel = await channelOf(storage, request, service);
  if (!channel || request.post?.activity === notice.post.activity) return { kind: 'pointless' };
  const facts = await advisoryFactsOf({ request, service, stores: storage, nameOf, now: clock.now() });
  const address = { ...channel.address, conversation: notice.post.conversation };
  const card = movedCard(facts, facts.desk ?? service.name);
  const sent = await messenger.update(address, notice.post.activity, { card });
  if (sent.ok) return { kind: 'sent' };
  if (sent.trouble.kind !== 'refused') return { kind: 'trouble', trouble: sent.trouble };
  log.warn('outbox.old-card', { reference: request.reference, kind: sent.trouble.kind });
  return { kind: 'pointless' };
};

export const refreshCard: Deliver<'refresh-request'> = async (what, deps) => {
  const { request, notice } = what;
  const channel = await channelOf(deps.storage, request, what.service);
  // Not posted yet: the post itself will show the present state. An older refresh has nothing to add either.
  if (!channel || !request.post || notice.revision < request.revision) return { kind: 'pointless' };
  const address = { ...channel.address, conversation: request.post.conversation };
  const card = await cardFor(what, channel, deps, false);
  const sent = await deps.messenger.update(address, request.post.activity, { card });
  return sent.ok ? { kind: 'sent' } : orPostAnew(request, sent.trouble, deps);
};

/** Where Teams would not say who is in the team, the card is everyone's, and its buttons are checked all the same. */
async function cardFor(
  { request, service }: ToDeliver,
  { team, address }: AdvisoryChannel,
  { storage, nameOf, clock, roster, requestLink }: DeliveryDeps,
  mayRepeat: boolean,
): Promise<AdaptiveCard> {
  const [facts, members] = await Promise.all([
    advisoryFactsOf({ request, service, stores: storage, nameOf, now: clock.now(), requestLink }),
    roster.members(team, address.serviceUrl),
  ]);
  const readers = advisorsAmong(members ?? [], service).map(({ channelId }) => channelId);
  return advisoryCard({ ...facts, mayRepeat, readers });
}
