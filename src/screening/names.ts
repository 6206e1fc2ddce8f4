/** Names of people in text, with or without capitals: a word counts by itself, or by what stands beside it. */
import type { Span } from './kinds.ts';
import { endOfName, startOfName } from './name-extent.ts';
import { isPublicName, publicWords } from './name-public.ts';
import { isBesideChild, isClearlyChild, type Reading } from './name-context.ts';
import { capitalsSayNothing, isContraction, type Token } from './tokens.ts';
import {
  classify,
  isAbbreviation,
  isGivenName,
  isSurname,
  toSet,
  withoutPlural,
  type WordClass,
} from './vocabulary.ts';

const latin = /^[a-z'-]+$/;
const oneParent = toSet(
  'mum mother mom mam dad father nan gran sister brother carer stepdad stepmum grandma',
);
/** After these a family name by itself is a place: "in Weston". */
const towards = toSet('in at near around from');
const titles = toSet('mr mrs ms miss mx');
const alsoVerbs = toSet('chase hope bless');

/** Words seen once are looked up once; the cache is small and holds nothing for long. */
function classOf(token: Token, knownWords: ReadonlySet<string>): WordClass {
  const { word } = token;
  if (token.letters === 'none' && latin.test(word)) return 'ordinary';
  if (knownWords.has(word) || isContraction(word)) return 'ordinary';
  if (token.letters === 'upper' && isAbbreviation(word)) return 'ordinary';
  if (!latin.test(word)) return /^\p{L}{2,}/u.test(word) ? 'name' : 'ordinary';
  const own = classify(word);
  // Short capitals are an abbreviation that nobody listed, or initials, which have rules of their own.
  return own === 'unknown' && token.letters === 'upper' && word.length < 5 ? 'ordinary' : own;
}

/** "jaydens mum": the class of the name without its s. */
function classWithoutPlural(token: Token, own: WordClass): WordClass {
  if (own !== 'unknown') return own;
  const bare = withoutPlural(token.word);
  return bare !== undefined && classify(bare) === 'name' ? 'name' : own;
}

/** Words that are ordinary by themselves and a name where they stand: "graces mum", "Mrs Green", "the Green family". */
function classInPlace(tokens: readonly Token[], at: number, own: WordClass): WordClass {
  const token = tokens[at];
  if (own !== 'ordinary' || token === undefined) return own;
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (token.letters === 'lower')
    return oneParent.has(after) && isPluralOfName(token.word) ? 'word name' : own;
  if (!isSurname(token.word) || token.first) return own;
  return titles.has(before) || (before === 'the' && after === 'family') ? 'surname' : own;
}

function isPluralOfName(word: string): boolean {
  const bare = word.slice(0, -1);
  return word.endsWith('s') && isGivenName(bare) && !alsoVerbs.has(bare);
}

function read(text: string, tokens: readonly Token[], knownWords: ReadonlySet<string>): Reading {
  const classes = tokens.map((token, at) =>
    classInPlace(tokens, at, classWithoutPlural(token, classOf(token, knownWords))),
  );
  return { text, tokens, classes, capitals: !capitalsSayNothing(tokens), knownWords };
}

function countsAlone(reading: Reading, at: number): boolean {
  const wordClass = reading.classes[at];
  if (wordClass === 'name') return true;
  return wordClass === 'surname' && !towards.has(reading.tokens[at - 1]?.word ?? '');
}

function toSpan(
  reading: Reading,
  at: number,
  beside: boolean,
): { readonly span: Span; readonly next: number } | undefined {
  const from = startOfName(reading, at);
  const to = endOfName(reading, at);
  if (isPublicName(reading, from, to, isClearlyChild(reading, at))) return undefined;
  const first = reading.tokens[from];
  const last = reading.tokens[to];
  if (first === undefined || last === undefined) return undefined;
  const certain = beside && reading.classes[at] === 'name';
  return { span: { kind: 'name', certain, start: first.start, end: last.end }, next: to };
}

export function findNames(
  text: string,
  tokens: readonly Token[],
  knownWords: ReadonlySet<string>,
): readonly Span[] {
  const reading = read(text, tokens, knownWords);
  const isPublic = publicWords(text, tokens);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const wordClass = reading.classes[at];
    if (wordClass === 'ordinary' || isPublic(at)) continue;
    const beside = isBesideChild(reading, at);
    if (!beside && !countsAlone(reading, at)) continue;
    const result = toSpan(reading, at, beside);
    if (result === undefined) continue;
    spans.push(result.span);
    at = result.next;
  }
  return spans;
}
