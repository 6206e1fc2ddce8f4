/** A draft of the guidance, what is wrong with it, what would come of it, and the versions that drafts become. */
import { z } from 'zod';
import { changeKind, draftAct, draftState, namedFile, passageFields, preview } from './passage-shapes.ts';
import { instant, list, someone } from './routes.ts';
import { suggestedBy } from './suggestion.ts';

export const draftProblem = z.object({
  /** Of the form; undefined where it is none of the fields'. */
  field: passageFields.keyof().optional(),
  /** Another file that would no longer be right, with its line. */
  elsewhere: namedFile.optional(),
  message: z.string(),
  weight: z.enum(['fault', 'advice']),
});
export type DraftProblem = z.output<typeof draftProblem>;

/** What could tell of a child, by its place in what was typed. */
export const flag = z.object({
  field: passageFields.keyof(),
  item: z.number().int().optional(),
  kind: z.string(),
  /** It has to come out; of the others an editor may say that they are nobody's. */
  certain: z.boolean(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Flag = z.output<typeof flag>;

export const looked = z.object({
  problems: list(draftProblem),
  flags: list(flag),
  /** Undefined where it cannot be shown yet. */
  preview: preview.optional(),
  /** The file as it is published and as it would be: the difference is told between them. */
  before: z.string(),
  after: z.string(),
});
export type Looked = z.output<typeof looked>;

export const draftRow = z.object({
  id: z.string(),
  kind: changeKind,
  passage: z.string(),
  title: z.string(),
  state: draftState,
  revision: z.number().int(),
  by: someone,
  changedBy: someone,
  approvedBy: someone.optional(),
  publishedAs: z.number().int().optional(),
  createdAt: instant,
  changedAt: instant,
});
export type DraftRow = z.output<typeof draftRow>;

export const draftView = draftRow.extend({
  fields: passageFields,
  cleared: list(z.string()),
  note: z.string(),
  /** That a language model suggested words of it: how much, which one, and that an editor has read them. */
  suggested: z.object({ isMostly: z.boolean(), isRead: z.boolean(), by: suggestedBy }).optional(),
  remark: z.string(),
  base: z.number().int(),
  /** The version that is answered from. */
  version: z.number().int(),
  /** What was published of the same passage since it was begun, and stands in the way. */
  conflict: z.enum(['changed', 'gone', 'taken']).optional(),
  /** As published now; undefined where there is no such passage. */
  now: passageFields.optional(),
  /** What the reader may do with it now. */
  acts: list(draftAct),
  /** Why they may not approve or publish it, where they otherwise could. */
  why: z.string().optional(),
});
export type DraftView = z.output<typeof draftView>;

/** Nothing was done: somebody changed it meanwhile. */
export const draftStale = z.object({ code: z.literal('stale'), error: z.string(), draft: draftView });
/** Nothing was done: not open to them, or not from where it stands. */
export const draftRefused = z.object({
  code: z.literal('refused'),
  error: z.string(),
  draft: draftView.optional(),
});
/** Nothing was kept: it could tell of a child, or the guidance would not be sound. */
export const draftUnfit = z.object({
  code: z.enum(['flagged', 'faulty']),
  error: z.string(),
  flags: list(flag),
  problems: list(draftProblem),
});
/** Nothing was published: another publication changed the same passages, or a draft was changed. */
export const draftsConflict = z.object({
  code: z.enum(['conflict', 'stale']),
  error: z.string(),
  conflicts: list(
    z.object({ draft: z.string(), passage: z.string(), why: z.enum(['changed', 'gone', 'taken', 'stale']) }),
  ),
});

const ending = z.object({
  kinds: list(z.string()),
  passages: list(z.object({ id: z.string(), title: z.string() })),
});
export const trialPart = z.object({
  of: z.number().int(),
  next: z.number().int().optional(),
  differing: list(
    z.object({ question: z.string(), origin: z.enum(['asks', 'people']), before: ending, after: ending }),
  ),
  reworded: z.number().int(),
});
export type TrialPart = z.output<typeof trialPart>;

export const published = z.object({ version: z.number().int() });

export const versionRow = z.object({
  number: z.number().int(),
  at: instant,
  origin: z.enum(['seed', 'files', 'import', 'drafts', 'back', 'restore']),
  cameFrom: z.number().int().optional(),
  by: someone.optional(),
  change: z.string().optional(),
  drafts: list(z.object({ id: z.string(), passage: z.string(), title: z.string(), kind: changeKind })),
});
export type VersionRow = z.output<typeof versionRow>;

export const fileChange = namedFile.extend({ before: z.string(), after: z.string() });
