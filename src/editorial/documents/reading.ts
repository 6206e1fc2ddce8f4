/** The port through which a document is read, away from everybody's turns, and what comes of it. */
import type { DocumentEnding, FoundPassage, PassageChange, ReadingReport } from './document.ts';
import type { EarlierPassage } from './document-store.ts';

export interface ToRead {
  readonly bytes: Uint8Array;
  readonly ending: DocumentEnding;
  /** Lower-case words of the guidance, never taken for names. */
  readonly knownWords: ReadonlySet<string>;
  /** Abbreviations that the glossary has. */
  readonly glossary: ReadonlySet<string>;
  /** What readings of the same source found, of every document of it. */
  readonly earlier: readonly EarlierPassage[];
  /** Of those the document that this one has the title of. */
  readonly namedLike: string | undefined;
}

export interface ReadPassage extends FoundPassage {
  readonly change: PassageChange;
  readonly before: EarlierPassage | undefined;
}

export type Reading =
  | {
      readonly kind: 'read';
      readonly passages: readonly ReadPassage[];
      readonly gone: readonly EarlierPassage[];
      readonly report: Omit<ReadingReport, 'gone'>;
      readonly length: { readonly unit: 'page' | 'slide'; readonly count: number } | undefined;
      readonly earlier: string | undefined;
    }
  /** In words, with the remedy. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It was told to stop. */
  | { readonly kind: 'stopped' };

export interface ReadingWatch {
  readonly onPage: (page: number, of: number) => void;
  readonly signal: AbortSignal;
}

export type ReadBrought = (toRead: ToRead, watch: ReadingWatch) => Promise<Reading>;
