/** Verbs, other names and family names beside a word that may be a name. */
import {
  attributes,
  childNouns,
  excludingVerbs,
  helpingVerbs,
  narrowStates,
  personVerbs,
  states,
  wordsAfterNames,
} from './data/context-words.ts';
import { organisationNouns } from './data/organisations.ts';
import { isAge } from './name-age.ts';
import { classAt, type Spot, trusted } from './name-spot.ts';
import { hole } from './normalise.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isPlace, isSurname, toSet } from './vocabulary.ts';

const children = toSet(childNouns);
const verbs = toSet(personVerbs);
const stateOfChild = toSet(states, attributes, personVerbs);
const hasAttribute = toSet(attributes);
const narrowState = toSet(narrowStates);
const narrowVerbs =
  toSet(`wont won't refuses refused hates doesnt doesn't didnt didn't hasnt hasn't isnt isn't keeps told truants
  self-harms cant can't says said lives wasnt wasn't`);
const presence = toSet('in at been attending coming going');
const being = toSet('is was has had');
const baseVerbs = toSet(
  'eligible entitled go attend come need have get be return stay start refuse live move want see miss leave keep still not been',
);
const askingVerbs = toSet('is has was does did do can should will if when get getting because that');
const helping = toSet(helpingVerbs);
const excluding = toSet(excludingVerbs);
const organisations = toSet(organisationNouns);
const notAfterNames = toSet(wordsAfterNames);
const placeWords = toSet('at in near from the by using use via called');
const months = toSet('may april june august summer autumn winter');
const wordsOfThings = toSet(
  'may april june august summer autumn winter bill art chance general justice unique',
);
const joins = new Set(['and', '&', '/', '+']);
const possessives = toSet('his her their');
const personObject = toSet('tell told met meet visit visited collect');
const preposition = toSet('about for with get getting regarding');
const ofChild =
  /\b(?:attend\w*|refus\w+|absen\w+|exclu\w+|suspen\w+|(?:cp|cin) plan|ehcp|ebsa|timetable|out of school|not in|home educat\w+|ehe)\b/i;
/** Names that start a sentence as verbs: "Will Afolabi be", "Mark Okafor absent". */
const startsQuestions = toSet('will may mark hope chase grant bill');
const pronoun = /\b(?:he|she|him|her|his|hers|mum|dad|hes|shes|he's|she's)\b/i;

function isNameAt(spot: Spot, offset: number): boolean {
  return (
    tokenAt(spot.reading.tokens, spot.at + offset).word === hole ||
    classAt(spot.reading, spot.at + offset) === 'name'
  );
}

function isListedBefore(spot: Spot): boolean {
  if (spot.p1 === ',') return isNameAt(spot, -2) && (spot.isCapital || !spot.isUnknown);
  return joins.has(spot.p1) && (isNameAt(spot, -2) || children.has(spot.p3));
}

/** "Aisha and X", "X and Aisha", "Aisha, X and Tom", "siblings X and Y". */
export function isListed(spot: Spot): boolean {
  const isListedAfter = joins.has(spot.n1) && isNameAt(spot, 2);
  if (!isListedAfter && !isListedBefore(spot)) return false;
  return spot.isWordName ? spot.isCapital : trusted(spot);
}

/** "Zephyrine Brightwell has", "Mark Turner, 12": a sentence that starts with two words of a name. */
function startsSentence(spot: Spot): boolean {
  if (!spot.isUnknown && classAt(spot.reading, spot.at + 1) === 'name') return false;
  const isSubject = being.has(spot.n2) || verbs.has(spot.n2) || [',', 'in', ''].includes(spot.n2);
  return isSubject && trusted(spot);
}

/** "will smith is", "grace walker": typed small, with a family name that is also a word. */
function isSmallWithFamilyName(spot: Spot): boolean {
  const { n1, n2 } = spot;
  if (spot.isUnknown || !isSurname(n1) || notAfterNames.has(n1) || isPlace(n1)) return false;
  return spot.wordClass === 'soft name' || being.has(n2) || verbs.has(n2) || narrowState.has(n2);
}

function isCapitalFamilyName(spot: Spot, next: Token): boolean {
  if (next.letters !== 'capital' || organisations.has(next.word) || isPlace(next.word)) return false;
  const nextClass = classAt(spot.reading, spot.at + 1);
  return nextClass === 'unknown' || nextClass === 'name' || isSurname(next.word);
}

/** A family name and no other word, or one that is a given name too: "Heaven Afolabi". */
function isBeforeSurname(spot: Spot, next: Token): boolean {
  const nextClass = classAt(spot.reading, spot.at + 1);
  return nextClass === 'surname' || (!spot.isSmall && nextClass === 'name' && isSurname(next.word));
}

/** The next token, where only one blank stands between. */
function adjacentWord(spot: Spot): Token | undefined {
  const next = tokenAt(spot.reading.tokens, spot.at + 1);
  const isAdjacent = next.start - tokenAt(spot.reading.tokens, spot.at).end === 1;
  return isAdjacent && !spot.possessive ? next : undefined;
}

/** "Grace Okafor", "Tavonte Brightwell", "grace okafor". */
export function isWithFamilyName(spot: Spot): boolean {
  const next = adjacentWord(spot);
  if (next === undefined) return false;
  const isFirst = !spot.isCapital && !spot.isSmall;
  if (!spot.isUnknown && isBeforeSurname(spot, next)) return !isFirst || !startsQuestions.has(spot.word);
  if (spot.isSmall) return isSmallWithFamilyName(spot);
  return isCapitalFamilyName(spot, next) && isCapitalWithFamilyName(spot, isFirst);
}

function isCapitalWithFamilyName(spot: Spot, isFirst: boolean): boolean {
  if (isFirst && spot.wordClass !== 'soft name') return startsSentence(spot);
  return !spot.isUnknown || !placeWords.has(spot.p1);
}

function doesWhatPeopleDo({ n1, n2, n3 }: Spot): boolean {
  if (verbs.has(n1)) return true;
  return being.has(n1) && (stateOfChild.has(n2) || hasAttribute.has(n3) || isAge(n2, n3));
}

function isInNarrowState({ n2, n3 }: Spot): boolean {
  return narrowState.has(n2) || narrowState.has(n3) || isAge(n2, n3);
}

function isSurelyPerson(spot: Spot): boolean {
  if (narrowVerbs.has(spot.n1)) return !spot.isWordName || !wordsOfThings.has(spot.word);
  if (!being.has(spot.n1)) return false;
  if (spot.n2 === 'not' && presence.has(spot.n3))
    return !months.has(spot.word) && (spot.isUnknown || !spot.isSmall);
  return isInNarrowState(spot);
}

/** "X won't", "X is refusing", "is it right that X has". */
export function isBeforeVerb(spot: Spot): boolean {
  if (!trusted(spot)) return false;
  if (isSurelyPerson(spot)) return true;
  if (spot.isSmall || months.has(spot.word)) return false;
  return spot.isCapital ? isBeforeAnyVerb(spot) : !spot.isWordName && doesWhatPeopleDo(spot);
}

function isBeforeAnyVerb(spot: Spot): boolean {
  return doesWhatPeopleDo(spot) || (!spot.isUnknown && being.has(spot.n1));
}

/** "X and his sister". */
export function isWithKin(spot: Spot): boolean {
  return joins.has(spot.n1) && possessives.has(spot.n2) && !spot.isWordName && trusted(spot);
}

function isAskedOf(spot: Spot): boolean {
  return !spot.isUnknown || askingVerbs.has(spot.p1) || excluding.has(spot.p1);
}

function speaksOfChild({ reading, p1, word }: Spot): boolean {
  if (pronoun.test(reading.text)) return true;
  return preposition.has(p1) && !isPlace(word) && ofChild.test(reading.text);
}

/** "has X been", "support X", "for X to", where the message speaks of a person. */
export function isAfterVerbs(spot: Spot): boolean {
  if (!spot.isCapital || !helping.has(spot.p1)) return false;
  if (excluding.has(spot.p1) || personObject.has(spot.p1)) return true;
  return baseVerbs.has(spot.n1) || stateOfChild.has(spot.n1) ? isAskedOf(spot) : speaksOfChild(spot);
}
