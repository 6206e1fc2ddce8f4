/** A question that names an authority may ask what holds everywhere: the national passages do not speak of the name. */
import { bands } from '../bands.ts';
import { gate } from './gate.ts';
import type { QuestionStep } from './progress.ts';
import { retrieve } from './retrieve.ts';

export const answerNationally: QuestionStep = (progress, knowledge) => {
  const { question, outcome } = progress;
  const isAnswered = outcome?.kind !== 'closest' && outcome?.kind !== 'not-covered';
  if (isAnswered || knowledge.names.namedIn(question).length === 0) return progress;
  const bare = knowledge.names.without(question).replace(/\s+/g, ' ').trim();
  const found = retrieve({ ...progress, question: bare }, knowledge);
  const hits = found.hits.filter(
    ({ passage, coverage }) => passage.authority === 'national' && coverage >= bands.answerOfOtherKind,
  );
  const again = gate({ ...found, hits }, knowledge).outcome;
  return again?.kind === 'answered' ? { ...progress, outcome: { ...again, question } } : progress;
};
