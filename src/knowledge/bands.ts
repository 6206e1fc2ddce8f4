/** Where the three bands lie; fitted on the development cases of test/evaluation. */
export const bands = {
  /** From this coverage of the question on a passage answers. */
  answer: 0.6,
  /** The most telling word that a passage may leave out of a question, and of one that asks for one fact. */
  gap: 0.75,
  gapForOneFact: 0.5,
  /** What a sentence on what is left open must add to the coverage to be what was asked. */
  unsaidAdds: 0.1,
  /** From this coverage on a passage is shown as the closest that we have. */
  closest: 0.45,
  /** A passage that holds the fact asked for may stand in for the first if its score is at least this share of it. */
  nearFirst: 0.6,
  /** A second passage is shown beside the first from this share of its score on. */
  companion: 0.88,
} as const;
