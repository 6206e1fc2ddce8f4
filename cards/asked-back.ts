/** What an advisor has asked of the requester and nobody has answered yet: the label stands out, a long question stays readable. */
import type { ConsultationRequest } from '../src/consultations/request.ts';
import { type Element, text, warning } from './elements.ts';
import { plainWords } from './plain-words.ts';

export const askedBack = ({
  pendingQuestion,
}: Pick<ConsultationRequest, 'pendingQuestion'>): readonly Element[] =>
  pendingQuestion === undefined ? [] : [warning('You are asked:'), text(plainWords(pendingQuestion))];
