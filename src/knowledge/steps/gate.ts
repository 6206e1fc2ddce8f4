/** Answer, closest passages, or not covered: decided by how much of the question a passage speaks of, and of what kind. */
import type { Outcome } from '../outcome.ts';
import type { FactKind } from '../passage.ts';
import { factsAskedFor } from '../question.ts';
import type { Hit } from '../searcher.ts';
import { cite, composeAnswer, nothingLocalFor } from '../compose.ts';
import { bands } from '../bands.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';

export const gate: QuestionStep = (progress, knowledge) => ({
  ...progress,
  outcome: decide(progress, knowledge),
});

function decide(progress: QuestionProgress, knowledge: Knowledge): Outcome {
  const wanted = factsAskedFor(progress.question);
  const best = chooseBest(progress.hits, wanted);
  if (best && best.coverage >= bands.answer && holds(best, wanted)) {
    return composeAnswer(best, progress, knowledge);
  }
  const near = progress.hits.filter((hit) => hit.coverage >= bands.closest).slice(0, 2);
  if (near.length > 0) {
    return {
      kind: 'closest',
      question: progress.question,
      cited: near.flatMap(({ passage }) => cite(passage, knowledge)),
    };
  }
  return {
    kind: 'not-covered',
    question: progress.question,
    nothingLocalFor: nothingLocalFor(progress, knowledge),
    elsewhere: elsewhere(progress, wanted, knowledge),
  };
}

/** A passage a little further down that holds the kind of fact asked for beats a first that does not. */
function chooseBest(hits: readonly Hit[], wanted: readonly FactKind[]): Hit | undefined {
  const [first] = hits;
  if (!first || holds(first, wanted)) return first;
  return hits.find((hit) => hit.score >= first.score * bands.nearFirst && holds(hit, wanted)) ?? first;
}

const holds = ({ passage }: Hit, wanted: readonly FactKind[]): boolean =>
  wanted.length === 0 || wanted.some((kind) => passage.holds.includes(kind));

/** Who else has guidance on it: named, never shown as the asker's own. */
function elsewhere(
  progress: QuestionProgress,
  wanted: readonly FactKind[],
  { searcher }: Knowledge,
): readonly string[] {
  if (!progress.authorities) return [];
  const hits = searcher.search({
    text: progress.question,
    context: progress.context,
    authorities: undefined,
  });
  const found = hits
    .filter((hit) => hit.coverage >= bands.answer && holds(hit, wanted))
    .map(({ passage }) => passage.authority);
  return [...new Set(found)].filter((id) => id !== 'national').slice(0, 3);
}
