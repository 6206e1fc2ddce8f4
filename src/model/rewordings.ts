/** What of an answer a model is handed, and what of its reply may be shown, for one version of the guidance. */
import type { Answer } from '../knowledge/answer-question.ts';
import type { AuthorityNames } from '../knowledge/authorities.ts';
import type { OutcomeKind } from '../knowledge/outcome.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { splitQuestions } from '../knowledge/split-questions.ts';
import type { Asking } from '../knowledge/steps/progress.ts';
import { leansOnBefore } from '../knowledge/steps/resolve-follow-up.ts';
import { recogniseRole } from '../people/recognise-role.ts';
import { addsNothing } from '../rewording/check-follow-up.ts';
import type { CheckContext } from '../rewording/check-reply.ts';
import { type FollowUpRequest, readWhole } from '../rewording/follow-up.ts';
import { rewordAnswer, rewordRequestFor } from '../rewording/reword-answer.ts';
import { createVocabulary } from '../rewording/vocabulary.ts';
import { screen } from '../screening/screen.ts';
import type { Rewordings } from './word-answer.ts';

export interface RewordingParts {
  readonly version: number;
  readonly guidance: Guidance;
  readonly names: AuthorityNames;
  readonly knownWords: ReadonlySet<string>;
  /** Absent, one is made of the rest. */
  readonly check?: CheckContext;
  readonly stemOf: (word: string) => string;
}

/** With what each part of what a model wrote is checked. */
export const checkContextOf = ({
  guidance,
  knownWords,
  stemOf,
}: Pick<RewordingParts, 'guidance' | 'knownWords' | 'stemOf'>): CheckContext => ({
  vocabulary: createVocabulary({ ...guidance, stemOf }),
  knownWords,
});

export function createRewordings(parts: RewordingParts): Rewordings {
  const { version: guidanceVersion, names, knownWords } = parts;
  const context = parts.check ?? checkContextOf(parts);
  return {
    requestFor: (outcome, role) => {
      // Once more, and without what the asker said is no name: that was for the search here, and this leaves.
      const question = screen(outcome.question, { knownWords }).text;
      return rewordRequestFor(outcome, { question, role }, names);
    },
    roleOf: ({ text, memory }) => recogniseRole(text) ?? recogniseRole(memory?.question ?? ''),
    followUpFor: (asking, answer) => followUpFor(asking, answer, { names, knownWords }),
    readWhole: (request, result) => {
      const whole = result.kind === 'replied' ? readWhole(result.text) : undefined;
      return whole !== undefined && addsNothing(whole, request, context) ? whole : undefined;
    },
    read: (outcome, request, result) => rewordAnswer(outcome, { request, result, guidanceVersion }, context),
  };
}

/** Of whatever else a message turned out to be, nothing is asked. */
const ofQuestions: ReadonlySet<OutcomeKind> = new Set(['answered', 'closest', 'not-covered']);

function followUpFor(
  { memory }: Asking,
  answer: Answer,
  { names, knownWords }: Pick<RewordingParts, 'names' | 'knownWords'>,
): FollowUpRequest | undefined {
  const { outcomes, screened } = answer;
  if (memory === undefined || !outcomes.every(({ kind }) => ofQuestions.has(kind))) return undefined;
  const [question = '', ...others] = splitQuestions(screened);
  if (others.length > 0 || !leansOnBefore(question, names)) return undefined;
  const safe = (text: string): string => screen(text, { knownWords }).text;
  return { before: safe(memory.question), question: safe(question) };
}
