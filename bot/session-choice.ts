/** The surgery sessions whose places the form of a request offers. */
import type { SessionPlaces } from '../src/consultations/sessions.ts';
import type { Turn } from './turn.ts';

const sessionsLookedAt = 60;

/** None where no kind of request asks for a place. */
export async function sessionsToChoose({ service, stores, now }: Turn): Promise<readonly SessionPlaces[]> {
  const isChosen = service.kinds.some(({ fields }) => fields.includes('sessionChoice'));
  return isChosen ? stores.sessions.coming(service.id, now, sessionsLookedAt) : [];
}
