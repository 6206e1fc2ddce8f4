/** Each question of the message goes through the steps of one question, in their order. */
import type { Outcome } from '../outcome.ts';
import { readingsOf } from '../readings.ts';
import { splitQuestions } from '../split-questions.ts';
import { answerNationally } from './answer-nationally.ts';
import { checkAnswer } from './check-answer.ts';
import { chooseAuthority } from './choose-authority.ts';
import { chooseStage } from './choose-stage.ts';
import { compareAuthorities } from './compare-authorities.ts';
import { gate } from './gate.ts';
import type {
  AboutQuestion,
  Knowledge,
  MessageProgress,
  MessageStep,
  QuestionProgress,
  QuestionStep,
  Remembered,
} from './progress.ts';
import { resolveFollowUp } from './resolve-follow-up.ts';
import { asksSomething } from './with-safety-line.ts';
import { retrieve } from './retrieve.ts';

const steps: readonly QuestionStep[] = [
  resolveFollowUp,
  compareAuthorities,
  chooseAuthority,
  chooseStage,
  retrieve,
  gate,
];
/** These look at the outcome that the others came to. */
const lastSteps: readonly QuestionStep[] = [answerNationally, checkAnswer];

export const answerEach: MessageStep = (progress, knowledge) => {
  const earlier = progress.outcomes;
  const answered: QuestionProgress[] = [];
  for (const question of splitQuestions(progress.text)) {
    // "How much is it, and what may it be spent on": a later part leans on the one before.
    const before = answered.at(-1);
    const memory = before ? rememberedOf(before) : progress.asking.memory;
    const message = { ...progress, asking: { ...progress.asking, memory } };
    answered.push(answerFirstReading(question, message, knowledge));
  }
  const outcomes = answered.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  // After words of safety or of refusal, "not covered" would only bury them.
  const leads = earlier.some(({ kind }) => leading.has(kind));
  const after = leads ? outcomes.filter((outcome) => mayFollow(outcome, progress)) : outcomes;
  const last = answered.at(-1);
  return {
    ...progress,
    outcomes: [...earlier, ...after],
    settled: true,
    remembered: last && rememberedOf(last),
    about: answered.flatMap(aboutOf),
  };
};

function aboutOf({ outcome, hits, stage, authorities }: QuestionProgress): readonly AboutQuestion[] {
  if (outcome === undefined) return [];
  const shown = 'cited' in outcome ? outcome.cited[0] : undefined;
  const topic = (shown ?? hits[0])?.passage.topic;
  const authority = authorities?.find((id) => id !== 'national');
  return [{ outcome: outcome.kind, topic, stage, authority }];
}

/** Beneath words of safety guidance helps whoever asks for it or speaks of its topics; others it would only distract. */
const mayFollow = ({ kind }: Outcome, { text, outcomes }: MessageProgress): boolean =>
  kind === 'answered' &&
  (asksSomething(text) || ofGuidance.test(text) || !outcomes.some((earlier) => concerns.has(earlier.kind)));

const concerns: ReadonlySet<Outcome['kind']> = new Set(['immediate-danger', 'worry', 'allegation']);
const ofGuidance =
  /\b(?:attend\w*|absen\w*|stage|contract|elpm|sewo|surgery|ehe|home.?(?:ed|school)\w*|exclu\w*|suspen\w*|virtual school|vsh?)\b/i;

/**
 * The readings of a question in their turn. One that says nothing of what it asks about leans on the question before it
 * first: by itself "who attends?" would be about attendance.
 */
function answerFirstReading(
  question: string,
  message: MessageProgress,
  knowledge: Knowledge,
): QuestionProgress {
  const readings = readingsOf(question);
  const tried: QuestionProgress[] = [];
  for (const reading of mayLeanBack(question, message) ? [`and ${question}`, ...readings] : readings) {
    const answered = answerOne({ question: reading, around: question }, message, knowledge);
    if (answered.outcome?.kind === 'answered') return answered;
    tried.push(answered);
  }
  return closestOfReadings(tried) ?? answerOne({ question, around: question }, message, knowledge);
}

/** Fewer words lean on what was told around them. */
const wordsOfItsOwn = 7;

/** What comes close to the part that asks; what comes close to all that was told only where that part says little. */
function closestOfReadings(tried: readonly QuestionProgress[]): QuestionProgress | undefined {
  const [whole] = tried;
  const asked = tried.at(-1);
  if (whole?.outcome?.kind === 'clarify' || asked === undefined) return whole;
  const close = tried.findLast(({ outcome }) => outcome?.kind === 'closest');
  const isWholeOnly = close === whole && asked.question.split(/\s+/).length >= wordsOfItsOwn;
  return isWholeOnly ? asked : (close ?? whole);
}

/** Of these a question is made that says nothing of what it asks about: "who should be there?" The one before may. */
const askingWords = new Set(
  `who whom what when where why how which should must will would can could do does did is are be been have has to by for
  there come comes attend attends go goes along invited sit sits long soon often late early much many bring need needs write writes chair chairs
  lead leads decide decides pay pays happen happens next then after we i you they people else`.split(/\s+/),
);

const mayLeanBack = (question: string, { asking }: MessageProgress): boolean =>
  asking.memory !== undefined &&
  (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => askingWords.has(word));

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
]);

function answerOne(
  asked: Pick<QuestionProgress, 'question' | 'around'>,
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
