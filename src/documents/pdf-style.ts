/** What the look of a PDF's lines says: which are headings, and where a paragraph ends. */
import { groupBy } from './group-by.ts';
import { endsSentence, type Line } from './lines-to-blocks.ts';
import { markerOf } from './markers.ts';
import type { PdfLine } from './pdf-lines.ts';

interface Body {
  readonly size: number;
  readonly font: string | undefined;
  /** Usual distance from line to line. */
  readonly leading: number;
  /** Sizes of headings, largest first. */
  readonly larger: readonly number[];
}

export function toStyledLines(lines: readonly PdfLine[]): readonly Line[] {
  const body = bodyOf(lines);
  return lines.map((line, index): Line => {
    const before = lines[index - 1];
    const isApart = before?.page !== line.page || gapOf(before, line) > gapFor(body, before, line);
    const heading = headingOf({ before, line, after: lines[index + 1], isApart }, body);
    return {
      text: line.text,
      page: line.page,
      indent: line.x,
      isApart,
      heading,
      cells: heading === undefined && isTabular(lines, index) ? line.cells : [line.text],
    };
  });
}

/** Lines of an earlier column or a later page stand higher: that is no gap, and no going on either. */
const gapOf = (before: PdfLine, line: PdfLine): number =>
  line.y > before.y + before.size ? Infinity : before.y - line.y;

const gapFor = ({ leading, size }: Body, before: PdfLine, line: PdfLine): number =>
  Math.max(leading * 1.25, (leading / size) * Math.max(before.size, line.size) * 1.25);

function bodyOf(lines: readonly PdfLine[]): Body {
  const size = most(lines, ({ size }) => size) ?? 12;
  const font = most(
    lines.filter((line) => line.size === size),
    (line) => line.font,
  );
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before?.page !== line.page || before.size !== size || line.size !== size) return [];
    const step = Math.round((before.y - line.y) * 2) / 2;
    return step > size * 0.8 && step < size * 3 ? [step] : [];
  });
  const leading =
    most(
      steps.map((step) => ({ text: 'x', step })),
      ({ step }) => step,
    ) ?? size * 1.2;
  const larger = [...new Set(lines.map((line) => line.size))].filter((one) => one > size * 1.1);
  return { size, font, leading, larger: larger.sort((a, b) => b - a) };
}

/** The value that most letters have. */
function most<T extends { readonly text: string }, V>(
  all: readonly T[],
  valueOf: (one: T) => V,
): V | undefined {
  const weights = [...groupBy(all, valueOf)].map(([value, found]) => ({
    value,
    weight: found.reduce((sum, { text }) => sum + text.length, 0),
  }));
  return weights.sort((a, b) => b.weight - a.weight)[0]?.value;
}

interface Around {
  readonly before: PdfLine | undefined;
  readonly line: PdfLine;
  readonly after: PdfLine | undefined;
  readonly isApart: boolean;
}

function headingOf(around: Around, body: Body): number | undefined {
  const { text, size } = around.line;
  if (text.length > 160 || !/\p{L}{2}/u.test(text)) return undefined;
  const rank = body.larger.indexOf(size);
  if (rank >= 0) return Math.min(rank + 1, 5);
  return isInOtherFont(around.line, body) && isShortTitle(text) && isByItself(around) ? 6 : undefined;
}

/** The first row of a table is often bold. */
const isInOtherFont = ({ font, size, cells }: PdfLine, body: Body): boolean =>
  cells.length === 1 && font !== undefined && font !== body.font && size >= body.size * 0.98;

const isShortTitle = (text: string): boolean =>
  text.length <= 100 && !/[.,;]$/.test(text) && /^\P{Ll}/u.test(text) && markerOf(text)?.kind !== 'bullet';

/** The second line of a title goes on from the first in the same font. */
function isByItself({ before, line, after, isApart }: Around): boolean {
  if (isApart) return true;
  if (before === undefined || before.font !== line.font || endsSentence(before.text)) return false;
  return after === undefined || after.font !== line.font || after.page !== line.page;
}

/** Two lines with columns make a table; one alone is a gap in a line. */
function isTabular(lines: readonly PdfLine[], index: number): boolean {
  const count = lines[index]?.cells.length ?? 0;
  const isLike = (at: number) =>
    lines[at]?.page === lines[index]?.page && (lines[at]?.cells.length ?? 0) === count;
  return count > 1 && (isLike(index - 1) || isLike(index + 1));
}
