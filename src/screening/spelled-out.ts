/** A name whose letters stand apart: "J a y d e n", "J.a.y.d.e.n". */
import type { Span } from './kinds.ts';
import { classify, isAbbreviation } from './vocabulary.ts';

const apart =
  /(?<![\p{L}\p{N}'])\p{L}(?:([ .\-_*·]|\p{Extended_Pictographic})\p{L})(?:\1\p{L}){2,24}(?![\p{L}\p{N}])/gu;

/** Four letters by themselves are oftener a short form that somebody spaced out. */
function isName(letters: string): boolean {
  const word = letters.toLowerCase();
  const wordClass = classify(word);
  if (isAbbreviation(word) || wordClass === 'ordinary') return false;
  return wordClass !== 'unknown' || word.length > 5;
}

export function findSpelledOut(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: value, index } of text.matchAll(apart)) {
    if (isName(value.replace(/\P{L}/gu, '')))
      spans.push({ kind: 'name', certain: true, start: index, end: index + value.length });
  }
  return spans;
}
