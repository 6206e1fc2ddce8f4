/** Whether the place that a passage names in its source is one that the source can have. */
import type { Passage, Source } from '../knowledge/passage.ts';

/** What is wrong with the locator; undefined where it can be found in the source. */
export function faultOfLocator({ locator }: Passage, source: Source): string | undefined {
  const { places = [], numbered = {} } = source;
  if (places.length === 0 && Object.keys(numbered).length === 0) {
    return `"${source.id}" lists neither places nor numbered parts. List them in its file.`;
  }
  const parts = Object.entries(numbered).flatMap(([word, last]) =>
    numbersOf(locator, word).map((number) => ({ word, last, number })),
  );
  const beyond = parts.find(({ number, last }) => number < 1 || number > last);
  if (beyond) {
    return `"${source.id}" has no ${beyond.word} ${String(beyond.number)}; its last is ${String(beyond.last)}.`;
  }
  const said = locator.toLowerCase();
  if (parts.length > 0 || places.some((place) => said.includes(place.toLowerCase()))) return undefined;
  return `"${source.id}" has no such place. Write one of its places, or add this one to its file.`;
}

/** The numbers in "paragraph 34", "paragraphs 2 and 3", "chapters 2, 3 and 5", "paragraphs 32 to 34". */
function numbersOf(locator: string, word: string): readonly number[] {
  const pattern = new RegExp(`\\b${word}s? (\\d+(?:(?:, | and |, and | to )\\d+)*)(?![\\dA-Za-z])`, 'gi');
  return [...locator.matchAll(pattern)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number)),
  );
}
