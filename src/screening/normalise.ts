/** Typed text made plain for the rules (digits, quotes, accents, hidden characters), with the way back. */
import { identifierKinds, type Span } from './kinds.ts';

/** The plain text, and for each of its characters where it starts and ends in what was typed. */
export interface PlainText {
  readonly text: string;
  /** Absent when each character stands where it stood. */
  readonly places?: { readonly starts: readonly number[]; readonly ends: readonly number[] };
}

/** Stands for a masked value: one character that no rule takes for a word or a number. */
export const hole = '\uE000';

const mask = new RegExp(`\\[(?:${identifierKinds.join('|')})\\]`, 'y');
/** Neither a mask nor anything to translate: ASCII without brackets, tabs, returns and backticks. */
const plainAscii = /^[\n\x20-\x5a\x5c-\x5f\x61-\x7e]*$/;
const dropped = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const lookalikes = new Map(
  [
    ['‘', "'"],
    ['’', "'"],
    ['ʼ', "'"],
    ['ʻ', "'"],
    ['´', "'"],
    ['`', "'"],
    ['′', "'"],
    ['＇', "'"],
    ['“', '"'],
    ['”', '"'],
    ['‐', '-'],
    ['‑', '-'],
    ['‒', '-'],
    ['–', '-'],
    ['−', '-'],
    ['—', ','],
    ['―', ','],
    ['ł', 'l'],
    ['Ł', 'L'],
    ['ø', 'o'],
    ['Ø', 'O'],
    ['đ', 'd'],
    ['Đ', 'D'],
    ['ı', 'i'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['Æ', 'Ae'],
    ['œ', 'oe'],
    ['ð', 'd'],
    ['þ', 'th'],
    ['ə', 'e'],
    ['Ə', 'E'],
    ['ɛ', 'e'],
    ['ɔ', 'o'],
    ['\n', '\n'],
    ['\r', '\n'],
    ['\t', ' '],
    [hole, ' '],
  ].map(([from = '', to = '']) => [from, to] as const),
);

/** A decimal digit of any script as 0 to 9. */
function asciiDigit(char: string): string {
  const code = Number(char.codePointAt(0));
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function plainChar(char: string): string {
  const known = lookalikes.get(char);
  if (known !== undefined) return known;
  if (char <= '~') return char < ' ' || char === '\x7f' ? '' : char;
  if (dropped.test(char)) return '';
  const folded = char.normalize('NFKD').replace(/\p{M}/gu, '');
  const digits = folded.replace(/(?![0-9])\p{Nd}/gu, asciiDigit);
  return /^\s+$/.test(digits) ? ' ' : digits;
}

function maskLength(text: string, at: number): number {
  if (text[at] !== '[') return 0;
  mask.lastIndex = at;
  return mask.exec(text)?.[0].length ?? 0;
}

/** A picture between the digits of a number, or around the @ of an address, is there to part it; between words it parts words. */
const picture = '[\\p{Extended_Pictographic}\\p{M}\\p{Cf}]+';
const splices = new RegExp(
  `(?<=[\\p{N}@])${picture}(?=[\\p{L}\\p{N}@])|(?<=\\p{L})${picture}(?=[\\p{N}@])|(?<=\\p{N} ?)${picture}(?= ?\\p{N})`,
  'gu',
);
/** One letter or digit between every two pictures: a number that is parted at every place. */
const laced = new RegExp(`[\\p{L}\\p{N}](?:${picture}[\\p{L}\\p{N}](?![\\p{L}\\p{N}])){3,}`, 'gu');
const pictures = new RegExp(picture, 'gu');
/** Letters of other scripts that look Latin: they are that only beside digits, where no name is. */
// From where a word begins: tried at each of its letters, a long word without a digit would be read again and again.
const besideDigits = /(?<![\p{L}\d])[\p{L}\d]*\d[\p{L}\d]*/gu;
const looksLatin = new Map(
  Array.from('АВСЕНКМОРТХЅІЈУавсеһкмортхѕіјуΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρ', (char, at): [string, string] => [
    char,
    'ABCEHKMOPTXSIJYabcehkmoptxsijyABEZHIKMNOPTYXaovp'.charAt(at),
  ]),
);

/** By the place of the typed character, what it stands for other than by itself. */
function readDisguises(typed: string): ReadonlyMap<number, string> {
  const disguises = new Map<number, string>();
  const drop = (from: number, length: number): void => {
    for (let at = from; at < from + length; at += 1) disguises.set(at, '');
  };
  for (const { 0: whole, index } of typed.matchAll(splices)) drop(index, whole.length);
  for (const { 0: whole, index } of typed.matchAll(laced)) {
    if (!/\p{N}/u.test(whole)) continue;
    for (const { 0: part, index: within } of whole.matchAll(pictures)) drop(index + within, part.length);
  }
  for (const { 0: whole, index } of typed.matchAll(besideDigits))
    for (let at = 0; at < whole.length; at += 1) {
      const latin = looksLatin.get(whole.charAt(at));
      if (latin !== undefined) disguises.set(index + at, latin);
    }
  return disguises;
}

interface Piece {
  readonly plain: string;
  /** How many units of the typed text it stands for. */
  readonly length: number;
}

function pieceAt(typed: string, at: number, disguises: ReadonlyMap<number, string>): Piece {
  const masked = maskLength(typed, at);
  if (masked > 0) return { plain: hole, length: masked };
  const [char = ''] = typed.slice(at, at + 2);
  return { plain: disguises.get(at) ?? plainChar(char), length: char.length };
}

export function toPlain(typed: string): PlainText {
  if (plainAscii.test(typed)) return { text: typed };
  const disguises = readDisguises(typed);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < typed.length; ) {
    const { plain, length } = pieceAt(typed, at, disguises);
    // A dropped character (an accent, a zero-width joiner) belongs to the character before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = at + length;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(at + length);
    }
    text += plain;
    at += length;
  }
  return { text, places: { starts, ends } };
}

/** A span of the plain text as a span of what was typed. */
export function toTyped(plain: PlainText, span: Span): Span {
  if (plain.places === undefined) return span;
  const [start = 0] = plain.places.starts.slice(span.start, span.start + 1);
  const [end = start] = plain.places.ends.slice(span.end - 1, span.end);
  return { ...span, start, end };
}

/** The same text with each span as one hole, as it will read when it is masked. */
export function punch(plain: PlainText, spans: readonly Span[]): PlainText {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (until: number): void => {
    for (; at < until; at++) {
      out.push(plain.text.charAt(at));
      starts.push(plain.places?.starts[at] ?? at);
      ends.push(plain.places?.ends[at] ?? at + 1);
    }
  };
  for (const span of spans) {
    copy(span.start);
    const typed = toTyped(plain, span);
    out.push(hole);
    starts.push(typed.start);
    ends.push(typed.end);
    at = span.end;
  }
  copy(plain.text.length);
  return { text: out.join(''), places: { starts, ends } };
}
