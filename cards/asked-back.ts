/** What an advisor has asked of the requester and nobody has answered yet: the label stands out, a long question stays readable. */
import type { ConsultationRequest } from '../src/consultations/request.ts';
import type { Drafted } from '../src/model/suggestion.ts';
import { labelOf } from './drafted-words.ts';
import { type Element, note, text, warning } from './elements.ts';
import { plainWords } from '../src/knowledge/plain-words.ts';

export const askedBack = ({
  pendingQuestion,
  pendingDrafted,
}: Pick<ConsultationRequest, 'pendingQuestion' | 'pendingDrafted'>): readonly Element[] =>
  pendingQuestion === undefined
    ? []
    : [warning('You are asked:'), text(plainWords(pendingQuestion)), ...labelled(pendingDrafted)];

/** Beneath words to a requester most of which a language model suggested. */
export const labelled = (drafted: Drafted | undefined): readonly Element[] => {
  const label = labelOf(drafted);
  return label === undefined ? [] : [note(label)];
};
