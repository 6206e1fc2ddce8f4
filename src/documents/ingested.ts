/** What bringing documents in is handed, and what comes of it. */
import type { Source } from '../knowledge/passage.ts';
import type { Trouble } from './document.ts';
import type { SettledDocument } from './drafts-folder.ts';
import type { Proposed } from './propose.ts';

export interface IngestOptions {
  /** A file or a folder. */
  readonly path: string;
  /** Where drafts are kept, a folder for each source. */
  readonly draftsFolder: string;
  readonly source: Source;
  readonly size: number;
  readonly megabytes: number;
  readonly knownWords: ReadonlySet<string>;
  /** Abbreviations that the glossary has. */
  readonly glossary: ReadonlySet<string>;
  /** Ids of the passages that are published. */
  readonly publishedIds: ReadonlySet<string>;
  readonly onProgress: (at: Progress) => void;
}

export interface Progress {
  readonly file: string;
  readonly number: number;
  readonly of: number;
  /** Undefined while the format tells no pages. */
  readonly page: { readonly number: number; readonly of: number } | undefined;
}

export interface ReadFile {
  readonly name: string;
  readonly format: string;
  readonly length: { readonly unit: string; readonly count: number } | undefined;
  readonly notes: readonly string[];
  readonly proposed: Proposed;
}

export interface FailedFile {
  readonly name: string;
  readonly trouble: Trouble;
}

export interface Ingested {
  readonly kind: 'ingested';
  readonly read: readonly (ReadFile & { readonly settled: SettledDocument; readonly earlier: string })[];
  readonly failed: readonly FailedFile[];
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
  /** Documents of earlier readings that were not among the files. */
  readonly absent: readonly string[];
  readonly folder: string;
  /** The file that lists what is new, changed and gone, where there was an earlier reading. */
  readonly changes: string | undefined;
}
