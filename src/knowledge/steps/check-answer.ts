/** The last look before anything is shown: what may not be in an answer turns it into a refusal. */
import type { Outcome } from '../outcome.ts';
import type { QuestionProgress, QuestionStep } from './progress.ts';

export const checkAnswer: QuestionStep = (progress) => {
  const { outcome } = progress;
  if (outcome?.kind !== 'answered' && outcome?.kind !== 'closest') return progress;
  const cited = outcome.cited.filter(({ passage }) => mayBeShown(passage.authority, progress));
  const isWhole = cited.length === outcome.cited.length;
  if (isWhole && cited.length > 0) return progress;
  if (cited.length > 0) return { ...progress, outcome: { ...outcome, cited } };
  const refusal: Outcome = {
    kind: 'not-covered',
    question: progress.question,
    nothingLocalFor: undefined,
    elsewhere: [],
  };
  return { ...progress, outcome: refusal };
};

/** One authority's practice is never shown to another's people as theirs. */
const mayBeShown = (authority: string, { authorities }: QuestionProgress): boolean =>
  authorities?.includes(authority) ?? true;
