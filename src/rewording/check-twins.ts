/** A sentence that stays close to the passage's is compared with it word for word: cues, figures and actors in their order. */
import { spreadIn } from './denials-answered.ts';
import { isOrder, isTelling, sharesId, type Quantity, type Sentence, type Token } from './reading.ts';
import { inOrderOfTime } from './replaced-figures.ts';
import type { Trouble } from './trouble.ts';
import type { Cue } from './words/cues.ts';

/** Shares of the words that a sentence and its twin have in common. */
const ofReply = 0.8;
const ofPassage = 0.65;
/** From here the two are one sentence each, and nothing was split off. */
const ofWhole = 0.85;

export function twinTroubles(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  return reply.flatMap((sentence, at) => {
    const twin = twinOf(sentence, cited);
    if (twin === undefined) return [];
    const before = { reply: reply[at - 1], cited: cited[cited.indexOf(twin) - 1] };
    return differences(sentence, twin, before);
  });
}

const firmIn = ({ tokens }: Sentence): readonly Token[] =>
  tokens.filter((token) => isTelling(token) || token.kind === 'number');

function shareIn(one: Sentence, other: Sentence): number {
  const firm = firmIn(one);
  return firm.length === 0 ? 0 : firm.filter((token) => sharesId(token, other.ids)).length / firm.length;
}

function twinOf(sentence: Sentence, cited: readonly Sentence[]): Sentence | undefined {
  const near = cited
    .map((one) => ({ one, reply: shareIn(sentence, one) }))
    .filter(({ reply }) => reply >= ofReply)
    .map(({ one, reply }) => ({ one, reply, passage: shareIn(one, sentence) }))
    .filter(({ passage }) => passage >= ofPassage)
    .sort((a, b) => b.reply + b.passage - a.reply - a.passage);
  return near[0]?.one;
}

/** Each is the other in full: nothing was split off and nothing was joined to it. */
function isWholeOf(sentence: Sentence, twin: Sentence): boolean {
  const [own, other] = [firmIn(sentence).length, firmIn(twin).length];
  const isAsLong = Math.min(own, other) >= Math.max(own, other) * ofWhole;
  return isAsLong && shareIn(sentence, twin) >= ofWhole && shareIn(twin, sentence) >= ofWhole;
}

/** What stands before each, to which a pronoun points. */
interface Before {
  readonly reply: Sentence | undefined;
  readonly cited: Sentence | undefined;
}

const differences = (sentence: Sentence, twin: Sentence, before: Before): readonly Trouble[] => [
  ...cueDifferences(sentence, twin),
  ...(hasFiguresInOrder(sentence, twin) ? [] : (['figure'] as const)),
  ...(hasActorsInPlace(sentence, twin) ? [] : (['actor'] as const)),
  ...(hasSameTerms(sentence, twin, before) ? [] : (['unsupported'] as const)),
];

/** People are called by many names: documents and meetings are not. */
const ofPeople =
  /^(?!.*\b(?:plan|meeting|conference|letter|notice|order|report|contract)\b).*(?:child|worker|pupil|parent)/;

/** No name stands more often than in the twin, as it would where it took another's place. */
function hasSameTerms(sentence: Sentence, twin: Sentence, before: Before): boolean {
  const [own, held] = [termsIn(sentence), termsIn(twin)];
  if (!isWholeOf(sentence, twin)) return true;
  const often = (term: string, all: readonly string[]): number => all.filter((one) => one === term).length;
  const isIn = (term: string, all: readonly string[], other: Sentence, back: Sentence | undefined): boolean =>
    all.includes(term) || (hasPronoun(other) && back !== undefined && termsIn(back).includes(term));
  const isTold = (term: string): boolean =>
    isIn(term, own, sentence, before.reply) || (before.reply === undefined && isOfQuestion(sentence));
  if (!held.every(isTold)) return false;
  return own.every(
    (term) => often(term, own) <= Math.max(1, often(term, held)) && isIn(term, held, twin, before.cited),
  );
}

/** Whoever acts is looked at as an actor. */
const termsIn = ({ tokens }: Sentence): readonly string[] =>
  tokens
    .flatMap(({ term, actor }) => (actor === undefined ? (term ?? []) : []))
    .filter((term) => !ofPeople.test(term));

/** "It is a regular meeting …": what was asked about, which the twin names. */
const isOfQuestion = ({ tokens }: Sentence): boolean =>
  /^(?:it|they|these|this)$/i.test(tokens[0]?.text ?? '');

/** It stands for what was named in the sentence before. */
const hasPronoun = ({ tokens }: Sentence): boolean =>
  tokens.some(({ text }) => /^(?:it|its|they|them|their|these|those|this)$/i.test(text));

const counted: readonly (readonly [Cue, Trouble])[] = [
  ['not', 'negation'],
  ['must', 'force'],
  ['should', 'force'],
  ['may', 'force'],
  ['unless', 'condition'],
  ['only', 'condition'],
  ['before', 'condition'],
  ['mostly', 'condition'],
  ['possible', 'condition'],
  ['at-most', 'condition'],
  ['at-least', 'condition'],
];

function cueDifferences(sentence: Sentence, twin: Sentence): readonly Trouble[] {
  const isWhole = isWholeOf(sentence, twin);
  const ignoresLead = twin.tokens.at(-1)?.text !== ':';
  return counted.flatMap(([cue, trouble]): readonly Trouble[] => {
    const [own, other] = [countsOf(sentence, cue, ignoresLead), countsOf(twin, cue, ignoresLead)];
    const spread = Math.max(0, spreads(cue, twin) - spreads(cue, sentence));
    const isMore = own.calls - other.calls > Math.max(0, other.answers - own.answers) + spread;
    const isFewer = isWhole && other.calls - own.calls > Math.max(0, own.answers - other.answers);
    return isMore || isFewer ? [trouble] : [];
  });
}

/** "They do not want a or b" is "they do not want a, and they do not want b". */
const spreads = (cue: Cue, twin: Sentence): number => (cue === 'not' ? spreadIn(twin).length : 0);

function countsOf(
  { tokens }: Sentence,
  cue: Cue,
  ignoresLead: boolean,
): { readonly calls: number; readonly answers: number } {
  const marks = tokens.map(({ cues }) => cues.filter((mark) => mark.cue === cue));
  // "You should:" is said of the list that follows, where the twin leads to none.
  const isLead = (at: number): boolean => ignoresLead && tokens[at + 1]?.text === ':';
  const calls = marks.filter((own, at) => !isLead(at) && own.some((mark) => mark.calls)).length;
  const orders =
    cue === 'must' || cue === 'should' ? tokens.filter((_, at) => isOrder(tokens, at)).length : 0;
  return { calls, answers: marks.filter((own) => own.length > 0).length - calls + orders };
}

/** Those that both have, in the same order: two that trade places belong to other things. */
function hasFiguresInOrder(sentence: Sentence, twin: Sentence): boolean {
  // "Six rather than four" may be told as "not four but six", so the old comes first on both sides; or both are as written.
  return ordersFor(sentence).some((order) => {
    const written = (one: Sentence): readonly string[] =>
      order(one)
        .filter((one) => one.kind !== 'date' && !isFewThings(one))
        .map(({ kind, value }) => `${kind} ${value}`);
    return isInOrder(written(sentence), written(twin), isWholeOf(sentence, twin));
  });
}

type Order = (one: Sentence) => readonly Quantity[];
const asWritten: Order = ({ quantities }) => quantities;

/** Shares that are set side by side without a "from" stand as they are written. */
const ordersFor = ({ tokens, quantities }: Sentence): readonly Order[] =>
  quantities.some(({ value }) => value.startsWith('1 in ')) &&
  !tokens.some(({ text }) => /^(?:not|from|rather than|instead of)$/i.test(text))
    ? [asWritten]
    : [inOrderOfTime, asWritten];

function isInOrder(own: readonly string[], other: readonly string[], isWhole: boolean): boolean {
  const shared = isWhole ? own : own.filter((one) => other.includes(one));
  let from = 0;
  return shared.every((one) => {
    const at = other.indexOf(one, from);
    from = at + 1;
    return at >= 0;
  });
}

/** "Two court warnings", "Level 2": no measure that could be another's. */
const isFewThings = ({ kind, value, unit, follows }: Quantity): boolean =>
  kind === 'count' &&
  (follows === 'level' || (unit === undefined && /^[2-5]$/.test(value) && !namesPlace.test(follows)));

const namesPlace =
  /^(?:between|and|to|or|stages?|tiers?|sections?|steps?|phases?|strands?|conditions?|parts?)$/;

/** An actor beside a word that the twin has beside another actor only. */
function hasActorsInPlace(sentence: Sentence, twin: Sentence): boolean {
  const held = placesOf(twin);
  return placesOf(sentence).every(({ actor, beside, isPassive }) => {
    const same = held.filter(
      (place) => place.isPassive === isPassive && place.beside.some((id) => beside.includes(id)),
    );
    return same.length === 0 || same.some((place) => place.actor === actor);
  });
}

interface Place {
  readonly actor: string;
  /** Of the word that follows it; after "by", of the word before that. */
  readonly beside: readonly string[];
  /** "Schools were offered": theirs is not what "offered schools" is whose. */
  readonly isPassive: boolean;
}

const placesOf = ({ tokens }: Sentence): readonly Place[] =>
  tokens.flatMap(({ actor }, at): readonly Place[] => {
    // Most of what is said of a child is done by others.
    if (actor === undefined || actor === 'child') return [];
    const isDoer = isAfterBy(tokens, at);
    const word = isDoer ? tokens.slice(0, at).findLast(isTelling) : nextWord(tokens, at);
    if (word === undefined) return [];
    return [{ actor, beside: word.ids, isPassive: !isDoer && isToBe(tokens, at, word) }];
  });

const isToBe = (tokens: readonly Token[], at: number, word: Token): boolean =>
  tokens.slice(at + 1, tokens.indexOf(word)).some(({ text }) => /^(?:is|are|was|were|be|been)$/i.test(text));

const isAfterBy = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ text }) => text.toLowerCase() === 'by');

/** "Social workers, and other practitioners who …" */
const hasActorSoon = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 5).some(({ actor }) => actor !== undefined);

/** "The SEWO and the LP decide": the word after all who are joined. */
function nextWord(tokens: readonly Token[], at: number): Token | undefined {
  const rest = tokens.slice(at + 1);
  const isJoining = (token: Token, place: number): boolean =>
    token.text === ',' && /^(?:and|or)$/i.test(rest[place + 1]?.text ?? '') && hasActorSoon(rest, place);
  // "With settings and with the officer who …": what the officer does is not the settings'.
  const end = rest.findIndex(({ text }) => /^with$/i.test(text));
  const after = (end < 0 ? rest : rest.slice(0, end)).filter(
    (token, place) => token.text !== '(' && token.text !== ')' && !isJoining(token, place),
  );
  const next = after.find(({ kind, actor }) => kind === 'mark' || (kind !== 'small' && actor === undefined));
  return next && isTelling(next) ? next : undefined;
}
