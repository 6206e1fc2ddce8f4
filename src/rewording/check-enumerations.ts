/** Whether what a sentence of a passage counts up is told whole: "a, b or c" is not "a or c". */
import { isTelling, type Quantity, sharesId, type Sentence, type Token } from './reading.ts';
import type { Trouble } from './trouble.ts';

const membersFrom = 2;
/** What is longer is no member of an enumeration but a clause of its own. */
const longestMember = 5;

export function enumerationTroubles(
  told: readonly Sentence[],
  reply: readonly Sentence[],
): readonly Trouble[] {
  const held = new Set(reply.flatMap(({ ids }) => [...ids]));
  return told.some((sentence) => losesMember(sentence, held)) || reply.some(countsOthers) ? ['list'] : [];
}

/** "There are two exceptions:" before a list of one. */
function countsOthers(lead: Sentence, at: number, all: readonly Sentence[]): boolean {
  const list = all[at + 1]?.item?.list;
  if (list === undefined || !leadsTo(list, lead)) return false;
  const items = String(all.filter(({ item }) => item?.list === list).length);
  const [count, ...more] = lead.quantities.filter(isCountOfWhatFollows);
  return count !== undefined && more.length === 0 && count.value !== items;
}

const leadsTo = (list: number, { tokens, item }: Sentence): boolean =>
  tokens.at(-1)?.text === ':' && item?.list !== list;

const isCountOfWhatFollows = ({ kind, value, unit, follows }: Quantity): boolean =>
  kind === 'count' && unit === undefined && /^[2-9]$/.test(value) && !numbered.test(follows);

const numbered =
  /^(?:stages?|tiers?|sections?|levels?|parts?|steps?|phases?|strands?|attainment|key|year|and|to)$/;

function losesMember(sentence: Sentence, held: ReadonlySet<string>): boolean {
  const members = membersOf(sentence)
    .map((member) => tellingApart(member, sentence))
    .filter(({ length }) => length > 0);
  const isTold = (tokens: readonly Token[]): boolean => tokens.some((token) => sharesId(token, held));
  return members.some(isTold) && !members.every(isTold);
}

/** The words by which a member is told from all else in its sentence. */
function tellingApart(member: readonly Token[], { tokens }: Sentence): readonly Token[] {
  const others = new Set(tokens.filter((token) => !member.includes(token)).flatMap(({ ids }) => ids));
  const own = member.filter((token) => isTelling(token) && !sharesId(token, others));
  const content = own.filter(({ kind }) => kind === 'content');
  return content.length > 0 ? content : own.filter(({ text }) => /^(?:previously|formerly)$/i.test(text));
}

/** All but the first, which begins with the sentence's own words. */
function membersOf({ tokens }: Sentence): readonly (readonly Token[])[] {
  const parts = splitAt(tokens, ({ text }) => text === ',' || text === ';');
  // "On data and better systems, on training, and on …": where the last part begins with its "and", the others may hold one.
  const begun = parts.findIndex(
    (part, at) => at >= membersFrom && part[0] !== undefined && isJoining(part[0]),
  );
  const end = begun > 0 ? begun : parts.findIndex((part, at) => at > 0 && part.some(isJoining));
  if (end < 1) return [];
  const last = begun > 0 ? [] : splitAt(parts[end] ?? [], isJoining).slice(0, 2);
  const members = [...parts.slice(1, end), ...last].filter((part) => part.some(isTelling));
  const isShort = (part: readonly Token[]): boolean => part.filter(isTelling).length <= longestMember;
  return members.length >= membersFrom && members.every((one) => isShort(one) && !isClause(one))
    ? members
    : [];
}

/** "The change was prospective": it may begin with its verb, as all its members do, and has none further on. */
const isClause = (part: readonly Token[]): boolean =>
  part
    .slice(part[0] !== undefined && isJoining(part[0]) ? 2 : 1)
    .some(({ text }) => /^(?:is|are|was|were|has|have|had|will)$/i.test(text));

const isJoining = ({ text }: Token): boolean => /^(?:and|or)$/i.test(text);

function splitAt(tokens: readonly Token[], isMark: (token: Token) => boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
