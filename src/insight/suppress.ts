/** Hides small counts of one table so that nobody who sees the rest of it, and knows this rule, can tell what they are. */

/** A count of 1 to 4 is never shown. */
export const smallest = 5;

export type Counts = ReadonlyMap<string, number>;

/** A table whose counts add up to a total that is shown. */
export interface Shown {
  /** Exact; a value that is neither here nor in `hidden` has none. */
  readonly counts: Counts;
  /** Values of which only `together` is told; `all` where not even which ones they are. */
  readonly hidden: 'all' | readonly string[];
  /** The sum of what is hidden. */
  readonly together: number;
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

/**
 * Small counts are told of together with the smallest of those that could be shown, and with all that are as small as that
 * one. Any two of them might have changed places: the table that came of it would look the same. Where only one count or
 * none is large enough, nothing is told but the total. Undefined where the total itself is small.
 */
export function suppress(counts: Counts): Shown | undefined {
  const there = [...counts].filter(([, count]) => count > 0);
  const total = sumOf(there.map(([, count]) => count));
  if (total < smallest) return undefined;
  const large = there.map(([, count]) => count).filter((count) => count >= smallest);
  if (large.length === there.length) return { counts: new Map(there), hidden: [], together: 0 };
  if (large.length < 2) return { counts: new Map(), hidden: 'all', together: total };
  const upTo = Math.min(...large);
  const hidden = there.filter(([, count]) => count <= upTo);
  return {
    counts: new Map(there.filter(([, count]) => count > upTo)),
    hidden: hidden.map(([value]) => value).sort(),
    together: sumOf(hidden.map(([, count]) => count)),
  };
}
