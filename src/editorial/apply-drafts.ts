/** Puts drafts onto the published files: what the next version would be, or what was published meanwhile in their place. */
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { GuidanceDraft } from './draft.ts';
import type { PassageFields } from './passage-fields.ts';

/** Writes a passage's file; of a passage that there is, with `base` as it stands, so that nothing else in it changes. */
export type WritePassage = (fields: PassageFields, base: string | undefined) => string;

/** Takes a passage out of what another passage's file says is related to it. */
export type DropRelated = (text: string, id: string) => string;

export interface PassageFile {
  readonly path: string;
  readonly text: string;
}

/** `changed`: its words are others by then. `gone`: it was taken out. `taken`: another has the id of a new one. */
export interface Conflict {
  readonly draft: GuidanceDraft;
  readonly why: 'changed' | 'gone' | 'taken';
  /** The draft of the same passage that stands in its way and is to be published with it; undefined where it is out already. */
  readonly beside: GuidanceDraft | undefined;
}

export type Applied =
  | { readonly kind: 'applied'; readonly files: GuidanceFiles }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

export interface Applying {
  /** As published now. */
  readonly files: GuidanceFiles;
  /** The files of the version that a draft was begun from. */
  readonly baseOf: (draft: GuidanceDraft) => GuidanceFiles | undefined;
  readonly write: WritePassage;
  readonly dropRelated: DropRelated;
}

export const passageFile = (files: GuidanceFiles, id: string): PassageFile | undefined => {
  const found = [...files].find(([path]) => path.startsWith('passages/') && path.endsWith(`/${id}.md`));
  return found && { path: found[0], text: found[1] };
};

/** What somebody else published since: undefined where nothing stands in the way. */
export function conflictOf(
  draft: GuidanceDraft,
  { files, baseOf }: Pick<Applying, 'files' | 'baseOf'>,
): Conflict | undefined {
  const now = passageFile(files, draft.passage);
  if (draft.kind === 'new') return now && { draft, why: 'taken', beside: undefined };
  if (now === undefined) return { draft, why: 'gone', beside: undefined };
  const base = baseOf(draft);
  const before = base && passageFile(base, draft.passage);
  return before?.text === now.text ? undefined : { draft, why: 'changed', beside: undefined };
}

/** A draft is the whole passage, so of two the second would take the first's words back. */
function conflictAmong(drafts: readonly GuidanceDraft[], at: number): Conflict | undefined {
  const draft = drafts[at];
  const beside = drafts.slice(0, at).findLast(({ passage }) => passage === draft?.passage);
  if (draft === undefined || beside === undefined) return undefined;
  if (draft.kind === 'new') return { draft, why: 'taken', beside };
  return { draft, why: beside.kind === 'retire' ? 'gone' : 'changed', beside };
}

export function applyDrafts(drafts: readonly GuidanceDraft[], applying: Applying): Applied {
  const conflicts = drafts.flatMap(
    (draft, at) => conflictOf(draft, applying) ?? conflictAmong(drafts, at) ?? [],
  );
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  return {
    kind: 'applied',
    files: drafts.reduce((files, draft) => applied(files, draft, applying), applying.files),
  };
}

/** One draft on some files, whatever else was published since. */
export function applied(files: GuidanceFiles, draft: GuidanceDraft, applying: Applying): GuidanceFiles {
  const there = passageFile(files, draft.passage);
  if (draft.kind !== 'retire') {
    const path = there?.path ?? pathOf(draft);
    return new Map([...files, [path, applying.write(draft.fields, there?.text)]]);
  }
  const kept = [...files].filter(([path]) => path !== there?.path);
  return new Map(
    kept.map(([path, text]) => [
      path,
      path.startsWith('passages/') ? applying.dropRelated(text, draft.passage) : text,
    ]),
  );
}

const pathOf = ({ passage, fields }: GuidanceDraft): string =>
  `passages/${/^[a-z]+(-[a-z]+)*$/.test(fields.topic) ? fields.topic : 'new'}/${passage}.md`;
