/** The walk that goes with an answer: one that the person has under way, and one that the answer leads to. */
import type { AnswerCardFacts } from '../cards/answer-card.ts';
import { questionAt } from '../src/escalation/flow.ts';
import { type Procedure, type Procedures, procedureFor } from '../src/escalation/procedure.ts';
import { createServing, type Serving } from '../src/escalation/serving.ts';
import type { Outcome } from '../src/knowledge/outcome.ts';
import type { Turn } from './turn.ts';
import { underWay } from './walks-under-way.ts';
import { walkTitle } from './walk-commands.ts';

export interface WalkOffers {
  /** True where a question of a walk waits for the person in this conversation. */
  readonly isWaiting: (turn: Turn) => Promise<boolean>;
  /** `home` is the person's own authority, where known; else it is the service's. */
  readonly servedBy: (
    turn: Pick<Turn, 'service' | 'knowing'>,
    outcomes: readonly Outcome[],
    home: string | undefined,
  ) => AnswerCardFacts['walk'];
}

export function createWalkOffers(): WalkOffers {
  const servingOf = servingOnce();
  const servedBy = (
    procedures: Procedures,
    outcomes: readonly Outcome[],
    authority: string,
  ): Procedure | undefined => {
    // Asked which stage they mean, people may not know: that is what the questions find out.
    if (outcomes.some((outcome) => outcome.kind === 'clarify' && outcome.choices === undefined)) {
      return procedureFor(procedures, 'attendance', authority);
    }
    const cited = outcomes.flatMap((one) => ('cited' in one ? one.cited : []));
    return servingOf(procedures)(
      cited.map(({ passage }) => passage.id),
      authority,
    );
  };
  return {
    isWaiting: async (turn) => {
      const current = await underWay(turn, turn.knowing.procedures);
      return current !== undefined && questionAt(current.flow.procedure, current.flow.state) !== undefined;
    },
    servedBy: ({ service, knowing }, outcomes, home) => {
      const procedure = servedBy(knowing.procedures, outcomes, home ?? service.authority);
      return procedure && { procedure: procedure.id, title: walkTitle(procedure.topic) };
    },
  };
}

/** Made once for each version of the procedures, and forgotten with it. */
function servingOnce(): (procedures: Procedures) => Serving {
  const made = new WeakMap<Procedures, Serving>();
  return (procedures) => {
    const serving = made.get(procedures) ?? createServing(procedures);
    made.set(procedures, serving);
    return serving;
  };
}
