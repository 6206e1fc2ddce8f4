/** Of Markdown what our own lines hold: links, bold and italics, as runs of text one after another. */

export interface Run {
  readonly text: string;
  readonly look: 'plain' | 'bold' | 'italic';
  readonly link?: string;
}

/** A link, bold words, or italics with a space or an end on both sides. */
const marked = /\[([^\][]+)\]\((https:\/\/[^\s()]+)\)|\*\*(.+?)\*\*|(?<=^| )_([^_]+)_(?= |$)/g;

export function runsOf(markdown: string): readonly Run[] {
  const runs: Run[] = [];
  let read = 0;
  for (const match of markdown.matchAll(marked)) {
    if (match.index > read) runs.push({ text: markdown.slice(read, match.index), look: 'plain' });
    runs.push(runOf(match));
    read = match.index + match[0].length;
  }
  if (read < markdown.length) runs.push({ text: markdown.slice(read), look: 'plain' });
  return runs;
}

function runOf([, linked, link, bold, italic]: readonly (string | undefined)[]): Run {
  if (linked !== undefined && link !== undefined) return { text: linked, look: 'plain', link };
  return bold === undefined ? { text: italic ?? '', look: 'italic' } : { text: bold, look: 'bold' };
}
