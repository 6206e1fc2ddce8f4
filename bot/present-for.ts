/** The words of outcomes, for the person and the service of one turn. */
import { londonDate } from '../src/calendar/dates.ts';
import type { Outcome } from '../src/knowledge/outcome.ts';
import { type Presented, present } from '../src/knowledge/present.ts';
import { serviceWords } from '../src/offer/service-words.ts';
import type { Turn } from './turn.ts';

/** `home` is the person's own authority. */
export function presentFor(
  outcomes: readonly Outcome[],
  { knowing: { knowledge }, service, now }: Pick<Turn, 'knowing' | 'service' | 'now'>,
  home: string | undefined,
): Presented {
  return present(
    { outcomes },
    {
      names: knowledge.names,
      sources: knowledge.guidance.sources,
      today: londonDate(now),
      ...serviceWords(service, knowledge.names),
      home,
    },
  );
}
