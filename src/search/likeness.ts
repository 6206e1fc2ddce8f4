/** How alike a question is to the ways in which a passage is asked for. */
import type { Telling } from './coverage.ts';
import { ranking } from './ranking.ts';
import { isSmallWord, toStems } from './words.ts';

/** The words of a question, each as telling as it is. */
export interface WeighedWords {
  readonly words: readonly (readonly [word: string, weight: number])[];
  readonly total: number;
}

/** The ways of asking by their numbers: which of them hold a word, the small ones too. */
export interface Asks {
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** The weight of all words of each. */
  readonly totals: readonly number[];
}

/** Small words are words of their own here; the others go by their stems. */
export function weighWords(text: string, telling: Telling): WeighedWords {
  const weights = new Map<string, number>();
  for (const stem of toStems(text)) weights.set(stem, telling(stem));
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (isSmallWord(word)) weights.set(word, ranking.smallWord);
  }
  return { words: [...weights], total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

export function readAsks(asks: readonly string[], telling: Telling): Asks {
  const read = asks.map((ask) => weighWords(ask, telling));
  const holding = new Map<string, number[]>();
  for (const [number, { words }] of read.entries()) {
    for (const [word] of words) holding.set(word, [...(holding.get(word) ?? []), number]);
  }
  return { holding, totals: read.map(({ total }) => total) };
}

export interface Likest {
  /** 0 to 1, small words counted: "what can it not do" is not "what can it do". */
  readonly likeness: number;
  /** Whether the likest way of asking holds a stem. */
  readonly holds: (stem: string) => boolean;
}

/** What is shared with each way of asking: one array for all comparisons, as a new one for each costs more than they. */
let shared = new Float64Array(64);

export function likestOf({ holding, totals }: Asks, typed: WeighedWords): Likest {
  if (shared.length < totals.length) shared = new Float64Array(totals.length * 2);
  else shared.fill(0, 0, totals.length);
  for (const [word, weight] of typed.words) {
    const asks = holding.get(word);
    if (asks) for (const ask of asks) shared[ask] = (shared[ask] as number) + weight;
  }
  let likeness = 0;
  let likest = -1;
  for (let ask = 0; ask < totals.length; ask += 1) {
    const both = shared[ask] as number;
    if (both === 0) continue;
    const alike = both / ((totals[ask] as number) + typed.total - both);
    if (alike <= likeness) continue;
    likeness = alike;
    likest = ask;
  }
  return { likeness, holds: (stem) => holding.get(stem)?.includes(likest) ?? false };
}
