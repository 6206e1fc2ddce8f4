/** Puts the evaluation's cases to the product and judges what comes back. */
import { type Answer, answerQuestion } from '../knowledge/answer-question.ts';
import { type AuthorityNames, createAuthorityNames } from '../knowledge/authorities.ts';
import { knownWordsOf } from '../knowledge/known-words.ts';
import type { Cited, Outcome } from '../knowledge/outcome.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { present } from '../knowledge/present.ts';
import type { Hit, SearchQuestion, Searcher } from '../knowledge/searcher.ts';
import { createSearcher } from '../search/create-searcher.ts';
import type { Case } from './case.ts';
import { createGoldFinder, type Gold, rankOf } from './gold.ts';
import { createPassageText } from './passage-text.ts';
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

/** `held` is the guidance that gold is looked for in, where `guidance` was filled up with distractors. */
export function createJudge(guidance: Guidance, held: Guidance = guidance): Judge {
  const names = createAuthorityNames(guidance.authorities);
  const recorder = recordSearches(createSearcher(guidance));
  const knowledge = { guidance, searcher: recorder.searcher, names, knownWords: knownWordsOf(guidance) };
  const goldOf = createGoldFinder(held);
  const passageText = createPassageText();
  const route = { name: 'the example route', contact: 'an example', hours: 'at all times' };
  const routes = { danger: { mash: route, outOfHours: route, lado: route }, example: true };
  return (one) => {
    const { answer, home } = converse(one, (asking) => {
      recorder.forget();
      return answerQuestion(asking, knowledge);
    });
    const context = { names, sources: guidance.sources, today, routes, home };
    const show = (outcomes: readonly Outcome[]): string => present({ outcomes }, context).text;
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
      answered: answer.outcomes.some(({ kind }) => kind === 'answered'),
      missing: holding.missing.map((choice) => choice.join(' | ')),
      forbidden: holding.forbidden,
      ...support(one, answer, holding, (passage) => passageText(passage.passage)),
      ...harm,
      gold,
      rank: rankOf(gold, recorder.rankings()),
      ...shown(answer, context),
    };
  };
}

function shown(
  answer: Answer,
  context: Parameters<typeof present>[1],
): { readonly text: string; readonly passages: readonly string[] } {
  const { text, passages } = present(answer, context);
  return { text, passages };
}

/** All messages of the case in turn; what is remembered and where the person works go from one to the next. */
function converse(
  { asks, at }: Case,
  ask: (asking: Parameters<typeof answerQuestion>[0]) => Answer,
): { readonly answer: Answer; readonly home: string | undefined } {
  const [first = '', ...later] = asks;
  let home = at;
  let answer = ask({ text: first, home, memory: undefined });
  for (const text of later) {
    home = answer.homeSet ?? home;
    answer = ask({ text, home, memory: answer.remembered });
  }
  return { answer, home };
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

interface Recorder {
  readonly searcher: Searcher;
  readonly forget: () => void;
  /** What each search of the last message found. */
  readonly rankings: () => readonly (readonly Hit[])[];
}

function recordSearches(searcher: Searcher): Recorder {
  let made: { readonly question: SearchQuestion; readonly hits: readonly Hit[] }[] = [];
  return {
    searcher: {
      search: (question) => {
        const hits = searcher.search(question);
        made.push({ question, hits });
        return hits;
      },
    },
    forget: () => {
      made = [];
    },
    rankings: () => {
      // Where an authority is known, a search of all of them only asks whose the question is.
      const own = made.filter(({ question }) => question.authorities !== undefined);
      return (own.length > 0 ? own : made).map(({ hits }) => hits);
    },
  };
}
