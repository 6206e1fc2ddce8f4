/** Where a child lives: a house number with a street, a flat, or a street after "lives in". */
import type { Span } from './kinds.ts';
import { isOrdinary } from './vocabulary.ts';

const plainTypes =
  'street|road|rd|avenue|ave|lane|ln|crescent|cres|gardens|gdns|terrace|mews|drive|grove|close|boulevard|cottages?|mansions|parade|broadway';
const looseTypes =
  'st|dr|court|ct|way|place|pl|square|sq|hill|park|walk|rise|view|green|row|estate|house|tower|point|heights|buildings|yard|quay|wharf|gate|path|croft|vale|common|end|lodge|villas?|rd\\.|fold|brow|bank|mount|side';
const word = "[a-z][a-z'.-]{0,20}";
const flat = '(?:flat|apartment|apt|unit)[ ]{1,2}(?:no\\.? ?)?\\d{1,4}[a-z]?';
const numbered = new RegExp(
  `(?<![\\w£.,/-])(?:(?:${flat}|no\\.?|number)[, ]{1,3})?(\\d{1,4}[a-z]?(?:[-/]\\d{1,4}[a-z]?)?)[, ]{1,2}((?:${word} ){1,3}?)(${plainTypes}|${looseTypes})\\b\\.?`,
  'gi',
);
const flatAlone = new RegExp(
  `(?<!\\w)${flat}(?!\\w)(?:,? (?:[a-z][\\w'-]{0,20} ){1,2}(?:house|court|tower|point|heights|building|lodge|mansions)\\b)?`,
  'gi',
);
const livesIn = new RegExp(
  `\\b(?:lives?|living|lived|address|moved|moving|stays?|staying|resid(?:es|ing)|home|house) (?:is |now |currently |to |at |on |in |off |:)*((?:the )?(?:${word} ){1,3}?(?:${plainTypes}|${looseTypes}))\\b`,
  'gi',
);
const houseNumbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** "Fifteen Larch Close", "twenty-one Mill Lane": capitals, for "one long road" is no address. */
const numberedInWords = new RegExp(
  `(?<![\\w-])(?:${houseNumbers})(?:[ -](?:${houseNumbers}))?(?= (?:[A-Z][a-z'-]{1,20} ){1,2})`,
  'gi',
);
const anyStreet = new RegExp(`[a-z] (?:${plainTypes}|${looseTypes})\\b`, 'i');
const streetOfCapitals = new RegExp(`^ (?:[A-Z][a-z'-]{1,20} ){1,2}(${plainTypes})\\b`, 'i');
/** "address is 3, The Sycamores, Bexley Lane", "lives at Rose Cottage, Mill Lane". */
const houseWithName = new RegExp(
  `\\b(?:address|house|home|lives?|living|moved|stays?|staying|placed)(?: (?:is|now|at|to|in))*[ :]{1,2}((?:\\d{1,4}[a-z]?,? )?(?:the )?${word}(?: ${word}){0,2}, (?:${word} ){1,2}(?:${plainTypes}|${looseTypes}))\\b`,
  'gi',
);
const dwelling = /\b(?:cottages?|farmhouse|farm|barn|bungalow|croft|villa)\b/i;
const nameWord = `(?!(?:at|in|is|to|the|from|on|of|and|a|an|lives?|living|address|visit\\w*|moved|near|by)\\b)${word}`;
/** Dwellings only: offices are called houses and halls too. "Rose Cottage, Mill Lane". */
const namedDwelling = new RegExp(
  `(?<![\\w'-])((?:${nameWord} )?${nameWord} (?:cottages?|farmhouse|farm|barn|bungalow|croft|villa),? (?:on |in )?(?:${word} ){1,2}(?:${plainTypes}))\\b`,
  'gi',
);
const neverInside =
  /^(?:a|an|the|of|in|on|at|to|by|for|and|or|is|are|was|were|be|per|days?|weeks?|months?|years?|hours?|minutes?|sessions?|school|children|child|pupils?|students?|times?|steps?|stages?|working|before|after|until|family|crown|county|youth|magistrates'?|their|his|her|my|our|this|that|with|from|absences?|%|percent|week|who|which|what|when|can|do|does|if|it|they|we|you|he|she|not|no|any|all|one|two|more|less|than|up|out|about|only|still|same|right|another|cent|way|clear|calendar|am|pm)$/i;
const schoolAfter =
  /^,? ?(?:(?:c of e|cofe|rc|ce|catholic|community|church)\s)?(?:primary|school|academy|infants?|juniors?|college|nursery|secondary|high|hospital|surgery)\b/i;
const notNumberBefore =
  /\b(?:year|yr|y|years?|stage|section|s|paragraph|para|part|step|annex|page|ks|key stage|level|tier|code|chapter|grade|week|band|phase|table|room|class|form|article|schedule|regulation|line|appendix|key|team|aged?|is|top)\.? ?$/i;
const cue =
  /\b(?:lives?|living|lived|at|from|address|moved to|home is|house|flat|on|to|visit(?:ed)?|is|of)\b[ :,]{0,3}$/i;

const plainType = new RegExp(`^(?:${plainTypes})$`, 'i');
const endsInPlainType = new RegExp(`\\b(?:${plainTypes})$`, 'i');
const capital = /^[A-Z]/;

/** A name of a street rather than a part of a sentence: "Acacia", but not "days of the". */
function isStreetName(words: readonly string[], type: string): boolean {
  if (words.some((part) => neverInside.test(part.replace(/\.$/, '')))) return false;
  return !/(?:^|\s)high court$/i.test(`${words.join(' ')} ${type}`);
}

function isNamed(word: string): boolean {
  return capital.test(word) || !isOrdinary(word.toLowerCase());
}

/** "8 The Gardens": of capitals alone. */
const isTheStreet = (middle: string, type: string): boolean =>
  middle === 'The ' && capital.test(type) && plainType.test(type);

function isStreet(middle: string, type: string, before: string): boolean {
  const words = middle.trim().split(/\s+/);
  if (notNumberBefore.test(before)) return false;
  if (isTheStreet(middle, type)) return true;
  if (!isStreetName(words, type)) return false;
  if (plainType.test(type) || (capital.test(type) && words.every((part) => capital.test(part)))) return true;
  return cue.test(before) || words.some((part) => !isOrdinary(part.toLowerCase()));
}

/** "lives on Acacia Road": no number, so the words themselves must name a street. */
function isStreetWithoutNumber(value: string): boolean {
  const parts = value.split(/\s+/);
  if (parts.slice(0, -1).some((part) => neverInside.test(part) && !/^the$/i.test(part))) return false;
  const named = parts.filter(isNamed).length;
  return named >= 2 || (named > 0 && endsInPlainType.test(value));
}

function findNumbered(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(numbered)) {
    const [whole, , middle = '', type = ''] = match;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (isStreet(middle, type, before)) spans.push(toSpan(match.index, whole.length, true));
  }
  for (const match of text.matchAll(flatAlone)) spans.push(toSpan(match.index, match[0].length, true));
  return spans;
}

function toSpan(start: number, length: number, certain: boolean): Span {
  return { kind: 'address', certain, start, end: start + length };
}

/** The street of capitals that starts here, with its blank; empty where none does. */
function streetAt(text: string, at: number): string {
  const street = streetOfCapitals.exec(text.slice(at, at + 70))?.[0] ?? '';
  return street.split(' ').every((part) => part === '' || capital.test(part)) ? street : '';
}

function findDescribed(text: string): Span[] {
  if (!anyStreet.test(text)) return [];
  const spans: Span[] = [];
  for (const { 0: number, index } of text.matchAll(numberedInWords)) {
    const street = streetAt(text, index + number.length);
    if (street !== '') spans.push(toSpan(index, number.length + street.length, false));
  }
  for (const { 0: whole, 1: value = '', index } of text.matchAll(houseWithName)) {
    const words = value.split(/[ ,]+/);
    if (words.some((part) => neverInside.test(part) && !/^the$/i.test(part))) continue;
    spans.push(toSpan(index + whole.length - value.length, value.length, false));
  }
  return spans;
}

const findDwellings = (text: string): readonly Span[] =>
  [...text.matchAll(namedDwelling)]
    .filter(({ 1: value = '' }) => isNamedDwelling(value))
    .map(({ 0: value, index }) => toSpan(index, value.length, false));

/** Typed without capitals only what no sentence says by itself: "the farm on church lane" is one. */
function isNamedDwelling(value: string): boolean {
  const words = value.split(/[ ,]+/);
  if (words.some((part) => neverInside.test(part) && !/^(?:the|on|in)$/i.test(part))) return false;
  return value.includes(',') || words.every((part) => capital.test(part) || /^(?:the|on|in)$/.test(part));
}

export function findAddresses(text: string): readonly Span[] {
  const spans = /\d/.test(text) ? findNumbered(text) : [];
  spans.push(...findDescribed(text));
  if (dwelling.test(text)) spans.push(...findDwellings(text));
  for (const match of text.matchAll(livesIn)) {
    const [whole, value = ''] = match;
    if (isStreetWithoutNumber(value)) {
      spans.push(toSpan(match.index + whole.length - value.length, value.length, false));
    }
  }
  return spans.filter(({ end }) => !schoolAfter.test(text.slice(end, end + 40)));
}
