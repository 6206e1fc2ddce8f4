/** The guidance: browsed, drafted, tried, read a second time, published and gone back from. */
import { z } from 'zod';
import {
  draftRefused,
  draftRow,
  draftsConflict,
  draftStale,
  draftUnfit,
  draftView,
  fileChange,
  looked,
  published,
  trialPart,
  versionRow,
} from './draft-shapes.ts';
import { answerIds } from './gap-shapes.ts';
import { changeKind, cleared, guidance, note, passageFields, passageView, typed } from './passage-shapes.ts';
import { revision } from './queue.ts';
import { list, problem, type RouteTable } from './routes.ts';

/** The editor says that they have read what a language model wrote of it against its source. */
const isRead = z.boolean().optional();

const root = '/services/:service/guidance';

export const guidanceRoutes = {
  guidance: { method: 'GET', path: root, may: 'read-guidance', replies: { 200: guidance } },
  passage: {
    method: 'GET',
    path: `${root}/passages/:passage`,
    may: 'read-guidance',
    replies: { 200: passageView, 404: problem },
  },
  /** As somebody types: nothing of it is kept. */
  look: {
    method: 'POST',
    path: `${root}/look`,
    may: 'approve-guidance',
    body: z.strictObject({ kind: changeKind, passage: typed(100), fields: passageFields, cleared }),
    replies: { 200: looked },
  },
  drafts: {
    method: 'GET',
    path: `${root}/drafts`,
    may: 'approve-guidance',
    query: z.strictObject({ which: z.enum(['open', 'all']).default('open') }),
    replies: { 200: z.object({ drafts: list(draftRow) }) },
    audit: 'drafts-read',
  },
  draft: {
    method: 'GET',
    path: `${root}/drafts/:draft`,
    may: 'approve-guidance',
    replies: { 200: draftView, 404: problem },
    audit: 'drafts-read',
  },
  beginDraft: {
    method: 'POST',
    path: `${root}/drafts`,
    may: 'edit-guidance',
    body: z
      .strictObject({
        kind: changeKind,
        passage: typed(100).optional(),
        /** The published version that the editor had before them; of a new passage there is none. */
        base: revision.optional(),
        fields: passageFields,
        cleared,
        note,
        isRead,
        /** Of the gap board: the answers whose questions it is to answer. */
        answers: answerIds.default([]),
        /** Which of its ways of asking were taken over from which of them. */
        asked: list(z.strictObject({ ask: typed(400), answers: answerIds }), { most: 80 }).default([]),
      })
      .refine(({ kind, base }) => kind === 'new' || base !== undefined, { path: ['base'] }),
    replies: { 200: draftView, 403: draftRefused, 422: draftUnfit },
    audit: 'draft-changed',
  },
  /** `base` is the published version that the editor has before them. */
  saveDraft: {
    method: 'PUT',
    path: `${root}/drafts/:draft`,
    may: 'edit-guidance',
    body: z.strictObject({ revision, base: revision, fields: passageFields, cleared, note, isRead }),
    replies: { 200: draftView, 403: draftRefused, 404: problem, 409: draftStale, 422: draftUnfit },
    audit: 'draft-changed',
  },
  submitDraft: {
    method: 'POST',
    path: `${root}/drafts/:draft/submission`,
    may: 'edit-guidance',
    body: z.strictObject({ revision }),
    replies: { 200: draftView, 403: draftRefused, 404: problem, 409: draftStale, 422: draftUnfit },
    audit: 'draft-changed',
  },
  judgeDraft: {
    method: 'POST',
    path: `${root}/drafts/:draft/judgement`,
    may: 'approve-guidance',
    body: z.strictObject({
      act: z.enum(['approve', 'return', 'reject']),
      revision,
      remark: typed(1_000).default(''),
    }),
    replies: { 200: draftView, 403: draftRefused, 404: problem, 409: draftStale, 422: draftUnfit },
    audit: 'draft-changed',
  },
  /** A part at a time: `next` of one part is `from` of the next. */
  tryDraft: {
    method: 'POST',
    path: `${root}/drafts/:draft/trial`,
    may: 'approve-guidance',
    body: z.strictObject({ from: z.number().int().min(0).max(100_000).default(0) }),
    replies: { 200: trialPart, 404: problem, 422: draftUnfit },
  },
  publishDrafts: {
    method: 'POST',
    path: `${root}/publication`,
    may: 'edit-guidance',
    body: z.strictObject({
      drafts: list(z.strictObject({ id: z.uuid(), revision }), { least: 1, most: 50 }),
    }),
    replies: { 200: published, 403: draftRefused, 404: problem, 409: draftsConflict, 422: draftUnfit },
    audit: 'guidance-published',
  },
  versions: {
    method: 'GET',
    path: `${root}/versions`,
    may: 'read-guidance',
    replies: { 200: z.object({ versions: list(versionRow) }) },
  },
  versionChanges: {
    method: 'GET',
    path: `${root}/versions/:number/changes`,
    may: 'read-guidance',
    replies: { 200: z.object({ changes: list(fileChange) }), 404: problem },
  },
  /** `after` is the current version as the editor saw it. */
  goBack: {
    method: 'POST',
    path: `${root}/versions/:number/publication`,
    may: 'edit-guidance',
    body: z.strictObject({ after: revision }),
    replies: { 200: published, 403: draftRefused, 404: problem, 422: draftUnfit },
    audit: 'guidance-published',
  },
} as const satisfies RouteTable;
