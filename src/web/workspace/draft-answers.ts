/** Drafts as the contract tells of them, and what is answered where a deed was not done. */
import { conflictOf, passageFile } from '../../editorial/apply-drafts.ts';
import { actingFor } from '../../editorial/change-drafts.ts';
import type { DraftProblem } from '../../editorial/checks.ts';
import type {
  Done,
  EditorAt,
  Editorial,
  Faulty,
  Flagged,
  Refused,
  Stale,
  Unknown,
} from '../../editorial/editorial.ts';
import { type GuidanceDraft, isOpen } from '../../editorial/draft.ts';
import { actsOn, type DraftAct, refusalOf } from '../../editorial/draft-life.ts';
import type { Flag } from '../../editorial/screen-fields.ts';
import { publishedFields } from '../../editorial/look.ts';
import { mayApproveGuidance, mayEditGuidance, type WorkspaceRole } from '../../people/workspace.ts';
import type { DraftRow, DraftView } from '../contract/draft-shapes.ts';
import { notThere, type Problematic } from './handler.ts';

export const toRow = (draft: GuidanceDraft): DraftRow => ({
  id: draft.id,
  kind: draft.kind,
  passage: draft.passage,
  title: draft.fields.title,
  state: draft.state,
  revision: draft.revision,
  by: draft.by,
  changedBy: draft.changedBy,
  ...(draft.approvedBy && { approvedBy: draft.approvedBy }),
  ...(draft.publishedAs !== undefined && { publishedAs: draft.publishedAs }),
  createdAt: draft.createdAt,
  changedAt: draft.changedAt,
});

/** A reader of the workspace, and where the draft is kept. */
export interface Reading {
  readonly editorial: Editorial;
  readonly at: EditorAt;
  readonly roles: readonly WorkspaceRole[];
}

export async function toView(draft: GuidanceDraft, { editorial, at, roles }: Reading): Promise<DraftView> {
  const published = await editorial.held.published();
  const base = isOpen(draft) ? await editorial.held.versions.files(draft.base) : undefined;
  const conflict = isOpen(draft) && conflictOf(draft, { files: published.files, baseOf: () => base });
  const there = passageFile(published.files, draft.passage);
  const now = there && publishedFields(published, draft.passage);
  const acting = actingFor(at);
  const acts = actsOn(draft, acting).filter((act) => isOpenTo(act, roles));
  const why = (['approve', 'publish'] as const)
    .filter((act) => isOpenTo(act, roles))
    .map((act) =>
      draft.state === 'waiting' || act === 'publish' ? refusalOf(act, draft, acting) : undefined,
    )
    .find((words) => words !== undefined);
  return {
    ...toRow(draft),
    fields: draft.fields,
    cleared: draft.cleared,
    note: draft.note,
    ...suggestedOf(draft),
    remark: draft.remark,
    base: draft.base,
    version: published.number,
    ...(conflict && { conflict: conflict.why }),
    ...(now && { now }),
    acts,
    ...(why !== undefined && { why }),
  };
}

function suggestedOf({ suggested }: GuidanceDraft): Pick<DraftView, 'suggested'> {
  if (suggested === undefined) return {};
  const { share, isRead, model, promptVersion, guidanceVersion } = suggested;
  const by = { model, promptVersion, guidanceVersion };
  return { suggested: { isMostly: share === 'mostly', isRead, by } };
}

const isOpenTo = (act: DraftAct, roles: readonly WorkspaceRole[]): boolean =>
  act === 'approve' || act === 'return' || act === 'reject'
    ? mayApproveGuidance(roles)
    : mayEditGuidance(roles);

type Told =
  | { readonly status: 200; readonly body: DraftView; readonly about: readonly string[] }
  | {
      readonly status: 403;
      readonly body: { readonly code: 'refused'; readonly error: string; readonly draft?: DraftView };
    }
  | {
      readonly status: 409;
      readonly body: { readonly code: 'stale'; readonly error: string; readonly draft: DraftView };
    }
  | ReturnType<typeof unfit>
  | Problematic;

const staleWords =
  'Somebody has changed this draft since you opened it, so nothing was done. What you typed is still in front of you.';

export async function tellDraft(
  done: Done | Refused | Stale | Flagged | Faulty | Unknown,
  reading: Reading,
): Promise<Told> {
  switch (done.kind) {
    case 'done':
      return { status: 200, body: await toView(done.draft, reading), about: [done.draft.id] };
    case 'stale':
      return {
        status: 409,
        body: { code: 'stale', error: staleWords, draft: await toView(done.draft, reading) },
      };
    case 'refused':
      return refusedAs(done, reading);
    case 'unknown':
      return notThere;
    case 'flagged':
    case 'faulty':
      return unfit(done);
  }
}

export async function refusedAs({ words, draft }: Refused, reading: Reading) {
  const view = draft && (await toView(draft, reading));
  return {
    status: 403 as const,
    body: { code: 'refused' as const, error: words, ...(view && { draft: view }) },
  };
}

const flaggedWords =
  'Nothing was kept: it holds what could tell of a child. Guidance is read by everybody, so write it without.';
const faultyWords =
  'Nothing was done: the guidance would not be sound. What to change stands beside each field.';

export const unfit = (done: Flagged | Faulty) => ({
  status: 422 as const,
  body: {
    code: done.kind,
    error: done.kind === 'flagged' ? flaggedWords : faultyWords,
    flags: done.kind === 'flagged' ? done.flags.map(toFlag) : [],
    problems: done.kind === 'faulty' ? done.problems.map(toProblem) : [],
  },
});

export const toFlag = ({ item, ...flag }: Flag) => ({ ...flag, ...(item !== undefined && { item }) });

export const toProblem = ({ field, elsewhere, message, weight }: DraftProblem) => ({
  message,
  weight,
  ...(field !== undefined && { field }),
  ...(elsewhere !== undefined && { elsewhere }),
});
