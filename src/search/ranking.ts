/** How much each sign counts when passages are ranked; fitted by src/cli/fit.ts on the development cases of test/evaluation. */
export const ranking = {
  /** Fields of a passage, beside its text at 1. */
  title: 0.7,
  asks: 1,
  unsaid: 0.4,
  place: 0.3,
  /** Words of the question before. */
  context: 0.4,
  /** Words of talk. */
  everyday: 0.35,
  /** What likeness to one of the ways of asking for the passage adds. */
  likeness: 1,
  /** A small word in that likeness, beside the telling ones. */
  smallWord: 0.7,
  /** What is left of the score of a passage that speaks of nothing that was asked. */
  uncovered: 0.3,
  /** One authority's own passage where none was named and none is known. */
  anyLocal: 0.85,
} as const;
