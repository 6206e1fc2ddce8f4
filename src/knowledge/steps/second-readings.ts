/** How a question is read anew that no reading of its own words answered. */
import { readingsOf, withTermsTold } from '../readings.ts';
import type { Question } from '../split-questions.ts';
import { namedIn } from '../unclear.ts';
import { answerOne } from './answer-one.ts';
import type { Knowledge, MessageProgress, QuestionProgress } from './progress.ts';

interface Otherwise {
  readonly read: (reading: string) => QuestionProgress;
  readonly knowledge: Knowledge;
}

/** With the terms that fit what was told, then beside the question before. */
export const answerOtherwise = (
  asked: Question,
  message: MessageProgress,
  { read, knowledge }: Otherwise,
): QuestionProgress | undefined =>
  answeredWithTerms(asked.text, read, knowledge) ?? answerBeside(asked, message, knowledge);

/** Only where it is answered: of what is merely close, what fits the situation would come before what fits the question. */
function answeredWithTerms(
  question: string,
  read: (reading: string) => QuestionProgress,
  { searcher }: Knowledge,
): QuestionProgress | undefined {
  const reading = withTermsTold(readingsOf(question), (text) => searcher.read?.(text) ?? []);
  return reading === undefined ? undefined : answeredOf([read(reading)]);
}

/** What nothing answered by itself, beside the question before: only what speaks of that may answer. */
function answerBeside(
  { text }: Question,
  message: MessageProgress,
  knowledge: Knowledge,
): QuestionProgress | undefined {
  const { memory } = message.asking;
  if (!memory || memory.clarifying || text.split(/\s+/).length > wordsBeside) return undefined;
  // What was asked of another authority says nothing of one's own.
  if (knowledge.names.namedIn(memory.question).some((id) => id !== message.home)) return undefined;
  const asked = { question: leaning(text), around: text, staysWithContext: true } as const;
  const beside = answerOne(asked, message, knowledge);
  return beside.outcome?.kind === 'answered' ? beside : undefined;
}
const wordsBeside = 8;

/** As a follow-up is typed. */
export const leaning = (text: string): string => (/^and\b/i.test(text) ? text : `and ${text}`);

/** "Who convenes and who chairs the ELPM": what the first part left open is told by the part that is joined to it. */
export function toldByNext(
  reached: QuestionProgress,
  next: Question | undefined,
  message: MessageProgress,
  knowledge: Knowledge,
): QuestionProgress {
  const { outcome } = reached;
  if (outcome?.kind !== 'clarify' || !next || !mayTell(next, message, knowledge)) return reached;
  const [only, ...others] = namedIn(next.text, outcome.choices ?? []);
  if (!only || others.length > 0) return reached;
  return answerOne({ question: only.question, around: only.question }, message, knowledge);
}

/** What may be meant is of one's own authority: where another is asked of, it is still open. */
const mayTell = ({ text }: Question, { home }: MessageProgress, { names }: Knowledge): boolean =>
  /^and\b/i.test(text) && names.namedIn(text).every((id) => id === home);

export const answeredOf = (tried: readonly QuestionProgress[]): QuestionProgress | undefined =>
  tried.find(({ outcome }) => outcome?.kind === 'answered');
