/** What the words of guidance mean to the check: cues, terms, actors and actions, and which words may stand for which. */
import type { Authority, GlossaryEntry } from '../knowledge/passage.ts';
import { actionWords, actorWords } from './words/actors.ts';
import { type Cue, cues, cueWords } from './words/cues.ts';
import { plainWords, sensitiveWords, smallWords } from './words/plain.ts';
import { sameWords } from './words/same.ts';

export interface CueMark {
  readonly cue: Cue;
  /** It calls for its like on the other side; otherwise it only answers such a call. */
  readonly calls: boolean;
}

/** What a run of words stands for. */
export interface Meaning {
  /** Two runs of words mean the same where they share one. */
  readonly ids: readonly string[];
  readonly cues: readonly CueMark[];
  readonly actor: string | undefined;
  readonly action: string | undefined;
  /** A term of the field, an authority or a word of standing: it may not be new. */
  readonly sensitive: boolean;
  /** A term of the glossary that is several words. */
  readonly term: string | undefined;
}

interface Entry extends Partial<Meaning> {
  readonly parts: readonly string[];
  /** Meant only where it is written with a capital: the town of Reading is no reading. */
  readonly capital?: boolean;
}

export interface Found extends Meaning {
  readonly length: number;
}

/** A place in a sentence, its words in lower case and their stems. */
export interface Run {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** As they stand in the text. */
  readonly written: readonly string[];
  readonly at: number;
}

export interface Vocabulary {
  readonly stemOf: (word: string) => string;
  /** The longest phrases that begin at a word, one of each layer. */
  readonly cueAt: (run: Run) => Found | undefined;
  readonly phraseAt: (run: Run) => Found | undefined;
  readonly isSmall: (word: string) => boolean;
  readonly isPlain: (stem: string) => boolean;
  readonly isSensitive: (run: Run) => boolean;
  /** Whether an id is that of an authority. */
  readonly isPlace: (id: string) => boolean;
}

export interface VocabularySource {
  readonly glossary: readonly GlossaryEntry[];
  readonly authorities: readonly Authority[];
  readonly stemOf: (word: string) => string;
}

/** Forms that no stemmer brings together. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `went go,gone go,going go,got get,gotten get,gave give,given give,took take,taken take,told tell,held hold,met meet,
  wrote write,written write,chose choose,chosen choose,led lead,sent send,brought bring,kept keep,made make,making make,
  paid pay,said say,saw see,seen see,knew know,known know,left leave,began begin,begun begin,spent spend,built build,
  thought think,found find,came come,became become,ran run,stood stand,understood understand,sought seek,taught teach,
  lost lose,won win,grew grow,grown grow,rose rise,risen rise,fell fall,fallen fall,children child,carried carri,
  reduction reduc,reductions reduc,closure close,closures close,revision revis,revisions revis,introduction introduc,
  comparison compar,extension extend,extensions extend`
    .split(/,\s*/)
    .map((pair) => pair.split(' ')),
) as Record<string, string>;

type Layer = ReadonlyMap<string, readonly Entry[]>;

export function createVocabulary(source: VocabularySource): Vocabulary {
  const { glossary, authorities } = source;
  const stemOf = (word: string): string => irregular[word] ?? source.stemOf(word);
  const stemsOf = (phrase: string): readonly string[] => wordsIn(phrase).map(stemOf);
  const cueLayer = toLayer(cueEntries());
  const stemLayer = toLayer([
    ...sameEntries(stemsOf),
    ...termEntries(glossary, stemsOf),
    ...authorityEntries(authorities, stemsOf),
  ]);
  // By whole words: attendance is nobody's deed, and setting is no way to set.
  const wordLayer = toLayer([...lineEntries(actorWords, 'actor'), ...lineEntries(actionWords, 'action')]);
  const plain = new Set(wordsIn(plainWords).map(stemOf));
  const small = new Set(wordsIn(smallWords));
  const sensitiveForms = new Set(wordsIn(sensitiveWords));
  const sensitive = new Set([...sensitiveForms].map(stemOf));
  return {
    stemOf,
    cueAt: ({ words, at }) => longestOf(entriesAt(cueLayer, words, at)),
    phraseAt: ({ words, stems, written, at }) =>
      longestOf([
        ...entriesAt(stemLayer, stems, at).filter(
          ({ capital }) => capital !== true || /^\p{Lu}/u.test(written[at] ?? ''),
        ),
        ...entriesAt(wordLayer, words, at),
      ]),
    isSmall: (word) => small.has(word),
    isPlain: (stem) => plain.has(stem),
    isSensitive: ({ words, stems, at }) => {
      const [word = '', stem = ''] = [words[at], stems[at]];
      if (!plain.has(stem)) return sensitive.has(stem);
      // Of everyday words only the form that is on the list: "work" is no "working day".
      return sensitiveForms.has(word) && (word !== 'working' || ofTime.test(words[at + 1] ?? ''));
    },
    isPlace: (id) => id.startsWith('place:'),
  };
}

const ofTime = /^(?:days?|hours?|weeks?)$/;

/** Words as the check sees them: lower case, hyphens part words, apostrophes gone. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}&+]+/gu) ?? [];

const phrases = (line: string): readonly string[] => line.split(',').map((phrase) => phrase.trim());

const cueEntries = (): readonly Entry[] =>
  cues.flatMap((cue) => [
    ...phrases(cueWords[cue].answers).map((phrase) => ({
      parts: wordsIn(phrase),
      cues: [{ cue, calls: false }],
    })),
    ...phrases(cueWords[cue].calls).map((phrase) => ({
      parts: wordsIn(phrase),
      cues: [{ cue, calls: true }],
    })),
  ]);

const sameEntries = (stemsOf: (phrase: string) => readonly string[]): readonly Entry[] =>
  sameWords
    .split('\n')
    .flatMap((line, index) =>
      phrases(line).map((phrase) => ({ parts: stemsOf(phrase), ids: [`same:${String(index)}`] })),
    );

const everyday: ReadonlySet<string> = new Set(['guidance', 'offer']);

/** Long form and abbreviation are one; what else people call it is not, for terms of art keep their names. */
const termEntries = (
  glossary: readonly GlossaryEntry[],
  stemsOf: (phrase: string) => readonly string[],
): readonly Entry[] =>
  glossary.flatMap(({ term, abbreviations }) =>
    [term, ...abbreviations].filter(isNoStage).map((name) => ({
      parts: stemsOf(name),
      ids: [`term:${term.toLowerCase()}`],
      // Everything that is handed over is guidance, and an offer is also offered: so said, it tells nothing new.
      sensitive: !everyday.has(name),
      capital: /^\p{Lu}{2}/u.test(name),
      ...(term.includes(' ') && { term: term.toLowerCase() }),
    })),
  );

/** "Stage 2" is told by its figure. */
const isNoStage = (name: string): boolean => !/\d/.test(name);

const authorityEntries = (
  authorities: readonly Authority[],
  stemsOf: (phrase: string) => readonly string[],
): readonly Entry[] =>
  authorities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((written) => ({
      parts: stemsOf(written),
      ids: [`place:${id}`],
      sensitive: true,
      capital: true,
    })),
  );

const lineEntries = (lines: string, as: 'actor' | 'action'): readonly Entry[] =>
  lines.split('\n').flatMap((line) => {
    const [id = '', names = ''] = line.split(': ');
    return phrases(names).map((name) => ({ parts: wordsIn(name), ids: [`${as}:${id}`], [as]: id }));
  });

function toLayer(entries: readonly Entry[]): Layer {
  const layer = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.parts;
    if (first === undefined) continue;
    const known = layer.get(first);
    if (known) known.push(entry);
    else layer.set(first, [entry]);
  }
  return layer;
}

const entriesAt = (layer: Layer, parts: readonly string[], at: number): readonly Entry[] =>
  (layer.get(parts[at] ?? '') ?? []).filter((entry) =>
    entry.parts.every((part, offset) => parts[at + offset] === part),
  );

function longestOf(entries: readonly Entry[]): Found | undefined {
  const length = Math.max(0, ...entries.map(({ parts }) => parts.length));
  const longest = entries.filter(({ parts }) => parts.length === length);
  return longest.length === 0 ? undefined : { ...merged(longest), length };
}

/** A phrase may be in several lists, and means all of it. */
const merged = (entries: readonly Entry[]): Meaning => ({
  ids: [...new Set(entries.flatMap(({ ids }) => ids ?? []))],
  cues: entries.flatMap(({ cues: marks }) => marks ?? []),
  actor: entries.find(({ actor }) => actor)?.actor,
  action: entries.find(({ action }) => action)?.action,
  term: entries.find(({ term }) => term)?.term,
  sensitive: entries.some(({ sensitive }) => sensitive),
});
