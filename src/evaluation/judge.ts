/** Puts the evaluation's cases to the product and judges what comes back. */
import type { Answer } from '../knowledge/answer-question.ts';
import { type AuthorityNames, createAuthorityNames } from '../knowledge/authorities.ts';
import { knownWordsOf } from '../knowledge/known-words.ts';
import type { Cited, Outcome } from '../knowledge/outcome.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { present } from '../knowledge/present.ts';
import type { Knowledge } from '../knowledge/steps/progress.ts';
import { createSearcher } from '../search/create-searcher.ts';
import type { Case } from './case.ts';
import { createGoldFinder, type Gold, rankOf } from './gold.ts';
import { createPassageText } from './passage-text.ts';
import { type Put, putCase } from './put.ts';
import { type Holding, isRight, type Verdict, verdictOf } from './verdict.ts';

/** The day on which all cases are asked, so that the same guidance gives the same figures. */
export const today = '2026-11-21';

export interface Judged {
  readonly case: Case;
  /** The authorities whose practice may be shown; none where that is not known. */
  readonly scope: readonly string[];
  readonly verdict: Verdict;
  readonly right: boolean;
  readonly answered: boolean;
  readonly missing: readonly string[];
  readonly forbidden: readonly string[];
  /** Key facts that the reply states, and how many of those stand in a passage that it cites. */
  readonly stated: number;
  readonly supported: number;
  /** Passages cited in the answer, and how many of those hold a key fact of the case. */
  readonly cited: number;
  readonly citedHolding: number;
  /** Another authority's practice was shown to somebody whose authority is known. */
  readonly wrongAuthority: boolean;
  /** Superseded text leads, or stands without what replaces it. */
  readonly superseded: boolean;
  readonly gold: Gold;
  /** The place of the first passage of gold in the ranking, 1 the best; undefined where none was ranked. */
  readonly rank: number | undefined;
  readonly passages: readonly string[];
  /** All that is shown. */
  readonly text: string;
}

export type Judge = (one: Case) => Judged;

export interface Examination {
  readonly knowledge: Knowledge;
  readonly put: (one: Case) => Put;
  /** `outcomes` are shown in the place of the answer's own, where somebody put those into other words. */
  readonly judge: (one: Case, put: Put, outcomes?: readonly Outcome[]) => Judged;
}

/** `held` is the guidance that gold is looked for in, where `guidance` was filled up with distractors. */
export function createJudge(guidance: Guidance, held: Guidance = guidance): Judge {
  const { put, judge } = createExamination(guidance, held);
  return (one) => judge(one, put(one));
}

export function createExamination(guidance: Guidance, held: Guidance = guidance): Examination {
  const names = createAuthorityNames(guidance.authorities);
  const knownWords = knownWordsOf(guidance);
  const knowledge = { guidance, searcher: createSearcher(guidance), names, knownWords };
  const goldOf = createGoldFinder(held);
  const passageText = createPassageText();
  const route = { name: 'the example route', contact: 'an example', hours: 'at all times' };
  const ofService = {
    routes: { danger: { mash: route, outOfHours: route, lado: route }, example: true },
    reach: () => ['an example of how it is reached'],
  };
  const judge: Examination['judge'] = (one, put, outcomes = put.answer.outcomes) => {
    const { home, rankings } = put;
    const answer = { ...put.answer, outcomes };
    const context = { names, sources: guidance.sources, today, ...ofService, home };
    const show = (shown: readonly Outcome[]): string => present({ outcomes: shown }, context).text;
    const scope = scopeOf(one, home, names);
    const gold = goldOf(one, scope);
    const holding = holdingOf(one, answer, show);
    const harm = harmIn(answer, scope);
    // Whatever facts it states, the reply does harm, and the build is to fail.
    const isHarm = harm.wrongAuthority || harm.superseded;
    const verdict = isHarm ? 'wrong' : verdictOf(one, answer, holding, guidance);
    return {
      case: one,
      scope,
      verdict,
      right: isRight(one, verdict),
      answered: outcomes.some(({ kind }) => kind === 'answered'),
      missing: holding.missing.map((choice) => choice.join(' | ')),
      forbidden: holding.forbidden,
      ...support(one, answer, holding, (passage) => passageText(passage.passage)),
      ...harm,
      gold,
      rank: rankOf(gold, rankings),
      ...shown(answer, context),
    };
  };
  return { knowledge, put: (one) => putCase(one, knowledge), judge };
}

function shown(
  answer: Answer,
  context: Parameters<typeof present>[1],
): { readonly text: string; readonly passages: readonly string[] } {
  const { text, passages } = present(answer, context);
  return { text, passages };
}

/** The authorities whose practice may be shown: where the person works, and those that were named. */
const scopeOf = ({ asks }: Case, home: string | undefined, names: AuthorityNames): readonly string[] => [
  ...new Set([...(home === undefined ? [] : [home]), ...asks.flatMap((ask) => names.namedIn(ask))]),
];

function harmIn(
  { outcomes }: Answer,
  scope: readonly string[],
): Pick<Judged, 'wrongAuthority' | 'superseded'> {
  const cited = outcomes.flatMap((outcome) => ('cited' in outcome ? outcome.cited : []));
  return {
    wrongAuthority: scope.length > 0 && cited.some(({ passage }) => isOthers(passage.authority, scope)),
    superseded: outcomes.some(showsSuperseded),
  };
}

const isOthers = (authority: string, scope: readonly string[]): boolean =>
  authority !== 'national' && !scope.includes(authority);

/** What a question is repeated in states nothing: each outcome is shown by itself, and a refusal not at all. */
function holdingOf(one: Case, answer: Answer, show: (outcomes: readonly Outcome[]) => string): Holding {
  const said = answer.outcomes
    .filter(({ kind }) => kind !== 'not-covered')
    .map((outcome) => show([outcome]))
    .join('\n\n')
    .toLowerCase();
  const has = (words: string): boolean => said.includes(words.toLowerCase());
  const kept = [
    answer.screened,
    answer.remembered?.question ?? '',
    ...answer.outcomes.map((outcome) => ('question' in outcome ? outcome.question : '')),
  ];
  const isKept = (words: string): boolean => kept.some((text) => hasWords(text, words));
  return {
    stated: one.must.filter((choice) => choice.some(has)),
    missing: one.must.filter((choice) => !choice.some(has)),
    forbidden: one.mustNot.filter(one.expect === 'identifiers' ? isKept : has),
  };
}

/** As words of their own: the "B" of a name is no letter of another word. */
const hasWords = (text: string, words: string): boolean =>
  ` ${text} `
    .toLowerCase()
    .split(words.toLowerCase())
    .some((before, at, parts) => {
      const after = parts[at + 1];
      return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    });

function support(
  { must }: Case,
  { outcomes }: Answer,
  { stated }: Holding,
  textOf: (cited: Cited) => string,
): Pick<Judged, 'stated' | 'supported' | 'cited' | 'citedHolding'> {
  const answered = outcomes.filter((outcome) => outcome.kind === 'answered');
  const texts = answered.flatMap(({ cited }) => cited.map(textOf));
  const facts = answered.length > 0 ? stated : [];
  const holds = (text: string, choice: readonly string[]): boolean =>
    choice.some((words) => text.includes(words.toLowerCase()));
  return {
    stated: facts.length,
    supported: facts.filter((choice) => texts.some((text) => holds(text, choice))).length,
    cited: must.length === 0 ? 0 : texts.length,
    citedHolding: texts.filter((text) => must.some((choice) => holds(text, choice))).length,
  };
}

function showsSuperseded(outcome: Outcome): boolean {
  if (outcome.kind !== 'answered') return false;
  const before = new Set<string>();
  for (const { passage } of outcome.cited) {
    if (passage.supersededBy !== undefined && !before.has(passage.supersededBy)) return true;
    before.add(passage.id);
  }
  return false;
}
