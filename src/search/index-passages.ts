/** One MiniSearch index over a set of passages, with what the comparison of a question needs to know of them. */
import MiniSearch from 'minisearch';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import type { Telling } from './coverage.ts';
import { ranking } from './ranking.ts';
import { isSmallWord, toStems } from './words.ts';

export interface PassageIndex {
  readonly telling: Telling;
  readonly search: MiniSearch<Document>;
  readonly passages: ReadonlyMap<string, IndexedPassage>;
  readonly wordsOf: (text: string) => WeighedWords;
}

export interface IndexedPassage {
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
  readonly titleStems: ReadonlySet<string>;
  /** Of the title, the ways of asking and the sentences with a figure in them. */
  readonly figureStems: ReadonlySet<string>;
  readonly unsaid: readonly { readonly sentence: string; readonly stems: ReadonlySet<string> }[];
  /** All words of each way in which the passage is asked for, the small ones too. */
  readonly asks: readonly WeighedWords[];
}

/** The words of a question, each as telling as it is. */
export interface WeighedWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
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
  const telling: Telling = (stem) =>
    Math.log(1 + passages.length / (rarestHeldBy + (holders.get(stem) ?? 0)));
  const read = passages.map((passage) => {
    const document = documentOf(passage, namesOf.get(passage.authority) ?? 'national england');
    search.add(document);
    const { title, asks, text, place } = document;
    const stems = new Set(toStems([title, asks, text, place].join('\n')));
    const titleStems = new Set(toStems([title, place].join('\n')));
    const figureStems = new Set(toStems([title, asks, place, ...sentencesWithFigure(text)].join('\n')));
    const unsaid = passage.unsaid.map((sentence) => ({ sentence, stems: new Set(toStems(sentence)) }));
    const all = new Set([...stems, ...unsaid.flatMap((one) => [...one.stems])]);
    for (const stem of all) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    return { passage, stems, titleStems, figureStems, unsaid };
  });
  const wordsOf = (text: string): WeighedWords => weighWords(text, telling);
  const indexed = read.map((one): readonly [string, IndexedPassage] => [
    one.passage.id,
    { ...one, asks: one.passage.asks.map(wordsOf) },
  ]);
  return { search, passages: new Map(indexed), telling, wordsOf };
}

const figure =
  /\d|\b(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|daily|weekly|monthly|termly|yearly|annual|without delay|minority|times)\b/i;

const sentencesWithFigure = (text: string): readonly string[] =>
  text.split(/(?<=[.;])\s+|\n/).filter((sentence) => figure.test(sentence));

/** Small words are words of their own here; the others go by their stems. */
function weighWords(text: string, telling: Telling): WeighedWords {
  const weights = new Map<string, number>();
  const stems = toStems(text);
  for (const stem of stems) weights.set(stem, telling(stem));
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (isSmallWord(word)) weights.set(word, ranking.smallWord);
  }
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

function documentOf(passage: Passage, place: string): Document {
  const { id, title, text } = passage;
  return { id, title, text, asks: passage.asks.join('\n'), unsaid: passage.unsaid.join('\n'), place };
}
