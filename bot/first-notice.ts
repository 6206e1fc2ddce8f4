/** The short privacy notice, for whoever asks for a consultation without ever having been welcomed, as from a channel. */
import { firstNoticeWords } from '../cards/first-notice.ts';
import type { Turn } from './turn.ts';

/** Undefined for those who have read it: in the welcome, or with a request before. */
export async function firstNotice({
  service,
  person,
  stores,
}: Pick<Turn, 'service' | 'person' | 'stores'>): Promise<string | undefined> {
  const { welcomed } = await stores.preferences.find(service.id, person.id);
  if (welcomed) return undefined;
  const [earlier] = await stores.requests.listByRequester(service.id, person.id, 1);
  return earlier === undefined ? firstNoticeWords(service) : undefined;
}
