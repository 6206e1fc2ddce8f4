/** Words beneath a request's card in its channel, where everybody who deals with it reads them. */
import type { OutgoingMessage } from '../turn.ts';
import { channelOf } from '../desk-channel.ts';
import type { Delivered, DeliveryDeps, ToDeliver } from './delivery.ts';
import { orPostAnew } from './post-anew.ts';

export async function sayInThread(
  { request, service }: Pick<ToDeliver, 'request' | 'service'>,
  message: OutgoingMessage,
  deps: DeliveryDeps,
): Promise<Delivered> {
  const { storage, messenger } = deps;
  const channel = await channelOf(storage, request, service);
  // Without its card there is nothing to stand beneath; the card will show the present state.
  if (!channel || !request.post) return { kind: 'pointless' };
  const { conversation, activity } = request.post;
  const thread = { ...channel.address, conversation: `${conversation};messageid=${activity}` };
  const sent = await messenger.send(thread, message);
  return sent.ok ? { kind: 'sent' } : orPostAnew(request, sent.trouble, deps);
}
