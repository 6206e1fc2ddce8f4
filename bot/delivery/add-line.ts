/** A line beneath a request's card, so that its thread reads as what was done and by whom. */
import { lineOf } from '../../cards/request-words.ts';
import { channelOf } from '../desk-channel.ts';
import type { Deliver } from './delivery.ts';

export const addLine: Deliver<'add-line'> = async ({ request, notice, service }, { storage, messenger }) => {
  const channel = await channelOf(storage, request, service);
  // Without its card there is nothing to stand beneath; the card will show the present state.
  if (!channel || !request.post) return { kind: 'pointless' };
  const events = await storage.requests.history(request.service, request.reference);
  const event = events.find(({ seq }) => seq === notice.seq);
  const words = event && lineOf(event);
  if (words === undefined) return { kind: 'pointless' };
  const { conversation, activity } = request.post;
  const thread = { ...channel.address, conversation: `${conversation};messageid=${activity}` };
  const sent = await messenger.send(thread, { text: words });
  return sent.ok ? { kind: 'sent' } : { kind: 'trouble', trouble: sent.trouble };
};
