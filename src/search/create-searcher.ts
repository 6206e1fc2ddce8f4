/** MiniSearch behind knowledge's port, one index for each set of authorities that is asked about. */
import MiniSearch from 'minisearch';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import type { Hit, Searcher, SearchQuestion } from '../knowledge/searcher.ts';
import { type Concept, createThesaurus, readConcepts } from './concepts.ts';
import { toStems } from './words.ts';

interface Index {
  readonly search: MiniSearch<Document>;
  readonly passages: ReadonlyMap<string, Passage>;
  /** How telling a stem is: its inverse document frequency. */
  readonly weightOf: (stem: string) => number;
  readonly knows: (stem: string) => boolean;
  /** Stems of authorities' names: spelt like another word, they must not be taken for it. */
  readonly isPlace: (stem: string) => boolean;
  /** All words of each way in which a passage is asked for, the small ones too. */
  readonly asksOf: (passage: string) => readonly ReadonlySet<string>[];
}

interface Document {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly text: string;
  readonly place: string;
}

const fields = ['title', 'asks', 'text', 'place'];
const boost = { title: 0.7, asks: 1, text: 1, place: 0.3 };
const hitsReturned = 30;
const fuzzyWeight = 0.8;
const contextWeight = 0.4;
const askBoost = 0.6;
/** A word that was only guessed at counts for less than one that was found. */
const guessedShare = 0.7;
/** Sets of authorities kept ready; a set that was pushed out is built again when asked for. */
const indexesKept = 200;

export function createSearcher(guidance: Guidance): Searcher {
  const thesaurus = createThesaurus(guidance.glossary);
  const indexes = new Map<string, Index>();
  const indexFor = (authorities: SearchQuestion['authorities']): Index => {
    const key = authorities ? [...authorities].sort().join(' ') : 'all';
    const known = indexes.get(key);
    if (known) return known;
    const within = authorities && new Set(authorities);
    const made = createIndex(
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

function createIndex(guidance: Guidance, passages: readonly Passage[]): Index {
  const search = new MiniSearch<Document>({
    fields,
    tokenize: (text) => [...toStems(text)],
    processTerm: (term) => term,
  });
  const namesOf = new Map(
    guidance.authorities.map((place) => [place.id, [place.name, ...place.aliases].join(' ')]),
  );
  const holders = new Map<string, number>();
  const documents = passages.map((passage): Document => {
    const place = namesOf.get(passage.authority) ?? 'national england';
    const asks = passage.asks.join('\n');
    for (const stem of new Set(toStems([passage.title, asks, passage.text, place].join('\n')))) {
      holders.set(stem, (holders.get(stem) ?? 0) + 1);
    }
    return { id: passage.id, title: passage.title, asks, text: passage.text, place };
  });
  search.addAll(documents);
  const weightOf = (stem: string): number => Math.log(1 + passages.length / (0.5 + (holders.get(stem) ?? 0)));
  const places = new Set(
    guidance.authorities.flatMap(({ name, aliases }) => toStems([name, ...aliases].join(' '))),
  );
  const asks = new Map<string, readonly ReadonlySet<string>[]>();
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    search,
    passages: byId,
    weightOf,
    knows: (stem) => holders.has(stem),
    isPlace: (stem) => places.has(stem),
    asksOf: (id) => {
      const known = asks.get(id) ?? (byId.get(id)?.asks ?? []).map(allWords);
      asks.set(id, known);
      return known;
    },
  };
}

const allWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function searchIndex(
  index: Index,
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
  const scored = found.slice(0, 2 * hitsReturned).flatMap((result): Hit[] => {
    const passage = index.passages.get(String(result.id));
    if (!passage) return [];
    const coverage = coverageOf(concepts, new Set(result.queryTerms), index);
    const likeness = Math.max(0, ...index.asksOf(passage.id).map((ask) => likenessOf(ask, words)));
    return [{ passage, score: result.score * (0.3 + 0.7 * coverage) * (1 + askBoost * likeness), coverage }];
  });
  return scored.sort((one, other) => other.score - one.score).slice(0, hitsReturned);
}

const isSpeltRight = (term: string, index: Index): boolean =>
  term.length < 4 || index.knows(term) || index.isPlace(term);

/** How alike two questions are, small words counted: "what can it not do" is not "what can it do". */
function likenessOf(ask: ReadonlySet<string>, typed: ReadonlySet<string>): number {
  const shared = [...typed].filter((word) => ask.has(word)).length;
  return shared / (ask.size + typed.size - shared);
}

const fuzzyDistance = (term: string): number => (term.length < 8 ? 1 : 2);

/** The strongest weight of each stem; what the person typed is worth more than what it may stand for. */
function termWeights(concepts: readonly Concept[], context: readonly Concept[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (from: readonly Concept[], factor: number): void => {
    for (const { wordings } of from) {
      for (const { stems, weight } of wordings) {
        for (const stem of stems) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight * factor));
      }
    }
  };
  add(concepts, 1);
  add(context, contextWeight);
  return weights;
}

/** The share of the question that a passage speaks of; a phrase counts as its best wording does. */
function coverageOf(concepts: readonly Concept[], matched: ReadonlySet<string>, index: Index): number {
  let asked = 0;
  let spokenOf = 0;
  for (const { wordings } of concepts) {
    const typed = wordings[0]?.stems ?? [];
    const importance = Math.max(...typed.map(index.weightOf));
    asked += importance;
    const isGuessed = typed.length === 1 && !typed.some(index.knows);
    const share = Math.max(...wordings.map(({ stems }) => shareOf(stems, matched)));
    spokenOf += importance * share * (isGuessed ? guessedShare : 1);
  }
  return asked === 0 ? 0 : spokenOf / asked;
}

/** Half a term of art is not the term: "education" and "meeting" are not the education legal planning meeting. */
const partOfTerm = 0.4;

function shareOf(stems: readonly string[], matched: ReadonlySet<string>): number {
  const share = stems.filter((stem) => matched.has(stem)).length / stems.length;
  return share === 1 ? 1 : share * partOfTerm;
}
