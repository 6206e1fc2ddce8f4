/** An age or a school year beside a word that may be a name: "X, 13", "X (Y9)", "year 9 X". */
import { type Reading, type Spot, trusted } from './name-spot.ts';
import { hole } from './normalise.ts';
import { tokenAt } from './tokens.ts';
import { toSet } from './vocabulary.ts';

/** What follows an age; after anything else the number counts something. */
const afterAge = new Set([
  hole,
  '',
  '\n',
  ',',
  '.',
  ')',
  '?',
  '!',
  ';',
  '-',
  ...toSet('yo y yr yrs year years year-old and who now but is has'),
]);
const units = toSet('yo y yr yrs year years year-old');
const yearWords = toSet('year yr y reception');
const saysAge = toSet('aged age turned is');
/** After these even a word that starts a sentence is a child's name: "Angel is in year 8". */
const saysWho = new Set(['is', ',', '(']);
const opens = new Set([',', '(', '-']);
const oldness = toSet('old yo year-old yr-old');

export function isAge(word: string, next: string): boolean {
  return /^(?:[3-9]|1\d)$/.test(word) && afterAge.has(next);
}

/** "X, 13,", "X (13)", "X is 13", "X aged 13", "X 13yo". */
function hasAgeAfter({ n1, n2, n3, n4 }: Spot): boolean {
  if (opens.has(n1)) return isAge(n2, n3) || (saysAge.has(n2) && isAge(n3, n4));
  if (saysAge.has(n1)) return isAge(n2, n3);
  if (n1 === 'who' && n2 === 'is') return isAge(n3, n4);
  return isAge(n1, n2) && units.has(n2);
}

/** After these a stranger with "a year 9" behind it is a deed: "can the school offroll a y11". */
const doers = toSet('school schools college academy pru trust council la head we they i you to dont not');
const isDeed = ({ isUnknown, isCapital, p1, n1 }: Spot): boolean =>
  isUnknown && !isCapital && n1 === 'a' && doers.has(p1);

/** "Dean P in y11", "dean p in y11"; but the y of "y 11" is no initial. */
function isInitialAt(tokens: Reading['tokens'], at: number): boolean {
  return /^[b-hj-z]$/.test(tokenAt(tokens, at).word) && !/^\d/.test(tokenAt(tokens, at + 1).word);
}

const hasInitial = ({ isUnknown, at, reading }: Spot): boolean =>
  !isUnknown && isInitialAt(reading.tokens, at + 1);

/** "X in year 9", "X (Y9)", "X, yr 9", "X P in year 9". */
function hasYearAfter(spot: Spot): boolean {
  if (isDeed(spot)) return false;
  const { tokens } = spot.reading;
  let next = spot.at + 1;
  if (hasInitial(spot)) next += 1;
  if (['in', ',', '(', '-', 'is', 'a'].includes(tokenAt(tokens, next).word)) next += 1;
  if (['in', 'a'].includes(tokenAt(tokens, next).word)) next += 1;
  return yearWords.has(tokenAt(tokens, next).word) && /^(?:\d|1[0-3])$/.test(tokenAt(tokens, next + 1).word);
}

export function isAgedAfter(spot: Spot): boolean {
  return hasAgeAfter(spot) || hasYearAfter(spot);
}

function hasAgeBefore(spot: Spot): boolean {
  const { p1, p2, p3 } = spot;
  const p4 = tokenAt(spot.reading.tokens, spot.at - 4).word;
  if (oldness.has(p1)) return [p2, p3, p4].some((one) => /^1?\d$/.test(one));
  return /^(?:[1-9]|1[0-3])$/.test(p1) && yearWords.has(p2) && spot.isCapital;
}

/** Typed small, or opening a sentence as a verb does: "will", "may". */
const isVerbLike = ({ isWordName, isCapital, isSmall, n1 }: Spot): boolean =>
  isWordName && !isCapital && (isSmall || !saysWho.has(n1));

export function isAged(spot: Spot): boolean {
  if (hasAgeAfter(spot)) return trusted(spot);
  const isYear = hasYearAfter(spot);
  if (isYear && hasInitial(spot)) return true;
  return !isVerbLike(spot) && (isYear || hasAgeBefore(spot)) && trusted(spot);
}
