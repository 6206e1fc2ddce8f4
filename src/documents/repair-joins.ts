/** Mends words that a line end cut or ran together, with the document's own words and the project's as the measure. */
import { isOrdinary } from '../screening/vocabulary.ts';
import { type Block, mapTexts, textsOf } from './document.ts';

export interface Repair {
  readonly from: string;
  readonly to: string;
}

export interface Repaired {
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
  /** Words that may be two; left as they are. */
  readonly doubts: readonly string[];
}

interface Vocabulary {
  /** How often a word stands whole in this document. */
  readonly counts: ReadonlyMap<string, number>;
  /** "lookedafter" to "looked-after", for those that the document writes with a hyphen. */
  readonly hyphenated: ReadonlyMap<string, string>;
  /** Words that stand beside each other, as "young people". */
  readonly pairs: ReadonlySet<string>;
  /** Of the language or of the guidance. */
  readonly isKnown: (word: string) => boolean;
}

/** Words that begin or end so many sentences' pieces that they run into their neighbours. */
const joints = new Set(
  'the and of to in for with that this from which their are is be by on at as or not will can may must should have has who when where if an a'.split(
    ' ',
  ),
);
const cutAtLineEnd = /([\p{L}\p{N}’']+)[-\u2010\u00ad][^\S\n]*\n\s*([\p{L}\p{N}’']+)/gu;

/** `knownWords` are lower-case words of the guidance. */
export function repairJoins(blocks: readonly Block[], knownWords: ReadonlySet<string>): Repaired {
  const words = vocabularyOf(blocks, knownWords);
  const repairs = new Map<string, Repair>();
  const doubts = new Set<string>();
  const note = (from: string, to: string): string => {
    if (from !== to) repairs.set(`${from}>${to}`, { from, to });
    return to;
  };
  const repair = (text: string): string =>
    text
      .replace(cutAtLineEnd, (whole, before: string, after: string) =>
        note(whole.replace(/\s*\n\s*/, ' '), joinCut(before, after, words)),
      )
      .replace(/\s*\n\s*|[^\S\n]{2,}/g, ' ')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\S*(?::\/\/|www\.|@)\S*|[\p{L}’']{5,}/gu, (word) => {
        if (/[:.@]/.test(word)) return word;
        const parted = partRunTogether(word, words);
        if (parted === undefined && mayBeTwo(word, words)) doubts.add(word);
        return note(word, parted ?? word);
      });
  return {
    blocks: blocks.map((block) => mapTexts(block, repair)),
    repairs: [...repairs.values()],
    doubts: [...doubts],
  };
}

function vocabularyOf(blocks: readonly Block[], knownWords: ReadonlySet<string>): Vocabulary {
  const counts = new Map<string, number>();
  const hyphenated = new Map<string, string>();
  const pairs = new Set<string>();
  for (const text of blocks.flatMap(textsOf)) {
    const whole = text.replace(cutAtLineEnd, ' ').toLowerCase();
    let before = '';
    for (const [word] of whole.matchAll(/[\p{L}\p{N}’']+(?:-[\p{L}\p{N}’']+)*/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (word.includes('-')) hyphenated.set(word.replaceAll('-', ''), word);
      pairs.add(`${before} ${word}`);
      before = word;
    }
  }
  return { counts, hyphenated, pairs, isKnown: (word) => isOrdinary(word) || knownWords.has(word) };
}

function joinCut(before: string, after: string, words: Vocabulary): string {
  const [one, two] = [before.toLowerCase(), after.toLowerCase()];
  const isWord = (word: string) => words.counts.has(word) || words.isKnown(word);
  const hyphen = `${before}-${after}`;
  if (words.counts.has(`${one}-${two}`)) return hyphen;
  if (isWord(one + two)) return before + after;
  // Two whole words, and no word when joined: "school-based".
  return (isWord(one) && isWord(two)) || /\p{N}/u.test(one + two) ? hyphen : before + after;
}

function partRunTogether(word: string, words: Vocabulary): string | undefined {
  const lower = word.toLowerCase();
  if (words.isKnown(lower)) return undefined;
  const withHyphen = words.hyphenated.get(lower);
  if (withHyphen !== undefined) return asTyped(word, withHyphen);
  // A word that comes again and again is a name or a term.
  if ((words.counts.get(lower) ?? 0) > 3) return undefined;
  const ways = capitalWithin(word) ?? waysToPart(lower, words);
  if (ways.length !== 1) return undefined;
  const parts = ways.flatMap((at) => [word.slice(0, at), word.slice(at)]);
  return parts.every((part) => words.isKnown(part.toLowerCase())) ? parts.join(' ') : undefined;
}

function capitalWithin(word: string): readonly number[] | undefined {
  const first = /^(\p{Ll}{3,})\p{Lu}\p{Ll}{2,}$/u.exec(word)?.[1];
  return first === undefined ? undefined : [first.length];
}

/** At a joint, or where the two stand beside each other elsewhere: "headteacher" is one word. */
function waysToPart(word: string, words: Vocabulary): readonly number[] {
  const isLong = (part: string) => part.length >= 4 && !joints.has(part) && stands(part, words);
  return positions(word).filter((at) => {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    if (words.pairs.has(`${one} ${two}`)) return true;
    if (joints.has(two) && two.length > 1) return isLong(one) || (joints.has(one) && two === 'the');
    return joints.has(one) && one.length > 2 && isLong(two);
  });
}

const positions = (word: string): readonly number[] =>
  Array.from({ length: word.length - 1 }, (_, index) => index + 1);

const stands = (part: string, words: Vocabulary): boolean => words.isKnown(part) && words.counts.has(part);

function mayBeTwo(word: string, words: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (words.isKnown(lower) || lower !== word || (words.counts.get(lower) ?? 0) > 1) return false;
  return positions(lower).some(
    (at) =>
      at > 3 &&
      lower.length - at > 3 &&
      [lower.slice(0, at), lower.slice(at)].every((part) => stands(part, words)),
  );
}

/** Puts the hyphens of `hyphenated` into `word`, whose capitals stay. */
function asTyped(word: string, hyphenated: string): string {
  let at = 0;
  return hyphenated
    .split('-')
    .map((part) => word.slice(at, (at += part.length)))
    .join('-');
}
