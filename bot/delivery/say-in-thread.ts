/** Words beneath a request's card in its channel, where everybody who deals with it reads them. */
import { type Mention, mentionWords } from '../../cards/mention.ts';
import { plainWords } from '../../src/knowledge/plain-words.ts';
import type { Words } from '../../cards/request-words.ts';
import type { Actor } from '../../src/consultations/request.ts';
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

/** What was for one person and could not reach them in their own chat: they are named, so that Teams tells them. */
export async function sayToOneInThread(
  what: Pick<ToDeliver, 'request' | 'service'>,
  { person, words }: { readonly person: Actor; readonly words: (who: string) => Words },
  deps: DeliveryDeps,
): Promise<Delivered> {
  const mention = await mentionOf(what, person, deps);
  if (!mention) return sayInThread(what, words(`**${plainWords(person.name)}**`), deps);
  return sayInThread(what, { ...words(mentionWords(mention)), mentions: [mention] }, deps);
}

/** Teams takes a mention of somebody in the channel's own team only. */
async function mentionOf(
  { request, service }: Pick<ToDeliver, 'request' | 'service'>,
  { id, name }: Actor,
  { storage, roster }: DeliveryDeps,
): Promise<Mention | undefined> {
  const channel = await channelOf(storage, request, service);
  const members = channel && (await roster.members(channel.team, channel.address.serviceUrl));
  const member = members?.find((one) => one.id === id);
  return member && { id: member.channelId, name };
}
