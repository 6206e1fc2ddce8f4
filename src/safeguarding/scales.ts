/** Scales for words: finds the families of signs in a message and adds up those that stand near each other. */
import type { Sign } from './danger-signs.ts';

/** May stand inside a phrase, so that "round her neck" and "round the neck" are one. */
const light: ReadonlySet<string | undefined> = new Set(
  'a an the his her my their our your some very really quite actually literally me him them us it'.split(' '),
);

interface Entry {
  readonly sign: number;
  readonly weight: number;
  readonly rest: readonly string[];
}

type Entries = ReadonlyMap<string | undefined, readonly Entry[]>;

function compile(signs: readonly Sign[]): Entries {
  const entries = new Map<string, Entry[]>();
  signs.forEach(({ words, weight }, sign) => {
    for (const phrase of words.split(/\s+/).filter(Boolean)) {
      const [first = '', ...rest] = phrase
        .split('-')
        .filter((word, at, { length }) => at === 0 || at === length - 1 || !light.has(word));
      entries.set(first, [...(entries.get(first) ?? []), { sign, weight, rest }]);
    }
  });
  for (const known of entries.values())
    known.sort((a, b) => b.rest.length - a.rest.length || a.sign - b.sign);
  return entries;
}

/** Where a phrase ends that goes on with these words, or -1. */
function endOfPhrase(words: readonly string[], from: number, rest: readonly string[]): number {
  let at = from;
  for (const part of rest) {
    at += 1;
    if (words[at] !== part && light.has(words[at])) at += 1;
    if (words[at] !== part) return -1;
  }
  return at;
}

interface Hit {
  readonly sign: number;
  readonly weight: number;
  readonly at: number;
}

/** The longest phrase at each place, in one family only: no word counts twice. */
function hitsIn(entries: Entries, words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const { sign, weight, rest } of entries.get(words[at]) ?? []) {
      const end = endOfPhrase(words, at, rest);
      if (end < 0) continue;
      hits.push({ sign, weight, at });
      at = end;
      break;
    }
  }
  return hits;
}

/** A place where a core sign stands, with the weight of all the signs within reach of it. */
export interface Weighed {
  readonly at: number;
  readonly total: number;
}

/** How many words to either side still belong to one report. */
export const reach = 30;

/**
 * @param core signs without which the others say nothing; two of one grave family weigh one more than one.
 * @param added signs that only add.
 * @returns weighs a message in one pass: every core sign around which the total is enough.
 */
export function createScales(
  core: readonly Sign[],
  added: readonly Sign[],
  enough: number,
): (words: readonly string[]) => readonly Weighed[] {
  const entries = compile([...core, ...added]);
  const worth = (weight: number, nth: number): number => {
    if (nth === 1) return weight;
    return nth === 2 && weight > 1 ? 1 : 0;
  };
  return (words) => {
    const hits = hitsIn(entries, words);
    const counts = new Map<number, number>();
    let total = 0;
    const count = ({ sign, weight }: Hit, by: 1 | -1): void => {
      const before = counts.get(sign) ?? 0;
      counts.set(sign, before + by);
      total += by * worth(weight, Math.max(before, before + by));
    };
    let [from, to] = [0, 0];
    return hits.flatMap(({ at, sign }) => {
      for (let next = hits[to]; next !== undefined && next.at <= at + reach; next = hits[to]) {
        count(next, 1);
        to += 1;
      }
      for (let last = hits[from]; last !== undefined && last.at < at - reach; last = hits[from]) {
        count(last, -1);
        from += 1;
      }
      return sign < core.length && total >= enough ? [{ at, total }] : [];
    });
  };
}
