/** The guidance as if some of the lines that tell how people ask had not been written: what carries to words that nobody foresaw. */
import { createHash } from 'node:crypto';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import { toStems } from '../search/words.ts';

export const folds = [0, 1, 2, 3, 4] as const;

/** A hash, so that nobody chooses. */
export const foldOf = (words: string): number =>
  createHash('sha256').update(words).digest().readUInt32BE(0) % folds.length;

export const asksOf = ({ asks, heard = [] }: Passage): readonly string[] => [...asks, ...heard];
export const notHeldOf = ({ notHeld = [] }: Passage): readonly string[] => notHeld;

/** Without a fifth of the ways of asking, and of the questions that come near. */
export function withoutFold(guidance: Guidance, fold: number): Guidance {
  const kept = (lines: readonly string[]): readonly string[] => lines.filter((line) => foldOf(line) !== fold);
  return {
    ...guidance,
    passages: guidance.passages.map((passage) => ({
      ...passage,
      asks: kept(passage.asks),
      heard: kept(passage.heard ?? []),
      notHeld: kept(notHeldOf(passage)),
    })),
  };
}

/** The fold of the line that is likest a question: without it, the question is asked as one that nobody wrote down. */
export function createFoldFinder(lines: readonly string[]): (question: string) => number {
  const read = lines.map((line) => ({ line, stems: new Set(toStems(line)) }));
  return (question) => {
    const asked = new Set(toStems(question));
    let likest = question;
    let most = 0;
    for (const { line, stems } of read) {
      const shared = [...asked].filter((stem) => stems.has(stem)).length;
      const alike = shared / Math.max(1, asked.size + stems.size - shared);
      if (alike <= most) continue;
      most = alike;
      likest = line;
    }
    return foldOf(likest);
  };
}
