/** Keeps each reply of a run as it comes, so that a run that ended in the middle goes on without paying twice. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ModelResult } from '../../rewording/answer-model.ts';
import { readKeptLines } from './kept-lines.ts';

export interface KeptReplies {
  readonly count: () => number;
  /** The reply to the very same request, or what `ask` brings; trouble is never kept. */
  readonly replyTo: (what: unknown, ask: () => Promise<ModelResult>) => Promise<Kept>;
}

export interface Kept {
  readonly result: ModelResult;
  /** Nothing was asked for it. */
  readonly isKept: boolean;
}

/** `of` is all that a reply hangs on beside its request: the deployment, the versions of the prompts. */
export async function openKeptReplies(file: string, of: unknown): Promise<KeptReplies> {
  const kept = keptIn(await readKeptLines(file));
  await mkdir(dirname(file), { recursive: true });
  return {
    count: () => kept.size,
    replyTo: async (what, ask) => {
      const key = createHash('sha256')
        .update(JSON.stringify([of, what]))
        .digest('hex');
      const known = kept.get(key);
      if (known !== undefined) return { result: known, isKept: true };
      const result = await ask();
      if (result.kind !== 'trouble') {
        kept.set(key, result);
        await appendFile(file, `${JSON.stringify({ key, result })}\n`);
      }
      return { result, isKept: false };
    },
  };
}

const keptIn = (lines: readonly unknown[]) =>
  new Map(
    (lines as readonly { readonly key: string; readonly result: ModelResult }[]).map(
      ({ key, result }) => [key, result] as const,
    ),
  );
