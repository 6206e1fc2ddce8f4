/** Takes a word that nobody spells so for the word of the guidance that it is nearest to. */
import { slipsBetween } from '../knowledge/slips-between.ts';
import { isOrdinary, isPlace } from '../screening/vocabulary.ts';

/** The word meant; the word itself where it is spelt right or like nothing that the guidance says. */
export type Speller = (word: string) => string;

const shortest = 4;
const longFrom = 8;
/** Past this length a word that merely shares its stem with an English one may still be a slip: "consulation". */
const veryLongFrom = 10;
const kept = 5_000;

/** `vocabulary` is every word of the guidance with how often it stands there; the names of places are left alone. */
export function createSpeller(vocabulary: ReadonlyMap<string, number>): Speller {
  const byShape = new Map<string, string[]>();
  for (const word of vocabulary.keys()) {
    if (word.length < shortest || isPlace(word)) continue;
    const shape = shapeOf(word.charAt(0), word.length);
    byShape.set(shape, [...(byShape.get(shape) ?? []), word]);
  }
  const candidates = (word: string, within: number): readonly string[] => {
    const firsts = new Set([word.charAt(0), word.charAt(1)]);
    return [...firsts].flatMap((first) =>
      Array.from({ length: 2 * within + 1 }, (_, step) => word.length - within + step).flatMap(
        (length) => byShape.get(shapeOf(first, length)) ?? [],
      ),
    );
  };
  const nearest = (word: string): string => {
    const within = isOrdinary(word) ? 1 : withinOf(word);
    const near = candidates(word, within)
      .map((other) => ({ other, distance: slipsBetween(word, other, within) }))
      .filter(({ distance }) => distance <= within)
      .sort(
        (one, two) =>
          one.distance - two.distance ||
          (vocabulary.get(two.other) ?? 0) - (vocabulary.get(one.other) ?? 0) ||
          (one.other < two.other ? -1 : 1),
      );
    return near[0]?.other ?? word;
  };
  const known = new Map<string, string>();
  return (word) => {
    if (vocabulary.has(word) || isSpeltRight(word)) return word;
    const meant = known.get(word) ?? nearest(word);
    if (known.size < kept) known.set(word, meant);
    return meant;
  };
}

const shapeOf = (first: string, length: number): string => `${first}${String(length)}`;

const isSpeltRight = (word: string): boolean =>
  word.length < shortest ||
  !/^\p{L}+$/u.test(word) ||
  isPlace(word) ||
  (isOrdinary(word) && word.length < veryLongFrom && !isOnlyPrefixed(word));

/** "Premum" passes for a word because "pre" and "mum" are. */
const isOnlyPrefixed = (word: string): boolean =>
  /^(?:pre|un|re|dis|mis|non|over|sub|inter|in)/.test(word) && word.length > shortest + 1;

const withinOf = (word: string): number => (word.length < longFrom ? 1 : 2);
