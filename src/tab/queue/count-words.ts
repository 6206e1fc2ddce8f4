/** How many requests there are, in words: so many hold some words that counting stops before it has seen them all. */
import type { QueueCounts } from '../../web/contract/queue.ts';

/** From there on nobody needs to know it any nearer. */
const manyFrom = 1_000;
const inFigures = (count: number): string => count.toLocaleString('en-GB');

/** Of a count that may stand beside a title. */
export function countWords(count: number, isMore: boolean): string {
  if (!isMore) return inFigures(count);
  if (count === 0) return 'not counted';
  return count < manyFrom ? `${inFigures(count)} or more` : `more than ${inFigures(manyFrom)}`;
}

type Listed = Pick<QueueCounts, 'total' | 'isMore'>;

/** Of what is listed, to be said; undefined while nothing is known of it. */
export function listedWords(counts: Listed | undefined): string | undefined {
  if (counts === undefined) return undefined;
  const { total, isMore } = counts;
  if (isMore && total === 0) return 'Too many requests hold these words to be counted';
  return total === 1 && !isMore ? '1 request' : `${countWords(total, isMore)} requests`;
}

/** Undefined where it is not known how many there are. */
export const wholeOf = (counts: Listed | undefined): number | undefined =>
  counts === undefined || counts.isMore ? undefined : counts.total;
