/** What the one who pressed is told: done, not done and why, or too late. */
import type { Refusal } from '../src/consultations/make-move.ts';
import type { NoMerger } from '../src/consultations/merge-requests.ts';
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { statusLabels } from '../cards/labels.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';
import type { Membership } from './roster.ts';

/** After a move that leaves it where it stood, its status alone would read as what has just been done. */
export const doneWords = (request: ConsultationRequest): string => `Done. ${movedWords(request)}`;

export function movedWords({ reference, status, assignee }: ConsultationRequest): string {
  const stands = `${reference}: ${statusLabels[status].toLowerCase()}`;
  return assignee === undefined ? `${stands}.` : `${stands}, ${plainWords(assignee.name)}.`;
}

const why: Readonly<Record<Refusal, string>> = {
  'not-yours': 'that is not yours to do on this request.',
  'not-now': 'that cannot be done from where the request stands now.',
  already: 'it is so already.',
  'too-late': 'it ended too long ago to be opened again. Please request another consultation.',
  begun:
    'the time that was booked has begun, so it can no longer be given up. To meet another time, change to another place or request another consultation.',
};

export const refusalWords = (refusal: Refusal, request: ConsultationRequest): string =>
  `Nothing was done: ${why[refusal]} ${movedWords(request)}`;

export const staleWords = (request: ConsultationRequest): string =>
  `Nothing was done: ${request.reference} had changed before your press. ${movedWords(request)}`;

export const noMergerWords: Readonly<Record<NoMerger, string>> = {
  'no-other': 'Nothing was done: there is no request of that reference in this service.',
  'other-ended':
    'Nothing was done: the other request has ended, so nobody would see what is put with it. Choose one that is open, or open it again first.',
};

/** Somebody was named who cannot be given a request. */
export const leftWords = (name: string, membership: Membership): string =>
  membership !== 'unknown'
    ? `Nothing was done: ${plainWords(name)} is not in the advisors’ team any more. Choose somebody else.`
    : `Nothing was done: Teams would not tell me whether ${plainWords(name)} is in the team. Please try again in a minute.`;
