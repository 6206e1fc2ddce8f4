/** Adds up the signs of harm in a message, passage by passage, for what no rule foresaw. */
import { lengthAt, wordsOf } from '../knowledge/phrase-book.ts';
import type { WordSet } from '../knowledge/phrase-book.ts';
import { peopleAndTimes } from './concern-words.ts';
import { dangerSigns, presentSigns } from './danger-signs.ts';
import type { Sign } from './danger-signs.ts';
import { isQuestion } from './sentences.ts';
import type { Sentence } from './sentences.ts';

/** May stand inside a phrase, so that "round her neck" and "round the neck" are one. */
const light = new Set(
  'a an the his her my their our your some very really quite actually literally'.split(' '),
);

interface Entry {
  readonly sign: number;
  readonly rest: readonly string[];
}

function compile(signs: readonly Sign[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  signs.forEach(({ words }, sign) => {
    for (const phrase of words.split(/\s+/).filter(Boolean)) {
      const [first = '', ...rest] = phrase
        .split('-')
        .filter((word, at, { length }) => at === 0 || at === length - 1 || !light.has(word));
      entries.set(first, [...(entries.get(first) ?? []), { sign, rest }]);
    }
  });
  for (const known of entries.values())
    known.sort((a, b) => b.rest.length - a.rest.length || a.sign - b.sign);
  return entries;
}

/** A sign and where it stands. */
interface Hit {
  readonly sign: number;
  readonly at: number;
}

export const signs: readonly Sign[] = [...dangerSigns, ...presentSigns];
export const entries = compile(signs);
const people = wordsOf(peopleAndTimes, '@person|@staffOne|his|her|their|my|our|one-of|we|us');
const somebody = wordsOf(peopleAndTimes, '@pronoun|i|me|my|his|their|this|one-of');
/** How many words to either side still belong to one report. */
const reach = 30;
/** A grave sign and one more. */
const enough = 3;
/** Within a question about guidance only a whole story is a report. */
const enoughInQuestion = 5.5;

/** Where a phrase ends that goes on with these words, or -1. */
function endOfPhrase(words: readonly string[], from: number, rest: readonly string[]): number {
  let at = from;
  for (const part of rest) {
    at += 1;
    if (words[at] !== part && light.has(words[at] ?? '')) at += 1;
    if (words[at] !== part) return -1;
  }
  return at;
}

/** The longest phrase at each place, in one family only: no word counts twice. */
function hitsIn(words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const { sign, rest } of entries.get(words[at] ?? '') ?? []) {
      const end = endOfPhrase(words, at, rest);
      if (end < 0) continue;
      hits.push({ sign, at });
      at = end;
      break;
    }
  }
  return hits;
}

interface Weighed extends Hit {
  readonly total: number;
}

/** The grave hits, each with the weight of the families found around it. */
function weighAll(hits: readonly Hit[]): readonly Weighed[] {
  const counts = new Map<number, number>();
  let total = 0;
  const count = (hit: Hit | undefined, by: 1 | -1): void => {
    if (hit === undefined) return;
    const before = counts.get(hit.sign) ?? 0;
    counts.set(hit.sign, before + by);
    const passed = by > 0 ? before + 1 : before;
    if (passed === 1) total += by * (signs[hit.sign]?.weight ?? 0);
    if (passed === 2) total += by * (hit.sign < dangerSigns.length ? 1 : 0);
  };
  let from = 0;
  let to = 0;
  return hits.flatMap((hit) => {
    for (; (hits[to]?.at ?? Infinity) <= hit.at + reach; to += 1) count(hits[to], 1);
    for (; (hits[from]?.at ?? 0) < hit.at - reach; from += 1) count(hits[from], -1);
    return hit.sign < dangerSigns.length && total >= enough ? [{ ...hit, total }] : [];
  });
}

/** For every place, how many words of the set stand before it: any stretch is then looked up in one step. */
function tally(set: WordSet, words: readonly string[]): (from: number, to: number) => number {
  const before = new Uint32Array(words.length + 1);
  words.forEach((_, at) => {
    before[at + 1] = (before[at] ?? 0) + (lengthAt(set, words, at) > 0 ? 1 : 0);
  });
  const upTo = (at: number): number => before[Math.min(Math.max(at, 0), words.length)] ?? 0;
  return (from, to) => upTo(to) - upTo(from);
}

/** Danger where the signs come to enough about somebody; a worry where they are of long ago. */
export function levelsOfSigns(
  words: readonly string[],
  sentences: readonly Sentence[],
): readonly ('danger-unless-staff' | 'worry')[] {
  const heavy = weighAll(hitsIn(words));
  if (heavy.length === 0) return [];
  const peopleIn = tally(people, words);
  const somebodyIn = tally(somebody, words);
  return heavy.flatMap(({ at, total }) => {
    const sentence = sentences[at];
    if (sentence === undefined) return [];
    const { from, to, isLongAgo, isNow } = sentence;
    if (total <= enough + 0.5 && peopleIn(at - reach, at + reach) === 0) return [];
    if (isQuestion(sentence) && (total < enoughInQuestion || somebodyIn(from, to) === 0)) return [];
    return [isLongAgo && !isNow ? ('worry' as const) : ('danger-unless-staff' as const)];
  });
}
