/** Under which name a draft that is not begun yet is kept in the browser's tab. */
import type { DraftRow } from '../../web/contract/draft-shapes.ts';

export const newDraftKey = (service: string, kind: DraftRow['kind'], passage: string): string =>
  `${service} new ${kind} ${passage}`;
