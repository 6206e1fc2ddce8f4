/** What of a long message was not answered, named so that nothing of what somebody asked is lost unsaid. */
import type { Outcome } from './outcome.ts';
import type { Question } from './split-questions.ts';
import { longestQuestion, plainMessage } from './strip-hidden.ts';
import type { MessageProgress } from './steps/progress.ts';

export function partsLeft(
  questions: readonly Question[],
  { text, asking }: MessageProgress,
): readonly Outcome[] {
  const beyond =
    plainMessage(asking.text).length > longestQuestion ? [`what comes after “…${endOf(text)}”`] : [];
  const parts = [...questions.map(({ text: part }) => part), ...beyond];
  return parts.length === 0 ? [] : [{ kind: 'parts-left', parts }];
}
const endShown = 60;
/** From a word on, in one line. */
const endOf = (text: string): string =>
  text
    .slice(-endShown)
    .replace(/^\S*\s+/, '')
    .replace(/\s+/g, ' ');
