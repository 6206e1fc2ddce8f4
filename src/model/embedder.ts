/** The port to a model that turns texts into vectors, so that words which mean the same lie near one another. */
import type { ModelTrouble, TokensUsed } from '../rewording/answer-model.ts';

/** Of length one, so that the product of two is their cosine. */
export type Vector = Float32Array;

export type Embedded =
  /** One for each text, in their order. */
  | { readonly kind: 'embedded'; readonly vectors: readonly Vector[]; readonly tokens: TokensUsed }
  | { readonly kind: 'trouble'; readonly trouble: ModelTrouble };

export interface Embedder {
  /** Vectors of two models lie in different spaces and are never compared. */
  readonly model: string;
  /** Texts screened or our own. Known trouble is returned, never thrown. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Embedded>;
}

export function unit(values: readonly number[]): Vector {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => (length === 0 ? 0 : value / length));
}

/** -1 to 1; undefined where they are not of one space. */
export function cosine(one: Vector, other: Vector): number | undefined {
  if (one.length !== other.length) return undefined;
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
