/** Which meeting, form or decision is meant; asked once, where neither the words nor the conversation tell which. */
import { isAsking } from '../asking-words.ts';
import type { Unclear } from '../passage.ts';
import { type Choice, choicesIn, namedIn, readUnclear } from '../unclear.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';

/** More buttons nobody reads on a phone. */
const choicesAtMost = 4;
const choicesAtLeast = 2;
/** What somebody answers to the question back is short. */
const replyWordsAtMost = 7;

export const chooseMeaning: QuestionStep = (progress, { guidance }) => {
  const ways = guidance.unclear ?? [];
  const replied = repliedTo(progress, ways);
  const way = replied ?? readUnclear(progress.question, ways);
  if (!way) return progress;
  const { passages } = guidance;
  const choices = choicesIn(way, { passages, authorities: progress.authorities });
  const told = toldIn(progress, choices);
  const [only] = told;
  if (only && told.length === 1) return toldOne(progress, only, way.topics === true && !replied);
  return replied ? progress : leftOpen(progress, told, choices);
};

/**
 * The conversation told which: the whole question is the one that is held for it, and needs no stage. Where only its topic
 * was told, what is asked of that stands in the words that were typed: "can it be appealed" is not when it is considered.
 */
const toldOne = (progress: QuestionProgress, { question }: Choice, isTopicOnly: boolean): QuestionProgress =>
  isTopicOnly
    ? { ...progress, ...(progress.context !== '' && { staysWithContext: true }) }
    : { ...progress, question, context: '', isHeld: true };

function leftOpen(
  progress: QuestionProgress,
  told: readonly Choice[],
  choices: readonly Choice[],
): QuestionProgress {
  const { context, memory } = progress;
  if (memory?.clarifying === true) return progress;
  // "What is the next step", once the stage is known, is about that stage.
  if (progress.stage !== undefined && told.length === 0) return progress;
  // A conversation that tells none of them may tell something else: only what speaks of that may answer.
  if (context !== '' && told.length === 0) return { ...progress, staysWithContext: true };
  return askedBack(progress, told.length > 0 ? told : choices);
}

/** The question that was asked back for, where this is the reply to it. */
function repliedTo({ around, memory }: QuestionProgress, ways: readonly Unclear[]): Unclear | undefined {
  if (memory?.clarifying !== true || isAsking(around)) return undefined;
  if (around.split(/\s+/).length > replyWordsAtMost) return undefined;
  return readUnclear(memory.question, ways);
}

function toldIn({ around, context, stage }: QuestionProgress, choices: readonly Choice[]): readonly Choice[] {
  const named = namedIn(around, choices);
  if (named.length > 0) return named;
  const before = namedIn(context, choices);
  return before.length > 0 || stage === undefined ? before : choices.filter((one) => one.stage === stage);
}

function askedBack(progress: QuestionProgress, choices: readonly Choice[]): QuestionProgress {
  if (choices.length < choicesAtLeast) return progress;
  const { question } = progress;
  return {
    ...progress,
    outcome: { kind: 'clarify', question, choices: choices.slice(0, choicesAtMost) },
  };
}

/** True of what the conversation is to tell, where there is one. */
export const isUnclear = (question: string, { guidance }: Pick<Knowledge, 'guidance'>): boolean =>
  readUnclear(question, guidance.unclear ?? []) !== undefined;
