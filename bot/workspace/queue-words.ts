/** What is typed into the workspace's search, read as in Teams' search box, and whether something was left out of it. */
import { screen } from '../../src/screening/screen.ts';
import type { Knowing } from '../knowing.ts';
import { readSearchWords } from '../search-words.ts';

export function readQueueWords(typed: string, { knowledge: { knownWords } }: Knowing) {
  const masked = new Set<string>();
  const read = readSearchWords(typed, (words) => {
    const { text } = screen(words, { knownWords });
    if (text !== words) masked.add(text);
    return text;
  });
  const some = masked.size > 0 ? ('some' as const) : undefined;
  return { ...read, leftOut: read.isMaskedWhole ? ('all' as const) : some };
}
