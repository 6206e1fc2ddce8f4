/** What an editor has typed and not saved yet: kept in this browser's tab, so that a reload loses nothing. */
import type { PassageFields } from '../../web/contract/passage-shapes.ts';

export interface Unsaved {
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
  readonly note: string;
  /** The revision that it was typed over; 0 for a draft that was not begun. */
  readonly revision: number;
  /** Of the gap board. */
  readonly answers: readonly string[];
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

/** A passage that is begun on an empty form. */
export const blankFields: PassageFields = {
  id: '',
  title: '',
  source: '',
  locator: '',
  authority: '',
  standing: '',
  topic: '',
  audience: [],
  holds: [],
  asks: [],
  stage: '',
  unsaid: [],
  asAt: '',
  commencement: '',
  untilThen: '',
  supersededBy: '',
  confidence: 'high',
  related: [],
  text: '',
};

/** An id from a title, as long as the editor has not written one. */
export const idFrom = (authority: string, title: string): string =>
  [authority === 'national' ? '' : authority, title]
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');

export const toLines = (items: readonly string[]): string => items.join('\n');
/** One a line; empty lines are none, but for the one that is being typed. */
export const fromLines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
/** As it is sent. */
export const tidied = (fields: PassageFields): PassageFields => {
  const lines = (items: readonly string[]): readonly string[] =>
    items.map((item) => item.trim()).filter((item) => item !== '');
  return { ...fields, asks: lines(fields.asks), unsaid: lines(fields.unsaid) };
};
