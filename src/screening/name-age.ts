/** An age or a school year beside a word that may be a name: "X, 13", "X (Y9)", "year 9 X". */
import { type Spot, trusted } from './name-spot.ts';
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

/** "X in year 9", "X (Y9)", "X, yr 9". */
function hasYearAfter(spot: Spot): boolean {
  const { tokens } = spot.reading;
  let next = spot.at + 1;
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

export function isAged(spot: Spot): boolean {
  if (hasAgeAfter(spot)) return trusted(spot);
  if (spot.isWordName && !spot.isCapital && (spot.isSmall || !saysWho.has(spot.n1))) return false;
  return (hasAgeBefore(spot) || hasYearAfter(spot)) && trusted(spot);
}
