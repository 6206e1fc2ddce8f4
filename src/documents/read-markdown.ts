/** Markdown: marked makes HTML of it, which is never shown to anybody. */
import { marked } from 'marked';
import type { ReadResult } from './document.ts';
import { readHtml } from './read-html.ts';

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export async function readMarkdown(text: string): Promise<ReadResult> {
  const head = frontMatter.exec(text);
  const read = readHtml(await marked.parse(text.slice(head?.[0].length ?? 0), { gfm: true }), 'Markdown');
  if (!read.ok || head === null) return read;
  const aside = { why: 'hidden text', text: (head[1] ?? '').trim(), places: [] } as const;
  return { ok: true, document: { ...read.document, aside: [aside, ...read.document.aside] } };
}
