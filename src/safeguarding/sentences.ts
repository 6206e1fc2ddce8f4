/** The sentences of a message: whether each asks about guidance, and when what it tells of happens. */
import { holds, lengthAt, wordsOf } from '../knowledge/phrase-book.ts';
import type { Families, WordSet } from '../knowledge/phrase-book.ts';
import { sentenceEnd } from '../knowledge/read-words.ts';
import { peopleAndTimes } from './concern-words.ts';
import { frameWords } from './guidance-frames.ts';

/** A stretch of words; `from` and `to` are places of the message, the first counted, the last not. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a sentence holds, read once: rules ask it at every place where they match. */
export interface Sentence extends Stretch {
  readonly isNow: boolean;
  readonly isLongAgo: boolean;
  readonly namesPaper: boolean;
  readonly pleads: boolean;
  readonly asks: boolean;
  readonly tellsOfOne: boolean;
}

const families: Families = { ...peopleAndTimes, ...frameWords };
const family = (name: string): WordSet => wordsOf(families, name);
const specific = family('@specific');
const finite = family('@finite');
const hypothetical = family('@hypothetical');
const onePerson = family('@childSingle|@relative|@staffOne|someone|somebody|one|dad');
const paper = family('@figure|@paper');
const askWords = family('@askWord');
const askVerbs = family('@askVerb');
const openings = family('@opening');
const pleas = family('@plea');
const now = family('@now');
const longAgo = family('@past|@habit');
/** "Can hear screaming" asks nothing. */
const senses: ReadonlySet<string | undefined> = new Set(['hear', 'see', 'smell', 'feel']);
const articles: ReadonlySet<string | undefined> = new Set(['a', 'the', 'an', 'little', 'young']);

/** True where these words begin as a question does. */
export function opensWithQuestion(words: readonly string[], { from, to }: Stretch): boolean {
  let start = from;
  while (start < to && lengthAt(openings, words, start) > 0) start += 1;
  if (words[start] === 'can' && senses.has(words[start + 1])) return false;
  if (isSubjectless(words[start + 1] ?? '')) return false;
  return lengthAt(askVerbs, words, start) > 0 || holdsAskWord(words, start, Math.min(start + 3, to));
}

/** "Has lost weight", "is coming in hungry": a verb at once after the first one leaves nobody to be asked about. */
const participles = new Set(
  'lost got been had made said told gone come seen hit left taken eaten never started grown put'.split(' '),
);
const isSubjectless = (second: string): boolean =>
  participles.has(second) || /[a-z]{3}(?:ed|ing)$/.test(second);

/** "At what age", "tell me who"; but "she flinched when" asks nothing. */
const leadsToQuestion = new Set(
  'at for in on to by from with of about and so but or then me us know explain tell say ask asking wondering wonder sure ok hi hello please also just exactly actually per idea remind check clarify confirm regarding re'.split(
    ' ',
  ),
);

function mayAsk(words: readonly string[], from: number, at: number): boolean {
  if (at === from) return true;
  const isRelative = words[at] === 'who' && lengthAt(onePerson, words, at - 1) > 0;
  return !isRelative && leadsToQuestion.has(words[at - 1] ?? '');
}

/** "A teacher who put his hand on her" tells; "who put his hand" asks. */
function holdsAskWord(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (mayAsk(words, from, at) && lengthAt(askWords, words, at) > 0) return true;
  }
  return false;
}

const readSentence = (words: readonly string[], from: number, to: number): Sentence => ({
  from,
  to,
  isNow: holds(now, words, from, to),
  isLongAgo: holds(longAgo, words, from, to),
  namesPaper: holds(paper, words, from, to),
  pleads: holds(pleas, words, from, to),
  asks: opensWithQuestion(words, { from, to }),
  tellsOfOne: tellsOfOne(words, from, to),
});

/** For every place of a message, which opens with an end of a sentence as each sentence does, the sentence that it is in. */
export function readSentences(words: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (at + 1 < words.length && words[at + 1] !== sentenceEnd) continue;
    const sentence = readSentence(words, from + 1, at + 1);
    while (sentences.length <= at) sentences.push(sentence);
    from = at + 1;
  }
  return sentences;
}

/** "a boy has", but not "when a boy has" or "does a boy have": somebody is meant, not anybody. */
function tellsOfOne(words: readonly string[], from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    const length = lengthAt(onePerson, words, index);
    if (length === 0 || lengthAt(finite, words, index + length) === 0) continue;
    let lead = index - 1;
    while (lead > index - 4 && articles.has(words[lead])) lead -= 1;
    if (lengthAt(hypothetical, words, lead) === 0) return true;
  }
  return false;
}

/** A question about policy, figures or "a child" in general, with nobody in particular near the words. */
export function isAboutGuidance(
  words: readonly string[],
  { from, to }: Stretch,
  sentence: Sentence,
): boolean {
  const near: [number, number] = [Math.max(sentence.from, from - 4), to + 3];
  if (holds(specific, words, ...near) || holds(now, words, ...near)) return false;
  if (sentence.namesPaper) return !tellsOfOne(words, from, to);
  return !sentence.pleads && sentence.asks && !tellsOfOne(words, from, to);
}

/** The whole sentence asks about guidance, and tells of nobody in particular. */
export const isQuestion = ({ namesPaper, asks, pleads, tellsOfOne }: Sentence): boolean =>
  (namesPaper || (asks && !pleads)) && !tellsOfOne;
