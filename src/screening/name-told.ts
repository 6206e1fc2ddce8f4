/** What is told of somebody by name: "spoke to X about", "X, she's at", "X is on a reduced timetable", "X and Y are twins". */
import { childNouns, kinNouns } from './data/context-words.ts';
import { classAt, type Spot, trusted } from './name-spot.ts';
import { tokenAt } from './tokens.ts';
import { isGivenName, isPlace, toSet } from './vocabulary.ts';

/** "In May, she …": a time or a place, whatever name it may be too. */
const whenOrWhere = toSet(
  `in by of to at from near since until till for during before after next last this that every each a an the on
  end start mid early late over through throughout between around`,
);
const months = toSet('april may june august summer autumn winter');
const oneOf = toSet("he she hes shes he's she's his her him hers");
const possessives = toSet('his her their');
const kin = toSet(kinNouns, childNouns);
const joins = new Set(['and', '&', '+']);
const contacting = toSet('emailed phoned rang texted messaged chased mailed');
const speaking = toSet('spoke spoken speak speaking talked talking chatted chatting written wrote');
const afterContact = new Set([
  '',
  ',',
  '.',
  '?',
  '!',
  '\n',
  ...toSet('about re regarding again today yesterday who at on from and but'),
]);
const ofSeveral = toSet('twins siblings both brothers sisters cousins triplets');
const being = toSet('are were');
const underPlan =
  /^\s+(?:is|was)\s+(?:now\s+|still\s+|currently\s+|back\s+)?(?:on|under|at)\s+(?:an?\s+|the\s+)?(?:reduced|part.?time|cin\b|cp\b|child\s+(?:in need|protection)|section|s47\b|s20\b|stage|sgo\b|\d+(?:\s?%|\s+per))/i;
const gotPenalty = toSet('fine fined penalty detention warning notice excluded suspended');
const pronounsOfOne = /^\s+uses?\s+(?:they|she|he)\b/i;

const isListedName = ({ wordClass, word }: Spot): boolean => wordClass !== 'ordinary' && isGivenName(word);

/** "help with Summer, she's at 62%". */
function isThenPronoun(spot: Spot): boolean {
  return spot.n1 === ',' && oneOf.has(spot.n2) && isListedName(spot);
}

/** "bill and his sister". */
function isWithOwnKin(spot: Spot): boolean {
  return joins.has(spot.n1) && possessives.has(spot.n2) && kin.has(spot.n3) && isListedName(spot);
}

/** "spoke to joy about it", "emailed Pete at the school"; an authority or a town may be rung too. */
function isContacted(spot: Spot): boolean {
  if (!isReached(spot) || isPlace(spot.word) || !afterContact.has(spot.n1)) return false;
  return spot.isUnknown ? !spot.isSmall && trusted(spot) : isGivenName(spot.word);
}

const isReached = ({ p1, p2 }: Spot): boolean =>
  contacting.has(p1) || ((p1 === 'to' || p1 === 'with') && speaking.has(p2));

function isNameAt({ reading, at }: Spot, offset: number): boolean {
  return (
    classAt(reading, at + offset) !== 'ordinary' && isGivenName(tokenAt(reading.tokens, at + offset).word)
  );
}

/** What follows the second of two joined names. */
function areTwo({ reading, at }: Spot, after: number): boolean {
  const word = (offset: number): string => tokenAt(reading.tokens, at + after + offset).word;
  return ofSeveral.has(word(0)) || (being.has(word(0)) && (ofSeveral.has(word(1)) || ofSeveral.has(word(2))));
}

/** "Destiny and Chance are twins". */
function isOneOfTwo(spot: Spot): boolean {
  if (!isListedName(spot)) return false;
  if (joins.has(spot.n1) && isNameAt(spot, 2)) return !areMonths(spot, spot.n2) && areTwo(spot, 3);
  return joins.has(spot.p1) && isNameAt(spot, -2) && !areMonths(spot, spot.p2) && areTwo(spot, 1);
}

const areMonths = ({ word }: Spot, other: string): boolean => months.has(word) && months.has(other);

const rest = ({ reading, at }: Spot): string => reading.text.slice(tokenAt(reading.tokens, at).end);

/** "May is on a reduced timetable", "Frank is under section 47", "Sky uses they/them". */
function isToldOfOne(spot: Spot): boolean {
  if (!isListedName(spot) || spot.possessive) return false;
  if (isFined(spot)) return true;
  // Typed small, a month or a season at so many per cent is one.
  if (spot.isSmall && months.has(spot.word)) return false;
  return underPlan.test(rest(spot)) || pronounsOfOne.test(rest(spot));
}

const isFined = ({ isSmall, n1, n2, n3 }: Spot): boolean =>
  !isSmall && n1 === 'got' && (gotPenalty.has(n2) || gotPenalty.has(n3));

/** "deano aka dean harvey". */
function isAlias(spot: Spot): boolean {
  return (spot.n1 === 'aka' && trusted(spot)) || (spot.p1 === 'aka' && isListedName(spot));
}

const rules = [isThenPronoun, isWithOwnKin, isOneOfTwo, isToldOfOne, isAlias] as const;

export const isToldOf = (spot: Spot): boolean =>
  isContacted(spot) || (!whenOrWhere.has(spot.p1) && rules.some((rule) => rule(spot)));
