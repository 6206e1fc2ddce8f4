/** How far each passage stands out by its meaning: above the rest, as every model has its own scale of likeness. */
import type { StandingOut } from '../knowledge/standing-out.ts';
import { cosine, type Vector } from './vector.ts';

/** Of too few nothing can be said to stand out. */
const fewest = 20;

export function standingOut(question: Vector, passages: ReadonlyMap<string, Vector>): StandingOut {
  const likeness = [...passages].flatMap(([id, vector]): readonly (readonly [string, number])[] => {
    const alike = cosine(question, vector);
    return alike === undefined ? [] : [[id, alike]];
  });
  if (likeness.length < fewest) return new Map();
  const mean = likeness.reduce((sum, [, alike]) => sum + alike, 0) / likeness.length;
  const square = likeness.reduce((sum, [, alike]) => sum + (alike - mean) ** 2, 0) / likeness.length;
  const spread = Math.sqrt(square);
  return new Map(likeness.map(([id, alike]) => [id, spread === 0 ? 0 : (alike - mean) / spread]));
}
