/** Whoever asks how to reach the Virtual School is shown what the service has set, and never a passage about its work. */
import { asksToReach } from '../asks-to-reach.ts';
import type { AuthorityId } from '../passage.ts';
import { readingsOf } from '../readings.ts';
import type { Question } from '../split-questions.ts';
import type { Knowledge, MessageProgress, QuestionProgress } from './progress.ts';

export function wayToReach(
  { text, heading }: Question,
  message: MessageProgress,
  { names }: Pick<Knowledge, 'names'>,
): QuestionProgress | undefined {
  const { home, asking } = message;
  const before = asking.memory;
  const around = `${before?.question ?? ''} ${heading} ${message.text}`;
  const asked = readingsOf(text).find((reading) =>
    asksToReach(names.without(reading), names.without(around)),
  );
  if (asked === undefined) return undefined;
  const authorities = meant(asked, message, names);
  return {
    question: text,
    around,
    context: '',
    memory: before,
    home,
    authorities: authorities.length === 0 ? undefined : ['national', ...authorities],
    stage: undefined,
    hits: [],
    outcome: { kind: 'way-to-reach', question: text, authorities },
  };
}

const another =
  /\b(?:another|other|different|their|placing|receiving|neighbouring) (?:local )?(?:authorit(?:y|ies)|las?|borough|council|county|area|virtual school|vsh?)\b/i;

/** Those named in it; of a place that is only told of, its own and the asker's; none where another is meant and not named. */
function meant(
  asked: string,
  { text, home, asking }: MessageProgress,
  names: Knowledge['names'],
): readonly AuthorityId[] {
  const named = names.namedIn(asked);
  if (named.length > 0) return named;
  const told = names.namedIn(text);
  if (another.test(asked)) return told;
  const own = asking.memory?.authority ?? home;
  return [...new Set([...(own === undefined ? [] : [own]), ...told])];
}
