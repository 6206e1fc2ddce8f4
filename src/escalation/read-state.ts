/** Reads a stored state back: one that was not made by the table of today is stale and nothing is guessed from it. */
import {
  type FlowAnswer,
  type FlowState,
  flowVersion,
  isAnswer,
  questionAt,
  questionOf,
  start,
} from './flow.ts';
import type { Procedure, Procedures } from './procedure.ts';

export interface OpenFlow {
  readonly procedure: Procedure;
  readonly state: FlowState;
}

/** `stale`: another version, another table, a procedure that is gone, or answers that the questions cannot have led to. */
export function readState({ procedures }: Procedures, stored: unknown): OpenFlow | 'stale' {
  if (!isRecord(stored) || stored['version'] !== flowVersion) return 'stale';
  const procedure = procedures.get(String(stored['procedure']));
  if (stored['table'] !== procedure?.version || procedure === undefined) return 'stale';
  const state = replay(procedure, readAnswers(stored['answers']), readAnswers(stored['said']));
  return state ? { procedure, state } : 'stale';
}

type Read = readonly FlowAnswer[] | undefined;

/** Nothing is filled in on the way: the answers must stand there themselves. */
function replay(procedure: Procedure, answers: Read, said: Read): FlowState | undefined {
  if (!answers || !said?.every((one) => isOfTable(procedure, one))) return undefined;
  let state = start(procedure);
  for (const given of answers) {
    const question = questionAt(procedure, state);
    if (question?.id !== given.question || !isAnswer(question, given.option)) return undefined;
    state = { ...state, answers: [...state.answers, given] };
  }
  return { ...state, said };
}

function isOfTable(procedure: Procedure, { question: id, option }: FlowAnswer): boolean {
  const question = questionOf(procedure, id);
  return question !== undefined && isAnswer(question, option);
}

function readAnswers(stored: unknown): Read {
  if (!Array.isArray(stored)) return undefined;
  const answers = stored.flatMap((one: unknown) => {
    if (!isRecord(one)) return [];
    const { question, option } = one;
    return typeof question === 'string' && typeof option === 'string' ? [{ question, option }] : [];
  });
  return answers.length === stored.length ? answers : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
