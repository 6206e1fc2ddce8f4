/** What an editor has typed and not saved yet: kept while the page is open, as it is not screened before it is saved. */
import type { DraftRow } from '../../web/contract/draft-shapes.ts';
import type { Gap } from '../../web/contract/gap-shapes.ts';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';
import { createUnsent } from '../shell/unsent.ts';

export interface Unsaved {
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
  readonly note: string;
  /** Words of a language model were put in since it was saved. */
  readonly isByModel: boolean;
  /** The editor says that they have read those against their source. */
  readonly isRead: boolean;
  /** The revision that it was typed over; 0 for a draft that was not begun. */
  readonly revision: number;
  /** The published version that was before the editor as they began to type. */
  readonly base: number;
  /** Of the gap board. */
  readonly answers: readonly string[];
  /** Its questions that were taken into the form, with the answers to each. */
  readonly asked: Gap['asked'];
}

export const unsaved = createUnsent<Unsaved>();

export const draftKey = (service: string, draft: string): string => `${service} draft ${draft}`;

/** `of`: the passage that is changed or retired; of a new one the gap that it is to close, or nothing. */
export const newDraftKey = (service: string, kind: DraftRow['kind'], of: string): string =>
  `${service} new ${kind} ${of}`;

const wordsIn = ({ fields, cleared, note, isRead }: Unsaved): string =>
  JSON.stringify([fields, cleared, note, isRead]);

export const isSame = (one: Unsaved, other: Unsaved): boolean => wordsIn(one) === wordsIn(other);

/** What is left to save once `sent` was saved: what was typed while it was on its way, over what came of it. */
export const leftAfter = (
  now: Unsaved | undefined,
  sent: Unsaved,
  { revision, base }: Pick<Unsaved, 'revision' | 'base'>,
): Unsaved | undefined =>
  now === undefined || isSame(now, sent) ? undefined : { ...now, revision, base, answers: [], asked: [] };
