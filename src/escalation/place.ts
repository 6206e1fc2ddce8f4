/** Where a case stands, as far as answers tell: which steps and conditions are known, and the place in the stages. */
import { chosen, type FlowState } from './flow.ts';
import type { Actor, Condition, Facts, Move, Procedure, Question, Stage } from './procedure.ts';

export interface Known {
  readonly facts: Facts;
  /** Empty where the asker did not say. */
  readonly role: readonly Actor[];
  /** Stages that an answer named outright. */
  readonly at: readonly string[];
  /** Questions to which the answer was that they do not know. */
  readonly unanswered: readonly Question[];
}

export type Place =
  /** The procedure has no stages: its findings are the result. */
  | { readonly kind: 'no-stages' }
  | { readonly kind: 'cannot-tell'; readonly unanswered: readonly Question[] }
  | { readonly kind: 'not-begun'; readonly next: Stage }
  | { readonly kind: 'at'; readonly stage: Stage; readonly because: readonly Condition[] }
  /** Something moves the case on, and nothing of the next stage is done as far as is known. */
  | {
      readonly kind: 'between';
      readonly from: Stage;
      readonly to: Stage;
      readonly because: readonly Condition[];
    }
  /** What follows stands outside the table. */
  | {
      readonly kind: 'beyond';
      readonly from: Stage;
      readonly says: string;
      readonly because: readonly Condition[];
    };

export function knownFrom(procedure: Procedure, state: FlowState): Known {
  const choices = chosen(procedure, state);
  const options = choices.flatMap(({ option }) => option ?? []);
  const facts = options.flatMap(({ yes, no }) => [
    ...yes.map((id) => [id, 'yes'] as const),
    ...no.map((id) => [id, 'no'] as const),
  ]);
  return {
    // A later answer is the more exact one.
    facts: Object.fromEntries(facts),
    role: options.flatMap(({ role }) => role),
    at: options.flatMap(({ at }) => at ?? []),
    unanswered: choices.flatMap(({ question, option }) => (option ? [] : [question])),
  };
}

export function placeOf(procedure: Procedure, known: Known): Place {
  const { stages } = procedure;
  const [first] = stages;
  if (first === undefined) return { kind: 'no-stages' };
  const current = [...stages].reverse().find((stage) => isBegun(stage, known));
  if (current) return movedOn(procedure, current, known.facts);
  const [opening] = first.steps;
  if (opening && known.facts[opening.id] === 'no') return { kind: 'not-begun', next: first };
  return { kind: 'cannot-tell', unanswered: known.unanswered };
}

const isBegun = ({ id, steps }: Stage, { facts, at }: Known): boolean =>
  at.includes(id) || steps.some((step) => facts[step.id] === 'yes');

/** A move within the stage leaves the case in it; of those that lead out, the first that the table names counts. */
function movedOn(procedure: Procedure, stage: Stage, facts: Facts): Place {
  const fired = stage.moves.filter(({ when }) => facts[when] === 'yes');
  const out = fired.find(({ to }) => to !== stage.id);
  if (out?.to === undefined && out?.beyond === undefined) {
    return { kind: 'at', stage, because: conditionsOf(procedure, fired) };
  }
  const because = conditionsOf(
    procedure,
    fired.filter(({ to, beyond }) => to === out.to && beyond === out.beyond),
  );
  const to = procedure.stages.find(({ id }) => id === out.to);
  if (to) return { kind: 'between', from: stage, to, because };
  return { kind: 'beyond', from: stage, says: String(out.beyond), because };
}

const conditionsOf = ({ conditions }: Procedure, moves: readonly Move[]): readonly Condition[] =>
  conditions.filter(({ id }) => moves.some(({ when }) => when === id));
