/** Vectors of texts, asked of an embedder a batch at a time and kept as they come: a run that ended goes on and pays for none twice. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Embedded, type Embedder, type EmbedTrouble, tokensAtMost } from '../../meaning/embedder.ts';
import { fromBytes, toBytes, type Vector } from '../../meaning/vector.ts';
import { readKeptLines } from './kept-lines.ts';
import type { Patience } from './patient-model.ts';

export interface VectorsParts {
  readonly embedder: Embedder;
  /** Where it is asked: vectors of another host are another's. */
  readonly host: string;
  readonly file: string;
  readonly tokensAtMost: number;
  readonly patience: Pick<Patience, 'pauses' | 'wait' | 'timeoutMilliseconds'>;
}

export interface PlannedVectors {
  readonly texts: number;
  /** Of an earlier run. */
  readonly kept: number;
  /** What the others come to, rather too many than too few. */
  readonly tokens: number;
  readonly run: () => Promise<VectorsRan>;
}

export interface VectorsRan {
  readonly vectors: ReadonlyMap<string, Vector>;
  readonly tokens: number;
  /** Why it ended before the last; undefined where it did not. */
  readonly ended: 'budget' | 'away' | undefined;
}

const atOnce = 32;

export async function planVectors(texts: readonly string[], parts: VectorsParts): Promise<PlannedVectors> {
  const keyOf = (text: string): string =>
    createHash('sha256')
      .update(JSON.stringify([parts.host, parts.embedder.model, text]))
      .digest('hex');
  const known = keptIn(await readKeptLines(parts.file));
  const held = new Map(
    texts.flatMap((text) => {
      const vector = known.get(keyOf(text));
      return vector ? [[text, vector] as const] : [];
    }),
  );
  const lacking = texts.filter((text) => !held.has(text));
  return {
    texts: texts.length,
    kept: held.size,
    tokens: tokensAtMost(lacking),
    run: () => run(lacking, held, keyOf, parts),
  };
}

async function run(
  lacking: readonly string[],
  held: ReadonlyMap<string, Vector>,
  keyOf: (text: string) => string,
  { embedder, file, tokensAtMost: budget, patience }: VectorsParts,
): Promise<VectorsRan> {
  const vectors = new Map(held);
  let tokens = 0;
  await mkdir(dirname(file), { recursive: true });
  for (let from = 0; from < lacking.length; from += atOnce) {
    const batch = lacking.slice(from, from + atOnce);
    const { embedded, spent, ended } = await embedPatiently(embedder, batch, {
      ...patience,
      left: budget - tokens,
    });
    tokens += spent;
    if (embedded === undefined) return { vectors, tokens, ended };
    const lines = batch.flatMap((text, at) => {
      const vector = embedded.vectors[at];
      if (vector === undefined) return [];
      vectors.set(text, vector);
      return [JSON.stringify({ key: keyOf(text), vector: Buffer.from(toBytes(vector)).toString('base64') })];
    });
    await appendFile(file, `${lines.join('\n')}\n`);
  }
  return { vectors, tokens, ended: undefined };
}

interface Tried {
  readonly embedded: Extract<Embedded, { kind: 'embedded' }> | undefined;
  /** By every try, not only by the one that came. */
  readonly spent: number;
  readonly ended: VectorsRan['ended'];
}

async function embedPatiently(
  embedder: Embedder,
  texts: readonly string[],
  { pauses, wait, timeoutMilliseconds, left }: VectorsParts['patience'] & { readonly left: number },
): Promise<Tried> {
  let spent = 0;
  for (const pause of [...pauses, undefined]) {
    if (spent + tokensAtMost(texts) > left) return { embedded: undefined, spent, ended: 'budget' };
    const embedded = await embedder.embed(texts, AbortSignal.timeout(timeoutMilliseconds));
    if (embedded.kind === 'embedded') return { embedded, spent: spent + embedded.tokens, ended: undefined };
    if (mayBeCharged(embedded.trouble)) spent += tokensAtMost(texts);
    if (pause !== undefined) await wait(pause);
  }
  return { embedded: undefined, spent, ended: 'away' };
}

/** What was broken off was begun. */
const mayBeCharged = (trouble: EmbedTrouble): boolean => trouble === 'too-slow' || trouble === 'stopped';

const keptIn = (lines: readonly unknown[]) =>
  new Map(
    (lines as readonly { readonly key: string; readonly vector: string }[]).map(
      ({ key, vector }) => [key, fromBytes(Buffer.from(vector, 'base64'))] as const,
    ),
  );
