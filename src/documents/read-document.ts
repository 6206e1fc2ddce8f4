/** One file, whatever its format, to a document or to the trouble with it. */
import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';
import { type Format, type OnPage, type ReadResult, textsOf, troubled } from './document.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPdf } from './read-pdf.ts';
import { readPptx } from './read-pptx.ts';
import { readText } from './read-text.ts';
import { recogniseFormat } from './recognise-format.ts';

export const usualMegabytes = 64;
const megabyte = 1024 * 1024;

type Reader = (bytes: Uint8Array, onPage: OnPage) => ReadResult | Promise<ReadResult>;

const readers: Readonly<Record<Format, Reader>> = {
  PDF: readPdf,
  DOCX: (bytes) => readDocx(bytes),
  PPTX: (bytes) => readPptx(bytes),
  HTML: (bytes) => readHtml(decodeText(bytes)),
  Markdown: (bytes) => readMarkdown(decodeText(bytes)),
  text: (bytes) => readText(decodeText(bytes)),
};

/** `megabytes` is the largest file that is opened at all. */
export async function readDocument(path: string, megabytes: number, onPage: OnPage): Promise<ReadResult> {
  const bytes = await bytesOf(path, megabytes);
  return bytes instanceof Uint8Array ? readBytes(path, bytes, onPage) : bytes;
}

/** Of `name` only its ending is looked at. */
export async function readBytes(name: string, bytes: Uint8Array, onPage: OnPage): Promise<ReadResult> {
  const format = recogniseFormat(name, bytes);
  if (!format.ok) return troubled(format.trouble);
  try {
    const read = await readers[format.format](bytes, onPage);
    return read.ok && !hasWords(read) ? troubled({ kind: 'empty' }) : read;
  } catch (error) {
    // Elements nested thousands deep end the stack: no honest document does that.
    if (error instanceof RangeError) return troubled({ kind: 'broken' });
    throw error;
  }
}

async function bytesOf(path: string, megabytes: number): Promise<Uint8Array | ReadResult> {
  try {
    const { size, ...found } = await statOf(path);
    if (!found.isFile) return troubled({ kind: 'unreadable' });
    if (size > megabytes * megabyte) {
      return troubled({ kind: 'too-big', megabytes: Math.ceil(size / megabyte), allowed: megabytes });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return troubled({ kind: 'unreadable' });
    throw error;
  }
}

async function statOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

const hasWords = ({ document }: Extract<ReadResult, { ok: true }>): boolean =>
  [...document.blocks.flatMap(textsOf), ...document.aside.map(({ text }) => text)].some((text) =>
    /[\p{L}\p{N}]/u.test(text),
  );
