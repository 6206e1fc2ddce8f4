/** Whether a question is about another authority's own practice, which is not shown. */
import { bands } from '../bands.ts';
import type { Hit } from '../searcher.ts';
import type { QuestionProgress } from './progress.ts';

export const isOthers = ({ passage }: Hit, { authorities }: QuestionProgress): boolean =>
  authorities?.includes(passage.authority) === false;

/** True where what was asked is another authority's own: its passage fits far better than the national one. */
export function belongsToOthers(
  own: Hit | undefined,
  others: Hit | undefined,
  everywhere: readonly Hit[],
): boolean {
  if (!others) return false;
  const score = everywhere.find(({ passage }) => passage.id === own?.passage.id)?.score ?? 0;
  return others.score > score * bands.othersOwn;
}
