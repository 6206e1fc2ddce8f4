/** What each stem alone is worth to each passage, asked of MiniSearch once and then added up. */
import type MiniSearch from 'minisearch';
import { amongMeasured, type FieldLengths } from './field-lengths.ts';

/** The passages that hold a stem, by their number, and what it is worth to each. */
interface StemScores {
  readonly passages: Uint32Array;
  readonly scores: Float64Array;
}

export interface Ranked {
  /** The passage's number: its place among those that were indexed. */
  readonly number: number;
  readonly score: number;
}

/** The best, and `beside` them one that is told of wherever it ranks, if it holds any of the stems. */
export type RankByStems = (
  weights: ReadonlyMap<string, number>,
  atMost: number,
  beside?: number,
) => readonly Ranked[];

export interface Ranking<Document extends { readonly id: number }> {
  readonly search: MiniSearch<Document>;
  readonly count: number;
  readonly boost: Readonly<Record<string, number>>;
  /** All that was indexed, where known: the engine is then not asked, one field after the other, for what it does not have. */
  readonly stems?: ReadonlySet<string>;
  /** Beside which passages it is measured how telling a stem is and how long a field; beside all where it is absent. */
  readonly measured?: Measured;
}

export interface Measured {
  readonly numbers: ReadonlySet<number>;
  readonly lengths: FieldLengths;
}

const none: StemScores = { passages: new Uint32Array(), scores: new Float64Array() };

/** Asked of the engine once for each stem, one field at a time, as each has its own rarity to be measured anew. */
function createScoresOf<Document extends { readonly id: number }>({
  search,
  count,
  boost,
  stems,
  measured,
}: Ranking<Document>): (stem: string) => StemScores {
  const known = new Map<string, StemScores>();
  const rarityAmong = (found: readonly { readonly id: number }[]): number =>
    measured ? rarityOf(found, measured.numbers) / rarity(found.length, count) : 1;
  const measures = Object.keys(boost).map((field) => ({
    fields: [field],
    ...(measured && amongMeasured(measured.lengths.get(field), measured.numbers)),
  }));
  const worthOf = (stem: string): ReadonlyMap<number, number> => {
    const worth = new Map<number, number>();
    for (const { factor: ofLength = 1, ...measure } of measures) {
      const found = search.search(stem, { tokenize: (one) => [one], boost, ...measure });
      const factor = ofLength * rarityAmong(found);
      for (const { id, score } of found as readonly { readonly id: number; readonly score: number }[]) {
        worth.set(id, (worth.get(id) ?? 0) + score * factor);
      }
    }
    return worth;
  };
  return (stem) => {
    const kept = known.get(stem);
    if (kept) return kept;
    if (stems?.has(stem) === false) return none;
    const worth = worthOf(stem);
    const made = { passages: Uint32Array.from(worth.keys()), scores: Float64Array.from(worth.values()) };
    // Only what the passages say is kept, so that no traffic can make this grow.
    if (worth.size > 0) known.set(stem, made);
    return made;
  };
}

/**
 * Ranks as MiniSearch does for all stems in one `OR` query: the sum of what each is worth, times how many are held.
 * A document's id is its number. What a question costs then grows with the passages that hold its words, and no more.
 */
export function createRankByStems<Document extends { readonly id: number }>(
  ranking: Ranking<Document>,
): RankByStems {
  const scoresOf = createScoresOf(ranking);
  const sums = new Float64Array(ranking.count);
  const held = new Uint16Array(ranking.count);
  return (weights, atMost, beside) => {
    const touched: number[] = [];
    for (const [stem, weight] of weights) {
      const { passages, scores } = scoresOf(stem);
      for (let at = 0; at < passages.length; at += 1) {
        const passage = passages[at] as number;
        if (held[passage] === 0) touched.push(passage);
        held[passage] = (held[passage] as number) + 1;
        sums[passage] = (sums[passage] as number) + weight * (scores[at] as number);
      }
    }
    const scoreOf = (passage: number): number => (sums[passage] as number) * (held[passage] as number);
    const best = bestOf(touched, scoreOf, atMost);
    const isLacking = beside !== undefined && !best.some(({ number }) => number === beside);
    const lacking = isLacking && scoreOf(beside) > 0 ? [{ number: beside, score: scoreOf(beside) }] : [];
    for (const passage of touched) {
      sums[passage] = 0;
      held[passage] = 0;
    }
    return [...best, ...lacking];
  };
}

/** How much rarer is worth more, as BM25 has it and MiniSearch computes it. */
const rarity = (holders: number, among: number): number =>
  Math.log(1 + (among - holders + 0.5) / (holders + 0.5));

const rarityOf = (found: readonly { readonly id: number }[], measured: ReadonlySet<number>): number =>
  rarity(found.filter(({ id }) => measured.has(id)).length, measured.size);

/** The highest, one pass over all: few are wanted of many. The earlier passage first where two are equal. */
function bestOf(numbers: readonly number[], scoreOf: (number: number) => number, atMost: number): Ranked[] {
  const best: Ranked[] = [];
  for (const number of numbers) {
    const score = scoreOf(number);
    const last = best[atMost - 1];
    if (last && !isBefore({ number, score }, last)) continue;
    let at = Math.min(best.length, atMost - 1);
    for (; at > 0 && isBefore({ number, score }, best[at - 1] as Ranked); at -= 1)
      best[at] = best[at - 1] as Ranked;
    best[at] = { number, score };
  }
  return best;
}

const isBefore = (one: Ranked, other: Ranked): boolean =>
  one.score > other.score || (one.score === other.score && one.number < other.number);
