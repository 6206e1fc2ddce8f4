/** Questions that people asked, as they stand among a passage's ways of asking. */

/** A way of asking that was taken over from questions, by the ids of their answers. */
export interface Asked {
  readonly ask: string;
  readonly answers: readonly string[];
}

/** What a draft was begun for. */
export interface BegunFor {
  /** The answers whose questions it is to answer. */
  readonly answers: readonly string[];
  /** Those of its ways of asking that were taken over. */
  readonly asked: readonly Asked[];
}

/** The form holds one way of asking a line, so that a question of several lines may stand there as several. */
const asksOf = (question: string): readonly string[] =>
  [question, ...question.split('\n')].map((line) => line.trim());

/** What an editor put into words of their own stays. */
export function asksWithout(asks: readonly string[], questions: readonly string[]): readonly string[] {
  const gone = new Set(questions.flatMap(asksOf));
  return asks.filter((ask) => !gone.has(ask.trim()));
}

/** What is left where only these answers are still there: of two who asked in the same words, either may take them back. */
export const asksOfThose = (
  asks: readonly string[],
  asked: readonly Asked[],
  there: ReadonlySet<string>,
): readonly string[] =>
  asksWithout(
    asks,
    asked.filter(({ answers }) => answers.some((id) => !there.has(id))).map(({ ask }) => ask),
  );
