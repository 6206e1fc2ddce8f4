/** How far a name reaches: initials and given names before, middle and family names after. */
import { wordsAfterNames } from './data/context-words.ts';
import { organisationNouns } from './data/organisations.ts';
import { classAt, type Reading } from './name-spot.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isGivenName, isOrdinary, isPlace, isSurname, isTypo, toSet } from './vocabulary.ts';

const organisations = toSet(organisationNouns);
const particles = toSet(
  'de da do dos das del della di van von der den el al bin ibn bint bte ben abu mac mc o st la le',
);
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

function isCapitalFamilyName(reading: Reading, token: Token): boolean {
  if (!reading.capitals || organisations.has(token.word)) return false;
  if (isInitial(token)) return true;
  if (token.letters !== 'capital' || token.word.length === 1) return false;
  return isSurname(token.word) || isGivenName(token.word) || isUnknownWord(reading, token.word);
}

function isSmallFamilyName(reading: Reading, at: number, { word, letters }: Token): boolean {
  if (letters === 'none' || reading.knownWords.has(word)) return false;
  const wordClass = classAt(reading, at);
  if (certainly.has(wordClass)) return true;
  if (isSurname(word)) return !notAfterNames.has(word) && !isPlace(word);
  return wordClass === 'unknown' && word.length > 3 && !isTypo(word);
}

function belongsAfter(reading: Reading, at: number): boolean {
  const token = tokenAt(reading.tokens, at);
  return (
    isNextWord(reading, at) && (isCapitalFamilyName(reading, token) || isSmallFamilyName(reading, at, token))
  );
}

/** How many tokens more belong to the name: a family name, or "da Silva". */
function stepAfter(reading: Reading, at: number): number {
  if (belongsAfter(reading, at + 1)) return 1;
  const isParticle = particles.has(tokenAt(reading.tokens, at + 1).word) && isNextWord(reading, at + 1);
  return isParticle && belongsAfter(reading, at + 2) ? 2 : 0;
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

/** A capital word before a name that can be part of it: "Tavonte" in "Tavonte Okafor". */
function belongsBefore(reading: Reading, at: number): boolean {
  const token = tokenAt(reading.tokens, at);
  if (isInitial(token)) return true;
  const wordClass = classAt(reading, at);
  if (wordClass === 'unknown') return true;
  return isGivenName(token.word) && !token.first && wordClass !== 'ordinary';
}

function stepsBefore(reading: Reading, from: number): boolean {
  if (!isNextWord(reading, from)) return false;
  const before = tokenAt(reading.tokens, from - 1);
  const isCapital =
    reading.capitals && before.letters !== 'lower' && tokenAt(reading.tokens, from).letters !== 'lower';
  if (isCapital) return belongsBefore(reading, from - 1);
  return classAt(reading, from - 1) === 'unknown' && before.word.length > 4 && !isTypo(before.word);
}

/** The first token of the name: "Tavonte Okafor", "J. Okafor". */
export function startOfName(reading: Reading, at: number): number {
  if (tokenAt(reading.tokens, at - 1).word === '.' && isInitial(tokenAt(reading.tokens, at - 2)))
    return at - 2;
  let from = at;
  while (at - from < 2 && stepsBefore(reading, from)) from -= 1;
  return from;
}
