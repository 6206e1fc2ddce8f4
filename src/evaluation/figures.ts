/** Figures in words: the same in the terminal, in the page and in the chart. */
import type { Interval } from './interval.ts';
import type { Measure, Target } from './measures.ts';

export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const isMean = ({ count }: Pick<Measure, 'count'>): boolean => count === undefined;

export const valueOf = (measure: Measure): string =>
  isMean(measure) ? measure.value.toFixed(3) : percent(measure.value);

export const countsOf = ({ count, of }: Measure): string =>
  count === undefined ? `mean of ${String(of)}` : `${String(count)} of ${String(of)}`;

export const intervalOf = (measure: Measure): string =>
  isMean(measure)
    ? withMean(measure)
    : `${(measure.low * 100).toFixed(1)}–${(measure.high * 100).toFixed(1)} %`;

const withMean = ({ low, high }: Interval): string => `${low.toFixed(3)}–${high.toFixed(3)}`;

export function targetOf({ target, count }: Measure): string {
  if (!target) return '';
  const value = count === undefined ? target.value.toFixed(2) : `${String(Math.round(target.value * 100))} %`;
  return `${target.is} ${value}`;
}

export function meets({
  value,
  target,
}: {
  readonly value: number;
  readonly target: Target | undefined;
}): boolean {
  if (!target) return true;
  return target.is === 'at least' ? value >= target.value : value <= target.value;
}

export const verdictsOf = (
  verdicts: readonly { readonly verdict: string; readonly count: number }[],
): string => verdicts.map(({ verdict, count }) => `${verdict} ${String(count)}`).join(', ');
