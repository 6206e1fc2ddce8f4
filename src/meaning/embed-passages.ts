/** Computes the vectors that a version lacks, one batch at a time, so that a process that dies loses one batch at most. */
import type { Passage } from '../knowledge/passage.ts';
import { type Embedder, type EmbedTrouble, tokensAtMost } from './embedder.ts';
import {
  digestToEmbed,
  type PassageVector,
  type PassageVectors,
  textToEmbed,
  type VectorsOf,
} from './passage-vectors.ts';
import type { Vector } from './vector.ts';

const batch = 32;

export interface EmbedDeps {
  readonly embedder: Embedder;
  readonly vectors: PassageVectors;
  /** False where the day's budget is spent. */
  readonly mayUse: (tokens: number) => Promise<boolean>;
  readonly settle: (reserved: number, used: number) => Promise<void>;
  readonly signal: () => AbortSignal;
}

export interface EmbedProgress {
  readonly held: ReadonlyMap<string, Vector>;
  readonly of: number;
  /** Computed in this run. */
  readonly computed: number;
  readonly trouble: EmbedTrouble | 'budget-spent' | undefined;
}

/** One batch: whoever calls it calls again while it computed something. */
export async function embedPassages(
  of: VectorsOf,
  passages: readonly Passage[],
  deps: EmbedDeps,
): Promise<EmbedProgress> {
  const wanted = passages.map((passage) => ({
    passage: passage.id,
    digest: digestToEmbed(passage),
    it: passage,
  }));
  const before = await heldOf(of, wanted, deps);
  const missing = wanted.filter(({ passage }) => !before.has(passage)).slice(0, batch);
  const reached = (
    computed: readonly PassageVector[],
    trouble?: EmbedProgress['trouble'],
  ): EmbedProgress => ({
    held: new Map([...before, ...computed.map(({ passage, vector }) => [passage, vector] as const)]),
    of: passages.length,
    computed: computed.length,
    trouble,
  });
  if (missing.length === 0) return reached([]);
  const texts = missing.map(({ it }) => textToEmbed(it));
  const tokens = tokensAtMost(texts);
  if (!(await deps.mayUse(tokens))) return reached([], 'budget-spent');
  const embedded = await deps.embedder.embed(texts, deps.signal());
  if (embedded.kind === 'trouble') {
    await deps.settle(tokens, 0);
    return reached([], embedded.trouble);
  }
  await deps.settle(tokens, embedded.tokens);
  const computed = missing.flatMap(({ passage, digest }, at): readonly PassageVector[] => {
    const vector = embedded.vectors[at];
    return vector ? [{ passage, digest, vector }] : [];
  });
  await deps.vectors.add(of, computed);
  return reached(computed);
}

type Wanted = Pick<PassageVector, 'passage' | 'digest'>;

/** What was computed for the same text, in this version or one before it. */
async function heldOf(
  of: VectorsOf,
  wanted: readonly Wanted[],
  { vectors }: EmbedDeps,
): Promise<ReadonlyMap<string, Vector>> {
  const first = fitting(await vectors.list(of), wanted);
  const lacking = wanted.filter(({ passage }) => !first.has(passage));
  if (lacking.length === 0) return first;
  const taken = await vectors.takeOver(of, lacking);
  return taken === 0 ? first : fitting(await vectors.list(of), wanted);
}

function fitting(held: readonly PassageVector[], wanted: readonly Wanted[]): ReadonlyMap<string, Vector> {
  const digests = new Map(wanted.map(({ passage, digest }) => [passage, digest]));
  return new Map(
    held
      .filter(({ passage, digest }) => digests.get(passage) === digest)
      .map(({ passage, vector }) => [passage, vector]),
  );
}
