/** Whether each "not", "must", "only", "before" … of one side has its like on the other, beside the same words. */
import { idsOf, isTelling, sharesId, type Sentence, type Token } from './reading.ts';
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
  after: ['if'],
  possible: ['if'],
};

const governedAtMost = 4;
/** These reach no further than their clause. */
const near: ReadonlySet<Cue> = new Set(['not', 'before', 'after']);
/** "Not" reaches less far than "must". */
const nearAfter = (cue: Cue): number => (cue === 'not' ? 8 : 14);
const nearBefore = (cue: Cue): number => (near.has(cue) ? 4 : 14);
const sharedFrom = 0.5;

/** A word that decides, with the words that it decides about. */
interface Call {
  readonly cue: Cue;
  readonly trouble: Trouble;
  readonly governed: readonly Token[];
  readonly clause: string;
}

interface Answer {
  readonly cue: Cue;
  readonly near: ReadonlySet<string>;
}

/** Calls of the reply, which its passages must answer. */
export const cueTroubles = (reply: readonly Sentence[], cited: readonly Sentence[]): readonly Trouble[] =>
  unanswered(reply, cited, () => true);

/** Calls of the passage that the reply lost; what it does not speak of at all is left to the check for omissions. */
export function cuesLost(told: readonly Sentence[], reply: readonly Sentence[]): readonly Trouble[] {
  const held = idsOf(reply);
  return unanswered(told, reply, (governed) => isSpokenOf(governed, held));
}

function unanswered(
  from: readonly Sentence[],
  to: readonly Sentence[],
  counts: (governed: readonly Token[]) => boolean,
): readonly Trouble[] {
  const answers = to.flatMap(answersIn);
  const taken = new Set<string>();
  return from.flatMap(callsIn).flatMap(({ cue, trouble, governed, clause }): readonly Trouble[] => {
    if (!counts(governed)) return [];
    // A second "not" in one clause undoes the first: one "not" cannot answer for both.
    const use = (at: number): string => `${clause} ${cue} ${String(at)}`;
    const free = answers.filter((_, at) => cue !== 'not' || !taken.has(use(at)));
    const answer = bestOf(cue, governed, free);
    if (answer === undefined) return [trouble];
    taken.add(use(answers.indexOf(answer)));
    return [];
  });
}

const callsIn = ({ tokens }: Sentence, index: number): readonly Call[] =>
  tokens.flatMap((token, at) =>
    [...new Set(token.cues.filter(({ calls }) => calls).map(({ cue }) => cue))].flatMap(
      (cue): readonly Call[] => {
        const trouble = troubleOf[cue];
        if (trouble === undefined) return [];
        const clause = `${String(index)} ${String(token.clause)}`;
        return [{ cue, trouble, governed: governedBy(tokens, at), clause }];
      },
    ),
  );

const isFirm = (token: Token): boolean => isTelling(token) || token.kind === 'number';

/** What comes after it in its clause; where nothing does, what comes before. */
function governedBy(tokens: readonly Token[], at: number): readonly Token[] {
  const clause = tokens[at]?.clause;
  const after = tokens.slice(at + 1).filter((token) => token.clause === clause && isFirm(token));
  // "Non-attendance" denies one word.
  if (tokens[at]?.text.toLowerCase() === 'non') return after.slice(0, 1);
  if (after.length > 0) return after.slice(0, governedAtMost);
  return tokens.slice(0, at).filter(isFirm).slice(-governedAtMost);
}

const isSpokenOf = (governed: readonly Token[], held: ReadonlySet<string>): boolean =>
  governed.filter((token) => sharesId(token, held)).length * 2 >= governed.length;

function answersIn({ tokens }: Sentence): readonly Answer[] {
  return tokens.flatMap((token, at) =>
    [...new Set(token.cues.map(({ cue }) => cue))].map((cue) => {
      const within = (one: Token): boolean => isFirm(one) && (!near.has(cue) || one.clause === token.clause);
      const before = tokens.slice(0, at).filter(within).slice(-nearBefore(cue));
      const after = tokens
        .slice(at + 1)
        .filter(within)
        .slice(0, nearAfter(cue));
      return { cue, near: new Set([...before, token, ...after].flatMap(({ ids }) => ids)) };
    }),
  );
}

/** The answer that stands beside most of the same words. */
function bestOf(cue: Cue, governed: readonly Token[], answers: readonly Answer[]): Answer | undefined {
  const fitting = [cue, ...(alsoAnsweredBy[cue] ?? [])];
  const share = ({ near }: Answer): number =>
    governed.length === 0 ? 1 : governed.filter((token) => sharesId(token, near)).length / governed.length;
  const ranked = answers
    .filter((answer) => fitting.includes(answer.cue))
    .map((answer) => ({ answer, share: share(answer) }))
    .filter((one) => one.share >= sharedFrom)
    .sort((one, other) => other.share - one.share);
  return ranked[0]?.answer;
}
