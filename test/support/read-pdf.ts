/** What a reader of a PDF finds in it: its words with their places, its description, and the order it is read aloud in. */
import { getDocumentProxy } from 'unpdf';

interface Piece {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** The parts of PDF.js that are used here. */
interface Pdf {
  readonly numPages: number;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getPage(number: number): Promise<PdfPage>;
}

interface PdfPage {
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly (Piece | object)[] }>;
  getAnnotations(): Promise<readonly { readonly url?: string }[]>;
  getStructTree(): Promise<Tag>;
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

export interface ReadPage {
  readonly text: string;
  /** From the left and from the foot, in points. */
  readonly pieces: readonly {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly y: number;
  }[];
  readonly width: number;
  readonly height: number;
  readonly roles: readonly string[];
  readonly links: readonly string[];
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly pages: readonly ReadPage[];
}

const rolesIn = ({ role, children = [] }: Tag): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn),
];

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = (await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })) as Pdf;
  const { info } = await pdf.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const found = items.filter((item): item is Piece => 'str' in item);
    const [, , width = 0, height = 0] = page.view;
    const links = await page.getAnnotations();
    pages.push({
      text: found
        .map(({ str }) => str)
        .join(' ')
        .replace(/\s+/g, ' '),
      pieces: found.map(({ str, width: wide, transform: [, , , , left = 0, y = 0] }) => ({
        text: str,
        left,
        right: left + wide,
        y,
      })),
      width,
      height,
      roles: rolesIn(await page.getStructTree()),
      links: links.flatMap(({ url }) => url ?? []),
    });
  }
  return { info, pages };
}
