/** Names that are public: of a school, a saint, a charity, a law, an author. */
import { organisationNouns, publicPhrases, schoolNouns } from './data/organisations.ts';
import type { Reading } from './name-spot.ts';
import { type Token, tokenAt } from './tokens.ts';
import { toSet } from './vocabulary.ts';

const organisations = toSet(organisationNouns);
const schools = toSet(schoolNouns);
const saints = toSet('st saint sts ss san santa our');
const towards = toSet('at from to attends attending by with in near visit rang called the of');
const joining = new Set(['and', '&', 'of', 'the', 'c', 'e', "'", 'rc', 'ce']);

const byFirstWord = new Map<string, readonly string[]>();
for (const phrase of publicPhrases) {
  const [first = phrase] = phrase.split(/[^\p{L}-]/u);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** Where a public phrase that starts with this token ends; undefined where none does. */
function endOfPhrase(text: string, token: Token): number | undefined {
  const phrase = byFirstWord.get(token.word)?.find((one) => {
    const end = token.start + one.length;
    return text.slice(token.start, end).toLowerCase() === one && !/\p{L}/u.test(text.slice(end, end + 1));
  });
  return phrase === undefined ? undefined : token.start + phrase.length;
}

/** Which tokens lie inside a public phrase such as "Anna Freud". */
export function publicWords(text: string, tokens: readonly Token[]): (at: number) => boolean {
  const inside = new Set<number>();
  let until = 0;
  tokens.forEach((token, at) => {
    until = Math.max(until, endOfPhrase(text, token) ?? 0);
    if (token.start < until) inside.add(at);
  });
  return (at) => inside.has(at);
}

function isCapital(token: Token): boolean {
  return token.letters === 'capital' || token.letters === 'upper';
}

/** "Thomas Becket Academy": capitals as far as a word of schools and services. */
function endsInOrganisation(reading: Reading, to: number): boolean {
  for (let at = to + 1; at <= to + 4; at++) {
    const token = tokenAt(reading.tokens, at);
    if (isCapital(token) && organisations.has(token.word)) return true;
    if (!isCapital(token) && !joining.has(token.word)) return false;
  }
  return false;
}

/** "at thomas becket academy", typed fast. */
function endsInSchool(reading: Reading, from: number, to: number): boolean {
  if (!towards.has(tokenAt(reading.tokens, from - 1).word)) return false;
  return (
    schools.has(tokenAt(reading.tokens, to + 1).word) || schools.has(tokenAt(reading.tokens, to + 2).word)
  );
}

/** "St Mary's", "St. Mary", "St Peter and Paul". */
function isSaint(reading: Reading, from: number): boolean {
  const before = [1, 2, 3].map((back) => tokenAt(reading.tokens, from - back).word);
  const [first = '', second = '', third = ''] = before;
  if (saints.has(first)) return true;
  if (first === '.') return saints.has(second);
  return (first === 'and' || first === '&') && saints.has(third);
}

/** True when the words from one token to another name something public and not a child. */
export function isPublicName(reading: Reading, from: number, to: number, isClearlyChild: boolean): boolean {
  if (isSaint(reading, from)) return true;
  const last = tokenAt(reading.tokens, to);
  if (isClearlyChild || last.possessive) return false;
  const isRun = reading.capitals && isCapital(last);
  if (isRun && (organisations.has(last.word) || endsInOrganisation(reading, to))) return true;
  return endsInSchool(reading, from, to);
}
