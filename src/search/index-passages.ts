/** One MiniSearch index over a set of passages, with what the comparison of a question needs to know of them. */
import MiniSearch from 'minisearch';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import type { Vocabulary } from './coverage.ts';
import { toStems } from './words.ts';

export interface PassageIndex extends Vocabulary {
  readonly search: MiniSearch<Document>;
  readonly passages: ReadonlyMap<string, IndexedPassage>;
  /** Stems of authorities' names: spelt like another word, they must not be taken for it. */
  readonly isPlace: (stem: string) => boolean;
}

export interface IndexedPassage {
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
  readonly unsaid: readonly { readonly sentence: string; readonly stems: ReadonlySet<string> }[];
  /** All words of each way in which the passage is asked for, the small ones too. */
  readonly asks: readonly ReadonlySet<string>[];
}

interface Document {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly text: string;
  readonly unsaid: string;
  readonly place: string;
}

const fields = ['title', 'asks', 'text', 'unsaid', 'place'];
/** Nothing is more telling than a word that this many passages hold: a word that none holds is often mere talk. */
const rarestHeldBy = 0.5;

export function indexPassages(guidance: Guidance, passages: readonly Passage[]): PassageIndex {
  const search = new MiniSearch<Document>({
    fields,
    tokenize: (text) => [...toStems(text)],
    processTerm: (term) => term,
  });
  const namesOf = new Map(
    guidance.authorities.map((place) => [place.id, [place.name, ...place.aliases].join(' ')]),
  );
  const holders = new Map<string, number>();
  const indexed = new Map<string, IndexedPassage>();
  for (const passage of passages) {
    const document = documentOf(passage, namesOf.get(passage.authority) ?? 'national england');
    search.add(document);
    const { title, asks, text, place } = document;
    const stems = new Set(toStems([title, asks, text, place].join('\n')));
    const unsaid = passage.unsaid.map((sentence) => ({ sentence, stems: new Set(toStems(sentence)) }));
    const all = new Set([...stems, ...unsaid.flatMap((one) => [...one.stems])]);
    for (const stem of all) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    indexed.set(passage.id, { passage, stems, unsaid, asks: passage.asks.map(allWords) });
  }
  const places = new Set(
    guidance.authorities.flatMap(({ name, aliases }) => toStems([name, ...aliases].join(' '))),
  );
  return {
    search,
    passages: indexed,
    weightOf: (stem) => Math.log(1 + passages.length / (rarestHeldBy + (holders.get(stem) ?? 0))),
    knows: (stem) => holders.has(stem),
    isPlace: (stem) => places.has(stem),
  };
}

function documentOf(passage: Passage, place: string): Document {
  const { id, title, text } = passage;
  return { id, title, text, asks: passage.asks.join('\n'), unsaid: passage.unsaid.join('\n'), place };
}

export const allWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
