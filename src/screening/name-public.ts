/** Names that are public: of a school, a saint, a charity, a law, an author. */
import { organisationNouns, publicPhrases, schoolNouns } from './data/organisations.ts';
import { closesAnyName, closesFullName } from './name-closing.ts';
import type { Reading } from './name-spot.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isGivenName, isSurname, toSet } from './vocabulary.ts';

const organisations = toSet(organisationNouns);
const schools = toSet(schoolNouns);
/** Before a name these speak of a saint, a school's patron or a peer. */
const saints = toSet('st saint sts ss san sir cardinal archbishop baroness lord');
const towards = toSet('at from to attends attending by with in near visit rang called the of');
const schemes = toSet('club clubs programme foundation lecture awards');
const reports = toSet('report inquiry enquiry audit clause reforms');
const ownedBySchools = toSet('academy school schools trust federation');
const publicBefore = toSet('at from to near the of by under');
/** Few names of people end so, and none of which the first is no given name. */
const streets = toSet('street road avenue square');
/** "The Dan Jones Centre": of a child nobody says it, as they say "the Dan Jones school has" without its apostrophe. */
const centres = toSet('centre center hospice');
const beforeCentres = toSet('the at');
/** First names that say of what kind a school is. */
const kindsOfSchool = toSet('christian');
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

/** Titles and authorities of the guidance have two to five words; longer ones are typed by nobody. */
const longestTitle = 5;

/** Where a title of the guidance that starts with this token ends. */
function endOfTitle({ tokens, knownWords }: Reading, at: number): number | undefined {
  let title = tokenAt(tokens, at).word;
  let end: number | undefined;
  for (let more = 1; more < longestTitle; more++) {
    const { word, end: last } = tokenAt(tokens, at + more);
    if (word === '') break;
    title += ` ${word}`;
    if (knownWords.has(title)) end = last;
  }
  return end;
}

/** "Dan Hughes isn't coming in": a child who has a public name. */
function isChildOfThatName(reading: Reading, from: number, until: number): boolean {
  if (!isGivenName(tokenAt(reading.tokens, from).word)) return false;
  let to = from;
  while (to + 1 < reading.tokens.length && tokenAt(reading.tokens, to + 1).end <= until) to += 1;
  if (tokenAt(reading.tokens, to).possessive) return false;
  return isSurname(tokenAt(reading.tokens, to + 1).word) || closesAnyName(reading, to);
}

/** Which tokens lie inside a public phrase such as "Anna Freud", or a title that the guidance cites. */
export function publicWords(reading: Reading): (at: number) => boolean {
  const inside = new Set<number>();
  let until = 0;
  reading.tokens.forEach((token, at) => {
    const end = endOfPhrase(reading.text, token) ?? endOfTitle(reading, at);
    if (end !== undefined && !isChildOfThatName(reading, at, end)) until = Math.max(until, end);
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

/** "Emmanuel Church" after "at", but neither "Junior" by itself nor "Asif Church is refusing". */
function isOrganisation(reading: Reading, from: number, to: number): boolean {
  const { word } = tokenAt(reading.tokens, to);
  if (!organisations.has(word)) return false;
  if (from === to) return !isGivenName(word);
  if (!isSurname(word)) return true;
  return publicBefore.has(tokenAt(reading.tokens, from - 1).word) && !closesFullName(reading, to);
}

/** "at thomas becket academy", typed fast. */
function endsInSchool(reading: Reading, from: number, to: number): boolean {
  const before = tokenAt(reading.tokens, from - 1).word;
  if (before === '' && from < to)
    return schools.has(tokenAt(reading.tokens, to + 1).word) && tokenAt(reading.tokens, to + 2).word === '';
  if (!towards.has(before)) return false;
  return (
    schools.has(tokenAt(reading.tokens, to + 1).word) || schools.has(tokenAt(reading.tokens, to + 2).word)
  );
}

/** "Will Power breakfast club": a scheme that is named after somebody, or only sounds so. */
function endsInScheme(reading: Reading, from: number, to: number): boolean {
  if (!reading.capitals || from === to || !isCapital(tokenAt(reading.tokens, to))) return false;
  return [1, 2].some((on) => schemes.has(tokenAt(reading.tokens, to + on).word));
}

/** "the Taylor report on attendance". */
function isReport(reading: Reading, from: number, to: number): boolean {
  if (from !== to || tokenAt(reading.tokens, from - 1).word !== 'the') return false;
  return reports.has(tokenAt(reading.tokens, to + 1).word);
}

const joinsSaints = (word = ''): boolean => word === 'and' || word === '&';

/** "Our Lady Mary", "our lady of lourdes": of "our" alone a family says its child's name. */
function isOurLady({ tokens }: Reading, from: number): boolean {
  const lady = tokenAt(tokens, from - 1).word === 'of' ? from - 2 : from - 1;
  return tokenAt(tokens, lady).word === 'lady' && tokenAt(tokens, lady - 1).word === 'our';
}

/** "St Mary's", "St. Mary", "St Peter and Paul". */
function isSaint(reading: Reading, from: number, to: number): boolean {
  const own = tokenAt(reading.tokens, from).word;
  if (from < to && saints.has(own)) return true;
  const [first, second, third] = [1, 2, 3].map((back) => tokenAt(reading.tokens, from - back).word);
  // "Santa Maria", but a family name after it makes it a given name.
  if (first === 'santa') return isGivenName(own);
  const title = first === '.' ? second : joinsSaints(first) ? third : first;
  return saints.has(title ?? '') || isOurLady(reading, from);
}

/** True when the words from one token to another name something public and not a child. */
export function isPublicName(reading: Reading, from: number, to: number, isClearlyChild: boolean): boolean {
  if (isSaint(reading, from, to)) return true;
  if (from < to && isSchoolOfTwoWords(reading, to)) return true;
  if (isClearlyChild || tokenAt(reading.tokens, to).possessive) return false;
  if (isInRun(reading, from, to)) return true;
  return endsInWords.some((rule) => rule(reading, from, to));
}

/** "Tooley Street parking", though not "Della Street is"; and "Ashley Road", for Road is nobody's family name. */
function isStreet(reading: Reading, from: number, to: number): boolean {
  const last = tokenAt(reading.tokens, to);
  if (from + 1 === to && isCapital(last) && isOnlyStreet(last)) return true;
  const next = tokenAt(reading.tokens, to + 1);
  if (from !== to || !isCapital(next) || !streets.has(next.word)) return false;
  return isOnlyStreet(next) || !isGivenName(tokenAt(reading.tokens, from).word);
}

const isOnlyStreet = ({ word }: Token): boolean => streets.has(word) && word !== 'street';

/** "dan jones centre AP", "at the Jones Centre"; but "Poppy hospice nurse visits" is of a child. */
function isCentre({ tokens }: Reading, from: number, to: number): boolean {
  const next = tokenAt(tokens, to + 1).word;
  if (isSurname(next) && centres.has(tokenAt(tokens, to + 2).word)) return true;
  const before = tokenAt(tokens, from - 1).word;
  const isWhole =
    from < to || beforeCentres.has(before) || (isGivenName(before) && isSurname(tokenAt(tokens, from).word));
  return isWhole && centres.has(next);
}

/** "Our Christian school is closed", "our victoria academy"; but in "our jayden school wont help" it is a child's. */
function isOurSchool({ tokens }: Reading, from: number, to: number): boolean {
  if (from !== to || tokenAt(tokens, from - 1).word !== 'our') return false;
  const kind = tokenAt(tokens, to + 1).word;
  if (kind === 'academy' || kind === 'college') return true;
  return kind === 'school' && kindsOfSchool.has(tokenAt(tokens, to).word);
}

const endsInWords = [isOurSchool, isReport, endsInSchool, endsInScheme, isStreet, isCentre] as const;

function isInRun(reading: Reading, from: number, to: number): boolean {
  if (!reading.capitals || !isCapital(tokenAt(reading.tokens, to))) return false;
  return isOrganisation(reading, from, to) || endsInOrganisation(reading, to);
}

/** "Grace Academy's", "William Hulme's Grammar". */
function isSchoolOfTwoWords(reading: Reading, to: number): boolean {
  const last = tokenAt(reading.tokens, to);
  if (isCapital(last) && ownedBySchools.has(last.word)) return true;
  return last.possessive && tokenAt(reading.tokens, to + 1).word === 'grammar';
}
