/** Questions with what the search found for each, so that the gate can be tried on them with many figures in little time. */
import { closestOf } from '../knowledge/closeness.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { Hit, Searcher } from '../knowledge/searcher.ts';
import { chooseAnswer, type Wanted, wantedBy } from '../knowledge/choose-answer.ts';
import { createSearcher } from '../search/create-searcher.ts';
import type { Case } from './case.ts';
import { createGoldFinder } from './gold.ts';
import { asksOf, createFoldFinder, foldOf, folds, notHeldOf, withoutFold } from './withheld.ts';

/**
 * `asked`: a development case. `unhelped`: the same, the line that is likest it withheld. `other words`: by a writer who
 * avoided those of the guidance. `lines`: a way of asking, or a question that comes near, itself withheld.
 */
export const trialSets = ['asked', 'unhelped', 'other words', 'lines'] as const;
export type TrialSet = (typeof trialSets)[number];

export interface Trial {
  readonly set: TrialSet;
  readonly kind: Case['kind'];
  readonly family: string;
  readonly wanted: Wanted;
  readonly hits: readonly Hit[];
  readonly gold: ReadonlySet<string>;
}

export interface TrialCases {
  readonly own: readonly Case[];
  readonly otherWords: readonly Case[];
}

/** Of the ways of asking, every so many are tried. */
const askedOneIn = 3;
const tried: ReadonlySet<Case['kind']> = new Set(['answerable', 'near', 'far']);

/** Made anew where the ranking has changed. */
export function createTrials(guidance: Guidance, cases: TrialCases): () => readonly Trial[] {
  const goldOf = createGoldFinder(guidance);
  const planned = planTrials(guidance, cases);
  return () => {
    const whole = createSearcher(guidance);
    const without = folds.map((fold) => createSearcher(withoutFold(guidance, fold)));
    return planned.map(({ set, one, fold }) => {
      const searcher = fold === undefined ? whole : (without[fold] ?? whole);
      const [text = ''] = one.asks;
      return {
        set,
        kind: one.kind,
        family: one.family,
        wanted: wantedBy({ question: text, context: '' }),
        hits: find(searcher, text, one.at),
        gold: new Set(goldOf(one, one.at === undefined ? [] : [one.at]).passages),
      };
    });
  };
}

interface Planned {
  readonly set: TrialSet;
  readonly one: Case;
  readonly fold: number | undefined;
}

function planTrials({ passages }: Guidance, { own, otherWords }: TrialCases): readonly Planned[] {
  const helpful = createFoldFinder(passages.flatMap(asksOf));
  const misleading = createFoldFinder(passages.flatMap(notHeldOf));
  const single = own.filter(({ asks, kind }) => asks.length === 1 && tried.has(kind));
  const unhelped = single.map((one): Planned => {
    const [text = ''] = one.asks;
    return { set: 'unhelped', one, fold: one.kind === 'near' ? misleading(text) : helpful(text) };
  });
  const line = (text: string, passage: (typeof passages)[number], kind: Case['kind']): Planned => ({
    set: 'lines',
    one: caseOf(text, passage, kind),
    fold: foldOf(text),
  });
  return [
    ...single.map((one): Planned => ({ set: 'asked', one, fold: undefined })),
    ...unhelped,
    ...otherWords.map((one): Planned => ({ set: 'other words', one, fold: undefined })),
    ...passages.flatMap((one) =>
      asksOf(one)
        .filter(isTried)
        .map((text) => line(text, one, 'answerable')),
    ),
    ...passages.flatMap((one) => notHeldOf(one).map((text) => line(text, one, 'near'))),
  ];
}

const isTried = (_: string, at: number): boolean => at % askedOneIn === 0;

const caseOf = (
  text: string,
  { id, authority }: { readonly id: string; readonly authority: string },
  kind: Case['kind'],
): Case => ({
  asks: [text],
  at: authority === 'national' ? undefined : authority,
  family: id,
  kind,
  class: 'single-passage',
  must: [],
  mustNot: [],
  expect: undefined,
  gold: [id],
  unsaid: false,
});

/** What a hit works out when it is asked is worked out once for all the figures that are tried. */
function find(searcher: Searcher, text: string, at: string | undefined): readonly Hit[] {
  const authorities = at === undefined ? undefined : ['national', at];
  return searcher.search({ text, context: '', authorities }).map((hit) => ({
    ...hit,
    likenessToTitle: once(hit.likenessToTitle),
    likenessToHeard: once(hit.likenessToHeard),
    likenessToNotHeld: once(hit.likenessToNotHeld),
    withHeard: once(hit.withHeard),
    figures: once(hit.figures),
    unsaid: once(hit.unsaid),
  }));
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

export type Ending = 'right' | 'wrong' | 'left open' | 'its passage shown' | 'another shown' | 'refused';

/** `right`: with a passage that answers, where there is one. */
export function endingOf({ hits, wanted, gold }: Trial): Ending {
  const chosen = chooseAnswer(hits, wanted);
  if (chosen?.unsaid !== undefined && gold.size === 0) return 'left open';
  if (chosen) return gold.has(chosen.hit.passage.id) ? 'right' : 'wrong';
  const shown = closestOf(hits, wanted);
  if (shown.length === 0) return 'refused';
  return shown.some(({ passage }) => gold.has(passage.id)) ? 'its passage shown' : 'another shown';
}
