/** How much each sign counts when passages are ranked; fitted by src/cli/fit.ts on the development cases of test/evaluation. */
// Fitted (heard last) on 937 development cases, 205 in other words and ways of asking, each withheld: worth 1.983.
export const ranking = {
  /** Fields of a passage, beside its text at 1. */
  title: 0.5,
  asks: 1,
  heard: 1.2,
  unsaid: 0.48,
  place: 0.3,
  /** Words of the question before. */
  context: 0.4,
  /** The same where it is measured how much of the question a passage speaks of. */
  contextCovered: 0.4,
  /** Words of talk. */
  everyday: 0.32,
  /** The powers to which the engine's score and the share of the question that is spoken of are raised, */
  engine: 0.55,
  covered: 1.44,
  /** what that share counts for where it is nothing, */
  uncovered: 0.18,
  /** and how fast the score grows with likeness to one of the ways of asking for the passage. */
  likeness: 0.84,
  /** A small word in that likeness, beside the telling ones. */
  smallWord: 0.85,
  /** One authority's own passage where none was named and none is known. */
  anyLocal: 0.65,
} as const;
