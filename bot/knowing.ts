/** What every feature that answers or screens needs to know, made once at the start. */
import type { Choice } from '../cards/elements.ts';
import type { Knowledge } from '../src/knowledge/steps/progress.ts';
import type { HeldWords } from '../src/screening/held-words.ts';
import { londonDate } from '../src/calendar/dates.ts';
import type { Outcome } from '../src/knowledge/outcome.ts';
import { type Presented, present } from '../src/knowledge/present.ts';
import type { Turn } from './turn.ts';

export interface Knowing {
  readonly knowledge: Knowledge;
  readonly heldWords: HeldWords;
  /** Every authority, as the choices of a form. */
  readonly authorities: readonly Choice[];
}

/** The words of outcomes for one turn's person and service. */
export function presentFor(
  outcomes: readonly Outcome[],
  { knowledge }: Knowing,
  turn: Pick<Turn, 'service' | 'now'>,
  home: string | undefined,
): Presented {
  return present(
    { outcomes },
    {
      names: knowledge.names,
      sources: knowledge.guidance.sources,
      today: londonDate(turn.now),
      routes: { danger: turn.service.danger, example: turn.service.example },
      home,
    },
  );
}
