/** The requester of a merged request hears what became of the one that it went into: how it stands, and none of its words. */
import { joinedNotice } from '../../cards/joined-words.ts';
import type { Words } from '../../cards/request-words.ts';
import { joinedNotices } from '../../src/consultations/notices-of.ts';
import { erasedActor } from '../../src/consultations/request.ts';
import type { Deliver, Delivered, DeliveryDeps, NoticeOf, ToDeliver } from './delivery.ts';
import { reachPerson } from './reach-person.ts';

type Joined = ToDeliver<NoticeOf<'tell-joined'>>;

export const tellJoined: Deliver<'tell-joined'> = async (what, deps) => {
  const told = await tell(what, deps);
  if (told.kind === 'sent') return { ...told, note: () => passOn(what, deps) };
  if (told.kind === 'pointless') await passOn(what, deps);
  return told;
};

async function tell({ request, service, notice }: Joined, deps: DeliveryDeps): Promise<Delivered> {
  const words = await wordsFor({ request, service, notice }, deps);
  if (words === undefined) return { kind: 'pointless' };
  const reached = await reachPerson(request.requester.id, words, deps);
  if (reached.kind !== 'gone') return reached;
  if (!request.origin) return { kind: 'pointless' };
  const sent = await deps.messenger.send(request.origin, words);
  return sent.ok ? { kind: 'sent' } : { kind: 'trouble', trouble: sent.trouble };
}

/** Whose the other one is has it from there. */
async function wordsFor(
  { request, service, notice }: Pick<Joined, 'request' | 'service' | 'notice'>,
  { storage: { requests } }: DeliveryDeps,
): Promise<Words | undefined> {
  const other = await requests.find(request.service, notice.other);
  const events = await requests.history(request.service, notice.other);
  const event = events.find(({ seq }) => seq === notice.seq);
  const { requester } = request;
  const isTheirs = requester.id === erasedActor.id || other?.requester.id === requester.id;
  return event && !isTheirs ? joinedNotice(request, event, service) : undefined;
}

/** What had been merged into that one before goes on with it. */
async function passOn({ request, notice }: Joined, { storage, clock }: DeliveryDeps): Promise<'noted'> {
  const { other, seq } = notice;
  for (const each of joinedNotices(request, { other, seq, at: clock.now() })) await storage.outbox.add(each);
  return 'noted';
}
