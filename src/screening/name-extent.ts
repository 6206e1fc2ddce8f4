/** How far a name reaches: initials and given names before, middle and family names after. */
import { wordsAfterNames } from './data/context-words.ts';
import { organisationNouns } from './data/organisations.ts';
import type { Reading } from './name-context.ts';
import { isGivenName, isOrdinary, isPlace, isSurname, isTypo, toSet } from './vocabulary.ts';

const organisations = toSet(organisationNouns);
const particles = toSet(
  'de da do dos das del della di van von der den el al bin ibn bint bte ben abu mac mc o st la le',
);
const notAfterNames = toSet(wordsAfterNames);

/** Only blanks, a hyphen or the dot of an initial stand between. */
function isNextWord(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  const token = reading.tokens[at];
  return (
    before !== undefined &&
    token !== undefined &&
    /^ {0,2}$/.test(reading.text.slice(before.end, token.start))
  );
}

function isCapitalFamilyName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !reading.capitals || organisations.has(token.word)) return false;
  if (token.letters !== 'capital')
    return token.letters === 'upper' && token.word.length === 1 && token.word !== 'i';
  if (token.word.length === 1) return token.word !== 'i';
  if (isSurname(token.word) || isGivenName(token.word)) return true;
  return !isOrdinary(token.word) && !isPlace(token.word) && !reading.knownWords.has(token.word);
}

function isSmallFamilyName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.letters === 'none' || reading.knownWords.has(token.word)) return false;
  if (reading.classes[at] === 'name' || reading.classes[at] === 'surname') return true;
  if (isSurname(token.word)) return !notAfterNames.has(token.word) && !isPlace(token.word);
  return reading.classes[at] === 'unknown' && token.word.length > 3 && !isTypo(token.word);
}

function belongsAfter(reading: Reading, at: number): boolean {
  return isNextWord(reading, at) && (isCapitalFamilyName(reading, at) || isSmallFamilyName(reading, at));
}

/** The last token of the name that holds this token. */
export function endOfName(reading: Reading, at: number): number {
  let to = at;
  for (let words = 0; words < 5 && reading.tokens[to]?.possessive !== true; words++) {
    if (belongsAfter(reading, to + 1)) to += 1;
    else if (
      particles.has(reading.tokens[to + 1]?.word ?? '') &&
      isNextWord(reading, to + 1) &&
      belongsAfter(reading, to + 2)
    )
      to += 2;
    else break;
  }
  return to;
}

function isInitial(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && token.word.length === 1 && token.letters === 'capital' && token.word !== 'i';
}

/** The first token of the name: "Tavonte Okafor", "J. Okafor". */
export function startOfName(reading: Reading, at: number): number {
  let from = at;
  if (reading.tokens[from - 1]?.word === '.' && isInitial(reading, from - 2)) return from - 2;
  for (
    let words = 0;
    words < 2 && isNextWord(reading, from) && !reading.tokens[from - 1]?.possessive;
    words++
  ) {
    const before = reading.tokens[from - 1];
    if (!reading.capitals || before?.letters !== 'capital' || reading.tokens[at]?.letters !== 'capital')
      break;
    const isUnknown =
      reading.classes[from - 1] === 'unknown' &&
      !(before.first && before.word.length > 3 && isTypo(before.word));
    if (
      !isUnknown &&
      !(isGivenName(before.word) && !before.first && reading.classes[from - 1] !== 'ordinary') &&
      !isInitial(reading, from - 1)
    )
      break;
    from -= 1;
  }
  return from;
}
