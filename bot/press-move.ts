/** A move is made on a request, and whoever pressed is told what became of it; nothing that they typed is lost. */
import { randomUUID } from 'node:crypto';
import { asksForSomething } from '../cards/move-fields.ts';
import { closedTo } from '../src/consultations/make-move.ts';
import type { MergeResult } from '../src/consultations/merge-requests.ts';
import type { MoveReading } from '../src/consultations/read-move.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { unknownRequest } from './find-request.ts';
import { holdMasked, maskedWords } from './form-facts.ts';
import { makePress, type PressDeps, type Sent, shutBeforeReading } from './make-press.ts';
import { showMoveForm } from './move-form.ts';
import { doneWords, noMergerWords, refusalWords, staleWords } from './move-words.ts';
import { replyInPlace, sayToPresser } from './reply-in-place.ts';
import { viewFor } from './show-request.ts';
import { putSafetyFirst } from './read-request-form.ts';
import { toldLaterWords } from './told-later.ts';
import type { Turn } from './turn.ts';

export async function pressMove(turn: Turn, sent: Sent, deps: PressDeps): Promise<void> {
  const isShut = shutBeforeReading(turn, sent) !== undefined;
  if (sent.as === 'requester' && !isShut) await putSafetyFirst(turn, sent.inputs);
  const result = await makePress(turn, sent, deps);
  if (result.kind === 'mend') await comeBack(turn, sent, result);
  else await answer(turn, sent, result, deps);
}

async function comeBack(
  turn: Turn,
  sent: Sent,
  { values, problems, masked, kinds: found }: Extract<MoveReading, { kind: 'mend' }>,
): Promise<void> {
  const canRestore = holdMasked(turn, sent, masked);
  const all = [...(found.length > 0 ? [maskedWords] : []), ...problems];
  // It is sent again with the revision that it was made on: nothing that happened meanwhile is passed over.
  const request = { ...sent.request, revision: sent.revision };
  await showMoveForm(turn, { ...sent, request }, { values, problems: all, canRestore });
}

async function answer(
  turn: Turn,
  sent: Sent,
  result: MergeResult,
  { bankHolidays }: PressDeps,
): Promise<void> {
  switch (result.kind) {
    case 'unknown':
      return sayToPresser(turn, unknownRequest);
    case 'moved': {
      const { request } = result;
      const later = await toldLaterWords(turn, { ...sent, request }, bankHolidays);
      const words = [doneWords(request), ...(later === undefined ? [] : [later])].join(' ');
      return replyInPlace(turn, words, await viewFor(turn, { ...sent, request }, later));
    }
    case 'refused': {
      const words = refusalWords(result.why, result.request);
      return replyInPlace(turn, words, await viewFor(turn, { ...sent, request: result.request }, words));
    }
    case 'no-merger':
      return showMoveForm(turn, sent, { values: sent.inputs, problems: [noMergerWords[result.why]] });
    case 'stale':
      return afterStale(turn, sent, result.request);
  }
}

/** What was typed comes back on the form of the present state, where that still takes it. */
async function afterStale(turn: Turn, sent: Sent, request: ConsultationRequest): Promise<void> {
  const words = staleWords(request);
  const isStillOpen = closedTo(request, sent.move, sent.as) === undefined;
  if (!asksForSomething(sent.move) || !sent.isForm || !isStillOpen) {
    return replyInPlace(turn, words, await viewFor(turn, { ...sent, request }, words));
  }
  // A fresh form: what was sent with the old one is done, and these words are to be sent beside it.
  const form = randomUUID();
  await showMoveForm(turn, { ...sent, request, form }, { values: sent.inputs, problems: [words] });
}
