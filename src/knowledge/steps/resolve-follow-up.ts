/** "And at stage 3?", "who chairs it?": read beside the question before, never instead of what was typed now. */
import type { AuthorityNames } from '../authorities.ts';
import { asksStanding, leansFirst } from '../leaning-questions.ts';
import type { Stage } from '../outcome.ts';
import type { Guidance } from '../passage.ts';
import { isUnclear } from './choose-meaning.ts';
import type { Knowledge, QuestionProgress, QuestionStep } from './progress.ts';
import { stagesNamed } from '../question.ts';

const continues = /^(?:and|also|so|then|but|ok(?:ay)?(?: and)?|what about|how about|what if|same for)\b/i;
const leansBack =
  /\b(?:it|its|that|this|they|them|those|these|he|she|the meeting|the report|the contract)\b|(?<!\bstage )\bones?(?=\W*$)/i;
/** Words of which a message that only names a stage or a place is made: "and at stage 3?". */
const choosingWords = new Set(
  'and also so but ok then what how about for at in the if its it is same stage s one two three 1 2 3 first second third'.split(
    ' ',
  ),
);
const followUpWordsAtMost = 9;

export const resolveFollowUp: QuestionStep = (progress, knowledge) => {
  const { memory } = progress;
  if (!memory) return progress;
  const stage = stageBeside(progress.question, memory);
  if (stage === undefined) return resolved(progress, memory, knowledge);
  return {
    ...progress,
    question: `what happens at stage ${String(stage)}`,
    stage,
    context: progress.question,
  };
};

function resolved(
  progress: QuestionProgress,
  memory: NonNullable<QuestionProgress['memory']>,
  { names, guidance }: Knowledge,
): QuestionProgress {
  const { question, around, whole } = progress;
  const stage = progress.stage ?? stageIn(question, memory);
  if (onlyChooses(question, stage, names)) {
    // Nothing but a choice was typed: the question is the one before, with that choice.
    return { ...progress, ...chosen(question, memory, stage, names), context: question };
  }
  if (!isFollowUp(question) && !isUnclear(question, { guidance })) return progress;
  const told = stage ?? stagesNamed(around)[0];
  return { ...progress, context: whole ?? spokenOf(memory, guidance), stage: told ?? memory.stage };
}

/** A question that says nothing by itself is about what answered it. */
function spokenOf({ question, shown }: NonNullable<QuestionProgress['memory']>, guidance: Guidance): string {
  if (shown === undefined || !(leansFirst(question) || isUnclear(question, { guidance }))) return question;
  const title = guidance.passages.find(({ id }) => id === shown)?.title ?? '';
  return `${question} ${title}`.trim();
}

const bare = /^(?:and |what about |how about |then |so )*(1|2|3|one|two|three)\W*$/i;

/** The one named, or "and 2?", where a stage was spoken of. */
function stageIn(question: string, memory: NonNullable<QuestionProgress['memory']>): Stage | undefined {
  const [named] = stagesNamed(question);
  if (named !== undefined) return named;
  const isOfStages = memory.stage !== undefined || stagesNamed(memory.question).length > 0;
  const [, number] = (isOfStages && bare.exec(question)) || [];
  return number === undefined ? undefined : stagesNamed(`stage ${number}`)[0];
}

/** "And after that?", "before that": the stage beside the one that was spoken of. */
const goingOn =
  /^(?:(?:and|so|ok|okay|then|but) )*(?:what(?:['’]?s| is| comes| happens| would happen| do (?:i|we|you) do)? )?(?:next|after(?:wards)?|after (?:that|this|it)|then|then what|the (?:next|following) (?:stage|step|one))(?: then)?\W*$/i;
const goingBack =
  /^(?:(?:and|so|ok|okay|then|but) )*(?:what(?:['’]?s| is| comes| came| happens| happened)? )?(?:before|before (?:that|this|it)|the (?:stage|step|one) before)\W*$/i;

function stageBeside(question: string, memory: NonNullable<QuestionProgress['memory']>): Stage | undefined {
  const by = goingOn.test(question) ? 1 : goingBack.test(question) ? -1 : 0;
  const from = memory.stage ?? stagesNamed(memory.question)[0];
  return by === 0 || from === undefined ? undefined : stages.find((stage) => stage === from + by);
}
const stages: readonly Stage[] = [1, 2, 3];

function chosen(
  question: string,
  memory: NonNullable<QuestionProgress['memory']>,
  stage: Stage | undefined,
  names: AuthorityNames,
): Pick<QuestionProgress, 'question' | 'stage'> {
  const before = without(question, memory.question, stage, names);
  const meant = stage ?? memory.stage;
  const whole = meant === undefined ? before : `${withoutStage(before)} stage ${String(meant)}`;
  return { question: whole, stage: meant };
}

/** Whether a question leans on the one before it in more than a choice. "Is that the law?" asks of the answer, not of its words. */
export const leansOnBefore = (question: string, names: AuthorityNames): boolean =>
  isFollowUp(question) && !onlyChooses(question, stagesNamed(question)[0], names) && !asksStanding(question);

function onlyChooses(question: string, stage: Stage | undefined, names: AuthorityNames): boolean {
  const named = names.namedIn(question);
  if (stage === undefined && named.length === 0) return false;
  const rest = named.reduce((text, id) => text.replace(new RegExp(names.nameOf(id), 'i'), ' '), question);
  return (rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => choosingWords.has(word));
}

const isFollowUp = (question: string): boolean =>
  continues.test(question) ||
  (leansBack.test(question) && question.split(/\s+/).length <= followUpWordsAtMost);

/** The question before, less what the new words choose in its place. */
function without(typed: string, before: string, stage: Stage | undefined, names: AuthorityNames): string {
  const sameStage = stage === undefined ? before : withoutStage(before);
  if (names.namedIn(typed).length === 0) return sameStage;
  return names
    .namedIn(before)
    .reduce(
      (text, id) => text.replace(new RegExp(`(?:\\b(?:in|at|for) )?${names.nameOf(id)}`, 'i'), ' '),
      sameStage,
    )
    .trim();
}

const withoutStage = (question: string): string =>
  question.replace(/\b(?:at |in |of |for )?stage\s*(?:one|two|three|[123])\b/gi, ' ').trim();
