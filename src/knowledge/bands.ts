/** Where the three bands lie, as coverage of the question (0 to 1); fitted on the development questions of test/evaluation. */
export const bands = {
  /** From here on a passage answers. */
  answer: 0.58,
  /** From here on a passage is shown as the closest that we have. */
  closest: 0.45,
  /** A passage with the right kind of fact may stand in for the first if its score is at least this share of it. */
  nearFirst: 0.6,
  /** A second passage is shown beside the first from this share of its score on. */
  companion: 0.88,
} as const;
