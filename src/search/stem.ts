/** The stem of one word, remembered: stems are few and asked for often. */
import porter2 from 'wink-porter2-stemmer';

/** The table grows with the vocabulary, not with the traffic. */
const stemsKept = 20_000;
const stems = new Map<string, string>();

export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = /^\p{L}+$/u.test(word) ? porter2(word) : word;
  if (stems.size < stemsKept) stems.set(word, made);
  return made;
}
