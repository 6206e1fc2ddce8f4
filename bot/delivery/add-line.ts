/** A line beneath a request's card, so that its thread reads as what was done and by whom. */
import { lineOf } from '../../cards/request-words.ts';
import type { Deliver } from './delivery.ts';
import { sayInThread } from './say-in-thread.ts';

export const addLine: Deliver<'add-line'> = async (what, deps) => {
  const { request, notice } = what;
  if (!request.post) return { kind: 'pointless' };
  const events = await deps.storage.requests.history(request.service, request.reference);
  const event = events.find(({ seq }) => seq === notice.seq);
  const words = event && lineOf(event);
  return words === undefined ? { kind: 'pointless' } : sayInThread(what, { text: words }, deps);
};
