/** MiniSearch behind knowledge's port, one index for each set of authorities that is asked about. */
import type { Guidance } from '../knowledge/passage.ts';
import type { Hit, Searcher, SearchQuestion, Unsaid } from '../knowledge/searcher.ts';
import { type Concept, createThesaurus, readConcepts } from './concepts.ts';
import { coverageOf } from './coverage.ts';
import { allWords, type IndexedPassage, indexPassages, type PassageIndex } from './index-passages.ts';

const boost = { title: 0.7, asks: 1, text: 1, unsaid: 0.4, place: 0.3 };
const hitsReturned = 30;
const fuzzyWeight = 0.8;
const contextWeight = 0.4;
const everydayWeight = 0.35;
const askBoost = 0.6;
/** Sets of authorities kept ready; a set that was pushed out is built again when asked for. */
const indexesKept = 200;

export function createSearcher(guidance: Guidance): Searcher {
  const thesaurus = createThesaurus(guidance.glossary);
  const indexes = new Map<string, PassageIndex>();
  const indexFor = (authorities: SearchQuestion['authorities']): PassageIndex => {
    const key = authorities ? [...authorities].sort().join(' ') : 'all';
    const known = indexes.get(key);
    if (known) return known;
    const within = authorities && new Set(authorities);
    const made = indexPassages(
      guidance,
      guidance.passages.filter((passage) => within?.has(passage.authority) ?? true),
    );
    const [oldest] = indexes.keys();
    if (indexes.size >= indexesKept && oldest !== undefined) indexes.delete(oldest);
    indexes.set(key, made);
    return made;
  };
  return {
    search: (question) => {
      const index = indexFor(question.authorities);
      const concepts = readConcepts(question.text, thesaurus);
      const context = readConcepts(question.context, thesaurus);
      return searchIndex(index, concepts, context, allWords(question.text));
    },
  };
}

function searchIndex(
  index: PassageIndex,
  concepts: readonly Concept[],
  context: readonly Concept[],
  words: ReadonlySet<string>,
): readonly Hit[] {
  const weights = termWeights(concepts, context);
  if (weights.size === 0) return [];
  const found = index.search.search([...weights.keys()].join(' '), {
    tokenize: (text) => text.split(' '),
    combineWith: 'OR',
    boost,
    boostTerm: (term) => weights.get(term) ?? 1,
    fuzzy: (term) => (isSpeltRight(term, index) ? false : fuzzyDistance(term)),
    weights: { fuzzy: fuzzyWeight, prefix: 0 },
  });
  return found
    .slice(0, hitsReturned)
    .flatMap((result): Hit[] => {
      const indexed = index.passages.get(String(result.id));
      if (!indexed) return [];
      const guessed = new Set(result.queryTerms.filter((term) => !index.knows(term)));
      const spokenOf = coverageOf(concepts, (stem) => indexed.stems.has(stem) || guessed.has(stem), index);
      const likeness = Math.max(0, ...indexed.asks.map((ask) => likenessOf(ask, words)));
      const score = result.score * (0.3 + 0.7 * spokenOf.coverage) * (1 + askBoost * likeness);
      const unsaid = unsaidOf(indexed, concepts, guessed, index);
      return [{ passage: indexed.passage, score, likeness, unsaid, ...spokenOf }];
    })
    .sort((one, other) => other.score - one.score);
}

/** For each sentence on what the source leaves open, how much of the question the passage speaks of with it. */
const unsaidOf = (
  { stems, unsaid }: IndexedPassage,
  concepts: readonly Concept[],
  guessed: ReadonlySet<string>,
  index: PassageIndex,
): readonly Unsaid[] =>
  unsaid.map((one) => ({
    sentence: one.sentence,
    ...coverageOf(concepts, (stem) => stems.has(stem) || one.stems.has(stem) || guessed.has(stem), index),
  }));

const isSpeltRight = (term: string, index: PassageIndex): boolean =>
  term.length < 4 || index.knows(term) || index.isPlace(term);

/** How alike two questions are, small words counted: "what can it not do" is not "what can it do". */
function likenessOf(ask: ReadonlySet<string>, typed: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of typed) if (ask.has(word)) shared += 1;
  return shared / (ask.size + typed.size - shared);
}

const fuzzyDistance = (term: string): number => (term.length < 8 ? 1 : 2);

/** The strongest weight of each stem; what the person typed is worth more than what it may stand for. */
function termWeights(concepts: readonly Concept[], context: readonly Concept[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (from: readonly Concept[], factor: number): void => {
    for (const { wordings, everyday } of from) {
      for (const { stems, weight } of wordings) {
        const worth = weight * factor * (everyday ? everydayWeight : 1);
        for (const stem of stems) weights.set(stem, Math.max(weights.get(stem) ?? 0, worth));
      }
    }
  };
  add(concepts, 1);
  add(context, contextWeight);
  return weights;
}
