/** Numbers and postcodes of which a part is spelt out: "oh seven seven 00 900 123", "S E one five, five A B". */
import type { Span } from './kinds.ts';
import { isPostcodeArea } from './numbers.ts';

const digitWords = 'oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const numberItem = `(?:(?:double|treble|triple)[ -]\\d|(?:double|treble|triple)[ -](?:${digitWords})|${digitWords}|${teens}|${tens}|hundred|thousand|\\d{1,6})`;
const run = new RegExp(
  `(?<![\\w£.])(?:(?:\\+|plus )?)${numberItem}(?:(?:[ ,-]{1,3}|[ ](?:and|then) )${numberItem}){2,14}(?![\\w%])`,
  'gi',
);
const numberWord = new RegExp(`\\b(?:${digitWords}|${teens}|${tens}|double|treble|triple)\\b`, 'i');
const phoneFrom = 10;
const phoneTo = 13;
/** Without the nought that every number begins with, the word before says what it is. */
const callBefore =
  /\b(?:call|ring|phone|mobile|mob|number|text|tel|whatsapp|contact|landline)\b[^.?!\n]{0,25}$/i;
const phoneWithoutNought = 9;

const lettersSaid =
  'alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu';
const letter = `(?:[a-z]|${lettersSaid})`;
const parted = '[ .,/-]{1,3}';
const number = `(?:${digitWords}|${teens}|\\d{1,2})`;
const spelledPostcode = new RegExp(
  `(?<![\\w'’])(${letter}(?:${parted}${letter})?|[a-z]{2})${parted}(?:${number}${parted}){1,2}(?:${letter}${parted})?${number}${parted}${letter}${parted}${letter}(?![\\w'’])`,
  'gi',
);

/** What the text must hold for that to be tried at all. */
const lastLetters = new RegExp(`${number}${parted}${letter}${parted}${letter}(?![\\w'’])`, 'i');

/** How many digits an item stands for. */
function digitsOf(item: string): number {
  if (/^\d+$/.test(item)) return item.length;
  if (/^(?:double|treble|triple)/i.test(item)) return /^double/i.test(item) ? 2 : 3;
  if (/^hundred$/i.test(item)) return 2;
  if (/^thousand$/i.test(item)) return 3;
  return new RegExp(`^(?:${teens})$`, 'i').test(item) ? 2 : 1;
}

/** "Twenty one" is two digits, "twenty" alone two as well. */
const joinTens = (value: string): string =>
  value.replace(
    new RegExp(`\\b(?:${tens})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?\\b`, 'gi'),
    '00',
  );

const items = new RegExp(numberItem, 'gi');

function isPhone(value: string, before: string): boolean {
  if (!numberWord.test(value) || !/\d/.test(value)) return false;
  const count = (joinTens(value).match(items) ?? []).reduce((sum, item) => sum + digitsOf(item), 0);
  if (count > phoneTo) return false;
  const startsAsPhone = /^(?:0|oh?\b|zero|nought|\+|plus )/i.test(value);
  return startsAsPhone ? count >= phoneFrom : count >= phoneWithoutNought && callBefore.test(before);
}

const firstLetters = (said: string): string =>
  said
    .split(/[^a-z-]+/i)
    .map((part) => (part.length === 2 ? part : part.charAt(0)))
    .join('');

function findPhones(text: string): readonly Span[] {
  if (!numberWord.test(text) || !/\d/.test(text)) return [];
  return [...text.matchAll(run)]
    .filter(({ 0: value, index }) => isPhone(value, text.slice(Math.max(0, index - 40), index)))
    .map(({ 0: value, index }) => toSpan('phone number', index, value));
}

function findPostcodes(text: string): readonly Span[] {
  if (!lastLetters.test(text)) return [];
  return [...text.matchAll(spelledPostcode)]
    .filter(({ 1: area = '' }) => isPostcodeArea(firstLetters(area)))
    .map(({ 0: value, index }) => toSpan('postcode', index, value));
}

const toSpan = (kind: Span['kind'], start: number, value: string): Span => ({
  kind,
  certain: true,
  start,
  end: start + value.length,
});

export const findHalfInWords = (text: string): readonly Span[] => [
  ...findPhones(text),
  ...findPostcodes(text),
];
