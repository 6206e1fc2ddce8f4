/** Where the three bands lie; fitted on the development cases of test/evaluation. */
export const bands = {
  /** From this coverage of the question on a passage answers. */
  answer: 0.75,
  /** The same for one that does not hold the kind of fact that fits the question best. */
  answerOfOtherKind: 0.88,
  /** The most telling word that a passage may leave out of a question, and of one that asks for one fact. */
  gap: 0.88,
  gapForOneFact: 0.6,
  /** A sentence on what is left open leads from this coverage on, its passage's title taken with it, */
  unsaidWithTitle: 0.38,
  /** of which it brings at least this much itself. */
  unsaidAdds: 0.2,
  /** and this much where nothing else speaks of the question. */
  unsaidAddsLittle: 0.05,
  /** From this coverage on, and up to this gap, a passage is shown as the closest that we have. */
  closest: 0.86,
  gapOfClosest: 0.72,
  /** A passage that holds the fact asked for may stand in for the first if its score is at least this share of it. */
  nearFirst: 0.83,
  /** The same for one that holds the kind of fact that fits the question best. */
  preferred: 0.85,
  /** Another authority's passage that scores this many times higher shows that the question is about its own practice. */
  othersOwn: 1.15,
  /** A second passage is shown beside the first from this share of its score on. */
  companion: 0.94,
} as const;
