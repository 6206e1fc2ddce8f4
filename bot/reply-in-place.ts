/** Answers a press where it was made: the card's place where the client lets us, a message where it does not. */
import { card, type AdaptiveCard, text } from '../cards/elements.ts';
import type { Turn } from './turn.ts';

/** `words` alone where there is no card; on a message the card follows them. */
export async function replyInPlace(
  turn: Turn,
  words: string,
  shown: AdaptiveCard | undefined,
): Promise<void> {
  if (turn.event.kind === 'pressed' && turn.event.inPlace) {
    turn.answerInvoke({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: shown ?? card(words, [text(words)]),
    });
    return;
  }
  await turn.reply({ text: words, ...(shown && { card: shown }) });
}
