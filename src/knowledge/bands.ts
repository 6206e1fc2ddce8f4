/** Where the three bands lie; fitted by src/cli/fit.ts on the development cases of test/evaluation. */
// Fitted on development, then moved by hand between two fits: before passages said what they do not hold it gave .73, .88,
// .83 and .68 for answer, answerOfOtherKind, gap and known; since, .48, .88, .97 and .5, which lets more near misses through.
export const bands = {
  /** From this coverage of the question on a passage answers. */
  answer: 0.66,
  /** The same for one that does not hold the kind of fact that fits the question best. */
  answerOfOtherKind: 0.84,
  /** The most telling word that a passage may leave out of a question, and of one that asks for one fact. */
  gap: 0.9,
  gapForOneFact: 0.57,
  /** From this likeness to a way of asking for it, and this coverage, on a passage answers whatever it leaves out. */
  known: 0.66,
  coverageOfKnown: 0.4,
  /** From this coverage on, and up to this gap, a passage is shown as the closest that we have. */
  closest: 0.4,
  gapOfClosest: 0.95,
  /** A passage that holds the fact asked for may stand in for the first if its score is at least this share of it. */
  nearFirst: 0.84,
  /** The same for one that holds the kind of fact that fits the question best. */
  preferred: 0.85,
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
} as const;

/** Set by hand: the near cases of development were fitted upon before passages said what they do not hold, and gain nothing. */
export const notHeldBands = {
  /** From this likeness to a question that it does not hold a passage does not answer, */
  from: 0.35,
  /** where that is so many times its likeness to those that it does. */
  besideOwn: 1,
} as const;

/** Set by hand too: a second passage is shown beside the first from this share of its score on. */
export const companionFrom = 0.8;
