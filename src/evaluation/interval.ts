/** How sure a figure is: intervals that hold the true value in 95 of 100 samples. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** Wilson's: honest for few cases and for shares near 0 or 1, where the usual one is not. */
export function wilson(count: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  const middle = share + (z * z) / (2 * of);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** For a mean of values between 0 and 1, which are not counts. */
export function ofMean(values: readonly number[]): Interval {
  if (values.length < 2) return { low: 0, high: 1 };
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const spread = z * Math.sqrt(variance / values.length);
  return { low: Math.max(0, mean - spread), high: Math.min(1, mean + spread) };
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
