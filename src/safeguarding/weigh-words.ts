/** Puts the fitted words beside what the rules found: the rules speak first, the words add and now and then overrule. */
import { type FittedWords, logOdds } from '../knowledge/fitted-words.ts';
import { sentenceEnd } from '../knowledge/read-words.ts';

/** What must be answered with the council's fixed words before anything else. */
export type Concern = 'immediate-danger' | 'worry' | 'allegation';

/** In the order of the weights in the file. */
export const concernClasses = [
  'worry',
  'allegation',
  'immediate-danger',
] as const satisfies readonly Concern[];

/** What the hand-written rules made of a message. */
export interface FoundByRules {
  readonly concern: Concern | undefined;
  /** By a pattern, and not only by signs that stand near each other. */
  readonly byPattern: boolean;
  /** Harm by the family, and nobody named who works with children: then it is no allegation, however much of school is said. */
  readonly byFamily: boolean;
}

/** What a find of the rules adds to the log-odds that a message tells of harm. */
const adds = { pattern: 1.2, signs: 0.8, nothing: 0 } as const;
/** The same for one of several sentences, which says less surely what it tells of. */
const addsToSentence = { pattern: 1.2, signs: 0.6, nothing: -1 } as const;
/** What it adds to the class that the rules named. */
const namedAdds = 1.5;
/** Where worry and danger are as likely, it is danger: to grade a worry too high does less harm. */
const towardsDanger = 0.8;
/** It takes less to speak of danger than of a worry: guidance still follows the words of safety, and nothing follows silence. */
const dangerAdds = 0.6;
/** Danger and an allegation that are as near as this are both spoken of. */
const nearlyAsLikely = 2;
/** Longer messages are read in stretches of so many words, each begun half-way through the one before. */
const stretch = 60;

export interface WeighedConcern {
  /** The log-odds that the message tells of harm, with what the rules found, and more where it would be danger. */
  readonly total: number;
  readonly likeliest: Concern;
  /** Danger that staff may be the cause of: both are spoken of, for whom to tell is not the same. */
  readonly also: 'allegation' | undefined;
}

function stretchesOf(stems: readonly string[]): readonly (readonly string[])[] {
  const stretches: (readonly string[])[] = [];
  for (let from = 0; from === 0 || from + stretch / 2 < stems.length; from += stretch / 2)
    stretches.push(stems.slice(from, from + stretch));
  return stretches;
}

function sentencesOf(stems: readonly string[]): readonly (readonly string[])[] {
  const sentences: string[][] = [[]];
  for (const each of stems) {
    if (each === sentenceEnd) sentences.push([]);
    else sentences.at(-1)?.push(each);
  }
  const filled = sentences.filter(({ length }) => length > 0);
  return filled.length > 1 ? filled : [];
}

/** Each sentence is weighed by itself too: ordinary words around a cry for help must not make it lighter. */
export function weighWords(
  fitted: FittedWords,
  stems: readonly string[],
  { concern, byPattern, byFamily }: FoundByRules,
): WeighedConcern {
  const found = concern === undefined ? 'nothing' : byPattern ? 'pattern' : 'signs';
  const weighed = [
    ...stretchesOf(stems).map((each) => toWeighed(logOdds(fitted, each), adds[found])),
    ...sentencesOf(stems).map((each) => toWeighed(logOdds(fitted, each), addsToSentence[found])),
  ];
  const heaviest = weighed.reduce((most, each) => (each.total > most.total ? each : most));
  const scores = scoresOf(heaviest.odds, concern);
  const isBoth = areBoth(scores);
  const mayBe = byFamily ? scores.filter(({ of }) => of !== 'allegation') : scores;
  const likeliest = isBoth ? 'immediate-danger' : likeliestOf(mayBe);
  const added = likeliest === 'immediate-danger' ? dangerAdds : 0;
  return { total: heaviest.total + added, likeliest, also: isBoth && !byFamily ? 'allegation' : undefined };
}

interface Weighed {
  readonly odds: readonly number[];
  readonly total: number;
}

const toWeighed = (odds: readonly number[], added: number): Weighed => ({
  odds,
  total: Math.log(odds.reduce((sum, each) => sum + Math.exp(each), 0)) + added,
});

interface Score {
  readonly of: Concern;
  readonly score: number;
}

const scoresOf = (odds: readonly number[], named: Concern | undefined): readonly Score[] =>
  concernClasses.map((of, at) => ({
    of,
    score: (odds[at] ?? 0) + (of === named ? namedAdds : 0) + (of === 'immediate-danger' ? towardsDanger : 0),
  }));

const likeliestOf = (scores: readonly Score[]): Concern =>
  scores.reduce((most, each) => (each.score > most.score ? each : most)).of;

function areBoth(scores: readonly Score[]): boolean {
  if (likeliestOf(scores) === 'worry') return false;
  const [danger, allegation] = (['immediate-danger', 'allegation'] as const).map(
    (concern) => scores.find(({ of }) => of === concern)?.score ?? 0,
  );
  return Math.abs((danger ?? 0) - (allegation ?? 0)) <= nearlyAsLikely;
}
