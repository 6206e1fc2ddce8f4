/** What the editors' deeds have to work with, and what each of them may answer. */
import type { Clock } from '../calendar/clock.ts';
import type { GuidanceVersions } from '../knowledge/guidance-versions.ts';
import type { AuthorityId, Guidance, Source } from '../knowledge/passage.ts';
import type { Knowledge } from '../knowledge/steps/progress.ts';
import type { Service } from '../people/service.ts';
import type { DropRelated, PassageFile, WritePassage } from './apply-drafts.ts';
import type { DraftProblem, GuidanceChecks, ReadVersion } from './checks.ts';
import type { Editor, GuidanceDraft } from './draft.ts';
import type { PassageFields } from './passage-fields.ts';
import type { WriteSource } from './documents/new-source.ts';
import type { GuidanceDrafts } from './draft-store.ts';
import type { GapStore } from './gap-store.ts';
import type { Suggestions } from '../model/suggestion.ts';
import type { Flag } from './screen-fields.ts';

/** The version that is answered from, with its files. */
export interface PublishedNow extends ReadVersion {
  readonly number: number;
  readonly knowledge: Knowledge;
}

/** How passages become files, and how files are checked. */
export interface PassageFiles {
  readonly write: WritePassage;
  readonly writeSource: WriteSource;
  /** Undefined where it is no passage's file. */
  readonly read: (file: PassageFile) => PassageFields | undefined;
  readonly dropRelated: DropRelated;
  /** Whose any file of the guidance is; undefined where it is nobody's own. */
  readonly authorityOf: (file: PassageFile) => AuthorityId | undefined;
  readonly checks: GuidanceChecks;
}

/** The guidance of this deployment: as it is answered from, its versions, and what answers would come of another. */
export interface GuidanceHeld {
  /** With the sources that documents brought and no version has yet: drafts may name them. */
  published(): Promise<PublishedNow>;
  /** Those alone. */
  newSources(): Promise<readonly Source[]>;
  readonly versions: GuidanceVersions;
  /** Takes some hundredths of a second: it indexes every passage. */
  knowledgeOf(guidance: Guidance): Knowledge;
  /** To be called when something was published: so that this process answers from it at once. */
  follow(): Promise<void>;
}

export interface Editorial {
  readonly drafts: GuidanceDrafts;
  readonly gaps: GapStore;
  readonly held: GuidanceHeld;
  readonly files: PassageFiles;
  /** What a language model suggested. */
  readonly suggestions: Pick<Suggestions, 'about' | 'find'>;
  readonly clock: Clock;
}

/** An editor in the service that they act for, beside the other services of the deployment. */
export interface EditorAt {
  readonly editor: Editor;
  readonly service: Service;
  readonly services: readonly Service[];
}

/** Nothing was done: why, in words, and the draft as it stands where there is one. */
export interface Refused {
  readonly kind: 'refused';
  readonly words: string;
  readonly draft: GuidanceDraft | undefined;
}

/** Nothing was done: somebody changed it meanwhile. */
export interface Stale {
  readonly kind: 'stale';
  readonly draft: GuidanceDraft;
}

/** Nothing was kept: what was typed could tell of a child. */
export interface Flagged {
  readonly kind: 'flagged';
  readonly flags: readonly Flag[];
}

/** Nothing was done: the guidance would not be sound. */
export interface Faulty {
  readonly kind: 'faulty';
  readonly problems: readonly DraftProblem[];
}

export interface Unknown {
  readonly kind: 'unknown';
}

export interface Done {
  readonly kind: 'done';
  readonly draft: GuidanceDraft;
}

export const refused = (words: string, draft?: GuidanceDraft): Refused => ({ kind: 'refused', words, draft });
export const unknown: Unknown = { kind: 'unknown' };
