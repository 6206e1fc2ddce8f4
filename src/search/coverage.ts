/** How much of a question a text speaks of. */
import type { Coverage } from '../knowledge/searcher.ts';
import type { Concept } from './concepts.ts';

/** What is known of the stems of the passages that are searched. */
export interface Vocabulary {
  /** How telling a stem is: its inverse document frequency. */
  readonly weightOf: (stem: string) => number;
  readonly knows: (stem: string) => boolean;
}

/** A word that was only guessed at counts for less than one that was found. */
const guessedShare = 0.8;
/** Half a term of art is not the term: "education" and "meeting" are not the education legal planning meeting. */
const partOfTerm = 0.4;
const everydayWeight = 0.15;

/** A phrase counts as its best wording does. */
export function coverageOf(
  concepts: readonly Concept[],
  has: (stem: string) => boolean,
  vocabulary: Vocabulary,
): Coverage {
  let asked = 0;
  let spokenOf = 0;
  let heaviest = 0;
  let heaviestMissing = 0;
  for (const concept of concepts) {
    const typed = concept.wordings[0]?.stems ?? [];
    const weight = weightOf(concept, vocabulary);
    const isGuessed = typed.length === 1 && !typed.some(vocabulary.knows);
    const share =
      Math.max(...concept.wordings.map(({ stems }) => shareOf(stems, has))) * (isGuessed ? guessedShare : 1);
    asked += weight;
    spokenOf += weight * share;
    heaviest = Math.max(heaviest, weight);
    heaviestMissing = Math.max(heaviestMissing, weight * (1 - share));
  }
  return asked === 0
    ? { coverage: 0, gap: 1 }
    : { coverage: spokenOf / asked, gap: heaviestMissing / heaviest };
}

/** As telling as the most common of its wordings: a rare word for a common thing tells little. */
function weightOf({ wordings, everyday }: Concept, vocabulary: Vocabulary): number {
  const weights = wordings.map(({ stems }) => Math.max(...stems.map(vocabulary.weightOf)));
  return Math.min(...weights) * (everyday ? everydayWeight : 1);
}

function shareOf(stems: readonly string[], has: (stem: string) => boolean): number {
  const share = stems.filter(has).length / stems.length;
  return share === 1 ? 1 : share * partOfTerm;
}
