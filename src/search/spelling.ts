/** Takes a word that nobody spells so for the word of the guidance that it is nearest to. */
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
      .map((other) => ({ other, distance: distanceOf(word, other) }))
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
  /^(?:pre|un|re|dis|mis|non|over|sub|inter)/.test(word) && word.length > shortest + 1;

const withinOf = (word: string): number => (word.length < longFrom ? 1 : 2);

/** Letters left out, put in, changed or swapped with their neighbour. */
function distanceOf(one: string, two: string): number {
  const rows: number[][] = [Array.from({ length: two.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= two.length; column += 1) {
      const changed = at(row - 1, column - 1) + (one[row - 1] === two[column - 1] ? 0 : 1);
      const swapped = isSwap(one, two, row, column) ? at(row - 2, column - 2) + 1 : Infinity;
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, changed, swapped));
    }
  }
  return at(one.length, two.length);
}

const isSwap = (one: string, two: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1];
