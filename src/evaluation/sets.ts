/** Which cases the figures may be fitted on and which are only counted: dealt by family, always the same way. */
import { createHash } from 'node:crypto';

export const caseSets = ['development', 'sealed'] as const;
export type CaseSet = (typeof caseSets)[number];

const sealedOneIn = 3;

/** A hash, so that nobody chooses; by family, so that no fact is asked for in both sets. */
export const setOfFamily = (family: string): CaseSet =>
  createHash('sha256').update(family).digest().readUInt32BE(0) % sealedOneIn === 0 ? 'sealed' : 'development';
