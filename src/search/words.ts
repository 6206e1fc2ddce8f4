/** From typed text to the stems that are searched: the same road for passages and for questions. */
import { shorthand } from './everyday-words.ts';
import { stemOf } from './stem.ts';

/** Words that carry no topic. Question words are among them: what kind of fact is asked for is read elsewhere. */
const stopWords = new Set(
  `a about above after again all also am an and any anyone are as at be because been before being below between both
  but by can cannot per could did do does doing don done down during each else etc ever every few for from further get gets
  getting give given go goes going gonna got had has have having he her here hers herself him himself his hi hello how i if
  im in into is isnt it its itself ive just know let like ll me more most much must my myself need needs no nor not of off
  ok on once one ones only or other our ours ourselves out over own please pls really s same say says shall she should so some
  someone something still such t tell than thank thanks that thats the their theirs them themselves then there these they
  thing things this those through to too u under until up upon ur us use used using very via want wants was wasnt way we
  well were what whats when where which while who whom whos whose why will with wont would yes yet you your yours`
    .split(/\s+/)
    .filter((word) => word !== 'one'),
);

/** For the speller: a slip in one of them is no topic either. */
export const smallWords: readonly string[] = [...stopWords];

export const isSmallWord = (word: string): boolean => stopWords.has(word);

const numberWords: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    String(index + 1),
  ]),
);
const ordinals: ReadonlyMap<string, string> = new Map([
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['1st', '1'],
  ['2nd', '2'],
  ['3rd', '3'],
]);

/** A word, its inner ampersand (B&NES) or its closing plus (PP+) kept. */
const wordPattern = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*\+?/gu;

/** A word as it was written, whole and lower-case, beside its stem. */
export interface Term {
  readonly word: string;
  readonly stem: string;
}

/** All words of a text in their order, stop-words left out. */
export function toTerms(text: string, spell: (word: string) => string = (word) => word): readonly Term[] {
  const lower = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\b(?:i|you|he|she|it|we|they|that|there|who|what)[’'](?:ll|ve|re|d|m)\b/g, ' ')
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    // Without its small word it would be any look.
    .replace(/\blook(?:ed|ing)?[- ]after\b/g, 'lookedafter')
    .replace(/\bw\/(?=[\s\p{L}])/gu, ' ')
    // "s.17", "section 17" and "s17" are one word.
    .replace(/\b(?:section|sec|s)\.?\s?(\d{1,3})\b/g, 's$1');
  const found: Term[] = [];
  for (const [typed] of lower.matchAll(wordPattern)) {
    const word = longForm(typed);
    const meant = isTopic(word) ? spell(word) : '';
    if (isTopic(meant)) found.push({ word: meant, stem: stemOf(meant) });
  }
  return found;
}

function longForm(typed: string): string {
  const whole = shorthand.get(typed) ?? typed;
  return numberWords.get(whole) ?? ordinals.get(whole) ?? whole;
}

const isTopic = (word: string): boolean => word !== '' && !stopWords.has(word);

export const toStems = (text: string): readonly string[] => toTerms(text).map(({ stem }) => stem);
