/** Which stage is meant; asked once, where the words lean on one and do not say which. */
import type { Guidance } from '../passage.ts';
import { leansOnStage, stagesNamed } from '../question.ts';
import type { Stage } from '../outcome.ts';
import type { QuestionProgress, QuestionStep } from './progress.ts';

const ofAttendance = /\b(?:stage|step|attend\w*|absen\w*|consultation|sewo|elpm|contract|surgery|notice)\b/i;

export const chooseStage: QuestionStep = (progress, { guidance }) => {
  const named = stagesMeant(progress);
  const stage = progress.stage ?? (named.length === 1 ? named[0] : undefined);
  if (stage !== undefined) return { ...progress, stage };
  if (named.length > 0 || isAskedAlready(progress) || !isUnclear(progress)) return progress;
  if (!haveStages(progress, guidance)) return progress;
  return { ...progress, outcome: { kind: 'clarify', question: progress.question } };
};

function stagesMeant({ question, around }: QuestionProgress): readonly Stage[] {
  const asked = stagesNamed(question);
  return asked.length > 0 ? asked : stagesNamed(around);
}

/** Asked once: a second unclear answer gets what we have instead of the question again. */
const isAskedAlready = ({ memory }: QuestionProgress): boolean => memory?.clarifying === true;

const isUnclear = ({ question, context }: QuestionProgress): boolean =>
  leansOnStage(question) && ofAttendance.test(`${question} ${context}`);

/** Whoever works where attendance has no stages would be asked for what there is not. */
const haveStages = ({ authorities }: QuestionProgress, { passages }: Guidance): boolean =>
  passages.some(({ stage, authority }) => stage !== undefined && (authorities?.includes(authority) ?? true));
