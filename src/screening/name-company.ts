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
import { closesAnyName, closesFullName } from './name-closing.ts';
import { isInLongList } from './name-list.ts';
import { classAt, type Spot, trusted } from './name-spot.ts';
import { asksOfAbsence, isNeverAbsent, wordsOfThings } from './name-things.ts';
import { hole } from './normalise.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isOrdinary, isPlace, isSurname, toSet } from './vocabulary.ts';

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
/** After the two words of a name that start a sentence. */
const afterSubjects = new Set([...being, ...verbs, ...narrowState, ',', 'in', '']);
const afterSmallNames = new Set([...being, ...verbs, ...narrowState]);
const baseVerbs = toSet(
  'eligible entitled go attend come need have get be return stay start refuse live move want see miss leave keep still not been',
);
const afterAsked = new Set([...baseVerbs, ...stateOfChild]);
const askingVerbs = toSet('is has was does did do can should will if when get getting because that');
const helping = toSet(helpingVerbs);
const lengths = toSet('since for all again today yesterday');
const supporting = toSet('support supporting help helping');
const excluding = toSet(excludingVerbs);
const organisations = toSet(organisationNouns);
const notAfterNames = toSet(wordsAfterNames);
const placeWords = toSet('at in near from the by using use via called');
const months = toSet('may april june august summer autumn winter');
const joins = new Set(['and', '&', '/', '+']);
const possessives = toSet('his her their');
const personObject = toSet('tell told met meet visit visited collect');
const referring = toSet('refer referred referring');
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
  if (isInLongList(spot)) return true;
  const isListedAfter = joins.has(spot.n1) && isNameAt(spot, 2);
  if (!isListedAfter && !isListedBefore(spot)) return false;
  return spot.isWordName ? spot.isCapital : trusted(spot);
}

function isSubject({ n2, n3 }: Spot): boolean {
  return afterSubjects.has(n2) || (n2 === 'at' && /^\d+$/.test(n3));
}

/** "Zephyrine Brightwell has", "Mark Turner, 12": a sentence that starts with two words of a name. */
function startsSentence(spot: Spot): boolean {
  if (!spot.isUnknown && classAt(spot.reading, spot.at + 1) === 'name') return false;
  if (!spot.isUnknown && isSurname(spot.n1) && closesFullName(spot.reading, spot.at + 1)) return true;
  return isSubject(spot) && trusted(spot);
}

/** "may banks, …", "mark papers, …": a plural is oftener a thing. */
function isOrdinaryPlural(word: string): boolean {
  return word.endsWith('s') && isOrdinary(word);
}

/** "will smith is", "grace walker": typed small, with a family name that is also a word. */
function isSmallWithFamilyName(spot: Spot): boolean {
  const { n1, n2 } = spot;
  if (spot.isUnknown || !isSurname(n1)) return false;
  if (notAfterNames.has(n1) || isPlace(n1)) return closesAnyName(spot.reading, spot.at + 1);
  if (spot.wordClass === 'soft name' || afterSmallNames.has(n2)) return true;
  return n2 === ',' ? !isOrdinaryPlural(n1) : closesFullName(spot.reading, spot.at + 1);
}

/** "Rich Poole who", "Bradley Sutton has had": a place that is a family name too. */
function isGivenBeforePlace(spot: Spot): boolean {
  if (!isSurname(spot.n1)) return false;
  const mayBePerson = !placeWords.has(spot.p1) || (!isPlace(spot.word) && !months.has(spot.word));
  return (spot.isCapital && mayBePerson) || closesFullName(spot.reading, spot.at + 1);
}

/** "Ama Law has missed", "support Ama Church with": a law or a church is not what that is said of. */
function isChildAsChurch(spot: Spot): boolean {
  if (spot.isUnknown || !isSurname(spot.n1)) return false;
  if (closesFullName(spot.reading, spot.at + 1) || supporting.has(spot.p1)) return true;
  return being.has(spot.p1) && spot.n2 === 'on';
}

function isCapitalFamilyName(spot: Spot, next: Token): boolean {
  if (next.letters !== 'capital') return false;
  if (closesAnyName(spot.reading, spot.at + 1)) return true;
  if (organisations.has(next.word)) return isChildAsChurch(spot);
  if (isPlace(next.word)) return isGivenBeforePlace(spot);
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

/** "april [name] yr6": the name before a name that was masked, unless it opens a question. */
function isBeforeMask(spot: Spot): boolean {
  if (spot.n1 !== hole || spot.isUnknown || startsQuestions.has(spot.word)) return false;
  return closesAnyName(spot.reading, spot.at + 1);
}

/** The capital of a sentence's start. */
function isFirstCapital({ isCapital, isSmall }: Spot): boolean {
  return !isCapital && !isSmall;
}

/** "Grace Okafor", "Tavonte Brightwell", "grace okafor". */
export function isWithFamilyName(spot: Spot): boolean {
  const next = adjacentWord(spot);
  if (next === undefined) return false;
  if (isBeforeMask(spot)) return true;
  const isFirst = isFirstCapital(spot);
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
  if (hasAttribute.has(spot.n2)) return !wordsOfThings.has(spot.word) && !isPlace(spot.word);
  return spot.n2 === 'not' && presence.has(spot.n3) ? isNotPresent(spot) : isInNarrowState(spot);
}

/** "Hope is not in", though not "may is not in". */
function isNotPresent({ word, isUnknown, isSmall }: Spot): boolean {
  return !months.has(word) && (isUnknown || !isSmall);
}

/** "Grace, who is on a plan". */
function isWho({ isSmall, isUnknown, n1, n2, n3 }: Spot): boolean {
  return !isSmall && !isUnknown && n1 === ',' && n2 === 'who' && being.has(n3);
}

const isPersonHere = (spot: Spot): boolean => isSurelyPerson(spot) || isWho(spot) || isNotedAbsent(spot);

/** "Blessing absent 20 days", "Star missing since Friday", "Hope was off roll"; "Mark absent 20 days" is an order. */
function isNotedAbsent(spot: Spot): boolean {
  if (spot.isSmall || spot.isUnknown || isNeverAbsent(spot.word)) return false;
  if (being.has(spot.n1)) return /^o(?:n|ff) (?:roll|report)$/.test(`${spot.n2} ${spot.n3}`);
  if (asksOfAbsence(spot)) return false;
  return narrowState.has(spot.n1) && (/^\d+$/.test(spot.n2) || lengths.has(spot.n2));
}

/** "X won't", "X is refusing", "is it right that X has". */
export function isBeforeVerb(spot: Spot): boolean {
  if (!trusted(spot)) return false;
  if (isPersonHere(spot)) return true;
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

/** "Is Sunny counted as absent": not a month, nor "is Faith school"; a name that is nothing else counts by itself. */
function isAskedAfter({ p1, n1, word, isUnknown, wordClass }: Spot): boolean {
  if (isUnknown || wordClass === 'name' || !askingVerbs.has(p1)) return false;
  return !wordsOfThings.has(word) && !organisations.has(n1);
}

function speaksOfChild(spot: Spot): boolean {
  const { reading, p1, word } = spot;
  if (pronoun.test(reading.text)) return true;
  return (isAskedAfter(spot) || preposition.has(p1)) && !isPlace(word) && ofChild.test(reading.text);
}

/** "refer Star to CAMHS". */
function isReferred({ isUnknown, p1, n1 }: Spot): boolean {
  return !isUnknown && n1 === 'to' && referring.has(p1);
}

/** "has X been", "support X", "for X to", where the message speaks of a person. */
export function isAfterVerbs(spot: Spot): boolean {
  if (!spot.isCapital || !helping.has(spot.p1)) return false;
  if (excluding.has(spot.p1) || personObject.has(spot.p1)) return true;
  if (isPlace(spot.word)) return pronoun.test(spot.reading.text);
  if (isReferred(spot)) return true;
  return afterAsked.has(spot.n1) ? isAskedOf(spot) : speaksOfChild(spot);
}
