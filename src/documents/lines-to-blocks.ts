/** Lines of a page or a text file, put together as headings, paragraphs and tables. */
import { type Block, pageAt, type Place, spanOf } from './document.ts';
import { markerOf } from './markers.ts';

export interface Line {
  readonly text: string;
  readonly page: number | undefined;
  /** Where it starts, in whatever unit the reader measures. */
  readonly indent: number;
  /** More space before it than within a paragraph. */
  readonly isApart: boolean;
  /** Its level where the reader takes it for a heading. */
  readonly heading: number | undefined;
  /** More than one where wide gaps divide it, as in a table. */
  readonly cells: readonly string[];
}

interface Open {
  kind: 'heading' | 'paragraph' | 'table';
  readonly first: Line;
  last: Line;
  readonly lines: Line[];
}

/** Within a paragraph the line ends stay, as line feeds: repair-joins.ts decides what they were. */
export function toBlocks(lines: readonly Line[]): readonly Block[] {
  const opened: Open[] = [];
  for (const line of lines) {
    const open = opened.at(-1);
    const kind = kindOf(line);
    if (open?.kind === kind && goesOn(open, line)) {
      open.lines.push(line);
      open.last = line;
    } else opened.push({ kind, first: line, last: line, lines: [line] });
  }
  return opened.map(toBlock);
}

function kindOf(line: Line): Open['kind'] {
  if (line.heading !== undefined) return 'heading';
  return line.cells.length > 1 ? 'table' : 'paragraph';
}

function goesOn(open: Open, line: Line): boolean {
  switch (open.kind) {
    case 'heading':
      return line.heading === open.first.heading && !line.isApart && line.page === open.last.page;
    case 'table':
      return line.page === open.last.page;
    case 'paragraph':
      return paragraphGoesOn(open, line);
  }
}

function paragraphGoesOn({ first, last, lines }: Open, line: Line): boolean {
  if (markerOf(line.text) !== undefined) return false;
  const marker = markerOf(first.text);
  // A bullet that stands alone belongs to the line below it.
  if (marker?.rest === '' && lines.length === 1) return true;
  if (line.page !== last.page || line.isApart) return isMidSentence(last, line);
  return marker === undefined || line.indent > first.indent - 1;
}

/** Across a page the next line may begin with a capital, as names do. */
const isMidSentence = (last: Line, line: Line): boolean =>
  !endsSentence(last.text.trimEnd()) && (line.page !== last.page || /^\p{Ll}/u.test(line.text));

export const endsSentence = (text: string): boolean => /[.!?:;]["'”’)\]]*\d{0,2}$/.test(text);

function toBlock({ kind, first, last, lines }: Open): Block {
  const place = spanOf(placeOf(first), placeOf(last));
  const text = lines.map((line) => line.text.trim()).join('\n');
  switch (kind) {
    case 'heading':
      return { kind, level: first.heading ?? 1, text, place };
    case 'table':
      return { kind, rows: lines.map(({ cells }) => cells), place };
    case 'paragraph':
      return { kind, text, place };
  }
}

const placeOf = ({ page }: Line): Place | undefined => (page === undefined ? undefined : pageAt(page));
