/** The words by which a request is found: what is kept of a text and what is looked for are read in the same way. */
import type { HappeningKind } from './event.ts';

const searchedFields: ReadonlySet<string> = new Set(['question', 'message', 'advice']);

/** What the requester and an advisor wrote to one another; notes among advisors are found by nobody. */
export const isSearched = (kind: HappeningKind, field: string): boolean =>
  kind !== 'noted' && searchedFields.has(field);

/** Longer words are known by their beginning. */
const longestWord = 40;
/** One letter by itself tells requests apart no more than none. */
const shortestWord = 2;

/** What joins two parts to one word: “school’s”, “non-attendance”. */
const wordPattern = /[\p{L}\p{N}]+(?:['’\p{Pd}][\p{L}\p{N}]+)*/gu;

/** In one case and without accents, so that nobody has to type a word as somebody else did. */
const folded = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

/** Each word as its parts between dashes. */
const wordsIn = (text: string): readonly (readonly string[])[] =>
  [...folded(text).matchAll(wordPattern)].map(([word]) => word.replace(/['’]/g, '').split(/\p{Pd}/u));

/** Half of a sign that takes two would be refused by the database. */
const joined = (parts: readonly string[], from: number): string =>
  parts
    .slice(from, from + longestWord)
    .join('')
    .slice(0, longestWord)
    .replace(/[\uD800-\uDBFF]$/, '');

const eachOnce = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter(({ length }) => length >= shortestWord);

/** Each once. A word of several parts stands there from each of them on: “non-attendance” is found by “attend” too. */
export const searchedWords = (text: string): readonly string[] =>
  eachOnce(wordsIn(text).flatMap((parts) => parts.map((_, from) => joined(parts, from))));

/** What was typed, each word whole: all of them must begin a word of the request. */
export const soughtWords = (typed: readonly string[]): readonly string[] =>
  eachOnce(typed.flatMap((word) => wordsIn(word).map((parts) => joined(parts, 0))));
