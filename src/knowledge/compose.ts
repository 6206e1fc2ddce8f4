/** Puts an answer together from whole passages: the best one, what must stand beside it, and nothing rewritten. */
import { bands, companionFrom } from './bands.ts';
import type { Cited, Outcome } from './outcome.ts';
import type { Passage } from './passage.ts';
import type { Hit } from './searcher.ts';
import type { Knowledge, QuestionProgress } from './steps/progress.ts';
import { successorOf } from './successor.ts';

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
  const cited = chosen.flatMap((passage) => cite(passage, knowledge));
  const unique = [...new Map(cited.map((one) => [one.passage.id, one])).values()];
  return {
    kind: 'answered',
    question: progress.question,
    cited: unique.slice(0, citedAtMost),
    local: progress.authorities ? 'theirs' : 'example',
    nothingLocalFor: nothingLocalFor(progress, knowledge),
    ...(unsaid !== undefined && { leadsWithUnsaid: true }),
  };
}

const leadWith = (unsaid: string, passage: Passage): Passage => ({
  ...passage,
  text: `${unsaid}\n\n${passage.text}`,
  unsaid: passage.unsaid.filter((sentence) => sentence !== unsaid),
});

/** What fits nearly as well stands beside the best: first of all the national position beside local text, or the other way round. */
function companions(best: Hit, progress: QuestionProgress): readonly Passage[] {
  const rivals = progress.hits.filter(
    (hit) => hit !== best && hit.score >= best.score * companionFrom && hit.coverage >= bands.answer,
  );
  const other = rivals.find(({ passage }) => passage.authority !== best.passage.authority) ?? rivals[0];
  return other ? [other.passage] : [];
}

/**
 * A passage with its source, after what is in force in its place: superseded text, and law that has not
 * started, never lead. Nothing where the source is missing, so that no answer stands without one.
 */
export function cite(passage: Passage, { guidance }: Knowledge): readonly Cited[] {
  const find = (id: string): Passage | undefined => guidance.passages.find((one) => one.id === id);
  const inForce = successorOf(passage, find) ?? find(passage.untilThen ?? '');
  return [...(inForce ? [inForce] : []), passage].flatMap((one) => {
    const source = guidance.sources.get(one.source);
    return source ? [{ passage: one, source }] : [];
  });
}

/** The asker's authority, where not one passage is its own. */
export function nothingLocalFor(progress: QuestionProgress, { guidance }: Knowledge): string | undefined {
  const local = progress.authorities?.find((authority) => authority !== 'national');
  if (local === undefined) return undefined;
  return guidance.passages.some((passage) => passage.authority === local) ? undefined : local;
}
