/** Names that are public: of a school, a saint, a charity, a law, an author. */
import { organisationNouns, publicPhrases, schoolNouns } from './data/organisations.ts';
import type { Reading } from './name-context.ts';
import type { Token } from './tokens.ts';
import { toSet } from './vocabulary.ts';

const organisations = toSet(organisationNouns);
const schools = toSet(schoolNouns);
const saints = new Set(['st', 'saint', 'sts', 'ss', 'san', 'santa', 'our']);
const towards = new Set([
  'at',
  'from',
  'to',
  'attends',
  'attending',
  'by',
  'with',
  'in',
  'near',
  'visit',
  'rang',
  'called',
  'the',
  'of',
]);
const joining = new Set(['and', '&', 'of', 'the', 'c', 'e', "'", 'rc', 'ce']);

const byFirstWord = new Map<string, readonly string[]>();
for (const phrase of publicPhrases) {
  const first = /^[\p{L}-]+/u.exec(phrase)?.[0] ?? phrase;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** Which tokens lie inside a public phrase such as "Anna Freud". */
export function publicWords(text: string, tokens: readonly Token[]): (at: number) => boolean {
  const inside = new Set<number>();
  tokens.forEach((token, at) => {
    const phrases = byFirstWord.get(token.word);
    if (phrases === undefined) return;
    for (const phrase of phrases) {
      const end = token.start + phrase.length;
      if (text.slice(token.start, end).toLowerCase() !== phrase || /\p{L}/u.test(text[end] ?? '')) continue;
      for (let next = at; (tokens[next]?.start ?? end) < end; next++) inside.add(next);
    }
  });
  return (at) => inside.has(at);
}

function isCapital(token: Token | undefined): boolean {
  return token?.letters === 'capital' || token?.letters === 'upper';
}

/** "Thomas Becket Academy": capitals as far as a word of schools and services. */
function endsInOrganisation(reading: Reading, to: number): boolean {
  for (let at = to + 1; at <= to + 4; at++) {
    const token = reading.tokens[at];
    if (token === undefined) return false;
    if (isCapital(token) && organisations.has(token.word)) return true;
    if (!isCapital(token) && !joining.has(token.word)) return false;
  }
  return false;
}

/** "at thomas becket academy", typed fast. */
function endsInSchool(reading: Reading, from: number, to: number): boolean {
  const next = reading.tokens[to + 1]?.word ?? '';
  const afterNext = reading.tokens[to + 2]?.word ?? '';
  return (schools.has(next) || schools.has(afterNext)) && towards.has(reading.tokens[from - 1]?.word ?? '');
}

function isSaint(reading: Reading, from: number): boolean {
  const before = reading.tokens[from - 1];
  if (before === undefined) return false;
  const second = reading.tokens[from - 2];
  const isDotted = before.word === '.' && saints.has(second?.word ?? '');
  if (saints.has(before.word) || isDotted) return true;
  if (before.word !== 'and' && before.word !== '&') return false;
  return saints.has(reading.tokens[from - 3]?.word ?? '');
}

/** True when the words from one token to another name something public and not a child. */
export function isPublicName(reading: Reading, from: number, to: number, besideChild: boolean): boolean {
  if (isSaint(reading, from)) return true;
  if (besideChild || reading.tokens[to]?.possessive === true) return false;
  const last = reading.tokens[to];
  const isOrganisationItself = isCapital(last) && organisations.has(last?.word ?? '');
  if (isOrganisationItself || (reading.capitals && isCapital(last) && endsInOrganisation(reading, to)))
    return true;
  return endsInSchool(reading, from, to);
}
