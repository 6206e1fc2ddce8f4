/** Plain text cut once into words, numbers and marks. */

type Letters = 'lower' | 'capital' | 'upper' | 'none';

export interface Token {
  /** The word without its possessive, lower case. */
  readonly word: string;
  readonly letters: Letters;
  readonly possessive: boolean;
  /** True for the first word of a sentence, where a capital says nothing. */
  readonly first: boolean;
  readonly start: number;
  readonly end: number;
}

/** Stands where a text has no more words. */
export const blankToken: Token = {
  word: '',
  letters: 'none',
  possessive: false,
  first: false,
  start: -1,
  end: -1,
};

export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? blankToken;
}

/** Quotation marks say nothing of what they stand around. */
const pieces = /\p{L}+(?:['-]\p{L}+)*'?|\d+|[^\s"]/gu;
const contraction = /'(?:t|re|ve|ll|d|m)$/;
const enders = new Set(['.', '!', '?', ':', '\n', ';', '•']);

function lettersOf(raw: string): Letters {
  const lower = raw.toLowerCase();
  if (raw === lower) return raw === raw.toUpperCase() ? 'none' : 'lower';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'upper';
  return raw[0] === lower[0] ? 'lower' : 'capital';
}

function toToken(raw: string, start: number, first: boolean): Token {
  const lower = raw.toLowerCase();
  let length = raw.length;
  if (lower.endsWith("'s")) length -= 2;
  else if (lower.length > 1 && lower.endsWith("'")) length -= 1;
  const possessive = length !== raw.length;
  const letters = lettersOf(raw.slice(0, length));
  return { word: lower.slice(0, length), letters, possessive, first, start, end: start + length };
}

export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let first = true;
  let last = 0;
  for (const match of text.matchAll(pieces)) {
    const raw = match[0];
    if (text.slice(last, match.index).includes('\n')) first = true;
    const token = toToken(raw, match.index, first);
    tokens.push(token);
    last = match.index + raw.length;
    if (token.letters !== 'none' || /\d/.test(raw)) first = false;
    else if (enders.has(raw)) first = true;
  }
  return tokens;
}

export function isContraction(word: string): boolean {
  return contraction.test(word);
}

/** A message without the help of capitals: shouted, or With A Capital On Every Word. */
export function capitalsSayNothing(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { word, letters } of tokens) {
    if (letters === 'none' || word.length < 2) continue;
    words++;
    if (letters !== 'lower') capitals++;
  }
  return words >= 5 && capitals > words * 0.8;
}
