/** The pieces of text that a PDF page is painted with, put together as lines in reading order. */

/** As PDF.js gives it: the last two of `transform` are where the piece starts, from the bottom left. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** The others mark where tagged content begins and ends. */
export const isPiece = (item: unknown): item is Piece =>
  typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;

export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  /** Height of the letters, to a tenth. */
  readonly size: number;
  /** The one font of the whole line; undefined where there are several. */
  readonly font: string | undefined;
  readonly cells: readonly string[];
}

interface Building {
  readonly pieces: Piece[];
  readonly y: number;
  size: number;
  end: number;
}

/** A space is some quarter of the letters' height; a column of a table is much farther off. */
const spaceGap = 0.15;
const cellGap = 1.6;
const isMarker = /^(?:\(?[\p{L}\d]{1,3}[.)]|\d+(?:\.\d+)+|[^\p{L}\p{N}]{1,2}|o)$/u;

export function toPdfLines(pieces: readonly Piece[], page: number): readonly PdfLine[] {
  const lines: Building[] = [];
  for (const piece of pieces) {
    if (piece.str.trim() === '') continue;
    const line = lines.at(-1);
    if (line !== undefined && isSameLine(line, piece)) {
      line.pieces.push(piece);
      line.end = endOf(piece);
      line.size = Math.max(line.size, piece.height);
    } else lines.push({ pieces: [piece], y: yOf(piece), size: piece.height, end: endOf(piece) });
  }
  return lines.map((line) => toLine(line, page));
}

const numberAt = (piece: Piece, index: number): number => Number(piece.transform[index] ?? 0);
const xOf = (piece: Piece): number => numberAt(piece, 4);
const yOf = (piece: Piece): number => numberAt(piece, 5);
const endOf = (piece: Piece): number => xOf(piece) + piece.width;

/** Raised figures of footnotes stand a little higher; text of another column starts to the left. */
const isSameLine = (line: Building, piece: Piece): boolean =>
  Math.abs(yOf(piece) - line.y) < Math.max(line.size, piece.height) * 0.5 &&
  xOf(piece) > line.end - line.size;

function cellsOf(pieces: readonly Piece[], size: number): readonly string[] {
  const cells: string[] = [];
  let end = -Infinity;
  for (const piece of pieces) {
    const gap = xOf(piece) - end;
    const before = cells.at(-1);
    // The gap after a bullet or a number is an indent, not a column.
    const isColumn = gap > cellGap * size && !isMarker.test(before?.trim() ?? '');
    if (before === undefined || isColumn) cells.push(piece.str);
    else cells[cells.length - 1] = before + (gap > spaceGap * size ? ' ' : '') + piece.str;
    end = endOf(piece);
  }
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
}

function toLine({ pieces, y, size, end }: Building, page: number): PdfLine {
  const cells = cellsOf(pieces, size);
  const fonts = [...new Set(pieces.map(({ fontName }) => fontName))];
  return {
    text: cells.join(' '),
    page,
    x: Math.min(...pieces.map(xOf)),
    y,
    end,
    size: Math.round(size * 10) / 10,
    font: fonts.length === 1 ? fonts[0] : undefined,
    cells,
  };
}
