/** What the one who pressed is told: done, not done and why, or too late. */
import type { Refusal } from '../src/consultations/make-move.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { statusLabels } from '../cards/labels.ts';
import { plainWords } from '../cards/plain-words.ts';

export function movedWords({ reference, status, assignee }: ConsultationRequest): string {
  const stands = `${reference}: ${statusLabels[status].toLowerCase()}`;
  return assignee === undefined ? `${stands}.` : `${stands}, ${plainWords(assignee.name)}.`;
}

const why: Readonly<Record<Refusal, string>> = {
  'not-yours': 'that is not yours to do on this request.',
  'not-now': 'that cannot be done from where the request stands now.',
  already: 'it is so already.',
  'too-late': 'it ended too long ago to be opened again. Please request another consultation.',
};

export const refusalWords = (refusal: Refusal, request: ConsultationRequest): string =>
  `Nothing was done: ${why[refusal]} ${movedWords(request)}`;

export const staleWords = (request: ConsultationRequest): string =>
  `Nothing was done: ${request.reference} had changed before your press. ${movedWords(request)}`;
