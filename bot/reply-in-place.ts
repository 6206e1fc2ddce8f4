/** Answers a press where it was made: the card's place where the client lets us, a message where it does not. */
import { card, type AdaptiveCard, text } from '../cards/elements.ts';
import { answerWithWords } from './answer-invoke.ts';
import type { Turn } from './turn.ts';

/** The card alone: in its own place, or as a message. */
export async function showInPlace(turn: Turn, shown: AdaptiveCard): Promise<void> {
  if (turn.event.kind === 'pressed' && turn.event.inPlace) answerWithCard(turn, shown);
  else await turn.reply({ card: shown });
}

/** A sentence to the one who pressed; the card stays as it is. */
export async function sayToPresser(turn: Turn, words: string): Promise<void> {
  if (!answerWithWords(turn, words)) await turn.reply({ text: words });
}

const answerWithCard = (turn: Turn, value: AdaptiveCard): void => {
  turn.answerInvoke({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });
};

/** `words` alone where there is no card; on a message the card follows them. */
export async function replyInPlace(
  turn: Turn,
  words: string,
  shown: AdaptiveCard | undefined,
): Promise<void> {
  if (turn.event.kind === 'pressed' && turn.event.inPlace) {
    answerWithCard(turn, shown ?? card(words, [text(words)]));
    return;
  }
  await turn.reply({ text: words, ...(shown && { card: shown }) });
}

/** A client that cannot answer in the card's place would show one person's words to everyone. */
export const isReadByOthers = ({ event, place }: Turn): boolean =>
  place.setting !== 'personal' && !(event.kind === 'pressed' && event.inPlace);
