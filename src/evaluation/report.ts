/** The figures of one set of cases: all of them, by class and by authority. */
import { type CaseClass, caseClasses } from './case.ts';
import type { Judged } from './judge.ts';
import { type Measure, measuresOf, share } from './measures.ts';
import type { Verdict } from './verdict.ts';

export interface Row {
  readonly name: string;
  readonly right: Measure;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** The whole set of measures again, for the cases of one authority. */
export interface AuthorityRow extends Row {
  readonly measures: readonly Measure[];
}

export interface SetReport {
  readonly name: string;
  readonly cases: number;
  readonly families: number;
  /** Cases of answerable questions whose gold was found by their key facts, and how many passages that is at the median. */
  readonly goldDerived: number;
  readonly goldPassages: number;
  readonly measures: readonly Measure[];
  readonly classes: readonly (Row & { readonly name: CaseClass })[];
  readonly authorities: readonly AuthorityRow[];
}

export function reportOn(name: string, judged: readonly Judged[]): SetReport {
  const derived = judged.filter(({ gold }) => gold.derived);
  return {
    name,
    cases: judged.length,
    families: new Set(judged.map(({ case: one }) => one.family)).size,
    goldDerived: derived.length,
    goldPassages: median(derived.map(({ gold }) => gold.passages.length)),
    measures: measuresOf(judged),
    classes: caseClasses
      .map((id) => ({ ...rowOf(id, ofClass(judged, id)), name: id }))
      .filter(({ right }) => right.of > 0),
    authorities: [...new Set(judged.map(authorityOf))].sort().map((id) => {
      const theirs = judged.filter((one) => authorityOf(one) === id);
      return { ...rowOf(id, theirs), measures: measuresOf(theirs) };
    }),
  };
}

/** Of questions that are harder than those for which the targets stand: what is measured, and no aim. */
export const withoutTargets = (report: SetReport): SetReport => ({
  ...report,
  measures: report.measures.map((measure) => ({ ...measure, target: undefined })),
  authorities: [],
});

const ofClass = (judged: readonly Judged[], id: CaseClass): readonly Judged[] =>
  judged.filter(({ case: one }) => one.class === id);

const authorityOf = ({ case: one }: Judged): string => one.at ?? 'not said';

function rowOf(name: string, judged: readonly Judged[]): Row {
  const verdicts = new Map<Verdict, number>();
  for (const { verdict } of judged) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  return {
    name,
    right: share(name, name, judged.filter(({ right }) => right).length, judged.length),
    verdicts: [...verdicts]
      .map(([verdict, count]) => ({ verdict, count }))
      .sort((one, other) => other.count - one.count || (one.verdict < other.verdict ? -1 : 1)),
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
