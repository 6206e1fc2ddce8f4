/** Where documents that were brought in are kept until their editor has decided on them. */
import type { Instant } from '../../calendar/clock.ts';
import type { Source } from '../../knowledge/passage.ts';
import type { ServiceId } from '../../people/person.ts';
import type { GuidanceDraft } from '../draft.ts';
import type {
  BroughtDocument,
  BroughtPassage,
  DocumentKey,
  PassageState,
  ReadingReport,
} from './document.ts';

/** A document that is to be read now, by nobody else. */
export interface Taken {
  readonly document: BroughtDocument;
  /** From 1: how often its reading was begun. */
  readonly attempt: number;
}

/** Of a document with the same source, in the order of the document. */
export interface EarlierPassage
  extends Pick<BroughtPassage, 'number' | 'title' | 'locator' | 'original' | 'digest' | 'state' | 'draft'> {
  readonly document: string;
}

export interface ReadOutcome {
  readonly passages: readonly BroughtPassage[];
  readonly report: ReadingReport;
  readonly pages: number | undefined;
  /** It takes this one's place, which is closed. */
  readonly earlier: string | undefined;
  /** Of a source that is not published yet: where its passages stand. */
  readonly places: Pick<Source, 'places' | 'numbered'>;
}

export type PartTaken = 'more' | 'whole' | 'not-awaited';

export interface BroughtDocuments {
  /** With its source where that is a new one. */
  add(document: BroughtDocument, source: Source | undefined): Promise<void>;
  find(key: DocumentKey): Promise<BroughtDocument | undefined>;
  /** Newest first, at most 200. */
  list(service: ServiceId): Promise<readonly BroughtDocument[]>;
  /** Files that are kept: how many there are, and their bytes. */
  held(service: ServiceId): Promise<{ readonly count: number; readonly bytes: number }>;
  /** The same part twice is one part. With the last of them it waits to be read. */
  putPart(key: DocumentKey, part: number, content: Uint8Array, at: Instant): Promise<PartTaken>;
  part(key: DocumentKey, part: number): Promise<Uint8Array | undefined>;
  passages(key: DocumentKey): Promise<readonly BroughtPassage[]>;
  /** The one that became this draft, with the document's source. */
  ofDraft(
    service: ServiceId,
    draft: string,
  ): Promise<{ readonly passage: BroughtPassage; readonly source: string } | undefined>;
  /** How many of each state, by document. */
  counts(service: ServiceId): Promise<ReadonlyMap<string, Readonly<Record<PassageState, number>>>>;

  /** The one that has waited longest, of any service; one whose reader died is taken again. */
  take(now: Instant, until: Instant): Promise<Taken | undefined>;
  /** How many pages are read. */
  tellPage(key: DocumentKey, page: number, pages: number): Promise<void>;
  earlier(document: BroughtDocument): Promise<readonly EarlierPassage[]>;
  /** False where it is no longer being read, because somebody closed it. */
  settle(key: DocumentKey, outcome: ReadOutcome, at: Instant): Promise<boolean>;
  /** It could not be read: its file goes. */
  refuse(key: DocumentKey, why: string, at: Instant): Promise<void>;
  /** Its reading was stopped by us: it waits as before. */
  putBack(key: DocumentKey): Promise<void>;

  /** False where it does not wait any more; then no draft was kept. */
  accept(key: DocumentKey, number: number, draft: GuidanceDraft): Promise<boolean>;
  /** From `waiting` to `rejected`, or back. Gives how many were. */
  judge(
    key: DocumentKey,
    numbers: readonly number[],
    to: Exclude<PassageState, 'accepted'>,
    at: Instant,
  ): Promise<number>;
  /** Its file goes, and what was not decided; the rest stays to be compared with, without names. */
  close(key: DocumentKey, at: Instant): Promise<void>;

  /** Sources that came with documents, of every service: those that are published are among them still. */
  sources(): Promise<readonly Source[]>;
}
