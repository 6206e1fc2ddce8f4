/** A change to one passage that an editor has begun, from its first words to its publication. */
import type { Instant } from '../calendar/clock.ts';
import type { PersonId, ServiceId } from '../people/person.ts';
import type { Drafted } from '../model/suggestion.ts';
import type { PassageFields } from './passage-fields.ts';

/** Who an editor is, as their colleagues see them. */
export interface Editor {
  readonly id: PersonId;
  readonly name: string;
}

export interface SuggestedWords extends Drafted {
  /** An editor says that they have read each sentence of it against its source. */
  readonly isRead: boolean;
  /** Of the suggestion, which is looked at first, however many were made since. */
  readonly key?: string;
}

/** `new` adds a passage, `edit` changes one, `retire` takes one out of the next version. */
export const changeKinds = ['new', 'edit', 'retire'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const draftStates = ['draft', 'waiting', 'approved', 'published', 'rejected'] as const;
export type DraftState = (typeof draftStates)[number];

/** These can still become part of a version. */
export const openStates = ['draft', 'waiting', 'approved'] as const satisfies readonly DraftState[];

export interface DraftKey {
  readonly service: ServiceId;
  readonly id: string;
}

export interface GuidanceDraft extends DraftKey {
  readonly kind: ChangeKind;
  /** The id of the passage. */
  readonly passage: string;
  readonly state: DraftState;
  /** From 1; a change is stored only over the revision that it was made from. */
  readonly revision: number;
  /** The published version that the editor had before them. */
  readonly base: number;
  /** What a passage to be retired says is not changed: then these are what it says now. */
  readonly fields: PassageFields;
  /** Words in it that look like a name and are none of a child's, as an editor has said. */
  readonly cleared: readonly string[];
  /** Why, for whoever reads it a second time. */
  readonly note: string;
  readonly by: Editor;
  /** Set where a language model suggested words of it. */
  readonly suggested: SuggestedWords | undefined;
  /** Who last changed what it says: not the one who may approve it. */
  readonly changedBy: Editor;
  readonly approvedBy: Editor | undefined;
  /** What the second reader said when they sent it back or turned it down. */
  readonly remark: string;
  /** The version that it became part of. */
  readonly publishedAs: number | undefined;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export const isOpen = ({ state }: Pick<GuidanceDraft, 'state'>): boolean =>
  openStates.some((one) => one === state);
