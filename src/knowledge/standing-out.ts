/** Which passages stand out by their meaning: shown among the closest beside those that are found by their words. */
import { byMeaning, type MeaningFigures } from './bands.ts';
import type { AuthorityId, Passage } from './passage.ts';
import type { Hit } from './searcher.ts';

/** By passage: how many standard deviations its likeness lies above the mean of all that were compared. */
export type StandingOut = ReadonlyMap<string, number>;

export interface Nearby {
  /** All that were found by their words, best first, */
  readonly hits: readonly Hit[];
  /** and those of them that are close. */
  readonly close: readonly Hit[];
  readonly passages: readonly Passage[];
  /** Undefined where none is known: then what holds everywhere is looked at. */
  readonly authorities: readonly AuthorityId[] | undefined;
  /** Of the embedder at hand, where they were fitted. */
  readonly figures?: MeaningFigures | undefined;
}

/** The best of both by a weighed sum, each as far as it goes. */
export function closestByBoth(
  { hits, close, passages, authorities, figures = byMeaning }: Nearby,
  standing: StandingOut,
  atMost: number,
): readonly Passage[] {
  const best = hits[0]?.score ?? 0;
  const shares = new Map(hits.map(({ passage, score }) => [passage.id, best === 0 ? 0 : score / best]));
  const within = new Set(authorities ?? ['national']);
  const byWords = new Set(close.map(({ passage }) => passage.id));
  const standOut = ({ id }: Passage): number => standing.get(id) ?? 0;
  const isCandidate = (passage: Passage): boolean =>
    byWords.has(passage.id) || (within.has(passage.authority) && standOut(passage) >= figures.standsOut);
  return passages
    .filter(isCandidate)
    .map((passage) => ({
      passage,
      worth: (shares.get(passage.id) ?? 0) + figures.weight * standOut(passage),
    }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, atMost)
    .map(({ passage }) => passage);
}
