/** Which request has which place of a session: written with the event that books it, gone with the one that ends it. */
import { isDeepStrictEqual } from 'node:util';
import { PlaceTaken } from '../consultations/session-store.ts';
import type { Booking, ConsultationRequest } from '../consultations/request.ts';
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
  { booking: before }: Pick<ConsultationRequest, 'booking'>,
  { service, reference, booking: after }: ConsultationRequest,
): Promise<void> => {
  const [had, has] = [placeOf(before), placeOf(after)];
  if (isDeepStrictEqual(had, has)) return;
  if (had) await free(scope, { service, reference });
  if (!has) return;
  const taken = await take(scope, { service, reference, ...has });
  if (taken.rows.length === 0) throw new PlaceTaken();
};

/** A time of its own is no place of a session. */
const placeOf = (booking: Booking | undefined) =>
  booking?.session === undefined ? undefined : { session: booking.session, starts: booking.starts };
