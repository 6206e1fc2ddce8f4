/** Initials beside an age, a year or a school, and the school that points to one child. */
import { childNouns, unusualCircumstances } from './data/context-words.ts';
import type { Span } from './kinds.ts';
import { capitalsSayNothing, type Token } from './tokens.ts';
import { isAbbreviation, isOrdinary, toSet } from './vocabulary.ts';
import { hole } from './normalise.ts';

const children = toSet(childNouns);
const small =
  toSet(`am an as at be by do go he hi if in is it me my no of oh ok on or pm so to up us we ur im ive ill id vs
  eg ie nb pp cc st nd rd th mr ms dr al et la de en un hr kg km cm mm ft lb oz da ya yo na ta eh ah um er ex re`);
const nearYear =
  /^[ ]?(?:[,(:;-][ ]?)?(?:(?:is |who is |who's |aged |age |a |in |now |the )*)(?:(?:year|yr|y)[ .-]?(?:\d|1[0-3])(?!\d)|reception\b|(?:[3-9]|1\d)(?=[ ]?(?:[,.);?!\n]|$|y\/?o\b|yrs?\b|years?\b|-year|year-| and\b| who\b| at\b| is\b| has\b| in\b)))/i;
const yearBefore =
  /(?:(?:year|yr|y)[ .-]?(?:\d|1[0-3])(?: (?:pupil|student|child|boy|girl|learner))?|\b(?:[3-9]|1\d)[ -]?(?:y\/?o|yr old|yrs old|year[ -]old|years old)(?: (?:boy|girl|pupil|child|student))?)[ ,:(-]{1,3}$/i;
const atSchool =
  /^[ ]?,?[ ](?:(?:who )?(?:attends|goes to|is at|at|from|in|of)[ ])?(?:[A-Z][\w'.-]{0,20} ){1,4}(?:School|Academy|Primary|College|Infants?|Juniors?|Nursery|Secondary|High)\b/;
const kin =
  /^'?s?[ ](?:mum|mother|mam|mom|dad|father|carer|nan|gran|sister|brother|parents?|family|attendance|social worker|sw)\b/i;
const school =
  /(?:[A-Z][\w'.-]{0,20} ){1,4}(?:School|Academy|Primary(?: School)?|College|High(?: School)?|Infants?|Juniors?|Nursery)\b/g;
const age =
  /\b(?:aged? (?:[3-9]|1\d)\b|(?:[3-9]|1\d)[ -]?(?:y\/?o|yrs?|years?)[ -]?old|(?:year|yr)[ ]?(?:\d|1[0-3])\b|(?:[3-9]|1\d)yo\b)/i;
const notInitials = /^(?:s|p|y|q|a|i|[eis]\.?)$/;

interface Group {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Capitals, or dots between: meant as initials. */
  readonly marked: boolean;
  readonly next: number;
}

/** "J.B.", "J. B.", "J B": single capitals in a row. */
function singleLetters(tokens: readonly Token[], at: number): Group | undefined {
  let letters = '';
  let end = 0;
  let next = at;
  for (; next < tokens.length && letters.length < 4; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.word === '.' && letters !== '' && token.start === end) end = token.end;
    else if (
      token.word.length === 1 &&
      token.letters === 'capital' &&
      (letters === '' || token.start - end <= 1)
    ) {
      letters += token.word;
      end = token.end;
    } else break;
  }
  const first = tokens[at];
  if (first === undefined || letters === '') return undefined;
  return { letters, start: first.start, end, marked: true, next: next - 1 };
}

function groupAt(tokens: readonly Token[], at: number, knownWords: ReadonlySet<string>): Group | undefined {
  const token = tokens[at];
  if (token === undefined || token.letters === 'none') return undefined;
  if (token.word.length === 1) return token.letters === 'capital' ? singleLetters(tokens, at) : undefined;
  if (token.word.length > 3 || token.letters === 'capital') return undefined;
  if (isAbbreviation(token.word) || knownWords.has(token.word)) return undefined;
  const marked = token.letters === 'upper';
  if (!marked && (small.has(token.word) || token.word.length > 2 || isOrdinary(token.word))) return undefined;
  return { letters: token.word, start: token.start, end: token.end, marked, next: at };
}

function isAfterChild(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const second = tokens[at - 2]?.word ?? '';
  return (
    children.has(before) ||
    (before === 'person' && second === 'young') ||
    ((before === '(' || before === ',') && children.has(second))
  );
}

function isBesideAge(text: string, group: Group): boolean {
  const after = text.slice(group.end, group.end + 40);
  if (nearYear.test(after)) return true;
  return group.marked && yearBefore.test(text.slice(Math.max(0, group.start - 40), group.start));
}

function isInitials(text: string, tokens: readonly Token[], at: number, group: Group): boolean {
  if (isBesideAge(text, group))
    return (
      group.letters.length > 1 ||
      (group.marked && !notInitials.test(group.letters)) ||
      isAfterChild(tokens, at)
    );
  if (!group.marked) return false;
  const after = text.slice(group.end, group.end + 100);
  if (atSchool.test(after) && (group.letters.length > 1 || isAfterChild(tokens, at))) return true;
  if (group.letters.length > 1 && isAfterChild(tokens, at)) return true;
  return group.letters.length > 1 && kin.test(after);
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

/** A named school is masked where an age or a masked child and an unusual circumstance stand with it. */
export function findSchoolsOfOneChild(text: string, tokens: readonly Token[]): readonly Span[] {
  if (tokens.length < 6 || !unusualCircumstances.test(text) || !(age.test(text) || text.includes(hole)))
    return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(school)) {
    const skip =
      /^(?:(?:The|A|At|In|From|Is|My|Our|Does|Can|High|Primary|Secondary|Nursery|Virtual|Special|Infant|Junior) )+/.exec(
        match[0],
      )?.[0].length ?? 0;
    if (match[0].slice(skip).split(' ').length < 2 || /virtual/i.test(match[0])) continue;
    spans.push({
      kind: 'school',
      certain: false,
      start: match.index + skip,
      end: match.index + match[0].length,
    });
  }
  return spans;
}
