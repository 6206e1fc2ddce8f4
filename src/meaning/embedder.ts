/** The port to what turns texts into vectors. */
import type { Vector } from './vector.ts';

/** Why no vectors came: what was asked is done without them. */
export type EmbedTrouble = 'unreachable' | 'too-slow' | 'busy' | 'stopped';

export type Embedded =
  /** One for each text, in their order. */
  | { readonly kind: 'embedded'; readonly vectors: readonly Vector[]; readonly tokens: number }
  | { readonly kind: 'trouble'; readonly trouble: EmbedTrouble };

export interface Embedder {
  /** Vectors of two models lie in different spaces and are never compared. */
  readonly model: string;
  /** Texts screened or our own. Known trouble is returned, never thrown. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Embedded>;
}

/** A token is seldom less than three letters; so many at most. */
export const tokensAtMost = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.ceil(text.length / 3), texts.length);
