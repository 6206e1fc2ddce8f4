/** Whether whoever does a thing in the reply is who does it in the passage. */
import { isTelling, type Sentence, type Token } from './reading.ts';
import type { Audience } from '../knowledge/passage.ts';
import type { Trouble } from './trouble.ts';

interface Deed {
  readonly action: string;
  /** Empty where the sentence does not say. */
  readonly by: readonly string[];
  /** All whom its sentence names, but for those to whom it is done. */
  readonly beside: readonly string[];
}

/** Whom "you" may stand for, by who asks. */
const rolesOf: Partial<Readonly<Record<Audience, readonly string[]>>> = {
  'social-worker': ['social-worker', 'professional'],
  school: ['school', 'setting', 'professional'],
  'early-years': ['setting', 'professional'],
  college: ['setting', 'professional'],
  authority: ['local-authority', 'professional'],
  'virtual-school': ['virtual-school', 'professional'],
};

export function actorTroubles(
  reply: readonly Sentence[],
  cited: readonly Sentence[],
  role: Audience | undefined,
): readonly Trouble[] {
  const known = cited.flatMap((sentence, at) => deedsIn(sentence, leadOf(cited, at)));
  const mayBe = role === undefined ? [] : (rolesOf[role] ?? []);
  const isOther = reply
    .flatMap((sentence) => deedsIn(sentence))
    .some((deed) => !isTheirs(deed, known, mayBe));
  return isOther ||
    hasOtherOwner(reply, cited) ||
    hasMixedNames(reply, cited) ||
    bindsAnother(reply, cited, mayBe)
    ? ['actor']
    : [];
}

/** "The school leaders", "the authority's Head of SEND": whose each is, where it stands right behind them. */
const ownedIn = ({ tokens }: Sentence): readonly { readonly actor: string; readonly id: string }[] =>
  tokens.flatMap(({ actor }, at) => {
    const [next] = tokens.slice(at + 1);
    const isOwned = next?.kind === 'content' && next.action === undefined && next.actor === undefined;
    const id = isOwned ? next.ids[0] : undefined;
    return actor === undefined || actor === 'child' || id === undefined ? [] : [{ actor, id }];
  });

function hasOtherOwner(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const held = cited.flatMap(ownedIn);
  return reply.flatMap(ownedIn).some(({ actor, id }) => {
    const same = held.filter((one) => one.id === id);
    return same.length > 0 && !same.some((one) => one.actor === actor);
  });
}

const wordsToDuty = 4;

/** "The school has a duty to", "you must": whatever the duty is, it is theirs. */
const boundIn = ({ tokens }: Sentence, isMeant: (token: Token) => boolean): readonly Token[] =>
  tokens.filter(
    (token, at) =>
      isMeant(token) &&
      tokens
        .slice(at + 1, at + 1 + wordsToDuty)
        .some(({ cues }) => cues.some(({ cue }) => cue === 'must' || cue === 'should')),
  );

const bindsYou = (sentence: Sentence): boolean =>
  boundIn(sentence, ({ text }) => text.toLowerCase() === 'you').length > 0;

const everyRole: ReadonlySet<string> = new Set(Object.values(rolesOf).flat());

/** Where the passage binds nobody of those whom "you" may be, it may be anybody. */
function bindsAnother(
  reply: readonly Sentence[],
  cited: readonly Sentence[],
  mayBe: readonly string[],
): boolean {
  if (!reply.some(bindsYou) || cited.some(bindsYou)) return false;
  const named = cited
    .flatMap((sentence) => boundIn(sentence, ({ actor }) => actor !== undefined))
    .flatMap(({ actor }) => actor ?? []);
  return named.some((actor) => everyRole.has(actor)) && !named.some((actor) => mayBe.includes(actor));
}

/** "The lead professional (SEWO)". */
function hasMixedNames(reply: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const pairs = ({ tokens }: Sentence): readonly string[] =>
    tokens.flatMap((token, at) => {
      const isAlone = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')';
      const short = isAlone ? nameOf(tokens[at + 2]) : undefined;
      return short === undefined || nameOf(token) === short
        ? []
        : [`${nameOf(token) ?? token.text} ${short}`];
    });
  const held = new Set(cited.flatMap(pairs));
  return reply.flatMap(pairs).some((pair) => !held.has(pair));
}

const nameOf = (token: Token | undefined): string | undefined => token?.term ?? token?.actor;

function isTheirs({ action, by }: Deed, known: readonly Deed[], mayBe: readonly string[]): boolean {
  const same = known.filter((deed) => deed.action === action);
  const named = new Set(same.flatMap((deed) => deed.by));
  if (by.length === 0 || same.length === 0) return true;
  // Where the passage does not say whose deed it is, it is nobody's whom it does not name there.
  const may =
    named.size > 0
      ? named
      : new Set([...known.flatMap((deed) => deed.by), ...same.flatMap((deed) => deed.beside)]);
  const you = named.size === 0 || [...mayBe, 'you'].some((actor) => may.has(actor));
  return by.every((actor) => may.has(actor) || (actor === 'you' && you));
}

/** Who does the items of a list is often said before it. */
function leadOf(sentences: readonly Sentence[], at: number): readonly Token[] {
  const list = sentences[at]?.item?.list;
  if (list === undefined) return [];
  const first = sentences.findIndex(({ item }) => item?.list === list);
  return sentences[first - 1]?.tokens ?? [];
}

export function deedsIn({ tokens }: Sentence, lead: readonly Token[] = []): readonly Deed[] {
  return tokens.flatMap((token, at): readonly Deed[] => {
    if (token.action === undefined || isNoun(tokens, at)) return [];
    return [
      {
        action: token.action,
        by: doersOf(tokens, at),
        beside: besideOf(tokens, at, lead),
      },
    ];
  });
}

/** "To challenge schools": the schools challenge nobody. */
function besideOf(tokens: readonly Token[], at: number, lead: readonly Token[]): readonly string[] {
  const actorsOf = (some: readonly Token[]): readonly string[] => some.flatMap(({ actor }) => actor ?? []);
  const after = tokens.slice(at + 1);
  const object = isPassive(tokens, at) ? [] : firstActors(after);
  return [...actorsOf([...lead, ...tokens.slice(0, at + 1)]), ...actorsOf(after).slice(object.length)];
}

const beforeNouns =
  /^(?:the|a|an|this|that|its|their|his|her|your|our|no|any|each|every|of|second|first|further|final|in|written)$/i;

const afterNouns = /^(?:for|from|of)$/i;

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  beforeNouns.test(tokens[at - 1]?.text ?? '') ||
  afterNouns.test(tokens[at + 1]?.text ?? '') ||
  tokens[at]?.actor !== undefined;

function doersOf(tokens: readonly Token[], at: number): readonly string[] {
  const after = tokens.slice(at + 1);
  const by = after.findIndex(({ text }) => text.toLowerCase() === 'by');
  const stop = after.findIndex(({ text, action }) => text === '.' || text === ';' || action !== undefined);
  if (by >= 0 && by < 7 && (stop < 0 || by < stop)) return firstActors(after.slice(by + 1));
  if (isPassive(tokens, at)) return [];
  return lastActors(tokens.slice(0, at));
}

const beForms = /^(?:is|are|was|were|be|been|being)$/i;

const isPassive = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|en|id|told|led|held|wrote|written|sent|set)$/i.test(tokens[at]?.text ?? '') &&
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => beForms.test(text));

/** "The SEWO and the LP": all that are joined. */
function firstActors(tokens: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (const { actor, text, kind } of tokens) {
    if (actor !== undefined) found.push(actor);
    else if (!isJoint({ text, kind })) break;
  }
  return found;
}

const notSubjects = /(?:^| )(?:to|with|of|from|for|about|on|in|against|at|by)$/i;
const pronouns = /^(?:it|they|this|that|he|she|i|we)$/i;

const adverbsAtMost = 4;

/** The actors right before it, joined ones together, where they are not objects of something else. */
function lastActors(tokens: readonly Token[]): readonly string[] {
  const you = tokens.findLastIndex(({ text }) => text.toLowerCase() === 'you');
  const end = tokens.findLastIndex(({ actor }) => actor !== undefined);
  if (you > end) return isNothingBetween(tokens.slice(you + 1)) ? ['you'] : [];
  const between = tokens.slice(end + 1);
  if (end < 0 || !isNothingBetween(between)) return [];
  const before = tokens.slice(0, end + 1);
  const from = before.findLastIndex(
    (token, at) => (token.actor === undefined && !isJoint(token)) || isNewPart(tokens, at),
  );
  const first = before.findIndex(({ actor }, at) => at > from && actor !== undefined);
  if (isObject(tokens, first) && !isToldTo(tokens, first, between)) return [];
  return [...new Set(before.slice(first).flatMap(({ actor }) => actor ?? []))];
}

/** "The SEWO also", "the LP, who", "the LP (LP) must": the deed is still theirs. */
const isNothingBetween = (tokens: readonly Token[]): boolean =>
  tokens.length <= adverbsAtMost &&
  tokens.every(
    ({ kind, text }) =>
      (kind === 'small' || kind === 'mark' || /^(?:also|then|first|not|must|should|may|can)$/i.test(text)) &&
      !pronouns.test(text) &&
      !/^(?:and|or|[;:.])$/.test(text),
  );

/** ", and the SEWO …" begins anew. */
const isNewPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^(?:and|or|but)$/i.test(tokens[at + 1]?.text ?? '');

const isJoint = ({ text, kind }: Pick<Token, 'text' | 'kind'>): boolean =>
  /^(?:and|or|the|a|an|both|neither|nor|either|other|key|all|each|every|designated)$/i.test(text) ||
  (kind === 'mark' && !/^[.;:]$/.test(text));

/** "Empowers schools to challenge": told to somebody, it is theirs to do. */
const isToldTo = (tokens: readonly Token[], at: number, between: readonly Token[]): boolean => {
  const before = tokens[at - 1];
  return between.length === 1 && between[0]?.text === 'to' && before !== undefined && isTelling(before);
};

const determiner = /^(?:the|a|an|their|its|your|any|each|every)$/i;
const adjectivesAtMost = 2;

/** "At a mainstream school", "with the SEWO": not who does it. "At stage two the LP" is. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - adjectivesAtMost - 2), at).reverse();
  const from = before.findIndex(({ text }) => determiner.test(text) || notSubjects.test(text));
  if (from < 0 || from > adjectivesAtMost) return false;
  const word = before[determiner.test(before[from]?.text ?? '') ? from + 1 : from];
  return notSubjects.test(word?.text ?? '');
}
