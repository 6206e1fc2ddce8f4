/** The picture with what its tables and values are called, as it is sent to a page and written into a table. */
import type { Month } from './month.ts';
import type { Figure, Picture, Section, Table } from './picture.ts';
import { namedInOrder, type Names, sectionTitles, tableTitle } from './picture-words.ts';

/** In lists by month null stands for a month that is not shown. */
export interface NamedRow {
  readonly value: string;
  readonly title: string;
  readonly figures: readonly (Figure | null)[];
  readonly sum: Figure;
}

export interface NamedTable extends Pick<Table, 'states' | 'togetherSum'> {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly NamedRow[];
  readonly together: readonly (number | null)[];
}

export interface NamedSection extends Pick<Section, 'family' | 'total'> {
  readonly title: string;
  readonly totals: readonly (number | null)[];
  readonly tables: readonly NamedTable[];
}

export function namedSections({ sections }: Picture, names: Names): readonly NamedSection[] {
  return sections.map(({ family, total, totals, tables }) => ({
    family,
    title: sectionTitles[family],
    total,
    totals: totals.map((each) => each ?? null),
    tables: tables.map((table) => namedTable(family, table, names)),
  }));
}

function namedTable(family: Section['family'], table: Table, names: Names): NamedTable {
  const { subject, states, rows, together, togetherSum } = table;
  const ordered = namedInOrder(family, subject, names)(rows.map(({ value }) => value));
  return {
    id: `${family}-${subject}`,
    title: tableTitle(family, subject),
    states,
    rows: ordered.flatMap(({ value, title }) =>
      rows
        .filter((row) => row.value === value)
        .map(({ figures, sum }) => ({ value, title, figures: figures.map((each) => each ?? null), sum })),
    ),
    together: together.map((each) => each ?? null),
    togetherSum,
  };
}

/** Where other values may be among the small counts, and where the month is not shown. */
const figureText = (figure: Figure | null, state: Table['states'][number] | undefined): string => {
  if (state === 'not-yet') return 'not settled yet';
  if (figure === null) return 'too few';
  if (figure.isWhole) return String(figure.count);
  return figure.count === 0 ? 'small' : `${String(figure.count)} or more`;
};

const countText = (count: number | null, state: Table['states'][number] | undefined): string =>
  figureText(count === null ? null : { count, isWhole: true }, state);

interface Surgeries {
  readonly offered: readonly number[];
  readonly booked: readonly (number | null)[];
}

/** One line a value and month, so that a spreadsheet can turn them as it likes. */
export function pictureLines(
  months: readonly Month[],
  sections: readonly NamedSection[],
  surgeries: Surgeries | undefined,
): readonly (readonly string[])[] {
  const ofTables = sections
    .flatMap(({ tables }) => tables)
    .flatMap(({ title, rows, states, together }) => [
      ...rows.flatMap((row) =>
        months.map((month, at) => [title, row.title, month, figureText(row.figures[at] ?? null, states[at])]),
      ),
      ...months.map((month, at) => [
        title,
        'Small counts together',
        month,
        countText(together[at] ?? null, states[at]),
      ]),
    ]);
  const ofTotals = sections.flatMap(({ title, totals }) =>
    months.map((month, at) => [title, 'All', month, countText(totals[at] ?? null, 'shown')]),
  );
  const offered = (surgeries?.offered ?? []).map((count, at) => [
    sectionTitles.surgery,
    'Places offered',
    months[at] ?? '',
    String(count),
  ]);
  return [['table', 'value', 'month', 'count'], ...ofTotals, ...ofTables, ...offered];
}
