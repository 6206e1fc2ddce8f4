/** Each question of the message goes through the steps of one question, in their order. */
import type { Outcome } from '../outcome.ts';
import { splitQuestions } from '../question.ts';
import { checkAnswer } from './check-answer.ts';
import { chooseAuthority } from './choose-authority.ts';
import { chooseStage } from './choose-stage.ts';
import { gate } from './gate.ts';
import type {
  Knowledge,
  MessageProgress,
  MessageStep,
  QuestionProgress,
  QuestionStep,
  Remembered,
} from './progress.ts';
import { resolveFollowUp } from './resolve-follow-up.ts';
import { retrieve } from './retrieve.ts';

const steps: readonly QuestionStep[] = [
  resolveFollowUp,
  chooseAuthority,
  chooseStage,
  retrieve,
  gate,
  checkAnswer,
];

export const answerEach: MessageStep = (progress, knowledge) => {
  const earlier = progress.outcomes;
  const answered: QuestionProgress[] = [];
  for (const question of splitQuestions(progress.text)) {
    // "How much is it, and what may it be spent on": a later part leans on the one before.
    const before = answered.at(-1);
    const memory = before ? rememberedOf(before) : progress.asking.memory;
    answered.push(answerOne(question, { ...progress, asking: { ...progress.asking, memory } }, knowledge));
  }
  const outcomes = answered.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  // After words of safety or of refusal, "not covered" would only bury them.
  const leads = earlier.some(({ kind }) => leading.has(kind));
  const after = leads ? outcomes.filter(({ kind }) => kind === 'answered') : outcomes;
  const last = answered.at(-1);
  return {
    ...progress,
    outcomes: [...earlier, ...after],
    settled: true,
    remembered: last && rememberedOf(last),
  };
};

const rememberedOf = ({ question, authorities, stage, outcome }: QuestionProgress): Remembered => ({
  question,
  authority: authorities?.find((authority) => authority !== 'national'),
  stage,
  clarifying: outcome?.kind === 'clarify',
});

const leading: ReadonlySet<Outcome['kind']> = new Set([
  'immediate-danger',
  'worry',
  'allegation',
  'case-decision',
  'home-set',
]);

function answerOne(question: string, message: MessageProgress, knowledge: Knowledge): QuestionProgress {
  let progress: QuestionProgress = {
    question,
    context: '',
    memory: message.asking.memory,
    home: message.home,
    authorities: undefined,
    stage: message.asking.stage,
    hits: [],
    outcome: undefined,
  };
  for (const step of steps) {
    if (progress.outcome && step !== checkAnswer) continue;
    progress = step(progress, knowledge);
  }
  return progress;
}
