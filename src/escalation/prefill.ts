/** Starts a flow with what was already said: a stage that is known, or the words of a question. */
import { createPhraseBook } from '../knowledge/phrase-book.ts';
import { readWords } from '../knowledge/read-words.ts';
import { type FlowAnswer, type FlowState, fillIn, start } from './flow.ts';
import type { Procedure, Question } from './procedure.ts';

export interface Hints {
  /** The number of a stage, from 1. */
  readonly stage?: number;
  /** What was typed, screened; only which answers it gives is kept. */
  readonly words?: string;
  /** Answers that are known otherwise, such as the person's authority; what was said comes before them. */
  readonly known?: readonly FlowAnswer[];
}

/** A gap of a pattern never reaches over these: "no consultation" is no consultation. */
const stops = 'no not never without if';

export function prefill(procedure: Procedure, { stage, words = '', known = [] }: Hints): FlowState {
  const stageId = stage === undefined ? undefined : procedure.stages[stage - 1]?.id;
  const read = readWords(words);
  // A known stage tells how far it has got; it tells nothing of what later questions ask, such as which papers there are.
  const ofStages = procedure.questions.find(({ options }) => options.some(({ at }) => at !== undefined));
  const said = procedure.questions.flatMap((question): readonly FlowAnswer[] => {
    const heard = onlyOne(heardIn(question, read));
    const staged = question === ofStages ? onlyOne(optionsAt(question, stageId)) : undefined;
    const option = heard ?? staged ?? known.find((one) => one.question === question.id)?.option;
    return option === undefined ? [] : [{ question: question.id, option }];
  });
  return fillIn(procedure, { ...start(procedure), said });
}

function heardIn({ options }: Question, words: readonly string[]): readonly string[] {
  const rules = options.flatMap(({ id, heard }) => heard.map((pattern) => ({ id, pattern })));
  return createPhraseBook({}, rules, stops)(words).map(({ rule }) => rule.id);
}

const optionsAt = ({ options }: Question, stage: string | undefined): readonly string[] =>
  options.filter(({ at }) => at !== undefined && at === stage).map(({ id }) => id);

/** Two answers to one question are no answer: it is asked. */
function onlyOne(ids: readonly string[]): string | undefined {
  const [first, ...others] = new Set(ids);
  return others.length === 0 ? first : undefined;
}
