/** Which lines of plain text are titles, by their shape and what stands around them. */
import { endsSentence } from './lines-to-blocks.ts';
import { markerOf } from './markers.ts';

interface TypedLine {
  readonly text: string;
  /** Empty lines above it. */
  readonly above: number;
}

interface Around {
  readonly before: TypedLine | undefined;
  readonly line: TypedLine;
  readonly after: TypedLine;
  /** Empty lines between the lines of one paragraph. */
  readonly usual: number;
  /** How long a line gets before it is wrapped. */
  readonly width: number;
}

export function findTitles<T extends TypedLine>(lines: readonly T[], usual: number): ReadonlySet<T> {
  const width = widthOf(lines);
  return new Set(
    lines.filter((line, index) => {
      const after = lines[index + 1];
      if (after === undefined || !isTitleLike(line.text)) return false;
      const around = { before: lines[index - 1], line, after, usual, width };
      return startsHere(around) && standsAlone(around);
    }),
  );
}

/** Nine lines of ten are shorter. */
function widthOf(lines: readonly TypedLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** The last words are those that no title ends with: a wrapped line does. */
const isTitleLike = (text: string): boolean =>
  text.length <= 90 &&
  text.split(/\s+/).length <= 14 &&
  /^(\d+[.)]?\s+)?\p{Lu}/u.test(text) &&
  !/[.,;:!…]["'”’)]*$/.test(text) &&
  !/@|https?:|\t|\s{4,}/.test(text) &&
  !/\b(?:the|a|an|of|and|or|to|in|for|with|by|on|at|from|that|which|their|his|her|is|are|as)$/i.test(text);

const startsHere = ({ before, line, usual }: Around): boolean =>
  before === undefined || line.above > usual || endsSentence(before.text);

function standsAlone({ line, after, usual, width }: Around): boolean {
  if (!startsAfresh(after.text)) return false;
  if (after.above > usual) return true;
  if (markerOf(line.text) !== undefined) return false;
  // With text close below, only a line that had room for more is a title.
  return line.text.length < width * 0.7 && (line.above > usual || after.text.length > width * 0.7);
}

const startsAfresh = (text: string): boolean => /^\P{Ll}/u.test(text) || markerOf(text) !== undefined;
