/** A text file as lines: its headings guessed from their shape, its pages from form feeds. */
import { type ReadResult, troubled } from './document.ts';
import { dropRunningLines } from './running-lines.ts';
import { findTitles } from './find-titles.ts';
import { type Line, toBlocks } from './lines-to-blocks.ts';
import { readMarkdown } from './read-markdown.ts';

export interface TypedLine {
  readonly text: string;
  readonly indent: number;
  readonly page: number | undefined;
  /** Empty lines above it. */
  readonly above: number;
}

export async function readText(text: string): Promise<ReadResult> {
  // Some save Markdown as text: its headings are then written out.
  if ((text.match(/^#{1,6} \S/gm) ?? []).length > 1) {
    const read = await readMarkdown(text);
    return read.ok ? { ok: true, document: { ...read.document, format: 'text' } } : read;
  }
  const typed = typedLines(text);
  if (typed.length === 0) return troubled({ kind: 'empty' });
  const count = typed.at(-1)?.page;
  const { kept, aside } = dropRunningLines(typed);
  return {
    ok: true,
    document: {
      format: 'text',
      length: count === undefined ? undefined : { unit: 'page', count },
      blocks: toBlocks(toLines(kept)),
      aside,
      notes: [],
    },
  };
}

function toLines(typed: readonly TypedLine[]): readonly Line[] {
  const usual = usualGap(typed);
  const titles = findTitles(typed, usual);
  return typed.map((line) => ({
    text: line.text,
    page: line.page,
    indent: line.indent,
    isApart: line.above > usual,
    heading: titles.has(line) ? 2 : undefined,
    cells: line.text.split(/\t+|\s{4,}/).filter(Boolean),
  }));
}

function typedLines(text: string): readonly TypedLine[] {
  const hasPages = text.includes('\f');
  const lines: TypedLine[] = [];
  text.split('\f').forEach((page, index) => {
    let above = 1;
    for (const line of page.split(/\r\n|[\n\r\u2028\u2029]/)) {
      const trimmed = line.trim();
      // A rule drawn with hyphens says no word.
      if (trimmed === '' || /^([-=_*])\1{2,}$/.test(trimmed)) above += 1;
      else {
        const indent = line.length - line.trimStart().length;
        lines.push({ text: trimmed, indent, page: hasPages ? index + 1 : undefined, above });
        above = 0;
      }
    }
  });
  return lines;
}

/** 1 where every line has an empty one below it, as some programs write them. */
function usualGap(lines: readonly TypedLine[]): number {
  const gaps = lines.slice(1).filter(({ above }) => above === 1).length;
  const close = lines.slice(1).filter(({ above }) => above === 0).length;
  const wider = lines.slice(1).filter(({ above }) => above > 1).length;
  return wider > 0 && gaps > close + wider ? 1 : 0;
}
