/** Where a piece stands in its document, in the words that a reader looks it up by. */
import type { Place } from './document.ts';
import type { Piece } from './split.ts';

/** "page 4, paragraph 17", "slide 6, 'Who to ask'", "section 'Funding', paragraphs 4 to 6". */
export function locatorOf(piece: Piece): string {
  const numbers = printedNumbers(piece);
  const place = piece.place === undefined ? undefined : placeWords(piece.place);
  const heading = place !== undefined && numbers !== undefined ? undefined : headingWords(piece);
  const parts = [place, heading, numbers ?? counted(piece)].filter((part) => part !== undefined);
  return parts.length === 0 ? 'the text before the first heading' : parts.join(', ');
}

function headingWords({ path, place }: Piece): string | undefined {
  const heading = path.at(-1);
  if (heading === undefined) return undefined;
  return `${place === undefined ? 'section ' : ''}'${shortened(heading)}'`;
}

const placeWords = ({ unit, from, to }: Place): string =>
  from === to ? `${unit} ${String(from)}` : `${unit}s ${String(from)} to ${String(to)}`;

function printedNumbers({ blocks }: Piece): string | undefined {
  const numbers = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.number !== undefined ? [block.number] : [],
  );
  return paragraphWords(numbers[0], numbers.at(-1));
}

/** With a page to go by, counting a section's paragraphs would only mislead beside printed numbers. */
const counted = ({ paragraphs, place }: Piece): string | undefined =>
  paragraphs === undefined || place !== undefined
    ? undefined
    : paragraphWords(String(paragraphs.from), String(paragraphs.to));

function paragraphWords(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  return from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`;
}

export function shortened(text: string, most = 80): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
