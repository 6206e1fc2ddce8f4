/** The error boundary: kind words, a reference to quote and a way on, whatever went wrong. */
import { answerCard } from '../cards/answer-card.ts';
import { answerWithWords } from './answer-invoke.ts';
import { presentFor } from './present-for.ts';
import { replyInPlace } from './reply-in-place.ts';
import { quoteOf, type Turn } from './turn.ts';

export async function onTrouble(turn: Turn, error: unknown): Promise<void> {
  turn.log.error('turn.failed', { turn: turn.id, kind: turn.event.kind, error });
  const outcomes = [{ kind: 'failed', quote: quoteOf(turn) }] as const;
  const words = presentFor(outcomes, turn, undefined).text;
  // A form that failed must stay where it is, with what was typed in it.
  if (answerWithWords(turn, words)) return;
  await replyInPlace(turn, words, answerCard(outcomes, { answer: undefined, home: undefined }));
}
