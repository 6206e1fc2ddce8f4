/** Which stage is meant; asked once, where the words lean on one and do not say which. */
import { leansOnStage, stagesNamed } from '../question.ts';
import type { QuestionProgress, QuestionStep } from './progress.ts';

const ofAttendance = /\b(?:stage|step|attend\w*|absen\w*|consultation|sewo|elpm|contract|surgery|notice)\b/i;

export const chooseStage: QuestionStep = (progress) => {
  const named = stagesNamed(progress.question);
  const stage = progress.stage ?? (named.length === 1 ? named[0] : undefined);
  if (stage !== undefined) return { ...progress, stage };
  if (named.length > 0 || !isUnclear(progress)) return progress;
  // Asked once: a second unclear answer gets what we have instead of the question again.
  if (progress.memory?.clarifying) return progress;
  return { ...progress, outcome: { kind: 'clarify', question: progress.question } };
};

const isUnclear = ({ question, context }: QuestionProgress): boolean =>
  leansOnStage(question) && ofAttendance.test(`${question} ${context}`);
