/** A passage as an answer sees it: how much of the question it speaks of, as a whole and in its parts. */
import type { Coverage, Hit, Unsaid } from '../knowledge/searcher.ts';
import { coverageOf, type Weighed } from './coverage.ts';
import type { IndexedPassage } from './index-passages.ts';
import { type Likest, likestOf, type WeighedWords } from './likeness.ts';

type Compared = Coverage & Pick<Hit, 'score' | 'likeness'>;

export const hitOf = (
  indexed: IndexedPassage,
  question: readonly Weighed[],
  likest: Likest,
  { score, likeness, coverage, gap }: Compared,
  typed: WeighedWords,
  context: readonly Weighed[],
): Hit => ({
  passage: indexed.passage,
  score,
  likeness,
  coverage,
  gap,
  // Functions rather than getters: those cost more to make than all else of a hit, and a copy of it would ask them.
  likenessToTitle: () => likestOf(indexed.title, typed).likeness,
  likenessToHeard: () => likestOf(indexed.heard, typed).likeness,
  likenessToNotHeld: () => likestOf(indexed.notHeld, typed).likeness,
  withHeard: () => coverageOf(question, (stem) => indexed.stems.has(stem) || indexed.heardStems.has(stem)),
  figures: () => coverageOf(question, (stem) => indexed.figureStems.has(stem) || likest.holds(stem)),
  unsaid: () => unsaidOf(indexed, question),
  ofContext: () =>
    context.length === 0
      ? 1
      : coverageOf(context, (stem) => indexed.stems.has(stem) || indexed.heardStems.has(stem)).coverage,
});

/** For each sentence on what the source leaves open, how much of the question it speaks of. */
function unsaidOf(
  { stems, titleStems, unsaid }: IndexedPassage,
  question: readonly Weighed[],
): readonly Unsaid[] {
  if (unsaid.length === 0) return [];
  const title = coverageOf(question, (stem) => titleStems.has(stem)).coverage;
  return unsaid.map((one) => {
    const withTitle = coverageOf(question, (stem) => titleStems.has(stem) || one.stems.has(stem)).coverage;
    return {
      sentence: one.sentence,
      withTitle,
      adds: withTitle - title,
      ...coverageOf(question, (stem) => stems.has(stem) || one.stems.has(stem)),
    };
  });
}
