/** What an editor has typed and not saved yet: kept in this browser's tab, so that a reload loses nothing. */
import type { Gap } from '../../web/contract/gap-shapes.ts';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';

export interface Unsaved {
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
  readonly note: string;
  /** The revision that it was typed over; 0 for a draft that was not begun. */
  readonly revision: number;
  /** Of the gap board. */
  readonly answers: readonly string[];
  /** Its questions that were taken into the form, with the answers to each; absent where an earlier build kept it. */
  readonly asked?: Gap['asked'];
}

const nameOf = (key: string): string => `signpost.guidance ${key}`;

/** Undefined where the frame may keep nothing. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined; // Blocked for frames of another site.
  }
}

export function readUnsaved(key: string): Unsaved | undefined {
  const text = storage()?.getItem(nameOf(key));
  if (text === undefined || text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<Unsaved>;
    return kept.fields && kept.revision !== undefined ? (kept as Unsaved) : undefined;
  } catch {
    return undefined; // Of another build, or not ours.
  }
}

export function keepUnsaved(key: string, unsaved: Unsaved | undefined): void {
  try {
    if (unsaved === undefined) storage()?.removeItem(nameOf(key));
    else storage()?.setItem(nameOf(key), JSON.stringify(unsaved));
  } catch {
    return; // Full: it is only not remembered.
  }
}
