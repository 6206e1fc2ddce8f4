/** Finds a passage's words on a page: the longest runs that both have, so that a word which stands everywhere marks nothing. */

/** A piece of a page's text, as PDF.js gives it. */
export interface Piece {
  readonly text: string;
  readonly endsLine: boolean;
}

/** Of one piece, its letters from one to before another. */
export interface Stretch {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly piece: number;
  readonly at: number;
}

interface Word {
  readonly word: string;
  readonly first: Place;
  readonly last: Place;
}

/** Fewer in a row are on many a page by chance. */
const leastRun = 3;
/** What was taken out of the words before they were kept, or is written otherwise, stands in a gap of a run. */
const longestGap = 2;
/** Of a page; no passage is as long. */
const mostWords = 6_000;

const wordsIn = (text: string): readonly RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)];
const plain = (word: string): string => word.normalize('NFKC').toLowerCase();

/** A word that is cut at the end of a line is one word, and so is one whose letters are pieces of their own. */
function readPage(pieces: readonly Piece[]): readonly Word[] {
  let text = '';
  const places: Place[] = [];
  for (const [piece, { text: own, endsLine }] of pieces.entries()) {
    const isCut = endsLine && /\p{L}-$/u.test(own);
    const kept = isCut ? own.slice(0, -1) : own;
    for (let at = 0; at < kept.length; at += 1) places.push({ piece, at });
    text += kept;
    if (endsLine && !isCut) {
      text += '\n';
      places.push({ piece, at: own.length });
    }
  }
  return wordsIn(text)
    .slice(0, mostWords)
    .flatMap(({ 0: word, index }) => {
      const [first, last] = [places[index], places[index + word.length - 1]];
      return first && last ? [{ word: plain(word), first, last }] : [];
    });
}

interface Run {
  readonly page: number;
  readonly passage: number;
  readonly length: number;
}

const beginning = (words: readonly string[], at: number, least: number): string =>
  words.slice(at, at + least).join(' ');

function beginnings(words: readonly string[], least: number): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (let at = 0; at + least <= words.length; at += 1) {
    const key = beginning(words, at, least);
    const places = all.get(key);
    if (places) places.push(at);
    else all.set(key, [at]);
  }
  return all;
}

/** How many words from these places on are the same. */
function sameFrom(page: readonly string[], at: number, passage: readonly string[], from: number): number {
  let length = 0;
  while (page[at + length] !== undefined && page[at + length] === passage[from + length]) length += 1;
  return length;
}

/** Each as long as it can be, the longest first. */
function sharedRuns(page: readonly string[], passage: readonly string[], least: number): readonly Run[] {
  const begins = beginnings(passage, least);
  const isWithinAnother = (at: number, from: number): boolean =>
    at > 0 && from > 0 && page[at - 1] === passage[from - 1];
  return page
    .flatMap((_, at) =>
      (begins.get(beginning(page, at, least)) ?? []).flatMap((from) =>
        isWithinAnother(at, from)
          ? []
          : [{ page: at, passage: from, length: sameFrom(page, at, passage, from) }],
      ),
    )
    .toSorted((one, other) => other.length - one.length || one.page - other.page);
}

/** Each word of the passage marks one of the page at most: where it stands whole, and not where it is quoted. */
function markedWords(page: readonly string[], passage: readonly string[]): readonly boolean[] {
  const least = Math.min(leastRun, passage.length);
  const marked = page.map(() => false);
  const spent = passage.map(() => false);
  if (least === 0) return marked;
  for (const run of sharedRuns(page, passage, least)) {
    let free = 0;
    for (let at = 0; at <= run.length; at += 1) {
      const isFree = at < run.length && !marked[run.page + at] && !spent[run.passage + at];
      if (isFree) {
        free += 1;
        continue;
      }
      if (free >= least) {
        marked.fill(true, run.page + at - free, run.page + at);
        spent.fill(true, run.passage + at - free, run.passage + at);
      }
      free = 0;
    }
  }
  return closed(marked);
}

function closed(marked: readonly boolean[]): readonly boolean[] {
  const all = [...marked];
  let last = -1;
  for (const [at, is] of marked.entries()) {
    if (!is) continue;
    if (last >= 0 && at - last - 1 <= longestGap) all.fill(true, last, at);
    last = at;
  }
  return all;
}

/** From the first word of a row of marked ones to the last, with all that stands between them. */
function stretchesOf(pieces: readonly Piece[], { first }: Word, { last }: Word): readonly Stretch[] {
  return pieces.slice(first.piece, last.piece + 1).flatMap(({ text }, offset) => {
    const piece = first.piece + offset;
    const from = piece === first.piece ? first.at : 0;
    const to = piece === last.piece ? last.at + 1 : text.length;
    return text.slice(from, to).trim() === '' ? [] : [{ piece, from, to }];
  });
}

export function findWords(pieces: readonly Piece[], passage: string): readonly Stretch[] {
  const page = readPage(pieces);
  const words = wordsIn(passage).map(([word]) => plain(word));
  const marked = markedWords(
    page.map(({ word }) => word),
    words,
  );
  const found: Stretch[] = [];
  let first: Word | undefined;
  for (const [at, word] of page.entries()) {
    if (!marked[at]) continue;
    first ??= word;
    if (marked[at + 1] === true) continue;
    found.push(...stretchesOf(pieces, first, word));
    first = undefined;
  }
  return found;
}
