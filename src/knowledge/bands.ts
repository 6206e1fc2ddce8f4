/** Where the three bands lie; fitted by src/cli/fit.ts on the development cases of test/evaluation. */
// Kept as they were, with the four of `farAhead` begun by hand on development cases: asked 679 right, 20 otherwise, 29 shown as close of 740; unhelped 598 right, 42 otherwise, 78 shown as close of 740; other words 15 right, 11 otherwise, 14 shown as close of 84; strict 97.1 %, near declined 90.3 % (91.7 % in other words), far declined 96.6 %.
// What the script found, all together or leastScore 16.2 and notHeldThoughSpokenOf 0.84, answered fewer of the development cases as they are asked: see docs/adr/0046-far-ahead.md.
export const bands = {
  /** From this coverage of the question on a passage answers. */
  answer: 0.66,
  /** The same for one that does not hold the kind of fact that fits the question best. */
  answerOfOtherKind: 0.84,
  /** From this score on it does: it grows with how many telling words of the question the passage holds. */
  leastScore: 9,
  /** The most telling word that a passage may leave out of a question, and of one that asks for one fact. */
  gap: 0.9,
  gapForOneFact: 0.57,
  /** From this likeness to a way of asking for it, and this coverage, on a passage answers whatever it leaves out. */
  known: 0.66,
  coverageOfKnown: 0.4,
  /** From this one on it is asked for in just its words, and goes before what ranks higher. */
  inItsWords: 0.99,
  /** From this coverage on, and up to this gap, a passage is shown as the closest that we have. */
  closest: 0.4,
  gapOfClosest: 0.95,
  /** with this score, or this likeness to a question that it is asked or does not hold. */
  leastScoreOfClosest: 5,
  askedLikeClosest: 0.3,
  /** From this score on it is shown also where the question names another team's matter. */
  besideOtherField: 14,
  /** So is one with this score, where with the other words in which people ask it covers this much. */
  onTopic: 7.7,
  closestInOtherWords: 0.25,
  /** From this likeness to a question that it does not hold a passage does not answer, */
  notHeld: 0.35,
  /** and from this one where it speaks of this much of the question: it may then be another that shares the words; */
  notHeldThoughSpokenOf: 0.6,
  spokenOf: 0.97,
  /** where its likeness to those that it does hold is no more than this share of that. */
  ownBesideNotHeld: 1,
  /** A passage that holds the fact asked for may stand in for the first if its score is at least this share of it. */
  nearFirst: 0.84,
  /** The same for one that holds the kind of fact that fits the question best. */
  preferred: 0.85,
  /** The first answers from this score on, this many times that of the second, and this coverage, */
  farAhead: 10,
  aheadOfSecond: 1.15,
  coverageOfFarAhead: 0.4,
  /** where the question is less like than this to any that a passage found does not hold. */
  likeNotHeld: 0.25,
  /** Another authority's passage that scores this many times higher shows that the question is about its own practice. */
  othersOwn: 1.04,
} as const;

/** Set by hand: the cases tell that an answer led with what is left open, not whether that was what was asked. */
export const unsaidBands = {
  /** The sentence leads from this coverage on, its passage's title taken with it, */
  withTitle: 0.6,
  /** of which it brings at least this much itself, */
  adds: 0.25,
  /** and this much where nothing else speaks of the question. */
  addsLittle: 0.08,
  /** From this likeness to a way of asking for what the passage does say, none of them leads. */
  askedForItself: 0.8,
} as const;

export interface MeaningFigures {
  /** Beside those that are close by their words, a passage is that stands out so far above the rest; */
  readonly standsOut: number;
  /** one that stands out by one more is worth so much of the best score. */
  readonly weight: number;
}

/**
 * Where passages were compared by their meaning too, and a service has no figures of its own; measured with means of word
 * vectors, as no other model was at hand.
 */
export const byMeaning: MeaningFigures = { standsOut: 2, weight: 0.1 };

/** Set by hand too: a second passage is shown beside the first from this share of its score on. */
export const companionFrom = 0.8;

/** And what was shown before is asked first what it leaves open, from this share of the best score on. */
export const leftOpenFrom = 0.5;
