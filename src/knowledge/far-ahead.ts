/** The first of the passages found, where it lies so far ahead that it is what was meant. */
import { bands } from './bands.ts';
import type { Hit } from './searcher.ts';

/**
 * What of the question the first does not speak of is then the asker's own situation. Not where something was asked like
 * it that any of the passages found is known not to answer: a question that comes near finds its passage as well.
 */
export function firstFarAhead(hits: readonly Hit[]): Hit | undefined {
  const [first, second] = hits;
  if (first === undefined || !isAhead(first, second)) return undefined;
  return hits.every((hit) => hit.likenessToNotHeld() < bands.likeNotHeld) ? first : undefined;
}

const isAhead = ({ score, coverage }: Hit, second: Hit | undefined): boolean =>
  score >= bands.farAhead &&
  score >= (second?.score ?? 0) * bands.aheadOfSecond &&
  coverage >= bands.coverageOfFarAhead;
