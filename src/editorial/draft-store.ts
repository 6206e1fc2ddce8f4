/** Where drafts are kept, and the one deed by which they become a version. */
import type { Instant } from '../calendar/clock.ts';
import type { Publication, Published } from '../knowledge/guidance-versions.ts';
import type { ServiceId } from '../people/person.ts';
import type { BegunFor } from './asked.ts';
import type { DraftKey, Editor, GuidanceDraft } from './draft.ts';

/** Who published a version from the workspace, and how. */
export interface PublicationRecord {
  readonly service: ServiceId;
  readonly number: number;
  readonly by: Editor;
  readonly at: Instant;
}

export type DraftsPublished =
  | Published
  /** One of the drafts was changed since it was read: nothing was published. */
  | { readonly kind: 'moved' };

export interface GuidanceDrafts {
  /**
   * Keeps a new draft, and for which answers it was begun. Ways of asking whose answer is erased by now are left out: what
   * was kept is given back.
   */
  add(draft: GuidanceDraft, begunFor?: BegunFor): Promise<GuidanceDraft>;
  find(key: DraftKey): Promise<GuidanceDraft | undefined>;
  /** Newest change first, at most 500; open ones only, or all. */
  list(service: ServiceId, which: 'open' | 'all'): Promise<readonly GuidanceDraft[]>;
  /** False where the stored revision is not the one before `draft.revision`: then nothing was kept. */
  save(draft: GuidanceDraft): Promise<boolean>;
  /** The version and its drafts' new state, together or not at all. Without drafts it goes back to earlier files. */
  publish(
    publication: Publication,
    drafts: readonly GuidanceDraft[],
    record: Omit<PublicationRecord, 'number'>,
  ): Promise<DraftsPublished>;
  /** Newest first. */
  publications(service: ServiceId): Promise<readonly PublicationRecord[]>;
}
