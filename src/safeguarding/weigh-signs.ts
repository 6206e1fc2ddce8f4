/** Adds up the signs of harm in a message, passage by passage, for what no rule foresaw. */
import { lengthAt, wordsOf } from '../knowledge/phrase-book.ts';
import { peopleAndTimes } from './concern-words.ts';
import { dangerSigns, presentSigns } from './danger-signs.ts';
import type { Sign } from './danger-signs.ts';
import { tellsOfOne } from './sentences.ts';
import type { Sentence } from './sentences.ts';

/** Left out before words are compared, so that "round her neck" and "round the neck" are one phrase. */
const light = new Set(
  'a an the his her my their our your some very really quite actually literally all'.split(' '),
);

interface Entry {
  readonly sign: number;
  readonly rest: readonly string[];
}

function compile(signs: readonly Sign[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  signs.forEach(({ words }, sign) => {
    for (const phrase of words.split(/\s+/).filter(Boolean)) {
      const [first = '', ...rest] = phrase.split('-').filter((word) => !light.has(word));
      entries.set(first, [...(entries.get(first) ?? []), { sign, rest }]);
    }
  });
  for (const known of entries.values())
    known.sort((a, b) => b.rest.length - a.rest.length || a.sign - b.sign);
  return entries;
}

/** A sign and where it stands: `place` leaves out the light words, `at` does not. */
interface Hit {
  readonly sign: number;
  readonly place: number;
  readonly at: number;
}

export const signs: readonly Sign[] = [...dangerSigns, ...presentSigns];
export const entries = compile(signs);
const people = wordsOf(
  peopleAndTimes,
  '@person|@staffOne|his|her|their|my|our|one-of|theyre|we|us|yp|toddlers',
);
/** How many words to either side still belong to one report. */
const reach = 24;
const enough = 3;

/** The longest phrase at each place, in one family only: no word counts twice. */
function hitsIn(words: readonly string[]): Hit[] {
  const places = words.flatMap((word, at) => (light.has(word) ? [] : [at]));
  const hits: Hit[] = [];
  for (let place = 0; place < places.length; place += 1) {
    const at = places[place] ?? 0;
    const found = entries
      .get(words[at] ?? '')
      ?.find(({ rest }) => rest.every((part, offset) => words[places[place + offset + 1] ?? -1] === part));
    if (found === undefined) continue;
    hits.push({ sign: found.sign, place, at });
    place += found.rest.length;
  }
  return hits;
}

/** The grave hits around which the signs, each family once, come to enough. */
function heavy(hits: readonly Hit[]): readonly Hit[] {
  const counts = new Map<number, number>();
  const count = (hit: Hit | undefined, by: number): void => {
    if (hit !== undefined) counts.set(hit.sign, (counts.get(hit.sign) ?? 0) + by);
  };
  let from = 0;
  let to = 0;
  return hits.filter((hit) => {
    for (; (hits[to]?.place ?? Infinity) <= hit.place + reach; to += 1) count(hits[to], 1);
    for (; (hits[from]?.place ?? 0) < hit.place - reach; from += 1) count(hits[from], -1);
    if (hit.sign >= dangerSigns.length) return false;
    const total = signs.reduce((sum, { weight }, sign) => sum + (counts.get(sign) ? weight : 0), 0);
    return total >= enough;
  });
}

const isOfSomebody = (words: readonly string[], at: number): boolean => {
  for (let near = at - reach; near <= at + reach; near += 1) {
    if (lengthAt(people, words, near) > 0) return true;
  }
  return false;
};

/** A question about guidance holds no signs, whatever its words. */
function withoutQuestions(words: readonly string[], sentences: readonly Sentence[]): readonly string[] {
  const kept = [...words];
  for (const sentence of new Set(sentences)) {
    const { from, to, namesPaper, asks, pleads } = sentence;
    if ((namesPaper || (asks && !pleads)) && !tellsOfOne(words, from, to)) kept.fill('_', from, to);
  }
  return kept;
}

/** Danger where the signs come to enough about somebody; a worry where they are of long ago. */
export function levelsOfSigns(
  words: readonly string[],
  sentences: readonly Sentence[],
): readonly ('danger' | 'worry')[] {
  return heavy(hitsIn(withoutQuestions(words, sentences)))
    .filter(({ at }) => isOfSomebody(words, at))
    .map(({ at }) => (sentences[at]?.isLongAgo === true && !sentences[at].isNow ? 'worry' : 'danger'));
}
