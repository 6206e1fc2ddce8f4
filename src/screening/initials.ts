/** Initials beside an age, a year or a school, and the school that points to one child. */
import { childNouns, unusualCircumstances } from './data/context-words.ts';
import type { Span } from './kinds.ts';
import { capitalsSayNothing, type Token, tokenAt } from './tokens.ts';
import { isAbbreviation, isOrdinary, toSet } from './vocabulary.ts';
import { hole } from './normalise.ts';

const children = toSet(childNouns);
const small =
  toSet(`am an as at be by do go he hi if in is it me my no of oh ok on or pm so to up us we ur im ive ill id vs
  eg ie nb pp cc st nd rd th mr ms dr al et la de en un hr kg km cm mm ft lb oz da ya yo na ta eh ah um er ex re`);
const nearYear =
  /^[ ]?(?:[,(:;-][ ]?)?(?:(?:is |who is |who's |aged |age |a |in |now |the )*)(?:(?:year|yr|y)[ .-]?(?:\d|1[0-3])(?!\d)|reception\b|aged? (?:[3-9]|1\d)\b|(?:[3-9]|1\d)(?=[ ]?(?:[,.);?!\n]|$|y\/?o\b|yrs?\b|years?\b|-year|year-| and\b| who\b| at\b| is\b| has\b| in\b)))/i;
/** "AB, CD and EF, all year 10": the other children of a list, up to what is said of them all. */
const others =
  /^(?:(?:,|,? and| ?&)[ ]?[A-Z]\.?[A-Z]\.?)+(?= ?,? ?(?:all|both|are|in|\()?,? ?(?:in )?(?:year|yr|y)[ .-]?\d),?(?: all| both| are)?/i;
const yearBefore =
  /(?:(?:year|yr|y)[ .-]?(?:\d|1[0-3])(?: (?:pupil|student|child|boy|girl|learner))?|\b(?:[3-9]|1\d)[ -]?(?:y\/?o|yr old|yrs old|year[ -]old|years old)(?: (?:boy|girl|pupil|child|student))?)[ ,:(-]{1,3}$/i;
/** A Virtual School is no place that a child goes to: "B&NES Virtual School" is an authority's. */
const atSchool =
  /^[ ]?,?[ ](?!Virtual School\b)(?:(?:who )?(?:attends|goes to|is at|at|from|in|of)[ ])?(?:[A-Z][\w'.-]{0,20} ){1,4}(?:School|Academy|Primary|College|Infants?|Juniors?|Nursery|Secondary|High)\b/;
const kin =
  /^'?s?[ ](?:mum|mother|mam|mom|dad|father|carer|nan|gran|sister|brother|parents?|family|attendance|social worker|sw)\b/i;
/** What a child does and an abbreviation does not: "TJ won't". */
const doing =
  /^[ ](?:won'?t|refuses|refused|hates|keeps|says|told|is (?:refusing|missing|excluded|absent|autistic|pregnant)|has (?:refused|missed|stopped)|hasn'?t been)\b/i;
const school =
  /(?:[A-Z][\w'.-]{0,20} ){1,4}(?:School|Academy|Primary(?: School)?|College|High(?: School)?|Infants?|Juniors?|Nursery)\b/g;
const age =
  /\b(?:aged? (?:[3-9]|1\d)\b|(?:[3-9]|1\d)[ -]?(?:y\/?o|yrs?|years?)[ -]?old|(?:year|yr)[ ]?(?:\d|1[0-3])\b|(?:[3-9]|1\d)yo\b)/i;
/** Pairs that stand beside a year or an age in questions of this field; other short forms may be a child there. */
const pairsOfField =
  toSet(`cp la ta sw ks pp ap ep ht dt sc re pe it ed eh oh op pm am se uk eu hr ni ok fe he gp pa ea ft
  st dr mr ms ma ba nc ps rp if in is as at by of or on so to up no an do go us we my me be hi`);
const notInitials = /^(?:s|p|y|q|a|i|[eis]\.?)$/;

/** "B&NES" is no child, though "B&NES attendance" reads as the attendance of one. */
const endsAnAuthority = /(?<![\p{L}\p{N}])\p{Lu}&$/u;

interface Group {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Capitals, or dots between: meant as initials. */
  readonly marked: boolean;
  readonly next: number;
  /** Also a short form of this field: only an age or a year beside it makes it a child. */
  readonly listed: boolean;
}

/** "J", and the "O'B" of "T.O'B." */
function isSingleCapital({ word, letters }: Token): boolean {
  if (word.length === 1) return letters === 'capital' || letters === 'upper';
  return letters === 'upper' && /^\p{L}['-]\p{L}$/u.test(word);
}

/** "J.B.", "J. B.", "J B": single capitals in a row. */
function singleLetters(tokens: readonly Token[], at: number): Group {
  const { start } = tokenAt(tokens, at);
  let { word: letters, end } = tokenAt(tokens, at);
  let next = at + 1;
  for (; ; next++) {
    const token = tokenAt(tokens, next);
    const isDot = token.word === '.' && token.start === end;
    const isNext = letters.length < 4 && isSingleCapital(token) && token.start - end <= 1;
    if (!isDot && !isNext) break;
    end = token.end;
    if (!isDot) letters += token.word;
  }
  return { letters, start, end, marked: true, next: next - 1, listed: false };
}

/** Two letters typed small that are no word: "jb". */
function isSmallPair({ word, letters }: Token): boolean {
  return letters === 'lower' && word.length === 2 && !small.has(word) && !isOrdinary(word);
}

/** A short form that a year beside it may show to be a child: "AO yr 6". */
function mayBeChild({ word, letters }: Token): boolean {
  return letters === 'upper' && word.length === 2 && !pairsOfField.has(word);
}

function groupAt(tokens: readonly Token[], at: number, knownWords: ReadonlySet<string>): Group | undefined {
  const token = tokenAt(tokens, at);
  const { word, letters, start, end } = token;
  if (isSingleCapital(token)) return singleLetters(tokens, at);
  if (!/^\p{L}{2,3}$/u.test(word)) return undefined;
  const marked = letters === 'upper';
  const listed = isAbbreviation(word) || knownWords.has(word);
  if (listed && !mayBeChild(token)) return undefined;
  return marked || isSmallPair(token) ? { letters: word, start, end, marked, next: at, listed } : undefined;
}

function isAfterChild(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).word;
  const second = tokenAt(tokens, at - 2).word;
  if (before === 'person') return second === 'young';
  return children.has(before === '(' || before === ',' ? second : before);
}

function isBesideAge(text: string, group: Group): boolean {
  const after = text.slice(group.end, group.end + 60).replace(others, '');
  if (nearYear.test(after)) return true;
  return group.marked && yearBefore.test(text.slice(Math.max(0, group.start - 40), group.start));
}

function isInitials(text: string, tokens: readonly Token[], at: number, group: Group): boolean {
  const afterChild = isAfterChild(tokens, at);
  if (isBesideAge(text, group)) return afterChild || !notInitials.test(group.letters);
  if (!mayBeInitials(text, group)) return false;
  const after = text.slice(group.end, group.end + 100);
  return group.letters.length > 1 ? afterChild || isOfChild(after) : afterChild && atSchool.test(after);
}

const mayBeInitials = (text: string, { marked, listed, start }: Group): boolean =>
  marked && !listed && !endsAnAuthority.test(text.slice(0, start));

function isOfChild(after: string): boolean {
  return atSchool.test(after) || kin.test(after) || doing.test(after);
}

export function findInitials(
  text: string,
  tokens: readonly Token[],
  knownWords: ReadonlySet<string>,
): readonly Span[] {
  if (capitalsSayNothing(tokens)) return [];
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(tokens, at, knownWords);
    if (group === undefined) continue;
    if (isInitials(text, tokens, at, group))
      spans.push({ kind: 'initials', certain: false, start: group.start, end: group.end });
    at = group.next;
  }
  return spans;
}

const notOfTheName =
  /^(?:(?:The|A|At|In|From|Is|My|Our|Does|Can|High|Primary|Secondary|Nursery|Virtual|Special|Infant|Junior) )+/;

function pointsToOneChild(text: string): boolean {
  return unusualCircumstances.test(text) && (age.test(text) || text.includes(hole));
}

/** A named school is masked where an age or a masked child and an unusual circumstance stand with it. */
export function findSchoolsOfOneChild(text: string): readonly Span[] {
  if (!pointsToOneChild(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(school)) {
    const name = match[0].replace(notOfTheName, '');
    const end = match.index + match[0].length;
    const isNamed = name.includes(' ') && !match[0].includes('Virtual');
    if (isNamed) spans.push({ kind: 'school', certain: false, start: end - name.length, end });
  }
  return spans;
}
