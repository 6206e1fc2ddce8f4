/** Puts the evaluation's questions to the product and judges each answer. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Answer, answerQuestion } from '../knowledge/answer-question.ts';
import { createAuthorityNames } from '../knowledge/authorities.ts';
import { knownWordsOf } from '../knowledge/known-words.ts';
import type { Cited } from '../knowledge/outcome.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { present } from '../knowledge/present.ts';
import { createSearcher } from '../search/create-searcher.ts';

/** Which questions: with an answer in the guidance, near to it without one, far from it, or another authority's. */
export const caseKinds = ['answerable', 'near', 'far', 'authority-trap'] as const;
export type CaseKind = (typeof caseKinds)[number];

const caseFile = z.array(
  z.strictObject({
    ask: z.string(),
    /** Where the asker works. */
    at: z.string().optional(),
    /** All of these stand in a right answer; a list within is a choice of wordings. */
    must: z.array(z.union([z.string(), z.array(z.string())])).default([]),
    /** None of these stands in it. */
    mustNot: z.array(z.string()).default([]),
  }),
);
export type Case = z.output<typeof caseFile>[number];

/** `unsaid`: answered with the words that the source does not say it. */
export type Verdict = 'right' | 'wrong' | 'unsaid' | 'closest' | 'asked back' | 'declined';

export interface Judged {
  readonly case: Case;
  readonly kind: CaseKind;
  readonly verdict: Verdict;
  readonly passages: readonly string[];
  readonly missing: readonly string[];
  readonly forbidden: readonly string[];
}

export async function readCases(folder: string, kind: CaseKind): Promise<readonly Case[]> {
  return caseFile.parse(parse(await readFile(join(folder, `${kind}.yaml`), 'utf8')));
}

export function createJudge(guidance: Guidance): (kind: CaseKind, one: Case) => Judged {
  const names = createAuthorityNames(guidance.authorities);
  const knowledge = {
    guidance,
    searcher: createSearcher(guidance),
    names,
    knownWords: knownWordsOf(guidance),
  };
  const route = { name: 'the example route', contact: 'an example', hours: 'at all times' };
  const routes = { danger: { mash: route, outOfHours: route, lado: route }, example: true };
  return (kind, one) => {
    const answer = answerQuestion({ text: one.ask, home: one.at, memory: undefined }, knowledge);
    const context = { names, sources: guidance.sources, today: '2026-11-21', routes, home: one.at };
    const { text, passages } = present(answer, context);
    const shown = text.toLowerCase();
    const has = (words: string): boolean => shown.includes(words.toLowerCase());
    const missing = one.must
      .map((words) => (typeof words === 'string' ? [words] : words))
      .filter((choice) => !choice.some(has))
      .map((choice) => choice.join(' | '));
    const forbidden = one.mustNot.filter(has);
    const holds = missing.length === 0 && forbidden.length === 0;
    const verdict = verdictOf(answer, kind, one, holds, guidance);
    return { case: one, kind, verdict, passages, missing, forbidden };
  };
}

function verdictOf(
  { outcomes }: Answer,
  kind: CaseKind,
  one: Case,
  holds: boolean,
  guidance: Guidance,
): Verdict {
  const answered = outcomes.filter((outcome) => outcome.kind === 'answered');
  if (answered.length > 0) return verdictOfAnswer(answered, kind, one, holds, guidance);
  if (outcomes.some((outcome) => outcome.kind === 'closest')) return 'closest';
  return outcomes.some((outcome) => outcome.kind === 'clarify') ? 'asked back' : 'declined';
}

function verdictOfAnswer(
  answered: readonly { readonly cited: readonly Cited[] }[],
  kind: CaseKind,
  one: Case,
  holds: boolean,
  { passages }: Guidance,
): Verdict {
  const isJudgedByWords = kind === 'answerable' || kind === 'authority-trap' || one.must.length > 0;
  if (isJudgedByWords) return holds ? 'right' : 'wrong';
  // A passage that leads with what its source leaves open is a copy of the one that is held.
  const leads = answered.every(({ cited }) => cited.some(({ passage }) => !passages.includes(passage)));
  return leads ? 'unsaid' : 'wrong';
}
