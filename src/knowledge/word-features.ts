/** What a fitted scorer sees of a message: the stems of its words, and each pair that stands side by side. */
import { readWords, sentenceEnd } from './read-words.ts';
import { rememberLast } from './remember-last.ts';

const ending = /(?<=.{3})(?:ingly|edly|ing|ies|ed|es|ly|er|(?<!s)s)$/;
/** Whose stem would be another word: "lad". */
const whole = new Set(['ladder', 'ladders']);
/** A shorter word is its own stem; one of just this length loses only its plural. */
const shortest = 4;

/** Numbers that say more than that there is one. */
const emergency = new Set(['999', '112']);

/** "Hitting", "hits" and "hit" are one. Rough on purpose: the fitting and the scoring see the same stem. */
export function stem(word: string): string {
  if (/^\d+$/.test(word)) return emergency.has(word) ? '999' : '#';
  if (word.length < shortest || whole.has(word)) return word;
  if (word.length === shortest) return word.replace(/(?<!s)s$/, '');
  return word
    .replace(ending, (cut) => (cut === 'ies' ? 'y' : ''))
    .replace(/(?<=.{2})(.)\1$/, '$1')
    .replace(/(?<=.{2})e$/, '');
}

/** The message as stems, with its sentences' ends. */
export const readStems = rememberLast((message: string): readonly string[] =>
  readWords(message).map((word) => (word === sentenceEnd ? word : stem(word))),
);

/** Each once, however often it stands there: "hit", ". hit", "hit him". */
export function featuresOf(stems: readonly string[]): readonly string[] {
  const features = new Set<string>();
  let before = sentenceEnd;
  for (const each of [...stems, sentenceEnd]) {
    if (each === sentenceEnd && before === sentenceEnd) continue;
    if (each !== sentenceEnd) features.add(each);
    features.add(`${before} ${each}`);
    before = each;
  }
  return [...features];
}
