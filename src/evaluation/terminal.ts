/** The figures as tables for a terminal. */
import { countsOf, intervalOf, meets, percent, targetOf, valueOf, verdictsOf } from './figures.ts';
import type { Judged } from './judge.ts';
import type { Measure } from './measures.ts';
import type { Row, SetReport } from './report.ts';

export function terminalReport(report: SetReport): string {
  const { name, cases, families, goldDerived, goldPassages, measures, classes, authorities } = report;
  return [
    `${name}: ${String(cases)} cases of ${String(families)} families; the passages that answer were found by their key facts for ${String(goldDerived)} cases (${String(goldPassages)} passages at the median)`,
    columns(measures.map(measureCells)),
    columns([['class', 'right', '', '95 %', 'how they ended'], ...classes.map(rowCells)]),
    columns([['authority', 'right', '', '95 %', 'how they ended'], ...authorities.map(rowCells)]),
  ].join('\n\n');
}

export const measureLines = (measures: readonly Measure[]): string => columns(measures.map(measureCells));

const measureCells = (measure: Measure): readonly string[] => [
  measure.title,
  valueOf(measure),
  countsOf(measure),
  intervalOf(measure),
  targetOf(measure),
  meets(measure) ? '' : 'missed',
];

const rowCells = ({ name, right, verdicts }: Row): readonly string[] => [
  name,
  countsOf(right),
  percent(right.value),
  intervalOf(right),
  verdictsOf(verdicts),
];

function columns(rows: readonly (readonly string[])[]): string {
  const width = (at: number): number => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows
    .map((row) => `  ${row.map((cell, at) => cell.padEnd(width(at))).join('  ')}`.trimEnd())
    .join('\n');
}

/** One line for each case, and for a wrong one why. */
export function detailLine({
  case: one,
  verdict,
  right,
  rank,
  passages,
  missing,
  forbidden,
}: Judged): string {
  const why = [
    ...missing.map((words) => `lacks "${words}"`),
    ...forbidden.map((words) => `holds "${words}"`),
  ];
  const cells = [
    right ? 'ok' : 'NOT',
    one.class,
    verdict,
    one.at ?? 'anywhere',
    one.asks.join(' → '),
    passages.join(' + '),
    rank === undefined ? '' : `rank ${String(rank)}`,
    why.join(', '),
  ];
  return cells.join(' | ');
}
