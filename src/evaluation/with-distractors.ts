/** Whether answers stay as they are, and retrieval as good, among very many passages of other authorities. */
import type { Guidance } from '../knowledge/passage.ts';
import { sized } from './distractors.ts';
import { createJudge, type Judged } from './judge.ts';
import { type Measure, ofRetrieval } from './measures.ts';

const distractors = 10_000;

export interface Compared {
  readonly passages: number;
  readonly measures: readonly Measure[];
  /** Of the questions of somebody whose authority is known, or who named one; and of all others. */
  readonly known: Changes;
  readonly unknown: Changes;
}

export interface Changes {
  readonly of: number;
  /** Answered in other words or from other passages than without. */
  readonly changed: readonly string[];
  /** How many of those ended differently: another verdict, or other passages. */
  readonly endedOtherwise: number;
  /** Refused before and after, and only the hint who else speaks of it names others: there are others now. */
  readonly onlyHints: number;
}

/** `before` is how the cases ended without them. Whoever is asked about is no "other authority" and gets none. */
export function compareWithDistractors(guidance: Guidance, before: readonly Judged[]): Compared {
  const askedAbout = new Set(before.flatMap(({ scope }) => scope));
  const many = sized(guidance, guidance.passages.length + distractors, askedAbout);
  const judge = createJudge(many, guidance);
  const pairs = before.map((one) => ({ before: one, after: judge(one.case) }));
  return {
    passages: many.passages.length,
    measures: ofRetrieval(
      pairs.map(({ after }) => after),
      true,
    ),
    known: changesIn(pairs.filter((pair) => pair.before.scope.length > 0)),
    unknown: changesIn(pairs.filter((pair) => pair.before.scope.length === 0)),
  };
}

interface Pair {
  readonly before: Judged;
  readonly after: Judged;
}

function changesIn(pairs: readonly Pair[]): Changes {
  const differing = pairs.filter(({ before, after }) => before.text !== after.text);
  const changed = differing.filter((pair) => !isOnlyHint(pair));
  return {
    of: pairs.length,
    changed: changed.map(describe),
    endedOtherwise: changed.filter(endedOtherwise).length,
    onlyHints: differing.length - changed.length,
  };
}

const isOnlyHint = (pair: Pair): boolean => pair.before.passages.length === 0 && !endedOtherwise(pair);

const endedOtherwise = ({ before, after }: Pair): boolean =>
  before.verdict !== after.verdict || before.passages.join() !== after.passages.join();

const describe = ({ before, after }: Pair): string => {
  const ends = [before, after].map(({ verdict, passages }) => `${verdict} ${passages.join(' + ')}`);
  return `${before.case.at ?? 'anywhere'}: ${before.case.asks.join(' → ')} | ${ends.join(' | ')}`;
};
