/** What somebody is called among those who know them: "we call him bubba", "nickname tink", and a name with digits for letters. */
import type { Span } from './kinds.ts';
import { classify, isGivenName, isOrdinary } from './vocabulary.ts';

const somebody =
  "(?:(?:he|she|child|pupil|student|boy|girl|lad|kid|son|daughter)(?:'s| is| was| who is)?(?: also| just)?)";
const ways = [
  '(?:nick ?name[sd]?|pet name)(?: (?:is|was|of|as))?',
  `${somebody} (?:known as|(?:goes|went|going) (?:by|as))`,
  '(?:i|we|they|everyone|mum|dad|school|staff|friends) calls? (?:him|her)',
];
const called = new RegExp(`\\b(?:${ways.join('|')})[ :=]{1,2}(?:the name )?["']?([a-z][a-z'-]{1,20})`, 'gi');
const sign = /nick|pet name|goes|went|known|going|calls? (?:him|her|them)/i;
/** Nothing that is said of a thing, nor of a child in the words of this field. */
const notNicknames = /^(?:the|a|an|in|to|back|out|it|this|that|his|her|their|our|my)$/i;
/** April, May, June and August are names too. */
const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|july|(?:sept|nov|dec)ember|october)$/i;
/** GRT, SIMS; but TJ is what somebody is called. */
const shortForm = /^[A-Z]{3,5}$/;

function findCalled(text: string): readonly Span[] {
  if (!sign.test(text)) return [];
  return [...text.matchAll(called)]
    .filter(({ 0: whole, 1: value = '' }) => isNickname(value) && !isShortForm(whole, value))
    .map(({ 0: whole, 1: value = '', index }) => {
      const end = index + whole.length;
      return { kind: 'name', certain: false, start: end - value.length, end };
    });
}

/** Where all is shouted, capitals say nothing. */
function isShortForm(whole: string, value: string): boolean {
  const isAlone = /[a-z]/.test(whole.slice(0, -value.length));
  return isAlone && shortForm.test(value) && !isGivenName(value.toLowerCase());
}

/** A word of plain English is one only with its capital. */
function isNickname(value: string): boolean {
  if (notNicknames.test(value) || days.test(value)) return false;
  const word = value.toLowerCase();
  return !isOrdinary(word) || classify(word) !== 'ordinary';
}

const mixed = /(?<![\p{L}\p{N}_])(?=\p{L}*\d)[a-z0-9]{4,20}(?![\p{L}\p{N}_])/giu;
const standsFor = new Map(Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }));

/** "J4yden", "jayden07". */
function isNameWithDigits(word: string): boolean {
  const bare = word.replace(/\d+$/, '');
  if (bare.length > 3 && !/\d/.test(bare)) return classify(bare) === 'name';
  if (/^\d|[2689]/.test(bare)) return false;
  return classify(bare.replace(/\d/g, (digit) => standsFor.get(digit) ?? '')) === 'name';
}

function findWithDigits(text: string): readonly Span[] {
  return [...text.matchAll(mixed)]
    .filter(({ 0: value }) => /\d/.test(value) && /[a-z]{2}/i.test(value))
    .filter(({ 0: value }) => isNameWithDigits(value.toLowerCase()))
    .map(({ 0: value, index }) => ({ kind: 'name', certain: true, start: index, end: index + value.length }));
}

export const findNicknames = (text: string): readonly Span[] => [
  ...findCalled(text),
  ...(/[a-z]\d/i.test(text) ? findWithDigits(text) : []),
];
