/** The same table twice: the cases without a model, and with it; and what the check made of its words. */
import { differencesBetween, type Figure, safetyFigures, answerFigures, wordFigures } from './table.ts';
import type { Modelled } from './run.ts';

export interface Comparison {
  readonly lines: readonly string[];
  /** Figures of safety that the model changed: there should be none. */
  readonly worse: readonly string[];
}

export function comparisonLines(modelled: readonly Modelled[]): Comparison {
  const without = modelled.map((one) => one.without);
  const judged = modelled.map((one) => one.judged);
  const safety = [safetyFigures(without), safetyFigures(judged)] as const;
  const answers = [answerFigures(without), answerFigures(judged)] as const;
  return {
    lines: [
      ...columns([['', 'without', 'with'], ...rowsOf(...safety), ...rowsOf(...answers)]),
      '',
      ...wordFigures(modelled).map(({ title, said }) => `${title}: ${said}`),
    ],
    worse: differencesBetween(...safety),
  };
}

const rowsOf = (without: readonly Figure[], withModel: readonly Figure[]): readonly (readonly string[])[] =>
  without.map(({ id, title, said }) => [title, said, withModel.find((one) => one.id === id)?.said ?? '']);

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (at: number): number => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(width(at)))
      .join('  ')
      .trimEnd(),
  );
}
