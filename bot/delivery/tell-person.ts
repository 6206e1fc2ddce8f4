/** The requester and the advisor are told of a move: in their own chats, or else where they are without the words. */
import { noticeCard } from '../../cards/notice-card.ts';
import { assigneeNotice, requesterNotice } from '../../cards/request-words.ts';
import type { RequestEvent } from '../../src/consultations/event.ts';
import { channelOf } from '../desk-channel.ts';
import type { Deliver, Delivered, DeliveryDeps, ToDeliver } from './delivery.ts';
import { reachPerson } from './reach-person.ts';

async function eventOf(
  {
    request,
    notice,
  }: ToDeliver<{ kind: 'tell-requester' | 'tell-assignee'; reference: string; seq: number; person: string }>,
  { storage }: DeliveryDeps,
): Promise<RequestEvent | undefined> {
  const events = await storage.requests.history(request.service, request.reference);
  return events.find(({ seq }) => seq === notice.seq);
}

export const tellRequester: Deliver<'tell-requester'> = async (what, deps) => {
  const { request, service, notice } = what;
  const event = await eventOf(what, deps);
  if (!event) return { kind: 'pointless' };
  const words = requesterNotice(request, event, service, 'personal');
  const card = noticeCard(request, event, service);
  const reached = await reachPerson(notice.person, { ...words, card }, deps);
  if (reached.kind !== 'gone') return reached;
  // The conversation that it came from, which others may read: without the question or the advice.
  if (!request.origin) return { kind: 'pointless' };
  return send(request.origin, requesterNotice(request, event, service, 'thread'), deps);
};

export const tellAssignee: Deliver<'tell-assignee'> = async (what, deps) => {
  const { request, notice } = what;
  const event = await eventOf(what, deps);
  if (!event) return { kind: 'pointless' };
  const reached = await reachPerson(notice.person, assigneeNotice(request, event), deps);
  if (reached.kind !== 'gone') return reached;
  // The line in the thread has said it to everyone there already; the advisor is named so that they see it.
  const channel = await channelOf(deps.storage, request, what.service);
  if (!channel || !request.post) return { kind: 'pointless' };
  const { conversation, activity } = request.post;
  const thread = { ...channel.address, conversation: `${conversation};messageid=${activity}` };
  return send(thread, assigneeNotice(request, event), deps);
};

async function send(
  address: Parameters<DeliveryDeps['messenger']['send']>[0],
  message: Parameters<DeliveryDeps['messenger']['send']>[1],
  { messenger }: DeliveryDeps,
): Promise<Delivered> {
  const sent = await messenger.send(address, message);
  return sent.ok ? { kind: 'sent' } : { kind: 'trouble', trouble: sent.trouble };
}
