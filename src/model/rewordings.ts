/** What of an answer a model is handed, and what of its reply may be shown: whatever does not pass stands in the guidance's own words. */
import type { AuthorityNames } from '../knowledge/authorities.ts';
import type { Cited, WordedPart } from '../knowledge/outcome.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { GivenPassage } from '../rewording/answer-model.ts';
import { type CheckContext, checkReply, type CheckedReply } from '../rewording/check-reply.ts';
import { promptVersion } from '../rewording/prompt.ts';
import { readReply } from '../rewording/reply.ts';
import { createVocabulary } from '../rewording/vocabulary.ts';
import { screen } from '../screening/screen.ts';
import type { Answered, Rewordings } from './word-answer.ts';

export interface RewordingParts {
  readonly guidance: Guidance;
  readonly names: AuthorityNames;
  readonly knownWords: ReadonlySet<string>;
  readonly stemOf: (word: string) => string;
}

export function createRewordings({ guidance, names, knownWords, stemOf }: RewordingParts): Rewordings {
  const context: CheckContext = { vocabulary: createVocabulary({ ...guidance, stemOf }), knownWords };
  const given = (outcome: Answered): readonly GivenPassage[] =>
    outcome.cited.map((cited) => givenFrom(cited, names));
  return {
    requestFor: (outcome) => ({
      // Once more, and without what the asker said is no name: that was for the search here, and this leaves.
      question: screen(outcome.question, { knownWords }).text,
      role: undefined,
      passages: given(outcome),
    }),
    read: (outcome, result) => {
      const reply = result.kind === 'replied' ? readReply(result.text) : undefined;
      if (result.kind !== 'replied' || !reply || reply.completeness === 'none') return undefined;
      const parts = partsOf(outcome, checkReply(reply.segments, given(outcome), context));
      return parts.some(({ kind }) => kind === 'reworded')
        ? { parts, model: result.model, promptVersion }
        : undefined;
    },
  };
}

const givenFrom = ({ passage }: Cited, names: AuthorityNames): GivenPassage => ({
  id: passage.id,
  title: passage.title,
  text: passage.text,
  standing: passage.standing,
  authority: passage.authority === 'national' ? 'England' : names.nameOf(passage.authority),
  stage: passage.stage,
  isNotCommenced: passage.commencement === 'not-commenced',
});

/** A passage of which nothing was said stays too: what a model leaves out may be what matters. */
function partsOf({ cited }: Answered, { kept }: CheckedReply): readonly WordedPart[] {
  const told = new Set(kept.flatMap(({ passages }) => passages));
  const reworded = kept.map(({ text, passages }): WordedPart => ({ kind: 'reworded', text, passages }));
  const curated = cited
    .filter(({ passage }) => !told.has(passage.id))
    .map(({ passage }): WordedPart => ({ kind: 'curated', passage: passage.id }));
  return [...reworded, ...curated];
}
