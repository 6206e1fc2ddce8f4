/** What a walk that is over says of a consultation request: suggestions for its form, and never the question itself. */
import type { Topic } from '../knowledge/passage.ts';
import type { FlowState } from './flow.ts';
import { knownFrom } from './place.ts';
import type { Procedure } from './procedure.ts';
import { resultOf } from './result.ts';
import { stageOf } from './result-words.ts';

/** The stages that the form knows by their number. */
const numbered = 3;

/** The form's topic; a walk of any other topic ends in questions of every kind. */
const requestTopics: Readonly<Partial<Record<Topic, string>>> = {
  attendance: 'attendance',
  'home-education': 'home-education',
  'local-offer': 'virtual-school',
};

/** By the form's field; what the answers do not tell is left out. */
export function requestValues(
  procedure: Procedure,
  state: FlowState,
): Readonly<Partial<Record<'topic' | 'stage' | 'tried' | 'cohort' | 'role', string>>> {
  const { topic, request } = procedure;
  const asked = requestTopics[topic];
  const { facts, role } = knownFrom(procedure, state);
  const tried = Object.entries(request.tried).flatMap(([id, tick]) => (facts[id] === 'yes' ? [tick] : []));
  const cohort = Object.entries(request.cohort).find(([id]) => facts[id] === 'yes')?.[1];
  const stage = stageNumber(procedure, state);
  return {
    ...(asked !== undefined && { topic: asked }),
    ...(stage !== undefined && { stage }),
    ...(tried.length > 0 && { tried: [...new Set(tried)].join(',') }),
    ...(cohort !== undefined && { cohort }),
    ...(role.includes('social-worker') && { role: 'social-worker' }),
  };
}

/** The stage that the end of the walk is about; the form's numbers are those of a procedure in three stages. */
function stageNumber(procedure: Procedure, state: FlowState): string | undefined {
  const { stages, topic } = procedure;
  if (topic !== 'attendance' || stages.length !== numbered) return undefined;
  const { place } = resultOf(procedure, state);
  if (place.kind === 'cannot-tell') return 'not-known';
  const stage = stageOf({ place }, procedure);
  return stage && String(stages.indexOf(stage) + 1);
}
