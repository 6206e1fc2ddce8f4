/** Names of people in text, with or without capitals: a word counts by itself, or by what stands beside it. */
import type { Span } from './kinds.ts';
import { isBesideChild, isClearlyChild } from './name-context.ts';
import { endOfName, startOfName } from './name-extent.ts';
import { isPublicName, publicWords } from './name-public.ts';
import { classAt, type Reading } from './name-spot.ts';
import { capitalsSayNothing, isContraction, type Token, tokenAt } from './tokens.ts';
import {
  classify,
  isAbbreviation,
  isGivenName,
  isPlace,
  isSurname,
  toSet,
  type WordClass,
  withoutPlural,
} from './vocabulary.ts';

const latin = /^[a-z'-]+$/;
const oneParent = toSet(
  'mum mother mom mam dad father nan gran sister brother carer stepdad stepmum grandma',
);
const titles = toSet('mr mrs ms miss mx');
const alsoVerbs = toSet('chase hope bless');
/** After these a family name by itself is a place: "in Weston". */
const towards = toSet('in at near around from');

function classOfLatin(token: Token, isShouted: boolean): WordClass {
  if (token.letters !== 'upper' || (isShouted && isGivenName(token.word))) return classify(token.word);
  if (isAbbreviation(token.word)) return 'ordinary';
  const own = classify(token.word);
  // Short capitals are an abbreviation that nobody listed, or initials, which have rules of their own.
  return own === 'unknown' && token.word.length < 5 ? 'ordinary' : own;
}

/** A word of the guidance is no stranger; but where it is somebody's name too, its neighbours decide as ever. */
function classOf(token: Token, knownWords: ReadonlySet<string>, isShouted: boolean): WordClass {
  if (isContraction(token.word)) return 'ordinary';
  if (latin.test(token.word)) {
    const own = token.letters === 'none' ? 'ordinary' : classOfLatin(token, isShouted);
    return own === 'unknown' && knownWords.has(token.word) ? 'ordinary' : own;
  }
  // A word of another script in an English message is nearly always somebody's name.
  return /^\p{L}{2,}/u.test(token.word) ? 'name' : 'ordinary';
}

/** "jaydens mum": the class of the name without its s. */
function classWithoutPlural(token: Token, own: WordClass): WordClass {
  if (own !== 'unknown') return own;
  const bare = withoutPlural(token.word);
  return bare !== undefined && classify(bare) === 'name' ? 'name' : own;
}

function isPluralBeforeParent(word: string, after: string): boolean {
  const bare = word.slice(0, -1);
  return oneParent.has(after) && word.endsWith('s') && isGivenName(bare) && !alsoVerbs.has(bare);
}

function isBeforeFamily(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).word;
  return titles.has(before) || (before === 'the' && tokenAt(tokens, at + 1).word === 'family');
}

/** "Kent Barlow isn't": nobody writes a family name right after the place, unless after "in" or "at". */
function isPlaceBeforeSurname(tokens: readonly Token[], at: number): boolean {
  const { word, end } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (!isPlace(word) || next.start - end !== 1 || towards.has(tokenAt(tokens, at - 1).word)) return false;
  return classify(next.word) === 'surname';
}

/** Words that are ordinary by themselves and a name where they stand: "graces mum", "Mrs Green", "the Green family". */
function classInPlace(tokens: readonly Token[], at: number, own: WordClass): WordClass {
  if (own !== 'ordinary') return own;
  const token = tokenAt(tokens, at);
  if (isPlaceBeforeSurname(tokens, at)) return 'soft name';
  if (token.letters !== 'lower') return isSurname(token.word) && isBeforeFamily(tokens, at) ? 'surname' : own;
  return isPluralBeforeParent(token.word, tokenAt(tokens, at + 1).word) ? 'word name' : own;
}

function read(text: string, tokens: readonly Token[], knownWords: ReadonlySet<string>): Reading {
  const isShouted = capitalsSayNothing(tokens);
  const classes = tokens.map((token, at) =>
    classInPlace(tokens, at, classWithoutPlural(token, classOf(token, knownWords, isShouted))),
  );
  return { text, tokens, classes, capitals: !isShouted, knownWords };
}

function countsAlone(reading: Reading, at: number): boolean {
  const wordClass = classAt(reading, at);
  if (wordClass === 'name') return true;
  return wordClass === 'surname' && !towards.has(tokenAt(reading.tokens, at - 1).word);
}

interface NameAt {
  readonly span: Span;
  readonly last: number;
}

function toName(reading: Reading, at: number, beside: boolean): NameAt | undefined {
  const from = startOfName(reading, at);
  const last = endOfName(reading, at);
  if (isPublicName(reading, from, last, isClearlyChild(reading, at))) return undefined;
  const certain = beside && classAt(reading, at) === 'name';
  const { start } = tokenAt(reading.tokens, from);
  return { span: { kind: 'name', certain, start, end: tokenAt(reading.tokens, last).end }, last };
}

export function findNames(
  text: string,
  tokens: readonly Token[],
  knownWords: ReadonlySet<string>,
): readonly Span[] {
  const reading = read(text, tokens, knownWords);
  const isPublic = publicWords(reading);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (classAt(reading, at) === 'ordinary' || isPublic(at)) continue;
    const beside = isBesideChild(reading, at);
    if (!beside && !countsAlone(reading, at)) continue;
    const name = toName(reading, at, beside);
    if (name === undefined) continue;
    spans.push(name.span);
    at = name.last;
  }
  return spans;
}
