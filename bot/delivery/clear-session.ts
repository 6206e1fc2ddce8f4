/** A cancelled session's bookings are given up one after another; each tells its own people. */
import { makeMove } from '../../src/consultations/make-move.ts';
import { serviceActor } from '../../src/consultations/event.ts';
import type { TakenPlace } from '../../src/consultations/sessions.ts';
import type { Service } from '../../src/people/service.ts';
import type { DeliverToService, DeliveryDeps } from './delivery.ts';

/** To be run again where it was cut off: what was given up is no longer taken. */
export const clearSession: DeliverToService<'clear-session'> = async ({ notice, service }, deps) => {
  const held = await deps.storage.sessions.find(service.id, notice.session);
  if (held?.session.cancelledAt === undefined) return { kind: 'pointless' };
  for (const place of held.taken) await giveUp(place, service, deps);
  const left = (await deps.storage.sessions.find(service.id, notice.session))?.taken.length ?? 0;
  // Somebody moved one of them at that moment: the next run finds it as it is then.
  return left === 0
    ? { kind: 'pointless' }
    : { kind: 'trouble', trouble: { kind: 'unavailable', code: 'places-left' } };
};

async function giveUp(
  { session, reference }: TakenPlace,
  { id: service }: Service,
  { storage, clock }: DeliveryDeps,
): Promise<void> {
  await storage.inTransaction(async (stores) => {
    const request = await stores.requests.find(service, reference);
    if (request?.booking?.session !== session) return;
    await makeMove(stores, {
      service,
      reference,
      revision: request.revision,
      move: { kind: 'unbooked' },
      by: serviceActor,
      as: 'service',
      at: clock.now(),
      once: undefined,
    });
  });
}
