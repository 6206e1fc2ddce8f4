/** Recognises the authorities that a message names, and the sentence by which a person says where they work. */
import type { Authority, AuthorityId } from './passage.ts';

export interface AuthorityNames {
  readonly nameOf: (id: AuthorityId) => string;
  /** In the order named. */
  readonly namedIn: (text: string) => readonly AuthorityId[];
  /** The text without the names of those that `goes` is true of; it is told what stands before the name. */
  readonly without: (text: string, goes?: (id: AuthorityId, before: string) => boolean) => string;
}

/** Names that are ordinary words too: they count only beside a word of place, or alone. */
const ordinaryWords = new Set([
  'reading',
  'bury',
  'bath',
  'barking',
  'stoke',
  'hull',
  'rugby',
  'kent',
  'poole',
  'wells',
]);
/** Of these nobody speaks as of what something is in or from, as of progress in reading: written small they are places there. */
const placesWherever = new Set(['bury', 'bath', 'barking', 'stoke', 'hull', 'kent', 'poole', 'wells']);
const within = /\b(?:in|from|near)\s+$/i;
const placeBefore = /\b(?:in|at|for|from|to|of|by|with|authority|council)\s+$/i;
const joining = /^(?:['’]s)?,? (?:and|or|vs\.?|versus|than) $/i;
const placeAfter = /^(?:['’]s)?\s+(?:virtual school|council|vsh?|local authority|la|borough)\b/i;

export function createAuthorityNames(authorities: readonly Authority[]): AuthorityNames {
  const names = new Map(authorities.map((place) => [place.id, place.name]));
  const written = authorities.flatMap((place) =>
    [place.name, ...place.aliases].map((words) => ({ id: place.id, words: words.toLowerCase() })),
  );
  const idOf = new Map(written.map(({ id, words }) => [words, id]));
  // Longest first, so that "North Yorkshire" is not read as "York".
  const alternatives = [...idOf.keys()].sort((one, other) => other.length - one.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const mayName = createFirstLook([...idOf.keys()]);
  const namesIn = (text: string): readonly Named[] => (mayName(text) ? namesAmong(text) : []);
  const namesAmong = (text: string): readonly Named[] => {
    const found: Named[] = [];
    const matches = [...text.matchAll(pattern)];
    for (const [at, { 0: name, index }] of matches.entries()) {
      const id = idOf.get(name.toLowerCase());
      const end = index + name.length;
      const next = matches[at + 1];
      const after = next && !ordinaryWords.has(next[0].toLowerCase()) ? next.index : undefined;
      const beside = { before: found.at(-1)?.end, after };
      if (id !== undefined && standsForPlace(text, index, end, beside)) found.push({ id, index, end });
    }
    return found;
  };
  return {
    nameOf: (id) => (id === 'national' ? 'England' : (names.get(id) ?? id)),
    namedIn: (text) => [...new Set(namesIn(text).map(({ id }) => id))],
    without: (text, goes = () => true) =>
      namesIn(text)
        .filter(({ id, index }) => goes(id, text.slice(0, index)))
        .reduceRight((rest, { index, end }) => `${rest.slice(0, index)} ${rest.slice(end)}`, text),
  };
}

const plainWord = /[a-z0-9]+/g;
/** Letters beyond these may be folded onto a name's in ways that only the pattern itself knows. */
const beyondPlain = /[^\x00-\x7F‘’“”–—…]/;

/** Whether the pattern of all names is worth its time: a text names none where no word of it is one's first. */
function createFirstLook(names: readonly string[]): (text: string) => boolean {
  if (names.length === 0) return () => false;
  const firstWords = new Set(names.map((name) => /^[a-z0-9]+(?![^\x00-\x7F])/.exec(name)?.[0]));
  // A name that begins otherwise can be found by its pattern only.
  if (firstWords.has(undefined)) return () => true;
  return (text) =>
    beyondPlain.test(text) ||
    (text.toLowerCase().match(plainWord) ?? []).some((word) => firstWords.has(word));
}

interface Named {
  readonly id: AuthorityId;
  readonly index: number;
  readonly end: number;
}

interface Beside {
  /** Where the name of the place before ends, */
  readonly before: number | undefined;
  /** and where the next begins. */
  readonly after: number | undefined;
}

function standsForPlace(text: string, index: number, end: number, { before, after }: Beside): boolean {
  const name = text.slice(index, end);
  if (!ordinaryWords.has(name.toLowerCase())) return true;
  if (text.trim().toLowerCase() === name.toLowerCase()) return true;
  if (placeAfter.test(text.slice(end))) return true;
  const lead = text.slice(0, index);
  if (placesWherever.has(name.toLowerCase()) && within.test(lead)) return true;
  return /^\p{Lu}/u.test(name) && (isJoined(text, index, end, { before, after }) || placeBefore.test(lead));
}

/** "Salford and Bath", "Bath or Salford". */
const isJoined = (text: string, index: number, end: number, { before, after }: Beside): boolean =>
  (before !== undefined && joining.test(text.slice(before, index))) ||
  (after !== undefined && joining.test(text.slice(end, after)));

const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const homeSentence =
  /\b(?:i(?:['’]?m| am)? (?:work|working|based|employed)(?: \w+){0,4}? (?:in|for|at)|i(?:['’]?m| am) (?:in|from)|(?:set|change|switch)(?: my)?(?: home)? (?:authority|council|area|borough)(?: to)?|my(?: home| local)? (?:authority|council|borough|la|area) is|we(?:['’]?re| are) (?:in|based in))\s+(?:the )?(?:london borough of )?/iu;

const role =
  '(?:dsl|ddsl|social worker|support worker|sw|teacher|head(?:teacher)?|senco|iro|lead|officer|manager|advis[eo]r|practitioner|co-?ordinator)';
/** What a role is told with: "newly qualified"; and not "worried the", "waiting for the", "told by a", "not a". */
const ofRole =
  "(?:(?!(?:not|no|never|for|with|without|by|to|from|at|in|on|of|about|and|that|who|told|an?|the|my|our|your|his|her|their|this|worried|concerned|(?!safeguarding|supervising)\\w+ing)\\b)[\\w’'-]+ ){0,3}?";
/** "I'm a DSL in a Southwark primary": the name follows at once, or it is where a child lives. */
const roleSentence = new RegExp(
  `\\b(?:(?:i(?:['’]?m| am)|we(?:['’]?re| are)) (?:(?:an?|the) )?${ofRole}${role}s?|we(?:['’]?re| are) an? ${ofRole}(?:school|nursery|college)) (?:in|at|for|from)\\s+(?:an? (?:\\w+ )?(?:school|college|primary|secondary|nursery|academy) (?:in|for)\\s+)?(?:an? )?(?:london borough of )?`,
  'iu',
);
/** "A social worker for a Southwark child" tells where the child is. */
const ofChild =
  /^\s*(?:lac|cla|cin|cp|looked|young|care)?\s*(?:after )?(?:child|children|kids?|pupils?|students?|girls?|boys?|famil(?:y|ies)|person|people|cases?|leavers?)\b/i;
/** "I'm in Southwark, social worker": nothing is asked by it. */
const roleAlone = new RegExp(`^(?:an? )?(?:\\w+ )?${role}(?: here)?[.!]*$`, 'i');

interface Told {
  readonly before: string;
  /** What follows "I work in". */
  readonly after: string;
  /** "In a": it is one of the authority's. */
  readonly ofOne: boolean;
}

function toldBy(form: RegExp, text: string): Told | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  return {
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
    ofOne: /\ban? $/i.test(match[0]),
  };
}

const sentenceOf = ({ after }: Told): string => after.split(/[.?!,;\n]/)[0] ?? '';

function toldByRole(text: string, names: AuthorityNames): Told | undefined {
  const told = toldBy(roleSentence, text);
  return told && /^in\s{2}/.test(names.without(`in ${sentenceOf(told)} `)) ? told : undefined;
}

/** The part of a message that says where the person works, if it does: "I work in Southwark". */
export function readHome(
  text: string,
  names: AuthorityNames,
): { readonly authority: AuthorityId; readonly rest: string } | undefined {
  const told = toldBy(homeSentence, text) ?? toldByRole(text, names);
  if (!told) return undefined;
  const sentence = sentenceOf(told);
  const [authority] = names.namedIn(`in ${sentence}`);
  if (authority === undefined) return undefined;
  const following = told.after.slice(endOfName(sentence, names, authority));
  if (ofChild.test(following)) return undefined;
  const rest = `${told.before} ${following.replace(told.ofOne ? ofOne : ofThemselves, '')}`
    .replace(/^[\s,.;:–-]+(?:(?:and|so|but)\b)?\s*/i, '')
    .trim()
    .replace(roleAlone, '');
  return { authority, rest };
}

const ofThemselves = /^\s+(?:(?:borough|county|city) )?council\b/i;
const ofOne =
  /^\s+(?:(?:(?:borough|county|city) )?council|(?:primary|secondary|special|infants?|juniors?)(?: school)?|school|nursery|college|academy)\b/i;

/** Where the name ends in the words that follow "I work in"; the rest may hold the question. */
function endOfName(sentence: string, names: AuthorityNames, authority: AuthorityId): number {
  const words = [...sentence.matchAll(/\S+/g)];
  for (const word of words) {
    const end = word.index + word[0].length;
    if (names.namedIn(`in ${sentence.slice(0, end)}`)[0] === authority) return end;
  }
  return sentence.length;
}

/** "set authority to" with a name that we do not know, so that the person is told rather than ignored. */
export const isHomeCommand = (text: string): boolean =>
  /^\s*(?:please )?(?:set|change|switch)(?: my)?(?: home)? (?:authority|council|borough|area)\b/i.test(text);
