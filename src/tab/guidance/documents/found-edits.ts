/** Passages of documents that are being put right, as they were typed and not accepted yet. */
import type { PassageFields } from '../../../web/contract/passage-shapes.ts';
import { createUnsent } from '../../shell/unsent.ts';

export interface FoundEdit {
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
}

export const foundEdits = createUnsent<FoundEdit>();

export const editKey = (service: string, document: string, passage: number): string =>
  `${service} ${document} ${String(passage)}`;
