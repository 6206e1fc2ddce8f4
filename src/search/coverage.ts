/** How much of a question a text speaks of. */
import type { Coverage } from '../knowledge/searcher.ts';
import type { Concept } from './concepts.ts';

/** How telling a stem is: its inverse document frequency. */
export type Telling = (stem: string) => number;

/** Half a term of art is not the term: "education" and "meeting" are not the education legal planning meeting. */
const partOfTerm = 0.4;
const everydayWeight = 0.15;
/** Where a question is made of little else, everyday words are what it asks. */
const everydayWeightAlone = 0.3;
const littleElse = 2.5;
/** "My two kids of 8", "the ELPM on the 20th": a small number is seldom what a question is about. */
const smallNumberWeight = 0.3;

/** A phrase counts as its best wording does. */
export function coverageOf(concepts: readonly Weighed[], has: (stem: string) => boolean): Coverage {
  let asked = 0;
  let spokenOf = 0;
  let heaviest = 0;
  let heaviestMissing = 0;
  for (const { weight, wordings } of concepts) {
    let share = 0;
    for (const { stems } of wordings) share = Math.max(share, shareOf(stems, has));
    asked += weight;
    spokenOf += weight * share;
    heaviest = Math.max(heaviest, weight);
    heaviestMissing = Math.max(heaviestMissing, weight * (1 - share));
  }
  return asked === 0
    ? { coverage: 0, gap: 1 }
    : { coverage: spokenOf / asked, gap: heaviestMissing / heaviest };
}

/** A concept with how much of the question it is. */
export interface Weighed extends Concept {
  readonly weight: number;
}

/** As telling as the most common of its wordings: a rare word for a common thing tells little. */
export function weigh(concepts: readonly Concept[], telling: Telling): readonly Weighed[] {
  const weighed = concepts.map((concept) => ({
    ...concept,
    weight: Math.min(...concept.wordings.map(({ stems }) => Math.max(...stems.map(telling)))),
  }));
  const topical = weighed.filter((one) => !one.everyday && !isSmallNumber(one));
  const total = topical.reduce((sum, { weight }) => sum + weight, 0);
  const everyday = total < littleElse ? everydayWeightAlone : everydayWeight;
  return weighed.map((one) => ({
    ...one,
    weight: one.weight * (one.everyday ? everyday : isSmallNumber(one) ? smallNumberWeight : 1),
  }));
}

const isSmallNumber = ({ wordings }: Concept): boolean =>
  wordings.length === 1 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordings[0]?.stems.join(' ') ?? '');

function shareOf(stems: readonly string[], has: (stem: string) => boolean): number {
  let held = 0;
  for (const stem of stems) if (has(stem)) held += 1;
  return held === stems.length ? 1 : (held / stems.length) * partOfTerm;
}
