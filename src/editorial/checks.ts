/** The port through which a draft is checked: the same checks as those of the guidance files, told by field. */
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { PassageFile } from './apply-drafts.ts';
import type { NamedFile } from './file-title.ts';
import type { FieldName } from './passage-fields.ts';

export interface DraftProblem {
  /** Of the form; undefined where it is none of the fields'. */
  readonly field: FieldName | undefined;
  /** Another file that would no longer be right, its path with its line; undefined where the fault is the draft's own. */
  readonly elsewhere: NamedFile | undefined;
  /** What is wrong, and what to do. */
  readonly message: string;
  /** With a fault nothing is published; advice is for the editor to weigh. */
  readonly weight: 'fault' | 'advice';
}

export interface Checked {
  readonly problems: readonly DraftProblem[];
  /** The guidance as it would be; undefined where the passage cannot be read. */
  readonly guidance: Guidance | undefined;
}

export interface ReadVersion {
  readonly files: GuidanceFiles;
  readonly guidance: Guidance;
}

export interface GuidanceChecks {
  /** Of one passage beside the others: quick enough to be asked as somebody types. */
  one(published: ReadVersion, file: PassageFile): Checked;
  /** Of a whole version, with the procedures and offers that cite it, as a start or `guidance:publish` checks it. */
  whole(files: GuidanceFiles, passages: readonly string[]): Checked;
}
