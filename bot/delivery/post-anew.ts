/** A card that somebody deleted in Teams: where it stood is forgotten, and it is posted again once. */
import { lineOfCard } from '../../src/consultations/outbox.ts';
import { type ConsultationRequest, isOpen } from '../../src/consultations/request.ts';
import type { SendTrouble } from '../messenger.ts';
import type { Delivered, DeliveryDeps } from './delivery.ts';

export const isDeleted = (trouble: SendTrouble): boolean =>
  trouble.kind === 'refused' && (trouble.status === 404 || trouble.status === 410);

/** What was to be said to the card or beneath it: the new one shows how the request stands. */
export async function orPostAnew(
  { service, reference, post: lost }: ConsultationRequest,
  trouble: SendTrouble,
  { storage, clock, log }: Pick<DeliveryDeps, 'storage' | 'clock' | 'log'>,
): Promise<Delivered> {
  if (!lost || !isDeleted(trouble)) return { kind: 'trouble', trouble };
  await storage.inTransaction(async (stores) => {
    const present = await stores.requests.find(service, reference);
    if (present?.post?.activity !== lost.activity) return;
    await stores.requestPosts.forget(service, reference);
    // One that has ended is posted when somebody opens it again.
    if (!isOpen(present)) return;
    await stores.outbox.add({
      service,
      key: `post ${reference} anew ${lost.activity}`,
      notice: { kind: 'post-request', reference },
      line: lineOfCard(reference),
      at: clock.now(),
    });
  });
  log.info('outbox.card-deleted', { reference });
  return { kind: 'pointless' };
}
