/** What stands beside a word that may be a name: "called X", "X's mum", "my pupil X", "Mrs X". */
import {
  belongings,
  belongingsOfUnknown,
  calledThings,
  childNouns,
  determiners,
  kinNouns,
} from './data/context-words.ts';
import { isAged } from './name-age.ts';
import { closesFullName } from './name-closing.ts';
import { isAfterVerbs, isBeforeVerb, isListed, isWithFamilyName, isWithKin } from './name-company.ts';
import { type Reading, type Spot, toSpot, trusted } from './name-spot.ts';
import { isThing } from './name-things.ts';
import { isToldOf } from './name-told.ts';
import { tokenAt } from './tokens.ts';
import { isPlace, isSurname, toSet } from './vocabulary.ts';

const children = toSet(childNouns);
const kin = toSet(kinNouns);
const closeKin = toSet('mum mother mom mam dad father nan gran sister brother carer stepdad stepmum grandma');
const owned = toSet(belongings);
const ownedByUnknown = toSet(belongingsOfUnknown);
/** What "Preston's" may be followed by and then be a child's: an authority has a virtual school and attendance too. */
const ownedInPlaces =
  toSet(`ehcp pep behaviour anxiety absence absences dob upn exclusion suspension timetable placement
  social sw birthday uniform bedroom keyworker diagnosis teacher lateness home`);
const things = toSet(calledThings);
const callers = toSet(
  'i we he she they mum dad mother father parent parents school police you who have has had not just',
);
const guarded = toSet(determiners);
const titles = toSet('mr mrs ms mx miss dr sir madam prof professor');
const plainTitles = toSet('mr mrs ms mx');
const families = toSet('family families siblings twins children kids household brothers sisters boys girls');
/** "van der Berg family". */
const particles = toSet('van von der den bin ibn bint');
const months = toSet('april may june august summer autumn winter');
const towards = toSet('in at near around from');
const homeVerbs = toSet(`wont won't doesnt doesn't isnt isn't hasnt hasn't hates refuses`);
const auxiliaries = toSet('is was has had isnt wasnt hasnt');
const marks = new Set([',', '(', ':', '-']);
const equals = new Set(['is', ':', '=', '-']);
const nameWords = toSet('name forename surname');

/** "a girl called X", but neither "a programme called X" nor "mum called X". */
function isCalled(spot: Spot): boolean {
  if (spot.p1 !== 'called' && spot.p1 !== 'named') return false;
  const before = spot.reading.tokens.slice(Math.max(0, spot.at - 5), spot.at - 1).map(({ word }) => word);
  const isChild = before.some((word) => children.has(word) || kin.has(word));
  if (!isChild && before.some((word) => things.has(word))) return false;
  if (callers.has(spot.p2) && spot.isSmall) return false;
  return !spot.isUnknown || spot.word.length > 2;
}

/** "his name is X", "name: X". */
function isNamed(spot: Spot): boolean {
  const isMarked = equals.has(spot.p1);
  if (!nameWords.has(isMarked ? spot.p2 : spot.p1)) return false;
  if (spot.p3 === 'school' || spot.p3 === 'the') return false;
  return trusted(spot) && (isMarked || !spot.isSmall);
}

/** "re X", "Re: X". */
function isSubjectLine(spot: Spot): boolean {
  const first = spot.p1 === ':' ? spot.p2 : spot.p1;
  return first === 're' && !spot.isSmall && trusted(spot);
}

function doesOrIsAged(spot: Spot): boolean {
  return auxiliaries.has(spot.n1) || isBeforeVerb(spot) || isAged(spot);
}

function isSaidOfChild(spot: Spot): boolean {
  if (isSurname(spot.n1) && closesFullName(spot.reading, spot.at + 1)) return !spot.isUnknown;
  if (spot.isWordName) return spot.p2 === 'my' && auxiliaries.has(spot.n1);
  if (!trusted(spot)) return false;
  return spot.possessive || spot.p2 === 'my' || doesOrIsAged(spot);
}

function isChildNoun(word: string, before: string): boolean {
  return children.has(word) || (word === 'person' && before === 'young');
}

/** "my pupil X", "young person X", "child (X)", "mum Xanthia". */
function isAfterChildNoun(spot: Spot): boolean {
  const isMarked = marks.has(spot.p1);
  const isChild = isMarked ? isChildNoun(spot.p2, spot.p3) : isChildNoun(spot.p1, spot.p2);
  const isParent = closeKin.has(spot.p1) && spot.isCapital && !spot.isWordName;
  if (!isChild && !isParent) return false;
  if (tokenAt(spot.reading.tokens, spot.at - 1).possessive) return false;
  return spot.isCapital || isSaidOfChild(spot);
}

function ownsGoods(spot: Spot, goods: ReadonlySet<string>): boolean {
  return goods.has(spot.n1) || goods.has(spot.n2);
}

/** "X's mum", "X's attendance". */
function isOwner(spot: Spot): boolean {
  if (!spot.possessive || !trusted(spot)) return false;
  return kin.has(spot.n1) || ownsWhatChildrenDo(spot);
}

function ownsWhatChildrenDo(spot: Spot): boolean {
  if (spot.isUnknown) return !spot.isSmall || ownsGoods(spot, ownedByUnknown);
  if (spot.isWordName) return !spot.isSmall && !months.has(spot.word) && ownsGoods(spot, owned);
  if (isPlace(spot.word)) return ownedInPlaces.has(spot.n1);
  return !spot.isSmall || ownsGoods(spot, owned);
}

/** "tavonte mum wont sign", "graces mum", typed without the apostrophe. */
function isBeforeKin(spot: Spot): boolean {
  if (!closeKin.has(spot.n1) || spot.possessive) return false;
  return spot.isWordName ? spot.plural : trusted(spot);
}

function isTitled(spot: Spot): boolean {
  const title = spot.p1 === '.' ? spot.p2 : spot.p1;
  if (!titles.has(title)) return false;
  return !spot.isSmall || (plainTitles.has(title) && !spot.isWordName && trusted(spot));
}

function isFamily(spot: Spot): boolean {
  return spot.isCapital && families.has(spot.n1) && (spot.p1 === 'the' || particles.has(spot.p1));
}

const beforeGuard = [isFamily, isTitled, isCalled, isNamed, isSubjectLine] as const;
const clearly = [isAfterChildNoun, isOwner, isBeforeKin, isAged] as const;
const afterGuard = [
  ...clearly,
  isListed,
  isWithFamilyName,
  isBeforeVerb,
  isAfterVerbs,
  isWithKin,
  isToldOf,
] as const;

/** "our Grace is missing", "our hope wont go in", as families say it; "our grant was refused" is none. */
function isOurOwn(spot: Spot): boolean {
  if (spot.p1 !== 'our' || spot.isUnknown || months.has(spot.word)) return false;
  if (spot.isCapital) return isBeforeVerb(spot);
  return homeVerbs.has(spot.n1) && !isThing(spot);
}

/** True when a child is meant, whatever organisation the words after it may name. */
export function isClearlyChild(reading: Reading, at: number): boolean {
  const spot = toSpot(reading, at);
  return clearly.some((rule) => rule(spot));
}

const isNoun = ({ p1, wordClass }: Spot): boolean =>
  guarded.has(p1) && wordClass !== 'name' && wordClass !== 'surname';

/** True when what stands beside the word makes it a person's name. */
export function isBesideChild(reading: Reading, at: number): boolean {
  const spot = toSpot(reading, at);
  if (beforeGuard.some((rule) => rule(spot))) return true;
  if (isPlace(spot.word) && towards.has(spot.p1)) return false;
  return isNoun(spot) ? isOurOwn(spot) : afterGuard.some((rule) => rule(spot));
}
