/** The walk that goes with an answer: one that the person has under way, and one that the answer leads to. */
import type { AnswerCardFacts } from '../cards/answer-card.ts';
import { questionAt } from '../src/escalation/flow.ts';
import { type Procedure, type Procedures, procedureFor } from '../src/escalation/procedure.ts';
import { createServing } from '../src/escalation/serving.ts';
import type { Outcome } from '../src/knowledge/outcome.ts';
import type { Turn } from './turn.ts';
import { underWay } from './walks-under-way.ts';
import { walkTitle } from './walk-commands.ts';

export interface WalkOffers {
  /** True where a question of a walk waits for the person in this conversation. */
  readonly isWaiting: (turn: Turn) => Promise<boolean>;
  /** `home` is the person's own authority, where known; else it is the service's. */
  readonly servedBy: (
    turn: Pick<Turn, 'service'>,
    outcomes: readonly Outcome[],
    home: string | undefined,
  ) => AnswerCardFacts['walk'];
}

export function createWalkOffers(procedures: Procedures): WalkOffers {
  const serving = createServing(procedures);
  const servedBy = (outcomes: readonly Outcome[], authority: string): Procedure | undefined => {
    // Asked which stage they mean, people may not know: that is what the questions find out.
    if (outcomes.some(({ kind }) => kind === 'clarify')) {
      return procedureFor(procedures, 'attendance', authority);
    }
    const cited = outcomes.flatMap((one) => ('cited' in one ? one.cited : []));
    return serving(
      cited.map(({ passage }) => passage.id),
      authority,
    );
  };
  return {
    isWaiting: async (turn) => {
      const current = await underWay(turn, procedures);
      return current !== undefined && questionAt(current.flow.procedure, current.flow.state) !== undefined;
    },
    servedBy: ({ service }, outcomes, home) => {
      const procedure = servedBy(outcomes, home ?? service.authority);
      return procedure && { procedure: procedure.id, title: walkTitle(procedure.topic) };
    },
  };
}
