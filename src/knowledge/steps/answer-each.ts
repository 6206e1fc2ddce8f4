/** Each question of the message goes through the steps of one question, in their order. */
import { withoutMaskBefore } from '../../screening/masks.ts';
import { recogniseConcern } from '../../safeguarding/recognise-concern.ts';
import { isAsking } from '../asking-words.ts';
import { asksStanding, leansFirst, mayLean } from '../leaning-questions.ts';
import type { Outcome } from '../outcome.ts';
import { partsLeft } from '../parts-left.ts';
import { readingsOf } from '../readings.ts';
import { type Question, readQuestions } from '../split-questions.ts';
import { answerOne } from './answer-one.ts';
import type {
  AboutQuestion,
  Knowledge,
  MessageProgress,
  MessageStep,
  QuestionProgress,
  Remembered,
} from './progress.ts';
import { answeredOf, answerOtherwise, leaning, toldByNext } from './second-readings.ts';
import { tellMeaning } from './tell-meaning.ts';
import { wayToReach } from './way-to-reach.ts';
import { asksSomething } from './with-safety-line.ts';

/** More in one reply than this nobody reads on a phone. */
const questionsAtMost = 6;

export const answerEach: MessageStep = (progress, knowledge) => {
  const earlier = progress.outcomes;
  const questions = readQuestions(withoutMaskBefore(progress.text));
  const answered: QuestionProgress[] = [];
  for (const [index, question] of questions.slice(0, questionsAtMost).entries()) {
    // "How much is it, and what may it be spent on": a later part leans on the one before.
    const before = answered.at(-1);
    const memory = before ? rememberedOf(before) : progress.asking.memory;
    const message = { ...progress, asking: { ...progress.asking, memory } };
    const reached =
      wayToReach(question, message, knowledge) ?? answerFirstReading(question, message, knowledge);
    const whole = toldByNext(reached, questions[index + 1], message, knowledge);
    answered.push(...tellMeaning(question, whole, message, knowledge));
  }
  const outcomes = answered.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  // After words of safety or of refusal, "not covered" would only bury them.
  const leads = earlier.some(({ kind }) => leading.has(kind));
  const after = leads ? outcomes.filter((outcome) => mayFollow(outcome, progress)) : outcomes;
  const last = answered.at(-1);
  return {
    ...progress,
    outcomes: [...earlier, ...after, ...(leads ? [] : partsLeft(questions.slice(questionsAtMost), progress))],
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
  asked: Question,
  message: MessageProgress,
  knowledge: Knowledge,
): QuestionProgress {
  const { text: question, heading } = asked;
  const around = `${heading} ${question}`.trim();
  const standing = answerOnStanding(asked, message, knowledge);
  if (standing?.isLocal) return standing.answered;
  const read = (reading: string): QuestionProgress =>
    answerOne({ question: reading, around }, message, knowledge);
  const tried = untilAnswered(readingsIn(asked, message, knowledge), read);
  const answered =
    answeredOf(tried) ?? standing?.answered ?? answerOtherwise(asked, message, { read, knowledge });
  return answered ?? closestOfReadings(tried) ?? read(question);
}

function untilAnswered(
  readings: readonly string[],
  read: (reading: string) => QuestionProgress,
): readonly QuestionProgress[] {
  const tried: QuestionProgress[] = [];
  for (const reading of readings) {
    if (answeredOf(tried)) break;
    tried.push(read(reading));
  }
  return tried;
}

interface OnStanding {
  readonly answered: QuestionProgress;
  readonly isLocal: boolean;
}

/** How binding the answer before is, said over that answer; undefined where there was none, or it is not in force. */
function answerOnStanding(
  { text }: Question,
  message: MessageProgress,
  knowledge: Knowledge,
): OnStanding | undefined {
  const { memory } = message.asking;
  if (!memory || !asksStanding(text)) return undefined;
  const before: MessageProgress = {
    ...message,
    home: memory.authority ?? message.home,
    asking: { ...message.asking, memory: undefined, stage: memory.stage },
  };
  return onStanding(answerOne({ question: memory.question, around: memory.question }, before, knowledge));
}

function onStanding(answered: QuestionProgress): OnStanding | undefined {
  const { outcome } = answered;
  if (outcome?.kind !== 'answered') return undefined;
  const leading = outcome.cited[0]?.passage;
  if (!leading || leading.commencement !== undefined) return undefined;
  return {
    answered: { ...answered, outcome: { ...outcome, standingAsked: true } },
    isLocal: leading.standing === 'local',
  };
}

const clauseEnds = /(?<=[,;:.!?])\s+|\s+[-–—]\s+/;

/** "When is the ELPM, he told me he is scared at home": what was told of harm has its own words, and is no part of what is asked. */
function withoutHarm({ text }: Question, { outcomes }: MessageProgress): readonly string[] {
  if (!outcomes.some(({ kind }) => concerns.has(kind))) return [];
  const clauses = text.split(clauseEnds);
  const rest = clauses
    .filter((clause) => recogniseConcern(clause) === undefined)
    .join(' ')
    .replace(/[\s,;:–—-]+$/, '');
  return rest !== text && ofGuidance.test(rest) && isAsking(rest) ? readingsOf(rest) : [];
}

function readingsIn(asked: Question, message: MessageProgress, { names }: Knowledge): readonly string[] {
  const readings = [...new Set([...readingsOf(asked.text), ...withoutHarm(asked, message)])];
  const topic = names.without(asked.heading).replace(headingWords, ' ').replace(/\W+/g, ' ').trim();
  if (topic !== '') return [`${asked.text} ${topic}`, ...readings];
  // "For B&NES: how many places" asks of nothing else.
  const [place] = names.namedIn(asked.heading);
  if (place !== undefined) return [...readings, `${asked.text} ${names.nameOf(place)}`];
  if (message.asking.memory === undefined) return readings;
  if (leansFirst(asked.text)) return [leaning(asked.text), ...readings];
  return mayLean(asked.text) ? [...readings, leaning(asked.text)] : readings;
}
/** Words of a heading that say only that questions follow. */
const headingWords =
  /\b(?:hi|hello|please|pls|i|have|ive|got|need|to|know|my|the|a|an|for|in|at|re|about|regarding|on|of|some|few|couple|two|three|four|five|six|\d|quick|questions?|queries|qs|things?)\b/gi;

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

function rememberedOf({ question, authorities, stage, outcome }: QuestionProgress): Remembered {
  const shown = outcome?.kind === 'answered' ? outcome.cited[0]?.passage.id : undefined;
  return {
    question,
    authority: authorities?.find((authority) => authority !== 'national'),
    stage,
    clarifying: outcome?.kind === 'clarify',
    ...(shown !== undefined && { shown }),
  };
}

const leading: ReadonlySet<Outcome['kind']> = new Set([
  'immediate-danger',
  'worry',
  'allegation',
  'case-decision',
]);
