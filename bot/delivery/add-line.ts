/** A line beneath a request's card, so that its thread reads as what was done and by whom. */
import { lineOf } from '../../cards/request-words.ts';
import { lineOfCard } from '../../src/consultations/outbox.ts';
import { isOpen } from '../../src/consultations/request.ts';
import type { Deliver, Delivered, DeliveryDeps, ToDeliver } from './delivery.ts';
import { sayInThread } from './say-in-thread.ts';

export const addLine: Deliver<'add-line'> = async (what, deps) => {
  const { request, notice, service } = what;
  const events = await deps.storage.requests.history(request.service, request.reference);
  const event = events.find(({ seq }) => seq === notice.seq);
  const words = event && lineOf(event, { ...service, events });
  if (words === undefined) return { kind: 'pointless' };
  const said = await sayInThread(what, { text: words }, deps);
  const isLost = said.kind === 'pointless' && event?.happening.kind === 'added';
  return isLost ? untilItsCard(what, deps) : said;
};

/** What its requester wrote stands on no card: it waits for one to stand beneath, as long as one is to come. */
async function untilItsCard(
  { request }: ToDeliver,
  { storage: { outboxDesk } }: DeliveryDeps,
): Promise<Delivered> {
  const { service, reference } = request;
  const isToCome = isOpen(request) || (await outboxDesk.isPostUndone(service, lineOfCard(reference)));
  return isToCome ? { kind: 'held', reason: 'no-card' } : { kind: 'pointless' };
}
