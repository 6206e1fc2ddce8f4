/** Chooses the gate's figures: as many right answers as can be had while false ones stay as rare as they must. */
import type { CaseKind } from './case.ts';
import { meanOf } from './interval.ts';
import { type Ending, endingOf, type Trial, type TrialSet } from './trial.ts';
import { foldOf, folds } from './withheld.ts';

export type Figures = Record<string, number>;

/** Endings counted by set and kind. */
export type Tally = ReadonlyMap<string, number>;

const keyOf = (set: TrialSet, kind: CaseKind, ending: Ending): string => `${set}/${kind}/${ending}`;

const endings: readonly Ending[] = [
  'right',
  'wrong',
  'left open',
  'its passage shown',
  'another shown',
  'refused',
];

export function tallyOf(trials: readonly Trial[]): Tally {
  const tally = new Map<string, number>();
  for (const trial of trials) {
    const key = keyOf(trial.set, trial.kind, endingOf(trial));
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  return tally;
}

export const countOf = (
  tally: Tally,
  sets: readonly TrialSet[],
  kind: CaseKind,
  of: readonly Ending[],
): number =>
  sets.reduce(
    (sum, set) => sum + of.reduce((some, ending) => some + (tally.get(keyOf(set, kind, ending)) ?? 0), 0),
    0,
  );

const shareOf = (tally: Tally, sets: readonly TrialSet[], kind: CaseKind, of: readonly Ending[]): number =>
  countOf(tally, sets, kind, of) / Math.max(1, countOf(tally, sets, kind, endings));

const notFalse: readonly Ending[] = endings.filter((ending) => ending !== 'right' && ending !== 'wrong');

/** What must hold; a near question has no gold, so that an answer to it is never right. */
export const measured = (tally: Tally) => {
  const answered = countOf(tally, ['asked'], 'answerable', ['right', 'wrong']);
  return {
    strict: countOf(tally, ['asked'], 'answerable', ['right']) / Math.max(1, answered),
    near: shareOf(tally, ['unhelped'], 'near', notFalse),
    // By itself: what is gained on the questions of one writer is not to be lost on another's.
    nearInOtherWords: shareOf(tally, ['other words'], 'near', notFalse),
    far: shareOf(tally, ['asked', 'other words'], 'far', ['refused']),
  };
};

export const bounds = { strict: 0.97, near: 0.9, nearInOtherWords: 0.9, far: 0.95 } as const;

const boundNames = ['strict', 'near', 'nearInOtherWords', 'far'] as const;

/** Whether every bound is kept. */
export const isWithinBounds = (tally: Tally): boolean =>
  boundNames.every((name) => measured(tally)[name] >= bounds[name]);

/** A wrong answer takes back half a right one; to be shown the passage among the closest is worth a quarter. */
const worthOf: Readonly<Partial<Record<Ending, number>>> = {
  right: 1,
  wrong: -0.5,
  'its passage shown': 0.25,
};
const weightOf: Readonly<Record<TrialSet, number>> = {
  asked: 0.5,
  unhelped: 1,
  'other words': 0.5,
  lines: 0.5,
};
/** Lines that come near were written to be hard: more of them declined is better, and no bound could be held to. */
const weightOfHardNear = 0.35;
const penalty = 6;

/** `margin` is kept from each bound. */
export function worth(tally: Tally, margin = 0): number {
  let sum = weightOfHardNear * shareOf(tally, ['lines'], 'near', notFalse);
  for (const [set, weight] of Object.entries(weightOf) as [TrialSet, number][])
    for (const [ending, value] of Object.entries(worthOf) as [Ending, number][])
      sum += weight * value * shareOf(tally, [set], 'answerable', [ending]);
  const reached = measured(tally);
  for (const bound of boundNames)
    sum -= penalty * Math.max(0, Math.min(0.999, bounds[bound] + margin) - reached[bound]);
  return sum;
}

/** The mean of one divided by the place of the first passage that answers, the sets weighed as above. */
export function rankingWorth(trials: readonly Trial[]): number {
  const reciprocals = new Map<TrialSet, number[]>();
  for (const { set, kind, hits, gold } of trials) {
    if (kind !== 'answerable') continue;
    const place = hits.findIndex(({ passage }) => gold.has(passage.id)) + 1;
    reciprocals.set(set, [...(reciprocals.get(set) ?? []), place === 0 ? 0 : 1 / place]);
  }
  return [...reciprocals].reduce((sum, [set, places]) => sum + weightOf[set] * meanOf(places), 0);
}

/** The same numbers each time, so that a fit can be repeated. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const changedAtOnce = 3;
const widest = 0.25;

/** Changes up to three figures by up to a quarter, again and again, and keeps what is better. `figures` is left at the best. */
export function climb(
  figures: Figures,
  names: readonly string[],
  score: () => number,
  tries: number,
): number {
  const chance = createChance(7);
  let best = score();
  for (let tried = 0; tried < tries; tried += 1) {
    const before = { ...figures };
    const changes = 1 + Math.floor(chance() * changedAtOnce);
    for (let change = 0; change < changes; change += 1) {
      const name = names[Math.floor(chance() * names.length)] ?? '';
      changeOne(figures, name, 1 + (chance() * 2 - 1) * widest);
    }
    const reached = score();
    if (reached > best) best = reached;
    else Object.assign(figures, before);
  }
  return best;
}

/** What is a share stays one: beyond 1 a band would be shut, not fitted. */
function changeOne(figures: Figures, name: string, by: number): void {
  const held = figures[name] ?? 0;
  const changed = Math.round(held * by * 100) / 100;
  figures[name] = held <= 1 ? Math.min(1, changed) : changed;
}

/** How figures that were chosen on four fifths of the families do on the fifth that they have not seen, all five together. */
export function crossValidate(trials: readonly Trial[], choose: (seen: readonly Trial[]) => void): Tally {
  return together(
    folds.map((fold) => {
      const isUnseen = ({ family }: Trial): boolean => foldOf(family) === fold;
      choose(trials.filter((trial) => !isUnseen(trial)));
      return tallyOf(trials.filter(isUnseen));
    }),
  );
}

const stepsOfOne = [0.6, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.4, 1.6, 1.8];
/** What unseen families gain by less may be chance: of five smaller gains together nothing held on the sealed cases. */
const leastGain = 0.005;

export interface ChosenOne {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** With the figure that was chosen each time on the other four fifths of the families. */
  readonly unseen: Tally;
}

/**
 * One figure after the other, the rest held, and of all that may be changed the one that gains most first: less can be
 * learnt by heart of one than of all together. A figure is changed only where families that had no part in its choice
 * fare better by it. `figures` is left at what was kept.
 */
export function chooseOneByOne(
  figures: Figures,
  names: readonly string[],
  trials: readonly Trial[],
): readonly ChosenOne[] {
  const parts = folds.map((fold) => trials.filter(({ family }) => foldOf(family) === fold));
  const kept: ChosenOne[] = [];
  for (let left = names; left.length > 0; ) {
    const held = worth(together(parts.map(tallyOf)));
    const [best] = left
      .map((name) => chooseOne(figures, name, parts))
      .sort((one, other) => worth(other.unseen) - worth(one.unseen));
    if (!best || worth(best.unseen) < held + leastGain) break;
    figures[best.name] = best.to;
    kept.push(best);
    left = left.filter((name) => name !== best.name);
  }
  return kept;
}

/** `parts` are the fifths of the families. */
function chooseOne(figures: Figures, name: string, parts: readonly (readonly Trial[])[]): ChosenOne {
  const from = figures[name] ?? 0;
  const tried = stepsOfOne.map((step): Tried => {
    changeOne(figures, name, step);
    const value = figures[name] ?? 0;
    const tallies = parts.map(tallyOf);
    figures[name] = from;
    return { value, tallies };
  });
  const unseen = together(folds.map((fold) => bestOf(tried, (at) => at !== fold).tallies[fold] ?? new Map()));
  return { name, from, to: bestOf(tried, () => true).value, unseen };
}

interface Tried {
  readonly value: number;
  /** By the fifth of the families. */
  readonly tallies: readonly Tally[];
}

/** The best over the fifths that are looked at; the first of equals. */
function bestOf(tried: readonly Tried[], isSeen: (fold: number) => boolean): Tried {
  const worths = tried.map(({ tallies }) => worth(together(tallies.filter((_, fold) => isSeen(fold)))));
  const best = tried[worths.indexOf(Math.max(...worths))];
  if (best) return best;
  throw new Error('There is no figure to choose among.');
}

function together(tallies: readonly Tally[]): Tally {
  const sums = new Map<string, number>();
  for (const tally of tallies) for (const [key, count] of tally) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}
