/** One word that may be a name, with its neighbours at hand. */
import type { Token } from './tokens.ts';
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
  /** A capital at the start of a sentence says less than one inside it. */
  readonly shape: 'capital' | 'first capital' | 'small';
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
}

function shapeOf(reading: Reading, token: Token | undefined): Spot['shape'] {
  if (token === undefined || !reading.capitals) return 'small';
  if (token.letters === 'none') return 'capital';
  if (token.letters === 'lower') return 'small';
  return token.first ? 'first capital' : 'capital';
}

export function toSpot(reading: Reading, at: number): Spot {
  const word = (offset: number): string => reading.tokens[at + offset]?.word ?? '';
  const token = reading.tokens[at];
  return {
    reading,
    at,
    word: word(0),
    wordClass: reading.classes[at] ?? 'ordinary',
    shape: shapeOf(reading, token),
    possessive: token?.possessive === true,
    plural: word(0).endsWith('s') && token?.possessive === false,
    p1: word(-1),
    p2: word(-2),
    p3: word(-3),
    n1: word(1),
    n2: word(2),
    n3: word(3),
  };
}

/** An unknown word that is not an ordinary one mistyped; every listed name is trusted. */
export function trusted(spot: Spot): boolean {
  if (spot.wordClass !== 'unknown') return true;
  if (spot.shape === 'capital') return true;
  if (spot.word.length < 4) return false;
  const bare = spot.plural ? spot.word.slice(0, -1) : spot.word;
  return !isTypo(spot.word) && (bare === spot.word || !isTypo(bare));
}
