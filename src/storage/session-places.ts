/** Which request has which place of a session: written with the event that books it, gone with the one that ends it. */
import { PlaceTaken } from '../consultations/session-store.ts';
import type { ConsultationRequest } from '../consultations/request.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type ReferenceValues = Readonly<Record<'service' | 'reference', string>>;

const free = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .deleteFrom('session_places')
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

const take = prepared((db, bind: Bind<ReferenceValues & Readonly<Record<'session' | 'starts', string>>>) =>
  db
    .insertInto('session_places')
    .values({
      service_id: bind('service'),
      session: bind('session'),
      starts_at: bind('starts'),
      reference: bind('reference'),
    })
    .onConflict((conflict) => conflict.columns(['service_id', 'session', 'starts_at']).doNothing())
    .returning('reference'),
);

/** To be called in the transaction of the event. Throws PlaceTaken where another request was quicker. */
export const keepPlace = async (
  scope: Scope,
  before: Pick<ConsultationRequest, 'booking'>,
  { service, reference, booking }: ConsultationRequest,
): Promise<void> => {
  const isSame = before.booking?.session === booking?.session && before.booking?.starts === booking?.starts;
  if (isSame) return;
  if (before.booking?.session !== undefined) await free(scope, { service, reference });
  if (booking?.session === undefined) return;
  const { session, starts } = booking;
  const taken = await take(scope, { service, reference, session, starts });
  if (taken.rows.length === 0) throw new PlaceTaken();
};
