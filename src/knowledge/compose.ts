/** Puts an answer together from whole passages: the best one, what must stand beside it, and nothing rewritten. */
import { bands, companionFrom } from './bands.ts';
import type { Cited, Outcome } from './outcome.ts';
import type { Passage } from './passage.ts';
import type { Hit } from './searcher.ts';
import type { Knowledge, QuestionProgress } from './steps/progress.ts';

const citedAtMost = 3;

/** `unsaid` is the sentence that says that the source leaves open what was asked: it leads. */
export function composeAnswer(
  best: Hit,
  unsaid: string | undefined,
  progress: QuestionProgress,
  knowledge: Knowledge,
): Outcome {
  const leading = unsaid === undefined ? best.passage : leadWith(unsaid, best.passage);
  const chosen = [leading, ...companions(best, progress)];
  const passages = chosen.flatMap((passage) => withReplacement(passage, progress, knowledge));
  const unique = [...new Map(passages.map((passage) => [passage.id, passage])).values()];
  const cited = unique.slice(0, citedAtMost).flatMap((passage) => cite(passage, knowledge));
  return {
    kind: 'answered',
    question: progress.question,
    cited,
    local: progress.authorities ? 'theirs' : 'example',
    nothingLocalFor: nothingLocalFor(progress, knowledge),
  };
}

const leadWith = (unsaid: string, passage: Passage): Passage => ({
  ...passage,
  text: `${unsaid}\n\n${passage.text}`,
  unsaid: passage.unsaid.filter((sentence) => sentence !== unsaid),
});

/** Beside local text the national position, beside national text the local one, where each speaks of the question as well. */
function companions(best: Hit, progress: QuestionProgress): readonly Passage[] {
  const rivals = progress.hits.filter(
    (hit) => hit !== best && hit.score >= best.score * companionFrom && hit.coverage >= bands.answer,
  );
  const other = rivals.find(({ passage }) => passage.authority !== best.passage.authority);
  return other ? [other.passage] : [];
}

/** Superseded text never stands alone: what replaces it comes first. */
function withReplacement(
  passage: Passage,
  progress: QuestionProgress,
  { guidance }: Knowledge,
): readonly Passage[] {
  if (passage.supersededBy === undefined) return [passage];
  const newer = guidance.passages.find(({ id }) => id === passage.supersededBy);
  const mayShow = newer && (progress.authorities?.includes(newer.authority) ?? true);
  return mayShow ? [newer, passage] : [passage];
}

/** A passage with its source; nothing where the source is missing, so that no answer stands without one. */
export const cite = (passage: Passage, { guidance }: Knowledge): readonly Cited[] => {
  const source = guidance.sources.get(passage.source);
  return source ? [{ passage, source }] : [];
};

/** The asker's authority, where not one passage is its own. */
export function nothingLocalFor(progress: QuestionProgress, { guidance }: Knowledge): string | undefined {
  const local = progress.authorities?.find((authority) => authority !== 'national');
  if (local === undefined) return undefined;
  return guidance.passages.some((passage) => passage.authority === local) ? undefined : local;
}
