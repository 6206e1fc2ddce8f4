/** One MiniSearch index over a set of passages, with what the comparison of a question needs to know of them. */
import MiniSearch from 'minisearch';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import type { Telling } from './coverage.ts';
import { type Asks, readAsks, type WeighedWords, weighWords } from './likeness.ts';
import { ranking } from './ranking.ts';
import type { FieldLengths } from './field-lengths.ts';
import { createRankByStems, type RankByStems } from './term-scores.ts';
import { toStems } from './words.ts';

export interface PassageIndex {
  readonly telling: Telling;
  readonly rank: RankByStems;
  /** By their numbers. */
  readonly passages: readonly IndexedPassage[];
  /** By its id; undefined where it is not among them. */
  readonly numberOf: (id: string) => number | undefined;
  /** The number of the first that is asked for in just these words. */
  readonly askedWith: (text: string) => number | undefined;
  readonly wordsOf: (text: string) => WeighedWords;
}

export interface IndexedPassage {
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
  /** Of the other words in which people ask. */
  readonly heardStems: ReadonlySet<string>;
  readonly titleStems: ReadonlySet<string>;
  /** Of the title, the ways of asking and the sentences with a figure in them. */
  readonly figureStems: ReadonlySet<string>;
  readonly unsaid: readonly { readonly sentence: string; readonly stems: ReadonlySet<string> }[];
  readonly asks: Asks;
  readonly notHeld: Asks;
  readonly heard: Asks;
}

interface Document {
  readonly id: number;
  readonly title: string;
  readonly asks: string;
  readonly heard: string;
  readonly text: string;
  readonly unsaid: string;
  readonly place: string;
}

const fields = ['title', 'asks', 'heard', 'text', 'unsaid', 'place'];
/** Nothing is more telling than a word that this many passages hold: a word that none holds is often mere talk. */
const rarestHeldBy = 0.5;

/**
 * `isMeasured`: over which of the passages it is measured how telling a word is and how long a text. Where all authorities are looked in
 * that is the national ones, so that nothing which one authority adds changes what another question is answered.
 */
export function indexPassages(
  guidance: Guidance,
  passages: readonly Passage[],
  isMeasured: (passage: Passage) => boolean = () => true,
): PassageIndex {
  const { search, indexed, lengths } = createEngine();
  const namesOf = new Map(
    guidance.authorities.map((place) => [place.id, [place.name, ...place.aliases].join(' ')]),
  );
  const measured = new Set(passages.flatMap((passage, number) => (isMeasured(passage) ? [number] : [])));
  const holders = new Map<string, number>();
  const telling: Telling = (stem) => Math.log(1 + measured.size / (rarestHeldBy + (holders.get(stem) ?? 0)));
  const read = passages.map((passage, number) => {
    const document = documentOf(number, passage, namesOf.get(passage.authority) ?? 'national england');
    search.add(document);
    const stems = stemsOf(passage, document);
    const all = new Set([...stems.stems, ...stems.unsaid.flatMap((one) => [...one.stems])]);
    if (measured.has(number)) for (const stem of all) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    return { passage, ...stems };
  });
  const { title, asks, heard, unsaid, place } = ranking;
  return {
    rank: createRankByStems({
      search,
      stems: indexed,
      count: passages.length,
      boost: { title, asks, heard, unsaid, place, text: 1 },
      measured: { numbers: measured, lengths },
    }),
    passages: read.map((one) => ({
      ...one,
      asks: readAsks(one.passage.asks, telling),
      heard: readAsks(one.passage.heard ?? [], telling),
      notHeld: readAsks(one.passage.notHeld ?? [], telling),
    })),
    ...findersOf(passages),
    telling,
    wordsOf: (text) => weighWords(text, telling),
  };
}

/** Everyday words find nothing, and a way of asking may be made of them: "does school have to ring me when a child is off". */
function findersOf(passages: readonly Passage[]): Pick<PassageIndex, 'numberOf' | 'askedWith'> {
  const byId = new Map(passages.map(({ id }, number) => [id, number]));
  const asked = passages.flatMap(({ asks }, number) => asks.map((ask) => [plain(ask), number] as const));
  const byAsk = new Map(asked.toReversed());
  return { numberOf: (id) => byId.get(id), askedWith: (text) => byAsk.get(plain(text)) };
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Without the other words in which people ask: a passage that is found by them does not speak of them. */
function stemsOf(
  { heard = [], unsaid }: Passage,
  { title, asks, text, place }: Document,
): Pick<IndexedPassage, 'stems' | 'heardStems' | 'titleStems' | 'figureStems' | 'unsaid'> {
  const read = (...texts: readonly string[]): ReadonlySet<string> => new Set(toStems(texts.join('\n')));
  return {
    stems: read(title, asks, text, place),
    heardStems: read(...heard),
    titleStems: read(title, place),
    figureStems: read(title, asks, place, ...sentencesWithFigure(text)),
    unsaid: unsaid.map((sentence) => ({ sentence, stems: read(sentence) })),
  };
}

interface Engine {
  readonly search: MiniSearch<Document>;
  /** Every stem that it was told, */
  readonly indexed: ReadonlySet<string>;
  /** and how many different ones stand in each field, which is its length. */
  readonly lengths: FieldLengths;
}

function createEngine(): Engine {
  const indexed = new Set<string>();
  const lengths = new Map(fields.map((field) => [field, [] as number[]]));
  const tokenize = (text: string, field = ''): string[] => {
    const stems = [...toStems(text)];
    for (const stem of stems) indexed.add(stem);
    lengths.get(field)?.push(new Set(stems).size);
    return stems;
  };
  const search = new MiniSearch<Document>({ fields, tokenize, processTerm: (term) => term });
  return { search, indexed, lengths };
}

const figure =
  /\d|\b(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|daily|weekly|monthly|termly|yearly|annual|without delay|minority|times)\b/i;

const sentencesWithFigure = (text: string): readonly string[] =>
  text.split(/(?<=[.;])\s+|\n/).filter((sentence) => figure.test(sentence));

function documentOf(id: number, passage: Passage, place: string): Document {
  const { title, text } = passage;
  return {
    id,
    title,
    text,
    asks: passage.asks.join('\n'),
    heard: (passage.heard ?? []).join('\n'),
    unsaid: passage.unsaid.join('\n'),
    place,
  };
}
