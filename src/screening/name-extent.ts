/** How far a name reaches: initials and given names before, middle and family names after. */
import { wordsAfterNames } from './data/context-words.ts';
import { organisationNouns } from './data/organisations.ts';
import { closesAnyName, closesFullName, closesPart } from './name-closing.ts';
import { classAt, type Reading } from './name-spot.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isGivenName, isOrdinary, isPlace, isSurname, isTypo, toSet } from './vocabulary.ts';

const organisations = toSet(organisationNouns);
const particles = toSet(
  'de da do dos das del della di van von der den el al bin ibn bint bte ben abu mac mc o st la le',
);
/** No English word is one of these: they belong to the name that they lead to. */
const leading = toSet('van von der den bin ibn bint');
/** Family names that are much oftener a helping verb. */
const alsoHelpers = toSet('will may said hope');
const baseVerbs = toSet(
  'be have need attend come go get stay start return count move leave keep still not also',
);
const isDay =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const certainly: ReadonlySet<string> = new Set(['name', 'surname']);
const notAfterNames = toSet(wordsAfterNames);

/** Only blanks stand between this word and the one before. */
function isNextWord(reading: Reading, at: number): boolean {
  const before = tokenAt(reading.tokens, at - 1);
  const token = tokenAt(reading.tokens, at);
  if (before.start < 0 || token.start < 0) return false;
  return /^ {0,2}$/.test(reading.text.slice(before.end, token.start)) && !before.possessive;
}

function isInitial(token: Token): boolean {
  return (
    token.word.length === 1 &&
    token.word !== 'i' &&
    (token.letters === 'capital' || token.letters === 'upper')
  );
}

function isUnknownWord(reading: Reading, word: string): boolean {
  return !isOrdinary(word) && !isPlace(word) && !reading.knownWords.has(word);
}

/** "Aisha Bloom": after a name that is nothing else, any word that is no place and no time. */
function isAfterSureName(reading: Reading, at: number): boolean {
  const { word } = tokenAt(reading.tokens, at);
  return classAt(reading, at - 1) === 'name' && !isPlace(word) && !isDay.test(word);
}

function isCapitalFamilyName(reading: Reading, at: number, token: Token): boolean {
  if (!reading.capitals) return false;
  if (isInitial(token)) return true;
  if (token.letters !== 'capital' || token.word.length === 1) return false;
  if (isSurname(token.word) || closesAnyName(reading, at)) return true;
  return isCapitalStranger(reading, at, token);
}

function isCapitalStranger(reading: Reading, at: number, token: Token): boolean {
  if (organisations.has(token.word)) return false;
  return isAfterSureName(reading, at) || isGivenName(token.word) || isUnknownWord(reading, token.word);
}

/** "jordan king is on", "jamie lee potter absent"; "aisha may have" names no more than Aisha. */
function isSmallSurname(reading: Reading, at: number, word: string): boolean {
  if (alsoHelpers.has(word)) return closesFullName(reading, at);
  if (!notAfterNames.has(word) && !isPlace(word)) return true;
  return closesFullName(reading, at) || (!isPlace(word) && closesPart(reading, at));
}

function isSmallFamilyName(reading: Reading, at: number, { word, letters }: Token): boolean {
  if (letters === 'none') return false;
  const wordClass = classAt(reading, at);
  if (certainly.has(wordClass)) return true;
  if (isSurname(word)) return isSmallSurname(reading, at, word);
  return wordClass === 'unknown' && word.length > 3 && !isTypo(word);
}

function belongsAfter(reading: Reading, at: number): boolean {
  const token = tokenAt(reading.tokens, at);
  return (
    isNextWord(reading, at) &&
    (isCapitalFamilyName(reading, at, token) || isSmallFamilyName(reading, at, token))
  );
}

function isParticle(reading: Reading, at: number): boolean {
  return particles.has(tokenAt(reading.tokens, at).word) && isNextWord(reading, at);
}

/** "van der Meer": after such words even an ordinary word with a capital is part of the name. */
function isCapitalAfter(reading: Reading, at: number): boolean {
  const { letters, word } = tokenAt(reading.tokens, at);
  return reading.capitals && letters === 'capital' && word.length > 1 && isNextWord(reading, at);
}

/** How many tokens more belong to the name: a family name, or "da Silva". */
function stepAfter(reading: Reading, at: number): number {
  if (belongsAfter(reading, at + 1)) return 1;
  let last = at;
  while (last < at + 3 && isParticle(reading, last + 1)) last += 1;
  if (last === at) return 0;
  const isMeant = belongsAfter(reading, last + 1) || isCapitalAfter(reading, last + 1);
  return isMeant ? last + 1 - at : 0;
}

/** The last token of the name that holds this token. */
export function endOfName(reading: Reading, at: number): number {
  let to = at;
  for (let words = 0; words < 5; words++) {
    const step = stepAfter(reading, to);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** A capital word before a name that can be part of it: "Tavonte" in "Tavonte Okafor", "Blue" in "called Blue Ivy". */
function belongsBefore(reading: Reading, at: number): boolean {
  const token = tokenAt(reading.tokens, at);
  if (tokenAt(reading.tokens, at - 1).word === 'called') return true;
  if (isInitial(token)) return true;
  const wordClass = classAt(reading, at);
  if (wordClass === 'unknown') return true;
  if (!isGivenName(token.word) || wordClass === 'ordinary') return false;
  return !token.first || !alsoHelpers.has(token.word) || !asksOf(reading, at + 1);
}

/** "Will Afolabi be …": a question, and no Will. */
function asksOf(reading: Reading, at: number): boolean {
  return baseVerbs.has(tokenAt(reading.tokens, endOfName(reading, at) + 1).word);
}

function stepsBefore(reading: Reading, from: number): boolean {
  if (!isNextWord(reading, from)) return false;
  const before = tokenAt(reading.tokens, from - 1);
  const isCapital =
    reading.capitals && before.letters !== 'lower' && tokenAt(reading.tokens, from).letters !== 'lower';
  if (isCapital) return belongsBefore(reading, from - 1);
  if (classAt(reading, from - 1) !== 'unknown' || before.word.length < 5) return false;
  return before.word.includes('-') || !isTypo(before.word);
}

/** The first token of the name: "Tavonte Okafor", "J. Okafor". */
export function startOfName(reading: Reading, at: number): number {
  if (tokenAt(reading.tokens, at - 1).word === '.' && isInitial(tokenAt(reading.tokens, at - 2)))
    return at - 2;
  let from = at;
  while (at - from < 2 && stepsBefore(reading, from)) from -= 1;
  while (leading.has(tokenAt(reading.tokens, from - 1).word) && isNextWord(reading, from)) from -= 1;
  return from;
}
