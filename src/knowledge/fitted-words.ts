/** Scores a message by words whose weights a command has fitted from lists of examples. */
import { featuresOf } from './word-features.ts';

/** Weights against "nothing of the kind", one for each class, by stem or pair of stems. */
export interface FittedWords {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Weights are written as whole tenths. */
const unit = 10;
const fewest = 8;

/** So that a long message does not weigh more by its length alone. */
export const scaleOf = (known: number): number => 1 / Math.sqrt(Math.max(known, fewest));

/** Reads what `writeFittedWords` wrote: `hit him=12,-3,40`, comma or line between the numbers, `;` between the entries. */
export function readFittedWords(bias: readonly number[], written: string): FittedWords {
  const entries = written.split(';').map((entry): [string, readonly number[]] => {
    const [feature = '', numbers = ''] = entry.trim().split('=');
    return [feature, numbers.split(',').map((number) => Number(number) / unit)];
  });
  return { bias, weights: new Map(entries) };
}

/** Only words that weigh something, rounded: what is written is what was measured. */
export function roundWords({ bias, weights }: FittedWords, atLeast: number): FittedWords {
  const round = (weight: number): number => Math.round(weight * unit) / unit;
  const kept = [...weights].filter(([, values]) => values.some((value) => Math.abs(value) >= atLeast));
  return {
    bias: bias.map((value) => Math.round(value * 100) / 100),
    weights: new Map(kept.map(([feature, values]) => [feature, values.map(round)])),
  };
}

export const writeFittedWords = ({ weights }: FittedWords): readonly string[] =>
  [...weights].map(
    ([feature, values]) => `${feature}=${values.map((value) => String(Math.round(value * unit))).join(',')}`,
  );

/** The log-odds of each class against none. */
export function logOdds({ bias, weights }: FittedWords, stems: readonly string[]): readonly number[] {
  const sums = bias.map(() => 0);
  let known = 0;
  for (const feature of featuresOf(stems)) {
    const values = weights.get(feature);
    if (values === undefined) continue;
    known += 1;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
  }
  return sums.map((sum, at) => (bias[at] ?? 0) + sum * scaleOf(known));
}

/** What spoke for one class, the heaviest first: the answer to "why?". */
export function heaviest(
  { weights }: FittedWords,
  stems: readonly string[],
  of: number,
): readonly (readonly [feature: string, weight: number])[] {
  return featuresOf(stems)
    .flatMap((feature) => {
      const weight = weights.get(feature)?.[of];
      return weight === undefined || weight === 0 ? [] : [[feature, weight] as const];
    })
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
}
