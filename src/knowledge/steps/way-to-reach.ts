/** Whoever asks how to reach the Virtual School is shown what the service has set, and never a passage about its work. */
import { asksToReach } from '../asks-to-reach.ts';
import type { Question } from '../split-questions.ts';
import type { Knowledge, MessageProgress, QuestionProgress } from './progress.ts';

export function wayToReach(
  { text, heading }: Question,
  { text: message, home, asking }: MessageProgress,
  { names }: Pick<Knowledge, 'names'>,
): QuestionProgress | undefined {
  const before = asking.memory;
  const around = `${heading} ${message} ${before?.question ?? ''}`;
  if (!asksToReach(names.without(text), names.without(around))) return undefined;
  const [named = before?.authority ?? home] = [text, message].flatMap(names.namedIn);
  return {
    question: text,
    around,
    context: '',
    memory: before,
    home,
    authorities: named === undefined ? undefined : ['national', named],
    stage: undefined,
    hits: [],
    outcome: { kind: 'way-to-reach', question: text, authority: named },
  };
}
