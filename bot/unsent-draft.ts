/** The request that the person has begun and not sent; where others read along it stays out of sight. */
import { type Draft, isKept } from '../src/consultations/drafts.ts';
import type { Turn } from './turn.ts';

export async function unsentDraft({ place, stores, service, person, now }: Turn): Promise<Draft | undefined> {
  if (place.setting !== 'personal') return undefined;
  const draft = await stores.drafts.find(service.id, person.id);
  return draft && isKept(draft, now) ? draft : undefined;
}
