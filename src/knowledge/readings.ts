/** The readings of a question, widest first: what leads to it, or comes after it, may say more than any passage does. */
import {
  askedAfterTelling,
  askedAlone,
  askedByPlace,
  askedWithin,
  isAsking,
  isTelling,
  withoutTold,
} from './asking-words.ts';
import { withoutCourtesies } from './courtesies.ts';
import type { ReadWords } from './searcher.ts';

const phrase = /\s/;
/** A lay word for a person or a place is in every situation, and tells nothing of what is asked. */
const isTermOfArt = ({ typed, otherWordings }: ReadWords): boolean =>
  otherWordings.length > 0 && (phrase.test(typed) || otherWordings.some(({ weight }) => weight > layWeight));
const layWeight = 0.5;

/**
 * The part that asks beside the terms of art that are named around it: "… to an education legal planning meeting. Who
 * will be chairing it?" Undefined where nothing was told, or no such term.
 */
export function withTermsTold(
  readings: readonly string[],
  read: (text: string) => readonly ReadWords[],
): string | undefined {
  const [whole = ''] = readings;
  const asked = readings.at(-1) ?? whole;
  if (asked === whole || !whole.includes(asked)) return undefined;
  const terms = read(whole.replace(asked, ' ')).filter(isTermOfArt);
  return terms.length === 0 ? undefined : [asked, ...terms.map(({ typed }) => typed)].join(' ');
}

const sentenceEnds = /(?<=[.!?])\s+|\n/;
/** Each is tried in its turn until one is answered. */
export function readingsOf(question: string): readonly string[] {
  const whole = withoutCourtesies(question);
  const asked = askedIn(whole);
  const within = askedWithin(asked);
  const bare = withoutTold(within) ?? withoutTold(asked);
  const placed = askedByPlace(bare ?? within);
  const run = askedAfterTelling(placed ?? bare ?? within);
  return [
    ...new Set(
      [whole, asked, within, bare, placed, run, askedAlone(within), withoutGuess(within)].filter(
        (reading) => reading !== undefined,
      ),
    ),
  ];
}

/** "Who chairs the ELPM, is it legal or edu welfare": what somebody guesses says no more of what is asked. */
const guess = /[\s,;–-]+(?:is|would|was) (?:it|that)\b[^.?!]*\bor\b[^.?!]*[.?!]*$/i;

function withoutGuess(text: string): string | undefined {
  const rest = text.replace(guess, '');
  return rest !== text && isAsking(rest) ? rest : undefined;
}

/** The sentences that ask; where none has the form of it, the last that tells nothing. */
function askedIn(whole: string): string {
  const sentences = whole.split(sentenceEnds);
  const asking = sentences.filter(isAsking);
  return asking.length > 0
    ? asking.join(' ')
    : (sentences.findLast((sentence) => !isTelling(sentence)) ?? whole);
}
