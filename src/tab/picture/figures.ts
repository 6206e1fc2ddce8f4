/** What the picture's figures are in words, in bars and in the few sentences that stand above them; no drawing here. */
import type {
  Figure,
  PictureAsked,
  PictureSection,
  PictureTable,
  ShownPicture,
} from '../../web/contract/picture.ts';
import type { Reader } from '../shell/times.ts';

type State = PictureTable['states'][number];

/** "Nov 2025" */
export const monthTitle = ({ locale }: Pick<Reader, 'locale'>, month: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

/** "Nov 25", for the foot of a bar. */
export const monthMark = ({ locale }: Pick<Reader, 'locale'>, month: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
    .format(new Date(`${month}-15T12:00:00Z`))
    .slice(0, 3)
    .concat(` ${month.slice(2, 4)}`);

/** Every month from the first to the last. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (;;) {
    const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (written > last) return months;
    months.push(written);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** What is left out is the server's to choose. */
export const askedOf = (asked: { readonly [K in keyof PictureAsked]: string | undefined }): PictureAsked =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));

/** In a cell: never a blank that could be taken for none. */
export function figureWords(figure: Figure | null, state: State | undefined): string {
  if (state === 'not-yet') return 'not yet';
  if (figure === null) return 'too few';
  if (figure.isWhole) return String(figure.count);
  return figure.count === 0 ? 'small' : `${String(figure.count)}+`;
}

export const countWords = (count: number | null, state: State | undefined = 'shown'): string =>
  figureWords(count === null ? null : { count, isWhole: true }, state);

export interface Bar {
  readonly series: string;
  readonly count: number;
}

export interface Stack {
  readonly month: string;
  readonly bars: readonly Bar[];
}

export const togetherTitle = 'Small counts together';

/** As many stacks as months; one that is not shown is empty. A value without any count in the range has no bar. */
export function stacksOf(months: readonly string[], { rows, together }: PictureTable): readonly Stack[] {
  return months.map((month, at) => ({
    month,
    bars: [
      ...rows.map(({ title, figures }) => ({ series: title, count: figures[at]?.count ?? 0 })),
      { series: togetherTitle, count: together[at] ?? 0 },
    ].filter(({ count }) => count > 0),
  }));
}

export const seriesOf = ({ rows, togetherSum }: PictureTable): readonly string[] => [
  ...rows.filter(({ sum }) => sum.count > 0).map(({ title }) => title),
  ...(togetherSum > 0 ? [togetherTitle] : []),
];

/** Why a table has nothing to show; undefined where it has. */
export function emptyWords({ states }: PictureTable, authority: string | undefined): string | undefined {
  if (states.includes('shown')) return undefined;
  if (!states.includes('few'))
    return 'Not settled yet: this is counted once the month after a request’s own is over.';
  return authority === undefined
    ? 'Fewer than five in each of these months, which is too few to be shown.'
    : 'Too few in each of these months for this authority to be looked at by itself; they are counted among all authorities.';
}

export const tableIn = (sections: readonly PictureSection[], id: string): PictureTable | undefined =>
  sections.flatMap(({ tables }) => tables).find((table) => table.id === id);

const sumOf = ({ rows, togetherSum }: PictureTable): number =>
  rows.reduce((all, { sum }) => all + sum.count, togetherSum);

/** "78%", "at least 78%"; undefined where there is nothing to divide. */
export function shareOf(table: PictureTable | undefined, value: string): string | undefined {
  const row = table?.rows.find((one) => one.value === value);
  if (table === undefined || row === undefined || row.sum.count === 0) return undefined;
  const share = `${String(Math.floor((row.sum.count / sumOf(table)) * 100))}%`;
  return row.sum.isWhole ? share : `at least ${share}`;
}

export interface Fact {
  readonly title: string;
  readonly words: string;
}

const totalFact = (sections: readonly PictureSection[], family: PictureSection['family']): readonly Fact[] =>
  sections
    .filter((section) => section.family === family)
    .map(({ title, total, totals }) => ({
      title,
      words: totals.includes(null) ? (total === 0 ? 'too few' : `${String(total)}+`) : String(total),
    }));

const shareFact = (title: string, share: string | undefined): readonly Fact[] =>
  share === undefined ? [] : [{ title, words: share }];

function placesFact(surgeries: ShownPicture['surgeries']): readonly Fact[] {
  if (surgeries === undefined) return [];
  const offered = surgeries.offered.reduce((all, count) => all + count, 0);
  const booked = surgeries.booked.reduce<number>((all, count) => all + (count ?? 0), 0);
  const more = surgeries.booked.includes(null) ? '+' : '';
  return [{ title: 'Surgery places booked', words: `${String(booked)}${more} of ${String(offered)}` }];
}

/** The whole range in a line. */
export const factsOf = ({ sections, surgeries, pastReview }: ShownPicture): readonly Fact[] => [
  ...totalFact(sections, 'questions'),
  ...shareFact('Answered', shareOf(tableIn(sections, 'questions-outcome'), 'answered')),
  ...totalFact(sections, 'requests'),
  ...shareFact('Promise kept', shareOf(tableIn(sections, 'requests-reply'), 'kept')),
  ...placesFact(surgeries),
  { title: 'Guidance past its review', words: String(pastReview.length) },
];

/** Places of surgeries as a table like the others: what is too few to be told is told together with what was left free. */
export function surgeryTable({ offered, booked }: NonNullable<ShownPicture['surgeries']>): PictureTable {
  const rowOf = (value: string, title: string, countOf: (taken: number, of: number) => number) => {
    const figures = booked.map((taken, at) =>
      taken === null
        ? { count: 0, isWhole: false }
        : { count: countOf(taken, offered[at] ?? 0), isWhole: true },
    );
    const count = figures.reduce((all, figure) => all + figure.count, 0);
    return { value, title, figures, sum: { count, isWhole: !booked.includes(null) } };
  };
  const together = offered.map((places, at) => (booked[at] === null ? places : 0));
  return {
    id: 'surgery-places',
    title: 'Surgery places: booked when they began, or left free',
    states: offered.map(() => 'shown'),
    rows: [
      rowOf('booked', 'Booked', (taken) => taken),
      rowOf('free', 'Left free', (taken, of) => Math.max(0, of - taken)),
    ],
    together,
    togetherSum: together.reduce((all, places) => all + places, 0),
  };
}
