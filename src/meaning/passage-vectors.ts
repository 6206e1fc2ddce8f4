/** The vectors of the passages that a version holds, as they are kept beside it. */
import { createHash } from 'node:crypto';
import type { Passage } from '../knowledge/passage.ts';
import type { ServiceId } from '../people/person.ts';
import type { Vector } from './vector.ts';

export interface VectorsOf {
  readonly service: ServiceId;
  readonly version: number;
  readonly model: string;
}

export interface PassageVector {
  readonly passage: string;
  /** Of the text that was embedded. */
  readonly digest: string;
  readonly vector: Vector;
}

export interface PassageVectors {
  /** What there is of a version, however far it came. */
  list(of: VectorsOf): Promise<readonly PassageVector[]>;
  /** What is there already stays. */
  add(of: VectorsOf, vectors: readonly PassageVector[]): Promise<void>;
  /** From the versions before, by digest: what did not change need not be computed again. Returns how many. */
  takeOver(of: VectorsOf, wanted: readonly Pick<PassageVector, 'passage' | 'digest'>[]): Promise<number>;
  /** Of the service: versions before this one, and vectors of other models. */
  dropBefore(of: VectorsOf): Promise<void>;
}

/** Longer ones are cut: an embedder takes some eight thousand tokens, and what a passage is about stands at its head. */
const lettersAtMost = 12_000;

/** Our own words: what it is called, how people ask for it, and what it says. */
export const textToEmbed = ({ title, asks, text }: Passage): string =>
  [title, ...asks, text].join('\n').slice(0, lettersAtMost);

export const digestToEmbed = (passage: Passage): string =>
  createHash('sha256').update(textToEmbed(passage)).digest('base64url').slice(0, 22);
