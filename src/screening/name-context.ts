/** What stands beside a word that may be a name: "called X", "X's mum", "X, 13", "X won't". */
import { isAfterVerbs, isAged, isWithKin, isBeforeVerb, isListed, isWithFamilyName } from './name-company.ts';
import { type Reading, type Spot, toSpot, trusted } from './name-spot.ts';
import { belongings, calledThings, childNouns, determiners, kinNouns } from './data/context-words.ts';
import { toSet } from './vocabulary.ts';

export type { Reading } from './name-spot.ts';

const children = toSet(childNouns);
const kin = toSet(kinNouns);
const closeKin = toSet(
  'mum mother mom mam dad father nan gran sister brother carer foster stepdad stepmum grandma parents',
);
const owned = toSet(belongings);
const ownedByUnknown =
  toSet(`attendance absence absences behaviour social exclusion lateness ehcp pep dob age birthday address
  surname upn anxiety suspension placement timetable uniform siblings education school teacher needs wellbeing home`);
const things = toSet(calledThings);
const callers = toSet(
  'i we he she they mum dad mother father parent parents school police you who have has had not just',
);
const guarded = toSet(determiners);
const titles = toSet('mr mrs ms mx miss dr sir madam prof professor');
const plainTitles = toSet('mr mrs ms mx');
const families = toSet('family families siblings twins children kids household brothers sisters boys girls');
const auxiliaries = toSet('is was has had isnt wasnt hasnt');
const months = toSet('april may june august summer autumn winter');

function wordsBefore(spot: Spot, count: number): readonly string[] {
  return spot.reading.tokens.slice(Math.max(0, spot.at - count), spot.at).map(({ word }) => word);
}

/** "a girl called X", but neither "a programme called X" nor "mum called X". */
function isCalled(spot: Spot): boolean {
  const { p1, p2 } = spot;
  if (p1 !== 'called' && p1 !== 'named') return false;
  const before = wordsBefore(spot, 5).slice(0, -1);
  const isChild = before.some((word) => children.has(word) || kin.has(word));
  if (!isChild && before.some((word) => things.has(word))) return false;
  if (callers.has(p2) && spot.shape === 'small') return false;
  return spot.wordClass !== 'unknown' || spot.word.length > 2;
}

/** "his name is X", "name: X". */
function isNamed(spot: Spot): boolean {
  const { p1, p2, p3 } = spot;
  const said = p1 === 'is' || p1 === ':' || p1 === '=' || p1 === '-' ? p2 : p1;
  if (said === 'name' || said === 'forename' || said === 'surname')
    return p3 !== 'school' && p3 !== 'the' && trusted(spot) && (p1 !== 'name' || spot.shape !== 'small');
  return (p1 === 're' || (p1 === ':' && p2 === 're')) && spot.shape !== 'small' && trusted(spot);
}

function isSaidOfChild(spot: Spot): boolean {
  if (spot.wordClass === 'word name') return false;
  return (
    trusted(spot) &&
    (spot.possessive || spot.p2 === 'my' || auxiliaries.has(spot.n1) || isBeforeVerb(spot) || isAged(spot))
  );
}

/** "my pupil X", "young person X", "child (X)". */
function isAfterChildNoun(spot: Spot): boolean {
  const { p1, p2, p3 } = spot;
  const isPerson = p1 === 'person' && p2 === 'young';
  const marked =
    (p1 === ',' || p1 === '(' || p1 === ':' || p1 === '-') &&
    (children.has(p2) || (p2 === 'person' && p3 === 'young'));
  const isParent = closeKin.has(p1) && spot.shape === 'capital' && spot.wordClass !== 'word name';
  if (!children.has(p1) && !isPerson && !marked && !isParent) return false;
  if (spot.reading.tokens[spot.at - 1]?.possessive === true) return false;
  if (spot.shape === 'capital') return true;
  return isSaidOfChild(spot);
}

function isOwner(spot: Spot): boolean {
  if (!spot.possessive) return false;
  if (kin.has(spot.n1)) return trusted(spot);
  if (months.has(spot.word) || (spot.wordClass === 'word name' && spot.shape === 'small')) return false;
  if (spot.wordClass === 'unknown' && spot.shape !== 'small') return trusted(spot);
  const goods = spot.wordClass === 'unknown' ? ownedByUnknown : owned;
  return (goods.has(spot.n1) || goods.has(spot.n2)) && trusted(spot);
}

/** "tavonte mum wont sign", typed without its possessive. */
function isBeforeKin(spot: Spot): boolean {
  if (!closeKin.has(spot.n1) || spot.possessive || spot.n1 === 'parents' || spot.n1 === 'foster')
    return spot.plural && closeKin.has(spot.n1);
  if (spot.wordClass === 'word name') return spot.plural;
  return trusted(spot);
}

function isTitled(spot: Spot): boolean {
  const title = spot.p1 === '.' ? spot.p2 : spot.p1;
  if (!titles.has(title)) return false;
  if (spot.shape !== 'small') return true;
  return plainTitles.has(title) && spot.wordClass !== 'word name' && trusted(spot);
}

function isFamily(spot: Spot): boolean {
  return spot.shape === 'capital' && spot.p1 === 'the' && families.has(spot.n1);
}

const beforeGuard = [isFamily, isTitled, isCalled, isNamed] as const;
const clearly = [isAfterChildNoun, isOwner, isBeforeKin, isAged] as const;
const afterGuard = [...clearly, isListed, isWithFamilyName, isBeforeVerb, isAfterVerbs, isWithKin] as const;

/** True when a child is meant, whatever organisation the words after it may name. */
export function isClearlyChild(reading: Reading, at: number): boolean {
  const spot = toSpot(reading, at);
  return clearly.some((rule) => rule(spot));
}

/** True when what stands beside the word makes it a person's name. */
export function isBesideChild(reading: Reading, at: number): boolean {
  const spot = toSpot(reading, at);
  if (beforeGuard.some((rule) => rule(spot))) return true;
  if (guarded.has(spot.p1) && spot.wordClass !== 'name' && spot.wordClass !== 'surname') return false;
  return afterGuard.some((rule) => rule(spot));
}
