/** MiniSearch behind knowledge's port, one index for each set of authorities that is asked about. */
import type { Guidance, Passage } from '../knowledge/passage.ts';
import { rememberLast } from '../knowledge/remember-last.ts';
import type { Coverage, Hit, Searcher, SearchQuestion } from '../knowledge/searcher.ts';
import { type Concept, createThesaurus, readConcepts } from './concepts.ts';
import { coverageOf, type Telling, weigh } from './coverage.ts';
import { createGrouper } from './group-alike.ts';
import { hitOf } from './hit.ts';
import { type IndexedPassage, indexPassages, type PassageIndex } from './index-passages.ts';
import { likestOf } from './likeness.ts';
import { ranking } from './ranking.ts';
import { showReading } from './show-reading.ts';
import { createSpeller } from './spelling.ts';
import { smallWords, toTerms } from './words.ts';

const hitsReturned = 14;
/** An everyday word that so many passages hold finds nothing, and costs most of the time. */
const leastTelling = 2.2;
/** Sets of authorities kept ready; a set that was pushed out is built again when asked for. */
const indexesKept = 200;

export function createSearcher(guidance: Guidance): Searcher {
  const thesaurus = createThesaurus(guidance.glossary);
  const spell = createSpeller(wordsOf(guidance));
  // An answer may search twice, for the asker's own authority and for all.
  const read = rememberLast((text: string) => readConcepts(text, thesaurus, spell));
  const readBefore = rememberLast((text: string) => readConcepts(text, thesaurus, spell));
  const indexes = new Map<string, PassageIndex>();
  const indexFor = (authorities: SearchQuestion['authorities']): PassageIndex => {
    const key = authorities ? [...authorities].sort().join(' ') : 'all';
    const known = indexes.get(key);
    if (known) return known;
    const within = authorities && new Set(authorities);
    const made = indexPassages(
      guidance,
      guidance.passages.filter((passage) => within?.has(passage.authority) ?? true),
      within ? undefined : isNational,
    );
    const [oldest] = indexes.keys();
    if (indexes.size >= indexesKept && oldest !== undefined) indexes.delete(oldest);
    indexes.set(key, made);
    return made;
  };
  return {
    search: (question) => {
      const index = indexFor(question.authorities);
      const hits = searchIndex(index, read(question.text), readBefore(question.context), question);
      return (question.authorities ? hits : nationalFirst(hits)).sort(byScore);
    },
    grouper: () => createGrouper(indexFor(undefined).telling),
    read: (text) => showReading(text, { thesaurus, spell, glossary: guidance.glossary }),
  };
}

function searchIndex(
  index: PassageIndex,
  concepts: readonly Concept[],
  context: readonly Concept[],
  { text, beside }: SearchQuestion,
): Hit[] {
  const weights = termWeights(concepts, context, index.telling);
  if (weights.size === 0) return [];
  const before = weigh(context, index.telling);
  const weighed = [
    ...weigh(concepts, index.telling),
    // "And what does it cost" is a question about what was spoken of before.
    ...before.map((one) => ({ ...one, weight: one.weight * ranking.contextCovered })),
  ];
  if (weighed.every(({ everyday }) => everyday)) return [];
  const words = index.wordsOf(text);
  return index
    .rank(weights, hitsReturned, beside === undefined ? index.askedWith(text) : index.numberOf(beside))
    .map(({ number, score }) => {
      const indexed = at(index.passages, number);
      const likest = likestOf(indexed.asks, words);
      const { likeness } = likest;
      const spokenOf = coverageOf(weighed, (stem) => indexed.stems.has(stem) || likest.holds(stem));
      const reached = { ...spokenOf, likeness, score: scoreOf(score, spokenOf, likeness) };
      return hitOf(indexed, weighed, likest, reached, words, before);
    });
}

const at = (passages: readonly IndexedPassage[], number: number): IndexedPassage => {
  const passage = passages[number];
  if (passage) return passage;
  throw new Error(`The index has no passage ${String(number)}.`);
};

function scoreOf(engine: number, { coverage }: Coverage, likeness: number): number {
  const covered = ranking.uncovered + (1 - ranking.uncovered) * coverage;
  return engine ** ranking.engine * covered ** ranking.covered * Math.exp(ranking.likeness * likeness);
}

const isNational = ({ authority }: Passage): boolean => authority === 'national';

const byScore = (one: Hit, other: Hit): number => other.score - one.score;

/** Where it is not known whose guidance is meant, what holds everywhere goes before what holds somewhere. */
const nationalFirst = (hits: readonly Hit[]): Hit[] =>
  hits.map((hit) =>
    hit.passage.authority === 'national' ? hit : { ...hit, score: hit.score * ranking.anyLocal },
  );

/** Small words are in every text, and a slip is soonest made in them. */
const commonest = 1_000;

/** People slip where they ask, too: a word that was heard less often than this may be one. */
const heardAtLeast = 2;

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of texts.flatMap((text) => toTerms(text)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Every word of the guidance with how often it stands there. */
function wordsOf({ passages, glossary, authorities }: Guidance): ReadonlyMap<string, number> {
  const counts = new Map(smallWords.map((word) => [word, commonest]));
  const texts = [
    ...passages.flatMap(({ title, asks, text, unsaid }) => [title, ...asks, text, ...unsaid]),
    ...glossary.flatMap(({ term, abbreviations, lay }) => [term, ...abbreviations, ...lay]),
    ...authorities.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  for (const { word } of texts.flatMap((text) => toTerms(text)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of countsOf(passages.flatMap(({ heard = [] }) => heard)))
    if (count >= heardAtLeast && !counts.has(word)) counts.set(word, count);
  return counts;
}

/** The strongest weight of each stem; what the person typed is worth more than what it may stand for. */
function termWeights(
  concepts: readonly Concept[],
  context: readonly Concept[],
  telling: Telling,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (from: readonly Concept[], factor: number): void => {
    for (const { wordings, everyday } of from) {
      for (const { stems, weight } of wordings) {
        const worth = weight * factor * (everyday ? ranking.everyday : 1);
        for (const stem of stems) {
          if (everyday && telling(stem) < leastTelling) continue;
          weights.set(stem, Math.max(weights.get(stem) ?? 0, worth));
        }
      }
    }
  };
  add(concepts, 1);
  add(context, ranking.context);
  return weights;
}
