/** PDF through PDF.js (unpdf's build: no native code, no scripts of the document), a page at a time. */
import { getDocumentProxy } from 'unpdf';
import { type OnPage, type ReadResult, troubled } from './document.ts';
import { toBlocks } from './lines-to-blocks.ts';
import { isPiece, type PdfLine, toPdfLines } from './pdf-lines.ts';
import { toStyledLines } from './pdf-style.ts';
import { dropRunningLines } from './running-lines.ts';

/** More than this is a collection, and its report would be beyond reading. */
export const mostPages = 2000;

/** What we use of PDF.js: unpdf's own types of it do not resolve. */
interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  readonly loadingTask: { destroy(): Promise<void> };
}

interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): boolean;
}

export async function readPdf(bytes: Uint8Array, onPage: OnPage): Promise<ReadResult> {
  let pdf: Pdf;
  try {
    pdf = await open(bytes);
  } catch (error) {
    return troubled({ kind: nameOf(error) === 'PasswordException' ? 'encrypted' : 'broken' });
  }
  try {
    if (pdf.numPages > mostPages) {
      return troubled({ kind: 'too-many-pages', pages: pdf.numPages, allowed: mostPages });
    }
    return toDocument(await linesOf(pdf, onPage), pdf.numPages);
  } catch (error) {
    // A page that PDF.js cannot read is a document that we would read in part and call whole.
    if (error instanceof Error) return troubled({ kind: 'broken' });
    throw error;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const open = async (bytes: Uint8Array): Promise<Pdf> =>
  (await getDocumentProxy(new Uint8Array(bytes), {
    // Its warnings would go to the console, and may hold the document's words.
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 0,
  })) as Pdf;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

async function linesOf(pdf: Pdf, onPage: OnPage): Promise<readonly PdfLine[]> {
  const lines: PdfLine[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    lines.push(...toPdfLines(items.filter(isPiece), number));
    // What PDF.js keeps of a page is many times its text.
    page.cleanup();
    onPage(number, pdf.numPages);
  }
  return lines;
}

function toDocument(all: readonly PdfLine[], pages: number): ReadResult {
  if (all.length === 0) return troubled({ kind: 'no-text', pages });
  const { kept, aside } = dropRunningLines(all);
  const withText = new Set(all.map(({ page }) => page));
  const without = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => !withText.has(page),
  );
  return {
    ok: true,
    document: {
      format: 'PDF',
      length: { unit: 'page', count: pages },
      blocks: toBlocks(toStyledLines(kept)),
      aside,
      notes:
        without.length === 0
          ? []
          : [`No text on page ${without.join(', ')}: a picture, or scanned. Look whether it matters.`],
    },
  };
}
