/** A document that an editor brought in, and the passages that were found in it: nothing of it is answered from. */
import type { Instant } from '../../calendar/clock.ts';
import type { Audience, FactKind, Topic } from '../../knowledge/passage.ts';
import type { ServiceId } from '../../people/person.ts';
import type { Editor } from '../draft.ts';

/** `awaited`: its file is not here in full. `refused`: it could not be read. `closed`: its file and what was undecided are gone. */
export const documentStates = ['awaited', 'waiting', 'reading', 'read', 'refused', 'closed'] as const;
export type DocumentState = (typeof documentStates)[number];

/** What a file may be, by the ending that it is read as: its name is never told to us. */
export const documentEndings = ['pdf', 'docx', 'pptx', 'html', 'md', 'txt'] as const;
export type DocumentEnding = (typeof documentEndings)[number];

export const passageStates = ['waiting', 'accepted', 'rejected'] as const;
export type PassageState = (typeof passageStates)[number];

/** Beside the reading before, of the same document or an earlier edition of it. */
export const passageChanges = ['new', 'changed', 'moved', 'same'] as const;
export type PassageChange = (typeof passageChanges)[number];

export interface DocumentKey {
  readonly service: ServiceId;
  readonly id: string;
}

/** Pages or slides, counted from 1. */
export interface PlaceIn {
  readonly unit: 'page' | 'slide';
  readonly from: number;
  readonly to: number;
}

/** What looks like a name, by its place in the words of the passage. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
}

/** As a reading finds it. */
export interface FoundPassage {
  readonly title: string;
  /** A file's name of the title. */
  readonly slug: string;
  readonly locator: string;
  readonly place: PlaceIn | undefined;
  /** The document's words as Markdown; what surely identifies somebody is taken out before it is kept. */
  readonly original: string;
  /** Of its words as they stand in the document. */
  readonly digest: string;
  readonly topic: Topic;
  readonly audience: readonly Audience[];
  readonly holds: readonly FactKind[];
  /** Sentences for the editor; none repeats what could identify somebody. */
  readonly flags: readonly string[];
  readonly names: readonly NameAt[];
}

export interface BroughtPassage extends FoundPassage {
  readonly number: number;
  readonly change: PassageChange;
  /** As it stood in the reading before, where it changed or moved. */
  readonly before: { readonly locator: string; readonly original: string } | undefined;
  readonly state: PassageState;
  /** The draft that it became, or became in the reading before. */
  readonly draft: string | undefined;
}

/** What an editor must know of the reading as a whole. */
export interface ReadingReport {
  readonly notes: readonly string[];
  /** Text that stands in no passage. */
  readonly aside: readonly string[];
  /** Abbreviations that it explains and the glossary has not. */
  readonly terms: readonly string[];
  /** What stood in the reading before and stands here no more. */
  readonly gone: readonly {
    readonly title: string;
    readonly locator: string;
    readonly draft: string | undefined;
  }[];
}

export interface BroughtDocument extends DocumentKey {
  /** As its editor calls it. */
  readonly title: string;
  readonly source: string;
  readonly ending: DocumentEnding;
  readonly bytes: number;
  readonly state: DocumentState;
  /** Why it was refused, with the remedy. */
  readonly refusal: string | undefined;
  /** How far its reading is, where the format has pages. */
  readonly page: number | undefined;
  readonly pages: number | undefined;
  readonly report: ReadingReport;
  /** The reading that it is compared with. */
  readonly earlier: string | undefined;
  /** Whether its file is still kept. */
  readonly hasFile: boolean;
  readonly by: Editor;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export const emptyReport: ReadingReport = { notes: [], aside: [], terms: [], gone: [] };

/** A file comes in parts of this size, the last one with what is left. */
export const partBytes = 1024 * 1024;
export const mostParts = 24;
export const partsOf = (bytes: number): number => Math.ceil(bytes / partBytes);

/** How many bytes a part has; undefined where the file has no such part. */
export function sizeOfPart(bytes: number, part: number): number | undefined {
  const parts = partsOf(bytes);
  if (part < 1 || part > parts) return undefined;
  return part < parts ? partBytes : bytes - (parts - 1) * partBytes;
}
