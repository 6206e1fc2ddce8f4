/** Whether a reply has as many conditions and denials as what it tells. */
import { spreadIn } from './denials-answered.ts';
import { isNotDoing, type Sentence, type Token } from './reading.ts';
import type { Trouble } from './trouble.ts';
import type { Cue } from './words/cues.ts';

/** Kinds of which a reply has as many as what it tells: words may move from sentence to sentence, and not away. */
const families: readonly {
  readonly trouble: Trouble;
  readonly cues: ReadonlySet<Cue>;
  readonly also: RegExp;
}[] = [
  {
    trouble: 'condition',
    cues: new Set<Cue>(['if', 'unless', 'before', 'after', 'possible']),
    also: /^(?:either|without|during|while|as|being|then|subject|depend\w*|until|following|since|from)$/i,
  },
  {
    trouble: 'condition',
    cues: new Set<Cue>(['before']),
    also: /^(?:after|until|once|first|then|earlier|previously|when|till)$/i,
  },
  {
    trouble: 'negation',
    cues: new Set<Cue>(['not']),
    also: /^(?:only|outside|instead(?: of)?|rather than|other than|apart from|without|nor|unless)$/i,
  },
];

type Counts = (token: Token, at: number, tokens: readonly Token[]) => boolean;

/** "Renamed as the plan", "from 2024": no condition. */
const isOfNameOrDay = ({ text }: Token, next: Token | undefined): boolean =>
  (/^as$/i.test(text) && /^(?:the|an?|")$/i.test(next?.text ?? '')) ||
  (/^(?:from|since)$/i.test(text) && next?.kind === 'number');

/** How often each family stands in the sentences told and in the reply. */
export function countsLost(told: readonly Sentence[], reply: readonly Sentence[]): readonly Trouble[] {
  return families
    .filter(({ cues, also }) => {
      const isCall = (token: Token): boolean => token.cues.some(({ cue, calls }) => calls && cues.has(cue));
      const isWeak: Counts = (token, at, tokens) =>
        (!isCall(token) && also.test(token.text) && !isOfNameOrDay(token, tokens[at + 1])) ||
        (cues.has('if') && isNotDoing(tokens, at));
      // "Must not use it for anything other than that" is one denial.
      const isOfNot: Counts = ({ text }, at, tokens) =>
        /^(?:other than|apart from)$/i.test(text) && tokens.slice(0, at).some(isCall);
      const count = (all: readonly Sentence[], counts: Counts): number =>
        all.flatMap(({ tokens }) => tokens.filter(counts)).length;
      // Weaker words answer for what is missing, where there are more of them than before.
      const isFree: Counts = (...one) => isWeak(...one) && !isOfNot(...one);
      const more = Math.max(0, count(reply, isFree) - count(told, isFree));
      const spreads = (all: readonly Sentence[]): number =>
        cues.has('not') ? all.flatMap(spreadIn).length : 0;
      const spread = Math.max(0, spreads(reply) - spreads(told));
      return count(reply, isCall) + more + spread < count(told, isCall);
    })
    .map(({ trouble }) => trouble);
}
