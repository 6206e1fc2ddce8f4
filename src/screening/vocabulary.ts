/** What a word is: a name, a name that is also a word, a family name, an ordinary word, or unknown. */
import { abbreviations } from './data/abbreviations.ts';
import { africanAndCaribbeanGivenNames } from './data/given-names-african-caribbean.ts';
import { celticGivenNames } from './data/given-names-celtic.ts';
import { eastAsianGivenNames } from './data/given-names-east-asian.ts';
import { englishGivenNames } from './data/given-names-english.ts';
import { europeanGivenNames } from './data/given-names-european.ts';
import { middleEasternGivenNames } from './data/given-names-middle-east.ts';
import { shortGivenNames } from './data/given-names-short-forms.ts';
import { southAsianGivenNames } from './data/given-names-south-asian.ts';
import { ordinaryAToD } from './data/ordinary-a-to-d.ts';
import { ordinaryEToO } from './data/ordinary-e-to-o.ts';
import { ordinaryPToZ } from './data/ordinary-p-to-z.ts';
import { productNames } from './data/organisations.ts';
import { places } from './data/places.ts';
import { rareAToC } from './data/rare-a-to-c.ts';
import { rareDToH } from './data/rare-d-to-h.ts';
import { rareIToR } from './data/rare-i-to-r.ts';
import { rareSToZ } from './data/rare-s-to-z.ts';
import { surnames } from './data/surnames.ts';

/** How much a word says by itself. */
export type WordClass =
  /** A given name and nothing else: counts alone. */
  | 'name'
  /** A given name that is also a word, but not one that starts sentences here: Grace, Rose, Penny. */
  | 'soft name'
  /** A given name that is a common word: will, may, mark. */
  | 'word name'
  /** A family name and nothing else: counts alone. */
  | 'surname'
  | 'ordinary'
  | 'unknown';

export function toSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''));
}

const given = toSet(
  englishGivenNames,
  celticGivenNames,
  southAsianGivenNames,
  middleEasternGivenNames,
  africanAndCaribbeanGivenNames,
  europeanGivenNames,
  eastAsianGivenNames,
  shortGivenNames,
);
const family = toSet(surnames);
const ordinary = toSet(ordinaryAToD, ordinaryEToO, ordinaryPToZ, rareAToC, rareDToH, rareIToR, rareSToZ);
const placeNames = toSet(places);
const products = toSet(productNames);
const shortForms = toSet(abbreviations);

/** Names that are words too, but so rarely used as words in this field that a verb after them decides. */
const softNames = toSet(`
grace faith jack rose penny rob sue dean amber crystal sandy joy max hope chase drew dawn eve carol olive
ginger frank grant brook brooke robin archer cherry cooper duke glen guy harmony hunter jet journey king kit lyric
mason meadow melody mercy nova ocean patience phoenix precious prince princess raven reed reef river rocky roman
sapphire sierra sky sterling summer sunny trinity valentine warren willow autumn angel blessing destiny honey justice
princess haven ivory royal sage storm star georgia india paris lincoln preston kingston devon chester florence
chelsea ashton bradley troy austin dallas israel kenya chad asia carlisle milan sydney virginia noel beau belle jo tj aj cj jj kj bj gift wisdom divine emerald diamond serenity constance prudence clover juniper
marigold candy dusty stormy legend messiah reign majesty royalty rebel princeton bunny peaches fern haven promise favour
goodness treasure lucky prosper praise shalom unique marvellous glory mercy faithful beloved victory testimony
buster cadence carter dale dolly ember griffin indigo lilac misty patsy randy riven sawyer sol timothy wren zephyr reeve
denim maverick saffron blossom coral basil aspen aurora nat isa dev kay jed bea lan ming mai kia cleo miracle heaven
winter pat bill elsa gene cam pip ned tad ty kiki bay forest miles earl heath jewel dom rio sol fox clay colt
jade pearl jasper lark rosemary tanner carson june april august may will mark art
`);
const wordNames = toSet(`
will may mark art bill summer hope april june august autumn winter chance guy pat rich miles young king prince star storm
general gift wisdom divine legend reign rebel favour promise treasure lucky prosper praise unique glory faithful victory testimony goodness general justice royal honey kit max chase drew grant frank forest bay journey sky angel sunny dean major judge penny dev
junior noble charity buddy sunshine rain rainbow genesis
cam jet fox hunter ocean river star reed clay heaven miracle general duke
`);
/** Family names that are words only in a dictionary. */
const chieflySurnames = toSet(`
smith bates brookes coates coker collier cummings downes downing fowler franks golding grewal grimes howes hutchings
ingram lawal lester lopes lynch mayer mendes morales muller myers nunes oakes parkes pierce plummer reeves reyes sanders
sims skinner styles tucker waller warner watts webber wheeler wright hicks
`);
/** Short names that are never typed for another word; other names of three letters need something beside them. */
const shortNames = toSet(`
ada amy ann ava ben dan eli eva ian ivy jay jaz jen jim joe jon kai ken kev kim lee leo liz lou meg mia mya ray rex roy sam
seb tia tim tom zac zak zoe ali anu raj ria boe fay gus huw jax luc mae rae ren rio tre uma zia zed yaw abi
`);
const common =
  /(?:ayden|aiden|aydon|iya|eisha|leigh|lynn|lynne|iyah|isha|eesha|quan|shawn|shaun|nique|jeet|preet|inder|ullah|uddin|oluwa|allah|singh|kaur|slaw|slav|vich|ovic|wicz|wska|wski|nska|nski|enko|escu|oglu|zadeh|poulos)$/;
const opening =
  /^(?:oluwa|abdul|abdur|abdel|abdi|muham|moham|chukwu|ifeoluwa|mc[b-df-hj-np-tv-z]?[a-z]{3}|o'[a-z]{3}|d'[a-z]{3}|al-[a-z]{3}|el-[a-z]{3})/;

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ies|ied|ily|ier|iest)$/, ['y']],
  [/(?:es|ed|er|est|ers|able|or|ors|ation|ations)$/, ['', 'e']],
  [/s$/, ['']],
  [/(?:ing|ings)$/, ['', 'e']],
  [/(?:ly|ness|ment|ments|ful|less|wise|ship|al|ist|ists|ism)$/, ['']],
  [/(?:isation|isations|ised|ising|ise)$/, ['', 'ize', 'y']],
  [/(.)\1(?:ed|ing|er)$/, ['$1']],
];
const prefixes =
  /^(?:un|re|non|pre|mis|over|under|multi|inter|sub|co|anti|self|post|mid|semi|dis|in)-?(?=[a-z]{3})/;

function stemIsOrdinary(word: string): boolean {
  for (const [ending, replacements] of endings) {
    if (!ending.test(word)) continue;
    if (replacements.some((by) => ordinary.has(word.replace(ending, by)))) return true;
  }
  return false;
}

export function isPlace(word: string): boolean {
  return placeNames.has(word);
}

/** A word of plain English or of this field, in any of its forms. */
export function isOrdinary(word: string): boolean {
  if (ordinary.has(word) || shortForms.has(word)) return true;
  if (word.length < 4) return false;
  const bare = word.replace(/'(?:t|re|ve|ll|d|m|s)$/, '');
  if (bare.includes('-')) return bare.split('-').every((part) => isOrdinary(part) || placeNames.has(part));
  return ordinary.has(bare) || stemIsOrdinary(bare) || isPrefixed(bare);
}

function isPrefixed(word: string): boolean {
  const rest = word.replace(prefixes, '');
  return rest !== word && (ordinary.has(rest) || stemIsOrdinary(rest));
}

export function isGivenName(word: string): boolean {
  return given.has(word) || softNames.has(word) || wordNames.has(word);
}

export function isSurname(word: string): boolean {
  return family.has(word);
}

export function isAbbreviation(word: string): boolean {
  return shortForms.has(word);
}

function classifyGiven(word: string): WordClass {
  if (wordNames.has(word)) return 'word name';
  if (softNames.has(word) || placeNames.has(word)) return 'soft name';
  if (ordinary.has(word) || shortForms.has(word)) return 'word name';
  return word.length <= 3 && !shortNames.has(word) ? 'soft name' : 'name';
}

function classifyDouble(word: string): WordClass {
  const parts = word.split('-');
  if (parts.some((part) => part.length > 1 && classify(part) === 'name')) return 'name';
  const names = parts.filter((part) => isGivenName(part) || family.has(part));
  if (names.length === parts.length)
    return parts.some((part) => !ordinary.has(part)) ? 'surname' : 'soft name';
  return isOrdinary(word) ? 'ordinary' : 'unknown';
}

function isNoName(word: string): boolean {
  return placeNames.has(word) || products.has(word) || isOrdinary(word);
}

function classifyOther(word: string): WordClass {
  if (chieflySurnames.has(word)) return 'surname';
  if (isNoName(word)) return 'ordinary';
  if (family.has(word)) return 'surname';
  if (word.length >= 5 && (opening.test(word) || common.test(word))) return 'name';
  return 'unknown';
}

/** What a lower-case word is by itself. Words that no name reaches in length are ordinary. */
export function classify(word: string): WordClass {
  if (word.length < 2 || word.length > 30) return 'ordinary';
  if (isGivenName(word)) return classifyGiven(word);
  if (word.includes('-') && !opening.test(word)) return classifyDouble(word);
  return classifyOther(word);
}

/** "jaydens" for "jayden's": the name in a word typed without its apostrophe. */
export function withoutPlural(word: string): string | undefined {
  if (!word.endsWith('s') || word.length < 4 || isOrdinary(word) || isGivenName(word) || family.has(word))
    return undefined;
  return word.slice(0, -1);
}

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The word with a letter left out, put in, changed or swapped at one place is an ordinary one. */
function isSlipAt(word: string, at: number): boolean {
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (isOrdinary(head + tail.charAt(0) + word.charAt(at) + tail.slice(1))) return true;
  if (at === 0) return false;
  if (isOrdinary(head + tail)) return true;
  return letters.some(
    (by) => ordinary.has(head + by + word.slice(at)) || (word.length > 4 && ordinary.has(head + by + tail)),
  );
}

/** True when an unknown word is one slip away from an ordinary one: "attendnce". */
export function isTypo(word: string): boolean {
  if (word.length < 4) return true;
  for (let at = 0; at < word.length; at++) {
    if (isSlipAt(word, at)) return true;
  }
  return false;
}
