/** One word that may be a name, with its neighbours at hand. */
import { blankToken, type Token, tokenAt } from './tokens.ts';
import { isTypo, type WordClass } from './vocabulary.ts';

/** A text as the rules of names see it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** False where every word is shouted or capitalised. */
  readonly capitals: boolean;
  readonly knownWords: ReadonlySet<string>;
}

export interface Spot {
  readonly reading: Reading;
  readonly at: number;
  readonly word: string;
  readonly wordClass: WordClass;
  readonly isUnknown: boolean;
  /** A given name that is also a common word: will, may, mark. */
  readonly isWordName: boolean;
  /** A capital inside a sentence; at its start a capital says less. */
  readonly isCapital: boolean;
  /** No capital at all, or one that says nothing. */
  readonly isSmall: boolean;
  readonly possessive: boolean;
  /** "graces mum": the s of a possessive without its apostrophe. */
  readonly plural: boolean;
  /** The words before and after, nearest first; empty where the text ends. */
  readonly p1: string;
  readonly p2: string;
  readonly p3: string;
  readonly n1: string;
  readonly n2: string;
  readonly n3: string;
  readonly n4: string;
}

type Shape = 'capital' | 'first capital' | 'small';

function shapeOf(reading: Reading, token: Token): Shape {
  if (!reading.capitals || token === blankToken) return 'small';
  if (token.letters === 'none') return 'capital';
  if (token.letters === 'lower') return 'small';
  return token.first ? 'first capital' : 'capital';
}

export function classAt(reading: Reading, at: number): WordClass {
  return reading.classes[at] ?? 'ordinary';
}

export function toSpot(reading: Reading, at: number): Spot {
  const word = (offset: number): string => tokenAt(reading.tokens, at + offset).word;
  const token = tokenAt(reading.tokens, at);
  const wordClass = classAt(reading, at);
  const shape = shapeOf(reading, token);
  return {
    reading,
    at,
    word: token.word,
    wordClass,
    isUnknown: wordClass === 'unknown',
    isWordName: wordClass === 'word name',
    isCapital: shape === 'capital',
    isSmall: shape === 'small',
    possessive: token.possessive,
    plural: token.word.endsWith('s') && !token.possessive,
    p1: word(-1),
    p2: word(-2),
    p3: word(-3),
    n1: word(1),
    n2: word(2),
    n3: word(3),
    n4: word(4),
  };
}

/** An unknown word that is not an ordinary one mistyped; every listed name is trusted. */
export function trusted(spot: Spot): boolean {
  if (!spot.isUnknown || spot.isCapital) return true;
  if (spot.word.length < 4 || isTypo(spot.word)) return false;
  return !(spot.plural && isTypo(spot.word.slice(0, -1)));
}
