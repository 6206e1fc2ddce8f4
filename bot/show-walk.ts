/** Draws where a walk stands: the question that waits, or what it came to. */
import type { AdaptiveCard, Choice } from '../cards/elements.ts';
import { endCard, questionCard, type WalkFacts } from '../cards/walk-cards.ts';
import { londonDate } from '../src/calendar/dates.ts';
import type { Walk } from '../src/conversation/walk.ts';
import { datedProcedureOf } from '../src/escalation/dated-procedure.ts';
import { chosen, longestWalk, questionAt } from '../src/escalation/flow.ts';
import { type Procedure, type Procedures, type Question } from '../src/escalation/procedure.ts';
import type { OpenFlow } from '../src/escalation/read-state.ts';
import { resultOf } from '../src/escalation/result.ts';
import { resultWords, stageOf } from '../src/escalation/result-words.ts';
import { sourceLines } from '../src/escalation/source-lines.ts';
import type { CurrencyContext } from '../src/knowledge/currency.ts';
import { offerProcedureId } from '../src/offer/offer-procedure.ts';
import { offerEnd } from './show-offer.ts';
import { pictureOf } from './stage-picture.ts';
import type { Turn } from './turn.ts';

export type Shown = Pick<Turn, 'knowing' | 'service' | 'now' | 'address'>;

export function walkCard(
  turn: Shown,
  { procedure, state }: OpenFlow,
  { id, revision }: Pick<Walk, 'id' | 'revision'>,
  { procedures, notice }: { readonly procedures: Procedures; readonly notice?: string | undefined },
): AdaptiveCard {
  const facts: WalkFacts = {
    walk: id,
    revision,
    title: procedure.title,
    standing: standingOf(procedure, turn),
    ...(notice !== undefined && { notice }),
    answered: chosen(procedure, state).map(({ question, option }) => [
      question.asks,
      option?.label ?? 'I don’t know',
    ]),
  };
  const question = questionAt(procedure, state);
  if (question) return asked(procedure, question, facts);
  return ended(turn, { procedure, state }, facts, procedures);
}

/** Whose it is: nobody may take one authority's way for everybody's. */
export function standingOf({ id, authority }: Procedure, { knowing }: Pick<Turn, 'knowing'>): string {
  if (id === offerProcedureId) return 'Each authority’s own, and what national guidance asks of all';
  return authority === 'national'
    ? 'National guidance'
    : `Local to ${knowing.knowledge.names.nameOf(authority)}; other authorities differ`;
}

function asked(procedure: Procedure, { id, asks, options }: Question, facts: WalkFacts): AdaptiveCard {
  const behind = facts.answered.length;
  return questionCard({
    ...facts,
    asks,
    options: options.map(({ id: value, label: title }): Choice => ({ value, title })),
    number: behind + 1,
    most: behind + (longestWalk(procedure, id) ?? 1),
  });
}

function ended(turn: Shown, flow: OpenFlow, facts: WalkFacts, procedures: Procedures): AdaptiveCard {
  const { procedure, state } = flow;
  if (procedure.id === offerProcedureId) return offerEnd(turn, state, facts, procedures, currencyOf(turn));
  const result = resultOf(procedure, state, turn.service.localSteps?.[procedure.id]);
  const words = resultWords(procedure, result, procedures);
  const stage = stageOf(result, procedure);
  return endCard({
    ...facts,
    procedure: procedure.id,
    place: words.title,
    says: words.says,
    sections: words.sections,
    open: words.open,
    sources: sourceLines(words.sources, turn.knowing.knowledge.guidance, currencyOf(turn)),
    stage: stage?.id,
    picture: stage && pictureOf(turn, procedure, stage),
    hasDates: datedProcedureOf(procedure) !== undefined,
  });
}

export const currencyOf = ({
  knowing: { knowledge },
  now,
}: Pick<Turn, 'knowing' | 'now'>): CurrencyContext => ({
  names: knowledge.names,
  sources: knowledge.guidance.sources,
  today: londonDate(now),
});
