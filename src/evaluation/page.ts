/** The page on the figures, its chart and the same as JSON; the same guidance and cases give the same bytes. */
import { readFile, writeFile } from 'node:fs/promises';
import { chartOf } from './chart.ts';
import { countsOf, intervalOf, percent, targetOf, valueOf, verdictsOf } from './figures.ts';
import { today } from './judge.ts';
import type { Measure } from './measures.ts';
import type { AuthorityRow, Row, SetReport } from './report.ts';

export const jsonOf = (reports: readonly SetReport[]): string =>
  `${JSON.stringify({ askedOn: today, sets: reports.map(withShortRows) }, rounded, 2)}\n`;

/** Titles and targets stand with the measures of the whole set. */
const withShortRows = (report: SetReport): unknown => ({
  ...report,
  authorities: report.authorities.map((row) => ({
    ...row,
    measures: row.measures.map(({ id, count, of, value, low, high }) => ({
      id,
      count,
      of,
      value,
      low,
      high,
    })),
  })),
});

/** Figures of a page need no more, and the last digits of a division tell nothing. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

const filesOf = (reports: readonly SetReport[]): ReadonlyMap<string, string> =>
  new Map([
    ['docs/evaluation.md', pageOf(reports)],
    ['docs/evaluation.svg', chartOf(reports)],
    ['docs/evaluation.json', jsonOf(reports)],
  ]);

export async function writePage(reports: readonly SetReport[]): Promise<void> {
  for (const [file, text] of filesOf(reports)) await writeFile(file, text);
}

export async function staleFiles(reports: readonly SetReport[]): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [file, text] of filesOf(reports)) {
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(file);
  }
  return stale;
}

const pageOf = (reports: readonly SetReport[]): string => `# How true the answers are

Made by \`npm run evaluate -- --write\` from the cases of [test/evaluation](../test/evaluation/README.md), all of them
asked on ${today}; the same figures are in [evaluation.json](evaluation.json).

![The shares measured on the sealed cases, each with its interval and its target](evaluation.svg)

${meanings}
${reports.map(sectionOf).join('\n')}`;

const meanings = `## What is counted

- **Retrieval**: the ranking of the search against the passages that answer (*gold*). Where a case names none, every
  passage is taken that the asker may see and that holds all its key facts, or else as many as any. Recall@5: one of
  them is among the first five. MRR@10: the mean of one divided by the place of the first, nothing beyond the tenth.
- **Key facts** are the words of \`must\`, looked for in what the reply says, not where it repeats the question. Those of
  an answerable question that is refused are not stated. Right beside wrong: \`must\` beside \`mustNot\`. What is wrong,
  kept or obeyed is seen only where a case names it, and many name none: those are left out of the counts of such figures,
  but "none wrong" of the others says no more than that nothing named was found.
- **Citations**: answers are whole passages, so a key fact is supported if it stands in a passage that the answer cites,
  and not only in our own words around it. Beside it, how many of the passages cited hold any key fact of the case.
- **Refused**: declined, or only the closest passages shown. Asking back is no refusal and no answer.
- **Near**: the topic is covered, the fact is not. Right is declining, the closest passages, or an answer that leads with
  what the source does not say.
- **Look-alikes**: harmless messages that sound like danger, an identifier, a parent, a decision or an injection.
- **Another authority’s practice** and **superseded text** are looked for in every reply to every case, whatever its
  \`mustNot\` says.
- **In other words**: questions about passages drawn by lot, near misses and questions of no topic of ours, by a writer
  who avoided the words of the guidance and wrote them before any result was seen. They are harder than what people type,
  so that no target stands beside them. Half of the passages are fitted on, the other half is held out.
- **Typed on a phone**: messages of harm, with people’s names and against the rules, each with its look-alikes, in the
  shorthand of tired people, written before the rules’ words were seen. Half of the families are fitted on, the other half
  is held out. There danger counts as recognised only where it is called danger, not where it is taken for a worry.
- **Shown what answers**: of the answerable questions that are not answered, those to which one of the closest passages
  is one that answers.
- The tables by which the rules for danger, identifiers and askers were written count as development: their figures say
  that nothing was lost, not how new messages fare.
- Intervals hold the true share in 95 of 100 samples (Wilson; for the mean, the normal one).
`;

const sectionOf = (report: SetReport): string => `## ${titleOf(report)}

${String(report.cases)} cases of ${String(report.families)} families. The passages that answer were found by their key facts for ${String(report.goldDerived)} of them,
${String(report.goldPassages)} passages at the median.

${table(['measure', 'value', 'count', '95 %', 'target'], report.measures.map(measureCells))}

### By class

${table(['class', 'right', '', '95 %', 'how they ended'], report.classes.map(rowCells))}
${report.authorities.length === 0 ? '' : byAuthority(report)}`;

const byAuthority = ({ authorities }: SetReport): string => `
### By authority

Where the asker works.

${table(['authority', 'right', '', '95 %', ...someMeasures.map(({ title }) => title)], authorities.map(authorityCells))}
`;

const titles: Readonly<Record<string, string>> = {
  development: 'Development: looked at, and fitted on',
  sealed: 'Sealed: only counted',
  phone: 'Typed on a phone: fitted on',
  'phone, held out': 'Typed on a phone: held out, and only counted',
  'other words': 'In other words: fitted on',
  'other words, held out': 'In other words: held out, and only counted',
};

const titleOf = ({ name }: SetReport): string => titles[name] ?? name;

const measureCells = (measure: Measure): readonly string[] => [
  measure.title,
  valueOf(measure),
  countsOf(measure),
  intervalOf(measure),
  targetOf(measure),
];

const rightCells = ({ name, right }: Row): readonly string[] => [
  name,
  countsOf(right),
  percent(right.value),
  intervalOf(right),
];

const rowCells = (row: Row): readonly string[] => [...rightCells(row), verdictsOf(row.verdicts)];

const someMeasures = [
  { id: 'recall-at-5', title: 'recall@5' },
  { id: 'key-fact-recall', title: 'key facts stated' },
  { id: 'strict-accuracy', title: 'strict accuracy' },
  { id: 'answer-rate', title: 'answered' },
  { id: 'near-refused', title: 'near not answered' },
] as const;

const authorityCells = (row: AuthorityRow): readonly string[] => [
  ...rightCells(row),
  ...someMeasures.map(({ id }) => {
    const measure = row.measures.find((one) => one.id === id);
    return measure ? `${countsOf(measure)} (${intervalOf(measure)})` : '';
  }),
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
