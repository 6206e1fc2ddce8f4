/** "Education Welfare Officer (EWO)": what a document shortens, by Schwartz and Hearst's reading from right to left. */

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

const inBrackets = /([^()]{3,160})\(([\p{Lu}&][\p{L}&]{1,9})\)/gu;

/** Each short form once, with the first long form that explains it. */
export function findAbbreviations(texts: Iterable<string>): readonly Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const text of texts) {
    for (const [, before = '', inside = ''] of text.matchAll(inBrackets)) {
      const short = inside.replace(/(?<=\p{Lu})s$/u, '');
      if (!/\p{Lu}.*\p{Lu}/u.test(short) || found.has(short)) continue;
      const long = longFormOf(short, before);
      if (long !== undefined) found.set(short, { short, long });
    }
  }
  return [...found.values()].sort((a, b) => (a.short < b.short ? -1 : 1));
}

/** The shortest end of `before` that holds the letters in order, the first of them at the start of a word. */
function longFormOf(short: string, before: string): string | undefined {
  const letters = short.replaceAll('&', '').toLowerCase();
  const text = before.trimEnd();
  const lower = text.toLowerCase();
  let at = text.length;
  for (let index = letters.length - 1; index >= 0 && at >= 0; index -= 1) {
    at = lastPlace(lower, letters.charAt(index), at - 1, index === 0);
  }
  const long = text.slice(Math.max(at, 0));
  const isTooLong = long.split(/\s+/).length > letters.length + 5;
  return at < 0 || isTooLong || long.length <= short.length ? undefined : long;
}

/** -1 where the letter does not stand at `from` or before. */
function lastPlace(text: string, letter: string, from: number, atStart: boolean): number {
  for (let at = from; at >= 0; at -= 1) {
    if (text[at] === letter && !(atStart && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' '))) return at;
  }
  return -1;
}
