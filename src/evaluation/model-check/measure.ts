/** How much of what is false the check catches, and how much of what is true it rejects: by kind, and how long it takes. */
import { type CheckContext, checkReply } from '../../rewording/check-reply.ts';
import { readReply } from '../../rewording/reply.ts';
import type { RawSample, Sample } from './sample.ts';

export interface KindCount {
  readonly kind: string;
  readonly of: number;
  /** False ones let through, or true ones rejected. */
  readonly wrong: number;
}

/** @param isWrong of whether a sample's last part may be shown. */
function countBy(
  samples: readonly Sample[],
  context: CheckContext,
  isWrong: (isKept: boolean) => boolean,
): readonly KindCount[] {
  const counts = new Map<string, { of: number; wrong: number }>();
  for (const sample of samples) {
    const count = counts.get(sample.kind) ?? { of: 0, wrong: 0 };
    count.of += 1;
    if (isWrong(isKept(sample, context))) count.wrong += 1;
    counts.set(sample.kind, count);
  }
  return [...counts].map(([kind, count]) => ({ kind, ...count }));
}

/** A sample's false or faithful words are of its first passage; what stands beside them may be shown either way. */
function isKept({ segments, passages, role }: Sample, context: CheckContext): boolean {
  const { kept } = checkReply(segments, passages, { ...context, role });
  if (passages.length === 1) return kept.length > 0;
  const own = segments.at(-1);
  return own !== undefined && kept.includes(own);
}

export const falseLetThrough = (samples: readonly Sample[], context: CheckContext): readonly KindCount[] =>
  countBy(samples, context, (kept) => kept);

export const trueRejected = (samples: readonly Sample[], context: CheckContext): readonly KindCount[] =>
  countBy(samples, context, (kept) => !kept);

/** Replies that must not even be read. */
export function rawLetThrough(samples: readonly RawSample[]): readonly KindCount[] {
  const [first] = samples;
  if (!first) return [];
  const wrong = samples.filter(({ text }) => readReply(text) !== undefined).length;
  return [{ kind: first.kind, of: samples.length, wrong }];
}

export const totalOf = (counts: readonly KindCount[]): Omit<KindCount, 'kind'> => ({
  of: counts.reduce((sum, { of }) => sum + of, 0),
  wrong: counts.reduce((sum, { wrong }) => sum + wrong, 0),
});
