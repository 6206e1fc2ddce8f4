/** What every reader makes of a document, whatever its format: blocks in reading order, and what it left out. */

/** Pages and slides are counted from 1; `to` differs where a block runs over. */
export interface Place {
  readonly unit: 'page' | 'slide';
  readonly from: number;
  readonly to: number;
}

export interface ListItem {
  /** As the document has it: "1.", "(a)", "•". */
  readonly marker: string;
  readonly text: string;
  /** 0 for the outer list. */
  readonly depth: number;
}

interface Placed {
  /** Undefined where the format has neither pages nor slides. */
  readonly place: Place | undefined;
}

export type Block =
  | (Placed & { readonly kind: 'heading'; readonly level: number; readonly text: string })
  /** `number` is printed before the paragraph: "17", "3.2". */
  | (Placed & { readonly kind: 'paragraph'; readonly text: string; readonly number?: string })
  | (Placed & { readonly kind: 'list'; readonly items: readonly ListItem[] })
  | (Placed & { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] });

/** Text that stands in no draft; every one is shown to the editor in the report. */
export interface PutAside {
  readonly why:
    | 'running header or footer'
    | 'page number'
    | 'boilerplate'
    | 'hidden text'
    | 'heading with nothing below it';
  readonly text: string;
  readonly places: readonly Place[];
}

export interface ReadDocument {
  readonly format: Format;
  /** Pages or slides; undefined where the format has none. */
  readonly length: { readonly unit: 'page' | 'slide'; readonly count: number } | undefined;
  /** Within a text a line feed is where a line of the page ends: the joins are repaired later. */
  readonly blocks: readonly Block[];
  readonly aside: readonly PutAside[];
  /** What an editor must know of the reading as a whole: pages without text, charts that were not read. */
  readonly notes: readonly string[];
}

export type Format = 'PDF' | 'DOCX' | 'PPTX' | 'HTML' | 'Markdown' | 'text';

export type Trouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-text'; readonly pages: number }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'old-format' }
  | { readonly kind: 'unknown-format' }
  | { readonly kind: 'wrong-ending'; readonly really: Format }
  | { readonly kind: 'too-big'; readonly megabytes: number; readonly allowed: number }
  | { readonly kind: 'too-many-pages'; readonly pages: number; readonly allowed: number }
  | { readonly kind: 'unpacks-too-big'; readonly allowed: number }
  /** Reading it was stopped: it took more memory, or more time, than a reading is given. */
  | { readonly kind: 'takes-too-much' }
  | { readonly kind: 'too-many-parts'; readonly parts: number; readonly allowed: number }
  | { readonly kind: 'unreadable' };

export type ReadResult =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly trouble: Trouble };

export const troubled = (trouble: Trouble): ReadResult => ({ ok: false, trouble });

/** Called as pages are read; never with anything of what they hold. */
export type OnPage = (page: number, of: number) => void;

export const pageAt = (page: number): Place => ({ unit: 'page', from: page, to: page });

/** From the first to the last of two places of one document. */
export function spanOf(first: Place | undefined, last: Place | undefined): Place | undefined {
  if (first === undefined || last === undefined) return first ?? last;
  return { unit: first.unit, from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
}

/** A block's texts in reading order. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return block.rows.flat();
  }
}

/** The same block with each of its texts rewritten. */
export function mapTexts(block: Block, rewrite: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: rewrite(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, text: rewrite(item.text) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(rewrite)) };
  }
}
