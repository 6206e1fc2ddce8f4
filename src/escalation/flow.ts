/** One walk through a procedure's questions: plain state, and the functions that move it. It holds no case and no words of anybody's. */
import { type Option, type Procedure, type Question, theEnd, unknownOption } from './procedure.ts';

/** The shape of the state; raised when it changes. */
export const flowVersion = 1;

export interface FlowAnswer {
  readonly question: string;
  /** An option of the question, or `unknown`. */
  readonly option: string;
}

export interface FlowState {
  readonly version: typeof flowVersion;
  readonly procedure: string;
  /** The version of the table that the questions are of. */
  readonly table: number;
  readonly answers: readonly FlowAnswer[];
  /** Said before it was asked: filled in when its question comes up. */
  readonly said: readonly FlowAnswer[];
}

export const start = ({ id, version }: Procedure): FlowState => ({
  version: flowVersion,
  procedure: id,
  table: version,
  answers: [],
  said: [],
});

/** Forgets what was said before, too: who starts again starts with nothing filled in. */
export const restart = (procedure: Procedure): FlowState => start(procedure);

/** The question that waits for an answer; undefined once all are answered. */
export function questionAt(procedure: Procedure, { answers }: FlowState): Question | undefined {
  const last = answers[answers.length - 1];
  if (last === undefined) return procedure.questions[0];
  const asked = questionOf(procedure, last.question);
  return asked && questionOf(procedure, nextId(asked, last.option));
}

export const isEnd = (procedure: Procedure, state: FlowState): boolean =>
  questionAt(procedure, state) === undefined;

/**
 * `stale`: the answer is not to the question that waits, as after a second press or on an old card, or is none of its
 * options. The state is then as it was.
 */
export function answer(procedure: Procedure, state: FlowState, given: FlowAnswer): FlowState | 'stale' {
  const question = questionAt(procedure, state);
  if (question?.id !== given.question || !isAnswer(question, given.option)) return 'stale';
  return fillIn(procedure, { ...state, answers: [...state.answers, given] });
}

export const skip = (procedure: Procedure, state: FlowState, question: string): FlowState | 'stale' =>
  answer(procedure, state, { question, option: unknownOption });

/** Takes back one answer and asks it again, filled in or not. At the beginning nothing changes. */
export function back(state: FlowState): FlowState {
  const last = state.answers[state.answers.length - 1];
  if (last === undefined) return state;
  return {
    ...state,
    answers: state.answers.slice(0, -1),
    said: state.said.filter(({ question }) => question !== last.question),
  };
}

/** Answers the questions at the front of the queue that were answered before they were asked. */
export function fillIn(procedure: Procedure, state: FlowState): FlowState {
  let filled = state;
  for (;;) {
    const question = questionAt(procedure, filled);
    const said = filled.said.find((one) => one.question === question?.id);
    if (said === undefined) return filled;
    filled = { ...filled, answers: [...filled.answers, said] };
  }
}

/** What the answers chose, in their order; `option` is undefined for "I don't know". */
export const chosen = (
  procedure: Procedure,
  { answers }: FlowState,
): readonly { readonly question: Question; readonly option: Option | undefined }[] =>
  answers.flatMap(({ question: id, option }) => {
    const question = questionOf(procedure, id);
    return question ? [{ question, option: optionOf(question, option) }] : [];
  });

/** The steps and conditions of which a question can tell whether they are so. */
export const establishes = ({ options }: Question): readonly string[] => [
  ...new Set(options.flatMap(({ yes, no }) => [...yes, ...no])),
];

export const questionOf = ({ questions }: Procedure, id: string): Question | undefined =>
  questions.find((question) => question.id === id);

export const isAnswer = (question: Question, option: string): boolean =>
  option === unknownOption || optionOf(question, option) !== undefined;

/** Where an answer leads: a question's id, or `end`. */
export function nextId(question: Question, option: string): string {
  if (option === unknownOption) return question.nextIfUnknown ?? question.next;
  return optionOf(question, option)?.next ?? question.next;
}

/** The most questions that a walk can ask; undefined where a walk can come back to a question. */
export function longestWalk(
  procedure: Procedure,
  from = procedure.questions[0]?.id ?? theEnd,
  behind: readonly string[] = [],
): number | undefined {
  const question = questionOf(procedure, from);
  if (question === undefined) return 0;
  if (behind.includes(from)) return undefined;
  const answers = [unknownOption, ...question.options.map(({ id }) => id)];
  const onward = [...new Set(answers.map((option) => nextId(question, option)))];
  const lengths = onward.map((next) => longestWalk(procedure, next, [...behind, from]));
  const known = lengths.filter((length) => length !== undefined);
  return known.length === lengths.length ? 1 + Math.max(...known) : undefined;
}

const optionOf = ({ options }: Question, id: string): Option | undefined =>
  options.find((option) => option.id === id);
