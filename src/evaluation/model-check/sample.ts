/** A reply put to the check: what was given, what was written, and whether it is true to it. */
import type { Audience } from '../../knowledge/passage.ts';
import type { GivenPassage } from '../../rewording/answer-model.ts';
import type { Segment } from '../../rewording/reply.ts';

export interface Sample {
  /** The kind of corruption or of honest change that it is counted under. */
  readonly kind: string;
  readonly passages: readonly GivenPassage[];
  readonly segments: readonly Segment[];
  readonly role?: Audience | undefined;
}

/** A sample whose reply is sent as a model would send it, whatever its shape. */
export interface RawSample {
  readonly kind: string;
  readonly passages: readonly GivenPassage[];
  readonly text: string;
}

/** Each block of a text as a segment; a list stays with the line that leads to it. */
export function segmentsOf(text: string, passages: readonly string[]): readonly Segment[] {
  const blocks: string[] = [];
  for (const block of text.trim().split(/\n{2,}/)) {
    const isList = /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(block);
    const last = blocks.at(-1);
    if (isList && last !== undefined) blocks[blocks.length - 1] = `${last}\n\n${block}`;
    else blocks.push(block);
  }
  return blocks.map((block) => ({ text: block, passages }));
}

/** A number from a text, the same in every run: which of several changes to make. */
export function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return seed;
}

/** @throws where there is nothing to pick from. */
export function pick<T>(choices: readonly T[], seed: number): T {
  const chosen = choices[seed % Math.max(1, choices.length)];
  if (chosen === undefined) throw new Error('There is nothing to pick from.');
  return chosen;
}
