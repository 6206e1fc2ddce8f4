/** How soon the service aims to reply, for whoever asks before anything is logged. */
import type { OfferedKind, Service } from '../src/people/service.ts';

export function replyTimes({ name, kinds }: Pick<Service, 'name' | 'kinds'>): string {
  const lines = kinds.flatMap(lineOf);
  if (lines.length === 0)
    return `**${name} promises no time for a reply to a request.** Say in the form where a meeting or a deadline is near.`;
  return [
    `**How soon ${name} aims to reply to a request:**`,
    lines.join('\n'),
    ...(lines.length < kinds.length ? ['For the others no time is promised.'] : []),
    'The day that holds for a request of yours stands in it.',
  ].join('\n\n');
}

function lineOf({ label, promised, promisedUrgent }: OfferedKind): readonly string[] {
  const usual = promised === undefined ? [] : [`within ${promised.words}`];
  const urgent =
    promisedUrgent === undefined
      ? []
      : [`within ${promisedUrgent.words} where a meeting or a deadline is near`];
  const times = [...usual, ...urgent];
  return times.length === 0 ? [] : [`- ${label}: ${times.join('; ')}`];
}
