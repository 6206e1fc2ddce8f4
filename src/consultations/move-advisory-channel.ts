/** A desk's requests go to another channel: the new ones, those that waited, and the open ones that stand in the old. */
import type { AdvisoryChannel, AdvisoryChannels } from '../conversation/whereabouts.ts';
import { lineOfCard, type Outbox, type OutboxDesk } from './outbox.ts';
import type { RequestPosts } from './request-store.ts';

export interface MovedChannel {
  /** The one that it takes the place of; undefined where there was none, or where it is the same one. */
  readonly before: AdvisoryChannel | undefined;
  /** How many posts had waited for a channel, or had been given up. */
  readonly released: number;
  /** How many open requests stood in another channel and are posted again in this one. */
  readonly again: number;
}

interface Stores {
  readonly advisoryChannels: AdvisoryChannels;
  readonly requestPosts: RequestPosts;
  readonly outbox: Outbox;
  readonly outboxDesk: Pick<OutboxDesk, 'releaseHeld'>;
}

/** To be called in a transaction, by someone who may. */
export async function moveAdvisoryChannel(stores: Stores, channel: AdvisoryChannel): Promise<MovedChannel> {
  const { service, desk, address, setAt } = channel;
  const there = await stores.advisoryChannels.find(service, desk);
  const isSame = there?.address.conversation === address.conversation;
  // To press again where it stands leaves it the channel of whoever set it.
  const setBy = isSame ? there.setBy : channel.setBy;
  await stores.advisoryChannels.set({ ...channel, setBy });
  const released = await stores.outboxDesk.releaseHeld(service, setAt);
  const stranded = await stores.requestPosts.takeDown(service, desk, address.conversation);
  for (const reference of stranded) {
    const key = `post ${reference} ${setAt}`;
    const notice = { kind: 'post-request', reference } as const;
    await stores.outbox.add({ service, key, notice, line: lineOfCard(reference), at: setAt });
  }
  return { before: isSame ? undefined : there, released, again: stranded.length };
}
