/** Fits how much meaning weighs beside the words, for the embedder at hand: on development questions that nothing answers. */
import { answerQuestion } from '../../knowledge/answer-question.ts';
import { byMeaning, type MeaningFigures } from '../../knowledge/bands.ts';
import type { StandingOut } from '../../knowledge/standing-out.ts';
import type { Asking, Knowledge } from '../../knowledge/steps/progress.ts';
import { textToEmbed } from '../../meaning/passage-vectors.ts';
import { standingOut } from '../../meaning/standing-out.ts';
import type { Vector } from '../../meaning/vector.ts';
import type { Case } from '../case.ts';
import { createGoldFinder } from '../gold.ts';
import { foldOf, folds } from '../withheld.ts';

/** A question of one message that nothing answers by its words, though something is close and a passage answers it. */
export interface Unanswered {
  readonly asking: Asking;
  /** As it is sent: the question that the closest passages were shown for. */
  readonly text: string;
  readonly family: string;
  readonly gold: ReadonlySet<string>;
  /** Whether a passage that answers it is shown by the words alone. */
  readonly isShown: boolean;
}

export function unansweredOf(cases: readonly Case[], knowledge: Knowledge): readonly Unanswered[] {
  const goldOf = createGoldFinder(knowledge.guidance);
  const isOne = ({ kind, asks }: Case): boolean => kind === 'answerable' && asks.length === 1;
  return cases.filter(isOne).flatMap((one): readonly Unanswered[] => {
    const { at: home, family } = one;
    const gold = new Set(goldOf(one, home === undefined ? [] : [home]).passages);
    const asking = { text: one.asks.join(), home, memory: undefined };
    const [outcome, ...others] = answerQuestion(asking, knowledge).outcomes;
    if (outcome?.kind !== 'closest' || others.length > 0 || gold.size === 0) return [];
    const isShown = outcome.cited.some(({ passage }) => gold.has(passage.id));
    return [{ asking, text: outcome.question, family, gold, isShown }];
  });
}

/** All that is sent: our own words, and cases that are made up. */
export const textsOf = (unanswered: readonly Unanswered[], { guidance }: Knowledge): readonly string[] => [
  ...new Set([...guidance.passages.map(textToEmbed), ...unanswered.map(({ text }) => text)]),
];

export interface Fitted {
  readonly of: number;
  /** Of those, shown a passage that answers: by the words alone, and with the meaning weighed as it comes, */
  readonly byWords: number;
  readonly asItComes: number;
  /** as was chosen on all of them, and as was chosen each time on the other four fifths of the families. */
  readonly chosen: number;
  readonly unseen: number;
  readonly figures: MeaningFigures;
  /** Better than as it comes, by more than chance, on questions that had no part in the choice: else it was learnt by heart. */
  readonly isBetter: boolean;
}

const tried: readonly MeaningFigures[] = [1, 1.5, 2, 2.5, 3, 3.5].flatMap((standsOut) =>
  [0.03, 0.06, 0.1, 0.15, 0.25, 0.4].map((weight) => ({ standsOut, weight })),
);

export function fitMeaning(
  unanswered: readonly Unanswered[],
  vectors: ReadonlyMap<string, Vector>,
  knowledge: Knowledge,
): Fitted {
  const standings = standingsOf(unanswered, vectors, knowledge);
  const shownWith = (meaning: MeaningFigures): readonly boolean[] =>
    unanswered.map((one, at) => isShown(one, standings[at], { ...knowledge, meaning }));
  const results = [byMeaning, ...tried].map((figures) => ({ figures, shown: shownWith(figures) }));
  const best = (isSeen: (at: number) => boolean): (typeof results)[number] =>
    results.reduce((held, one) => (countIn(one.shown, isSeen) > countIn(held.shown, isSeen) ? one : held));
  const isUnseenBy = (fold: number) => (at: number) => foldOf(unanswered[at]?.family ?? '') === fold;
  const inFifths = folds.map((fold) => {
    const isUnseen = isUnseenBy(fold);
    return { isUnseen, shown: best((at) => !isUnseen(at)).shown };
  });
  const unseen = unanswered.map((_, at) =>
    inFifths.some(({ isUnseen, shown }) => isUnseen(at) && shown[at] === true),
  );
  const all = best(() => true);
  const asItComes = results[0]?.shown ?? [];
  const isBetter = isMoreThanChance(unseen, asItComes);
  const everywhere = (): boolean => true;
  return {
    of: unanswered.length,
    byWords: unanswered.filter((one) => one.isShown).length,
    asItComes: countIn(asItComes, everywhere),
    chosen: countIn(all.shown, everywhere),
    unseen: countIn(unseen, everywhere),
    figures: isBetter ? all.figures : byMeaning,
    isBetter,
  };
}

/** Of those on which the two differ, so many more are for the first as chance would give one time in twenty. */
function isMoreThanChance(one: readonly boolean[], other: readonly boolean[]): boolean {
  const gained = one.filter((is, at) => is && other[at] !== true).length;
  const lost = other.filter((is, at) => is && one[at] !== true).length;
  return gained - lost > oneInTwenty * Math.sqrt(gained + lost);
}

const oneInTwenty = 1.64;

const countIn = (shown: readonly boolean[], isCounted: (at: number) => boolean): number =>
  shown.filter((is, at) => is && isCounted(at)).length;

function standingsOf(
  unanswered: readonly Unanswered[],
  vectors: ReadonlyMap<string, Vector>,
  { guidance }: Knowledge,
): readonly (StandingOut | undefined)[] {
  const passages = new Map(
    guidance.passages.flatMap((passage) => {
      const vector = vectors.get(textToEmbed(passage));
      return vector ? [[passage.id, vector] as const] : [];
    }),
  );
  return unanswered.map(({ text }) => {
    const vector = vectors.get(text);
    return vector && standingOut(vector, passages);
  });
}

function isShown(
  { asking, gold, isShown: byWords }: Unanswered,
  standing: StandingOut | undefined,
  knowledge: Knowledge,
): boolean {
  if (standing === undefined) return byWords;
  const { outcomes } = answerQuestion(asking, { ...knowledge, standingOut: () => standing });
  return outcomes.some(
    (outcome) => outcome.kind === 'closest' && outcome.cited.some(({ passage }) => gold.has(passage.id)),
  );
}
