/** One reading of a question goes through the steps of one question, in their order. */
import { answerNationally } from './answer-nationally.ts';
import { checkAnswer } from './check-answer.ts';
import { chooseAuthority } from './choose-authority.ts';
import { chooseMeaning } from './choose-meaning.ts';
import { chooseStage } from './choose-stage.ts';
import { compareAuthorities } from './compare-authorities.ts';
import { gate } from './gate.ts';
import type { Knowledge, MessageProgress, QuestionProgress, QuestionStep } from './progress.ts';
import { resolveFollowUp } from './resolve-follow-up.ts';
import { retrieve } from './retrieve.ts';

const steps: readonly QuestionStep[] = [
  resolveFollowUp,
  compareAuthorities,
  chooseAuthority,
  chooseStage,
  chooseMeaning,
  retrieve,
  gate,
];
/** These look at the outcome that the others came to. */
const lastSteps: readonly QuestionStep[] = [answerNationally, checkAnswer];

export function answerOne(
  asked: Pick<QuestionProgress, 'question' | 'around' | 'staysWithContext'>,
  message: MessageProgress,
  knowledge: Knowledge,
): QuestionProgress {
  let progress: QuestionProgress = {
    ...asked,
    context: '',
    memory: message.asking.memory,
    whole: message.asking.whole,
    home: message.home,
    authorities: undefined,
    stage: message.asking.stage,
    hits: [],
    outcome: undefined,
  };
  for (const step of steps) {
    if (progress.outcome) break;
    progress = step(progress, knowledge);
  }
  return lastSteps.reduce((reached, step) => step(reached, knowledge), progress);
}
