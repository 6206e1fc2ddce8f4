/** Explains an answer that was given before, from what was kept of it, and says whether it would be the same now. */
import type { Memory } from '../conversation/memory.ts';
import type { AnswerRecord } from './answer-log.ts';
import { explain, type Explanation } from './explain.ts';
import { outcomeWords } from './explanation-words.ts';
import type { Outcome, OutcomeKind, Stage } from './outcome.ts';
import type { AuthorityId } from './passage.ts';
import { splitQuestions } from './split-questions.ts';
import type { Knowledge } from './steps/progress.ts';
import { listed } from './words.ts';

interface Kept {
  readonly record: AnswerRecord;
  readonly home: AuthorityId | undefined;
  /** Of the record's conversation. */
  readonly memory: Memory | undefined;
  /** The version that it is explained from. */
  readonly version: number;
}

interface ExplainedAgain {
  readonly explanation: Explanation;
  /** Each a full sentence, without markup. */
  readonly differences: readonly string[];
}

export function explainAgain(kept: Kept, knowledge: Knowledge): ExplainedAgain {
  const { record, home } = kept;
  const explanation = explain(
    { text: record.question, home, memory: undefined, stage: stageOf(kept) },
    knowledge,
  );
  return { explanation, differences: differencesOf(kept, explanation) };
}

/** As it was chosen with a button or taken from the question before; of several questions only the last is remembered. */
function stageOf({ record, memory }: Kept): Stage | undefined {
  const isRemembered = memory?.askedIn === record.askedIn && !record.outcomes.includes('clarify');
  return isRemembered && splitQuestions(record.question).length === 1 ? memory.stage : undefined;
}

/** Identifiers are gone from what was kept, and so is the sentence that said where somebody works: only these are compared. */
const ofQuestions: ReadonlySet<string> = new Set<Outcome['kind']>([
  'clarify',
  'answered',
  'closest',
  'not-covered',
]);

function differencesOf({ record, version }: Kept, now: Explanation): readonly string[] {
  const before = ended(record.outcomes, record.passages);
  const after = ended(now.outcomes, now.passages);
  if (before === after) return [];
  const versions =
    record.guidanceVersion === version
      ? []
      : [
          `The answer was given from ${record.guidanceVersion === undefined ? 'a version that was not kept' : `version ${String(record.guidanceVersion)}`} of the guidance, and this is worked out from version ${String(version)}.`,
        ];
  return [
    `It would be different now. Then: ${before}. Now: ${after}.`,
    ...versions,
    'The question before it, on which a follow-up leans, and the authority that the person worked in then are not kept with an answer.',
  ];
}

function ended(outcomes: readonly string[], passages: readonly string[]): string {
  const kinds = outcomes.filter((kind): kind is OutcomeKind => ofQuestions.has(kind));
  const words = kinds.length === 0 ? 'no answer' : listed(kinds.map(outcomeWords));
  return passages.length === 0 ? words : `${words}, from ${passages.join(', ')}`;
}
