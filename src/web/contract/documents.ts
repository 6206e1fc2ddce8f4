/** Documents: brought in, read, and turned into drafts passage by passage. */
import { z } from 'zod';
import {
  bringRefused,
  documentEnding,
  documentRow,
  documentView,
  namedSource,
  partBytes,
  partType,
} from './document-shapes.ts';
import { draftRefused, draftUnfit } from './draft-shapes.ts';
import { cleared, passageFields } from './passage-shapes.ts';
import { list, problem, type RouteTable } from './routes.ts';

const root = '/services/:service/guidance/documents';
const number = z.number().int().min(1).max(10_000);

export const documentRoutes = {
  documents: {
    method: 'GET',
    path: root,
    may: 'edit-guidance',
    replies: { 200: z.object({ documents: list(documentRow) }) },
    audit: 'documents-read',
  },
  document: {
    method: 'GET',
    path: `${root}/:document`,
    may: 'edit-guidance',
    replies: { 200: documentView, 404: problem },
    audit: 'documents-read',
  },
  /** Its title is what its editor calls it: the name of the file is never sent. */
  bringIn: {
    method: 'POST',
    path: root,
    may: 'edit-guidance',
    body: z.strictObject({
      title: z.string().trim().min(3).max(200),
      ending: documentEnding,
      bytes: z.number().int().min(0).max(2_000_000_000),
      source: z.union([z.string().min(1).max(100), namedSource]),
      /** That what looks like a name in what was typed is no child's and no family's. */
      cleared: z.boolean().default(false),
    }),
    replies: { 200: documentRow, 422: bringRefused },
    audit: 'document-changed',
  },
  putDocumentPart: {
    method: 'PUT',
    path: `${root}/:document/parts/:number`,
    may: 'edit-guidance',
    bytes: { type: partType, most: partBytes },
    replies: { 200: documentRow, 404: problem, 409: problem },
    audit: 'document-changed',
  },
  /** The bytes themselves. */
  documentPart: {
    method: 'GET',
    path: `${root}/:document/parts/:number`,
    may: 'edit-guidance',
    replies: { 404: problem },
    audit: 'documents-read',
  },
  /** As its editor changed it. */
  acceptPassage: {
    method: 'POST',
    path: `${root}/:document/passages/:number/draft`,
    may: 'edit-guidance',
    body: z.strictObject({ fields: passageFields, cleared }),
    replies: {
      200: z.object({ draft: z.string() }),
      403: draftRefused,
      404: problem,
      409: problem,
      422: draftUnfit,
    },
    audit: 'document-changed',
  },
  /** As they were found; what cannot be done is told of each. `restore` takes back what was turned down. */
  judgePassages: {
    method: 'POST',
    path: `${root}/:document/judgement`,
    may: 'edit-guidance',
    body: z.strictObject({
      act: z.enum(['accept', 'reject', 'restore']),
      passages: list(number, { least: 1, most: 2_000 }),
    }),
    replies: {
      200: z.object({
        done: z.number().int(),
        notDone: list(z.object({ number: z.number().int(), why: z.string() })),
        /** Those that are accepted are taken so many at a time: ask again for these. */
        left: list(z.number().int()),
      }),
      404: problem,
    },
    audit: 'document-changed',
  },
  /** Its file goes at once, and what was not decided. */
  closeDocument: {
    method: 'POST',
    path: `${root}/:document/closure`,
    may: 'edit-guidance',
    replies: { 200: z.object({ closed: z.literal(true) }), 404: problem },
    audit: 'document-changed',
  },
} as const satisfies RouteTable;
