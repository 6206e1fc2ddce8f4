/** What of an answer a model is handed, and what of its reply may be shown, for one version of the guidance. */
import type { AuthorityNames } from '../knowledge/authorities.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { CheckContext } from '../rewording/check-reply.ts';
import { rewordAnswer, rewordRequestFor } from '../rewording/reword-answer.ts';
import { createVocabulary } from '../rewording/vocabulary.ts';
import { screen } from '../screening/screen.ts';
import type { Rewordings } from './word-answer.ts';

export interface RewordingParts {
  readonly version: number;
  readonly guidance: Guidance;
  readonly names: AuthorityNames;
  readonly knownWords: ReadonlySet<string>;
  readonly stemOf: (word: string) => string;
}

export function createRewordings(parts: RewordingParts): Rewordings {
  const { version: guidanceVersion, guidance, names, knownWords, stemOf } = parts;
  const context: CheckContext = { vocabulary: createVocabulary({ ...guidance, stemOf }), knownWords };
  return {
    requestFor: (outcome) => {
      // Once more, and without what the asker said is no name: that was for the search here, and this leaves.
      const question = screen(outcome.question, { knownWords }).text;
      return rewordRequestFor(outcome, { question, role: undefined }, names);
    },
    read: (outcome, request, result) => rewordAnswer(outcome, { request, result, guidanceVersion }, context),
  };
}
