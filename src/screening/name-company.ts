/** Ages, verbs, other names and family names beside a word that may be a name. */
import { childNouns, helpingVerbs, personVerbs, states, wordsAfterNames } from './data/context-words.ts';
import { organisationNouns } from './data/organisations.ts';
import { type Spot, trusted } from './name-spot.ts';
import { isPlace, isSurname, toSet } from './vocabulary.ts';
import { hole } from './normalise.ts';

const children = toSet(childNouns);
const verbs = toSet(personVerbs);
const state = toSet(states);
const narrowState =
  toSet(`refusing refused missing absent excluded suspended autistic fostered anxious pregnant truanting
  struggling nc attending non-verbal living self-harming bullied`);
const narrowVerbs =
  toSet(`wont won't refuses refused hates doesnt doesn't didnt didn't hasnt hasn't isnt isn't keeps told
  truants self-harms cant can't says said lives wasnt wasn't`);
const attributes =
  toSet(`ehcp social autism autistic asd adhd anxiety ebsa disability diagnosis difficulties brother sister foster pep
  reduced stepdad carer medical trauma epilepsy diabetes asthma dyslexia behaviour sw keyworker mentor ill sick homeless
  disengaged thriving aggressive violent withdrawn upset isolated unwell reluctant unable unwilling deaf nonverbal dysregulated
  skipping sleeping gaming failing absconding offending stopped`);
const wordsOfThings = new Set([
  'may',
  'april',
  'june',
  'august',
  'summer',
  'autumn',
  'winter',
  'bill',
  'art',
  'chance',
  'general',
  'justice',
]);
const excluding = toSet(
  'exclude excluded excluding suspend suspended suspending reintegrate fostered adopted unenrol deregister',
);
const presence = toSet('in at been attending coming going');
const being = toSet('is was has had');
const baseVerbs = toSet(
  'eligible entitled go attend come need have get be return stay start refuse live move want see miss leave keep still not been',
);
const helping = toSet(helpingVerbs);
const organisations = toSet(organisationNouns);
const afterAge = new Set([
  '',
  ',',
  '.',
  ')',
  '?',
  '!',
  ';',
  '\n',
  'yo',
  'y',
  'yr',
  'yrs',
  'year',
  'years',
  'and',
  'who',
  'now',
  'but',
  'is',
  'has',
  '-',
  'year-old',
  hole,
]);
const yearWords = new Set(['year', 'yr', 'y', 'yr.', 'reception']);
const placeWords = new Set([
  'at',
  'in',
  'near',
  'from',
  'of',
  'the',
  'by',
  'using',
  'use',
  'via',
  'on',
  'called',
  'with',
  'than',
  'or',
]);
const months = new Set(['may', 'april', 'june', 'august', 'summer', 'autumn', 'winter']);
const notAfterNames = toSet(wordsAfterNames);
const pronoun = /\b(?:he|she|him|her|his|hers|mum|dad|hes|shes|he's|she's)\b/i;

function isAge(word: string, next: string): boolean {
  return /^(?:[3-9]|1\d)$/.test(word) && afterAge.has(next);
}

function word(spot: Spot, offset: number): string {
  return spot.reading.tokens[spot.at + offset]?.word ?? '';
}

/** "X, 13,", "X (13)", "X is 13", "X aged 13", "X 13yo". */
function hasAgeAfter(spot: Spot): boolean {
  const { n1, n2, n3 } = spot;
  if (/^[,(-]$/.test(n1))
    return isAge(n2, n3) || ((n2 === 'aged' || n2 === 'age') && isAge(n3, word(spot, 4)));
  if (n1 === 'aged' || n1 === 'age' || n1 === 'turned' || n1 === 'is') return isAge(n2, n3);
  if (n1 === 'who' && n2 === 'is') return isAge(n3, word(spot, 4));
  return isAge(n1, n2) && /^(?:yo|y|yr|yrs|year|years|year-old)$/.test(n2);
}

/** "X in year 9", "X (Y9)", "X, yr 9". */
function hasYearAfter(spot: Spot): boolean {
  const skip = ['in', ',', '(', '-', 'is', 'a'].includes(spot.n1) ? 1 : 0;
  const more = ['in', 'a'].includes(word(spot, 1 + skip)) ? 1 : 0;
  return yearWords.has(word(spot, 1 + skip + more)) && /^(?:\d|1[0-3])$/.test(word(spot, 2 + skip + more));
}

function hasAgeBefore(spot: Spot): boolean {
  const { p1, p2, p3 } = spot;
  if (['old', 'yo', 'year-old', 'yr-old'].includes(p1))
    return [p2, p3, word(spot, -4)].some((one) => /^1?\d$/.test(one));
  return /^(?:[1-9]|1[0-3])$/.test(p1) && yearWords.has(p2) && spot.shape === 'capital';
}

export function isAged(spot: Spot): boolean {
  const isSmallWord = spot.wordClass === 'word name' && spot.shape !== 'capital';
  if (hasAgeAfter(spot)) return trusted(spot);
  if (hasAgeBefore(spot)) return !isSmallWord && trusted(spot);
  return !isSmallWord && hasYearAfter(spot) && trusted(spot);
}

function isNameAt(spot: Spot, offset: number): boolean {
  const token = spot.reading.tokens[spot.at + offset];
  return token?.word === hole || spot.reading.classes[spot.at + offset] === 'name';
}

/** "Aisha and X", "X and Aisha", "Aisha, X and Tom", "siblings X and Y". */
export function isListed(spot: Spot): boolean {
  const joins = (one: string): boolean =>
    one === 'and' || one === '&' || one === ',' || one === '/' || one === '+';
  const before = joins(spot.p1) && (isNameAt(spot, -2) || (children.has(spot.p3) && spot.p1 !== ','));
  const after = joins(spot.n1) && spot.n1 !== ',' && isNameAt(spot, 2);
  if (!before && !after) return false;
  if (spot.wordClass === 'word name') return spot.shape === 'capital';
  if (spot.p1 === ',' && !after && spot.wordClass === 'unknown') return spot.shape === 'capital';
  return trusted(spot);
}

/** "Grace Okafor", "Tavonte Brightwell", "grace okafor". */
export function isWithFamilyName(spot: Spot): boolean {
  const token = spot.reading.tokens[spot.at + 1];
  const own = spot.reading.tokens[spot.at];
  if (token === undefined || own === undefined || token.start - own.end !== 1 || spot.possessive)
    return false;
  const nextClass = spot.reading.classes[spot.at + 1];
  if (nextClass === 'surname' && spot.wordClass !== 'unknown')
    return spot.wordClass !== 'word name' || spot.shape !== 'first capital';

  if (spot.shape === 'small') return isSmallFamilyName(spot);
  if (token.letters !== 'capital' || organisations.has(token.word) || isPlace(token.word)) return false;
  const isFamilyName = nextClass === 'unknown' || nextClass === 'name' || isSurname(token.word);
  if (spot.shape === 'first capital' && spot.wordClass !== 'soft name')
    return isFamilyName && startsSentence(spot);
  return isFamilyName && !(spot.wordClass === 'unknown' && placeWords.has(spot.p1));
}

/** "Zephyrine Brightwell has", "Mark Turner, 12": a sentence that starts with two words of a name. */
function startsSentence(spot: Spot): boolean {
  if (spot.wordClass !== 'unknown' && spot.reading.classes[spot.at + 1] === 'name') return false;
  const isSubject =
    being.has(spot.n2) || verbs.has(spot.n2) || spot.n2 === ',' || spot.n2 === 'in' || spot.n2 === '';
  return isSubject && trusted(spot);
}

/** "will smith is", "grace walker": typed small, with a family name that is also a word. */
function isSmallFamilyName(spot: Spot): boolean {
  if (spot.wordClass === 'unknown' || !isSurname(spot.n1) || notAfterNames.has(spot.n1) || isPlace(spot.n1))
    return false;
  return (
    spot.wordClass === 'soft name' || being.has(spot.n2) || verbs.has(spot.n2) || narrowState.has(spot.n2)
  );
}

function isStateOfChild(one: string): boolean {
  return state.has(one) || attributes.has(one) || verbs.has(one);
}

function doesWhatPeopleDo(spot: Spot): boolean {
  if (verbs.has(spot.n1)) return true;
  if (!being.has(spot.n1)) return false;
  return isStateOfChild(spot.n2) || attributes.has(spot.n3) || isAge(spot.n2, spot.n3);
}

function surelyPerson(spot: Spot): boolean {
  if (being.has(spot.n1) && spot.n2 === 'not' && presence.has(spot.n3)) {
    return !months.has(spot.word) && spot.shape !== 'small';
  }
  return (
    narrowVerbs.has(spot.n1) ||
    (being.has(spot.n1) && (narrowState.has(spot.n2) || narrowState.has(spot.n3) || isAge(spot.n2, spot.n3)))
  );
}

/** "X won't", "X is refusing", "is it right that X has". */
export function isBeforeVerb(spot: Spot): boolean {
  if (spot.wordClass === 'soft name' && spot.shape !== 'small')
    return doesWhatPeopleDo(spot) || (spot.shape === 'capital' && being.has(spot.n1));
  if (spot.wordClass === 'word name' && spot.shape === 'capital' && !months.has(spot.word))
    return doesWhatPeopleDo(spot) || being.has(spot.n1);
  if (spot.wordClass === 'unknown' && spot.shape === 'capital') return doesWhatPeopleDo(spot);
  return (
    surelyPerson(spot) &&
    trusted(spot) &&
    !(spot.wordClass === 'word name' && spot.shape === 'small' && verbs.has(spot.n1))
  );
}

/** "X and his sister". */
export function isWithKin(spot: Spot): boolean {
  return (
    (spot.n1 === 'and' || spot.n1 === '&') &&
    (spot.n2 === 'his' || spot.n2 === 'her') &&
    trusted(spot) &&
    spot.wordClass !== 'word name'
  );
}

/** "has X been", "support X", "for X to", where the message speaks of a person. */
export function isAfterVerbs(spot: Spot): boolean {
  if (spot.shape !== 'capital' || !helping.has(spot.p1)) return false;
  if (baseVerbs.has(spot.n1) || state.has(spot.n1))
    return (
      spot.wordClass !== 'unknown' ||
      /^(?:is|has|was|does|did|do|can|should|will|if|when|get|getting|because|that)$/.test(spot.p1)
    );
  return excluding.has(spot.p1) || pronoun.test(spot.reading.text);
}
