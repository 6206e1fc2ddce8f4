/** Whether each "not", "must", "only", "before" … of one side has its like on the other, beside the same words. */

import {
  type Answer,
  isEnough,
  isFirm,
  isNone,
  isPartial,
  sharedFrom,
  someIn,
  spreadIn,
} from './denials-answered.ts';
import { idsOf, isOrder, type Sentence, sharesId, type Token } from './reading.ts';
import type { Trouble } from './trouble.ts';
import type { Cue } from './words/cues.ts';

const troubleOf: Partial<Readonly<Record<Cue, Trouble>>> = {
  not: 'negation',
  must: 'force',
  should: 'force',
  may: 'force',
  only: 'condition',
  unless: 'condition',
  before: 'condition',
  after: 'condition',
  always: 'condition',
  mostly: 'condition',
  possible: 'condition',
  'at-most': 'condition',
  'at-least': 'condition',
};

/** Cues of one kind answer for another where English says the same both ways: "only with" is "not without". */
const alsoAnsweredBy: Partial<Readonly<Record<Cue, readonly Cue[]>>> = {
  not: ['only', 'unless'],
  only: ['not'],
  // "Not unless" is "only if": without its "not" it is looked for as such.
  unless: ['only'],
  // "Within 20 days of" is "no later than 20 days after".
  after: ['if', 'within'],
  possible: ['if'],
};

const governedAtMost = 4;
/** These reach no further than their clause. */
const near: ReadonlySet<Cue> = new Set(['not', 'before', 'after']);
/** "Not" reaches less far than "must". */
const nearAfter = (cue: Cue): number => (cue === 'not' ? 8 : 14);
const nearBefore = (cue: Cue): number => (near.has(cue) ? 4 : 14);

/** A word that decides, with the words that it decides about. */
interface Call {
  readonly cue: Cue;
  readonly trouble: Trouble;
  readonly governed: readonly Token[];
  readonly clause: string;
  /** "Not all": some are left. */
  readonly isPartial: boolean;
}

/** New words beside one of these are new rules; beside the others they may be synonyms. */
const firm: ReadonlySet<Cue> = new Set(['not', 'must', 'should', 'may', 'only']);

/** Calls of the reply, which its passages must answer. */
export function cueTroubles(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  const held = idsOf(cited);
  return unanswered(reply, cited, (governed, cue) => firm.has(cue) || isSpokenOf(governed, held));
}

/** Calls of the passage that the reply lost; what it does not speak of at all is left to the check for omissions. */
export function cuesLost(told: readonly Sentence[], reply: readonly Sentence[]): readonly Trouble[] {
  const held = idsOf(reply);
  return unanswered(told, reply, (governed) => isSpokenOf(governed, held));
}

function unanswered(
  from: readonly Sentence[],
  to: readonly Sentence[],
  counts: (governed: readonly Token[], cue: Cue) => boolean,
): readonly Trouble[] {
  const answers = to.flatMap(answersIn);
  const taken = new Set<string>();
  return from.flatMap(callsIn).flatMap((call): readonly Trouble[] => {
    const { cue, trouble, governed, clause } = call;
    if (!counts(governed, cue)) return [];
    // A second "not" in one clause undoes the first: one "not" cannot answer for both.
    const use = (at: number): string => `${clause} ${cue} ${String(at)}`;
    const free = answers.filter((_, at) => cue !== 'not' || !taken.has(use(at)));
    const answer = bestOf(call, free);
    if (answer === undefined) return [trouble];
    taken.add(use(answers.indexOf(answer)));
    return [];
  });
}

const callsIn = ({ tokens }: Sentence, index: number, sentences: readonly Sentence[]): readonly Call[] =>
  tokens.flatMap((token, at) =>
    [...new Set(token.cues.filter(({ calls }) => calls).map(({ cue }) => cue))].flatMap(
      (cue): readonly Call[] => {
        const trouble = troubleOf[cue];
        if (trouble === undefined) return [];
        const clause = `${String(index)} ${String(token.clause)}`;
        const item = itemAfter(tokens, at, sentences[index + 1]);
        return [
          {
            cue,
            trouble,
            governed: item ?? governedBy(tokens, at),
            clause,
            isPartial: isPartial(tokens, at),
          },
        ];
      },
    ),
  );

/** "They should:" is said of the list that follows. */
function itemAfter(
  tokens: readonly Token[],
  at: number,
  next: Sentence | undefined,
): readonly Token[] | undefined {
  if (tokens[at + 1]?.text !== ':' || next?.item === undefined) return undefined;
  return next.tokens.filter(isFirm).slice(0, governedAtMost);
}

/** What comes after it in its clause; where nothing does, what comes before. */
function governedBy(tokens: readonly Token[], at: number): readonly Token[] {
  const clause = tokens[at]?.clause;
  const after = tokens.slice(at + 1).filter((token) => token.clause === clause && isFirm(token));
  // "Non-attendance" denies one word.
  if (tokens[at]?.text.toLowerCase() === 'non') return after.slice(0, 1);
  if (after.length > 0 && !after.every(isEnough))
    return upToComma(tokens, at, after).slice(0, governedAtMost);
  return tokens.slice(0, at).filter(isFirm).slice(-governedAtMost);
}

/** "Even once a child no longer has one, outcomes can …": the denial ends with its part. */
function upToComma(tokens: readonly Token[], at: number, after: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ',');
  const within = after.filter((token) => comma < 0 || tokens.indexOf(token) < comma);
  const words = within.flatMap(({ text }) => text.split(' ')).length;
  return words > 1 ? within : after;
}

const isSpokenOf = (governed: readonly Token[], held: ReadonlySet<string>): boolean =>
  governed.filter((token) => sharesId(token, held)).length * 2 >= governed.length;

const answersIn = (sentence: Sentence, index: number, sentences: readonly Sentence[]): readonly Answer[] => [
  ...saidIn(sentence, sentences[index + 1]),
  ...spreadIn(sentence),
  ...someIn(sentence),
];

function saidIn({ tokens }: Sentence, next: Sentence | undefined): readonly Answer[] {
  return tokens.flatMap((token, at) =>
    [...new Set([...token.cues.map(({ cue }) => cue), ...ordersAt(tokens, at)])].map((cue) => {
      // "Or had one before": nothing follows, and what it speaks of stands further back.
      const isLast = !tokens.slice(at + 1).some((one) => one.clause === token.clause && isFirm(one));
      const isNear = near.has(cue) && !(isLast && cue !== 'not');
      const within = (one: Token): boolean => isFirm(one) && (!isNear || one.clause === token.clause);
      const before = isNone(token)
        ? tokens.slice(0, at).filter(isFirm)
        : tokens.slice(0, at).filter(within).slice(-nearBefore(cue));
      const after = [...tokens.slice(at + 1).filter(within), ...(itemAfter(tokens, at, next) ?? [])].slice(
        0,
        nearAfter(cue),
      );
      return {
        cue,
        shareFrom: sharedFrom,
        near: new Set([...before, token, ...after].flatMap(({ ids }) => ids)),
        isBefore: token.cues.some((mark) => mark.cue === 'before' && mark.calls),
        isPartial: isPartial(tokens, at),
        isOfItself: / itself$/i.test(token.text),
      };
    }),
  );
}

const ordersAt = (tokens: readonly Token[], at: number): readonly Cue[] =>
  isOrder(tokens, at) ? ['must', 'should'] : [];

/** The answer that stands beside most of the same words. */
function bestOf(call: Call, answers: readonly Answer[]): Answer | undefined {
  const { cue, governed } = call;
  const fitting = [cue, ...(alsoAnsweredBy[cue] ?? [])];
  const share = ({ near, isPartial }: Answer): number =>
    governed.length === 0 || (call.isPartial && isPartial)
      ? 1
      : governed.filter((token) => sharesId(token, near)).length / governed.length;
  const ranked = answers
    .filter((answer) => fitting.includes(answer.cue) && !(cue === 'after' && answer.isBefore))
    .filter(({ isOfSome }) => !isOfSome || call.isPartial)
    .filter(({ isOfItself }) => !isOfItself || cue === 'only')
    .map((answer) => ({ answer, share: share(answer) }))
    .filter((one) => one.share >= one.answer.shareFrom)
    .sort((one, other) => other.share - one.share);
  return ranked[0]?.answer;
}

/** "Non-statutory" that became "statutory": bare words of which there are more than the passages have. */
export function prefixesLost(reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] {
  const denied = new Set(cited.flatMap(deniedIn));
  const bare = (word: string, all: readonly Sentence[]): number =>
    all.flatMap(({ tokens }) => tokens.filter((token, at) => wordOf(token) === word && !isDenied(tokens, at)))
      .length;
  return [...denied].some((word) => bare(word, reply) > bare(word, cited)) ? ['negation'] : [];
}

const wordOf = ({ text }: Token): string => text.toLowerCase();
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text.toLowerCase() === 'non';
/** "Non-attendance" may be one token, as another way of saying absence. */
const deniedIn = ({ tokens }: Sentence): readonly string[] =>
  tokens.flatMap((token, at) => {
    if (isDenied(tokens, at)) return [wordOf(token)];
    return /^non /i.test(token.text) ? [wordOf(token).slice('non '.length)] : [];
  });
