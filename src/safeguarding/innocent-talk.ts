/** Everyday and professional phrases that sound of harm word by word: "hit the threshold", "excluded for a knife". */
import { createPhraseBook } from '../knowledge/phrase-book.ts';
import type { Families } from '../knowledge/phrase-book.ts';
import { sentenceEnd } from '../knowledge/read-words.ts';
import { allegationWords } from './allegation-rules.ts';
import { circumstanceWords } from './circumstance-rules.ts';
import { dangerWords } from './concern-words.ts';
import { frameWords, innocentPhrases } from './guidance-frames.ts';
import { worryWords } from './worry-rules.ts';

/** All the families of words of which the rules of concern are composed. */
export const concernFamilies: Families = {
  ...dangerWords,
  ...circumstanceWords,
  ...worryWords,
  ...allegationWords,
  ...frameWords,
};
const innocents = createPhraseBook(
  concernFamilies,
  innocentPhrases.map((pattern) => ({ pattern })),
  sentenceEnd,
);
const gone: ReadonlySet<string | undefined> = new Set(['gone', 'went', 'reported', 'still']);

/** Stands where a word of such a phrase stood. */
export const blank = '_';

/** Blanks the words of everyday phrases, so that "hit the threshold" holds no blow. */
export function withoutInnocents(words: readonly string[]): readonly string[] {
  const kept = [...words];
  for (const { from, to } of innocents(words)) {
    if (!gone.has(words[from - 1])) kept.fill(blank, from, to + 1);
  }
  return kept;
}
