/** What comes right after a name and says that a person was named: an age, a year, what a child does or has. */
import { attributes, belongings, kinNouns, narrowStates, personVerbs, states } from './data/context-words.ts';
import { isAge, isAgedAfter } from './name-age.ts';
import { type Reading, type Spot, toSpot } from './name-spot.ts';
import { toSet } from './vocabulary.ts';

const being = toSet('is was has had hasnt isnt wasnt');
const stateOfChild = toSet(states, attributes, personVerbs);
const narrowState = toSet(narrowStates);
const owned = toSet(belongings, kinNouns);
const narrowVerbs = toSet(
  `wont won't refuses refused hates doesnt doesn't didnt didn't hasnt hasn't isnt isn't truants`,
);
const together = toSet('twins siblings both all brothers sisters');
const stateOrPast = new Set([...stateOfChild, 'had']);
const follows = toSet(personVerbs, narrowStates, 'and who whose');
const places = toSet('school placement keyworker case support worker social teacher');

function isOwned({ possessive, n1, n2 }: Spot, goods: ReadonlySet<string>): boolean {
  return possessive && (goods.has(n1) || (owned.has(n2) && !places.has(n1)));
}

/** "… Law, 14", "… Rivers won't", "… Page is refusing", "… Field's mum": whatever the word is, a child was meant. */
export function closesAnyName(reading: Reading, at: number): boolean {
  const spot = toSpot(reading, at);
  if (isAgedAfter(spot) || narrowVerbs.has(spot.n1)) return true;
  if (isOwned(spot, owned)) return true;
  return (
    being.has(spot.n1) && (narrowState.has(spot.n2) || narrowState.has(spot.n3) || isAge(spot.n2, spot.n3))
  );
}

/** The same, with less: enough where the word before it is a given name and this one a family name. */
export function closesFullName(reading: Reading, at: number): boolean {
  const spot = toSpot(reading, at);
  if (spot.possessive || follows.has(spot.n1) || closesAnyName(reading, at)) return true;
  if (spot.n1 === ',') return together.has(spot.n2);
  return being.has(spot.n1) && (stateOrPast.has(spot.n2) || stateOfChild.has(spot.n3));
}

/** The end of a sentence or of its part. */
export function closesPart(reading: Reading, at: number): boolean {
  return ['', ',', '.', '?', '!', ')', '(', '\n', ':', '-'].includes(toSpot(reading, at).n1);
}
