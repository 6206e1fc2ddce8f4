/** How long a field is beside those of some passages only, though MiniSearch knows no mean but that of all. */
import type { BM25Params } from 'minisearch';

/** By field: its lengths, in the order of the passages. */
export type FieldLengths = ReadonlyMap<string, readonly number[]>;

/** MiniSearch's own. */
const usual: BM25Params = { k: 1.2, b: 0.7, d: 0.5 };

export interface AmongMeasured {
  /** To be handed to the engine, */
  readonly bm25: BM25Params;
  /** by which what it answers is to be multiplied. */
  readonly factor: number;
}

/**
 * BM25 adds `k · (1 − b + b · length / mean)` to how often a word stands there. For another mean `k` and `b` are chosen so
 * that the same comes out; what `k` is besides is then put right by `d` and the factor. Exact: term-scores.test.ts holds it to that.
 */
export function amongMeasured(
  lengths: readonly number[] | undefined,
  measured: ReadonlySet<number>,
): AmongMeasured {
  const all = meanOf(lengths ?? []);
  const ours = meanOf((lengths ?? []).filter((_, number) => measured.has(number)));
  const stretched = ours > 0 ? (usual.b * all) / ours : usual.b;
  const k = usual.k * (1 - usual.b + stretched);
  const grown = (k + 1) / (usual.k + 1);
  return { bm25: { k, b: (usual.k * stretched) / k, d: usual.d * grown }, factor: 1 / grown };
}

const meanOf = (lengths: readonly number[]): number =>
  lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
