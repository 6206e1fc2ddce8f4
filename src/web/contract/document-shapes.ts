/** A document that an editor brought in, and the passages that were found in it. */
import { z } from 'zod';
import { passageFields } from './passage-shapes.ts';
import { instant, list, someone } from './routes.ts';

export const documentStates = ['awaited', 'waiting', 'reading', 'read', 'refused', 'closed'] as const;
export const documentEndings = ['pdf', 'docx', 'pptx', 'html', 'md', 'txt'] as const;
export const documentEnding = z.enum(documentEndings);
export const passageStates = ['waiting', 'accepted', 'rejected'] as const;
export const passageChanges = ['new', 'changed', 'moved', 'same'] as const;

/** A file is sent in parts of this size, the last one with what is left. */
export const partBytes = 1_048_576;
export const mostParts = 24;
export const partType = 'application/octet-stream';

export const documentRow = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  sourceTitle: z.string(),
  ending: documentEnding,
  bytes: z.number().int(),
  state: z.enum(documentStates),
  /** Why it was refused, with the remedy. */
  refusal: z.string().optional(),
  /** How far its reading is, where the format has pages. */
  page: z.number().int().optional(),
  pages: z.number().int().optional(),
  /** Whether its file is still kept. */
  hasFile: z.boolean(),
  by: someone,
  createdAt: instant,
  changedAt: instant,
  waiting: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
});
export type DocumentRow = z.output<typeof documentRow>;

export const foundPassage = z.object({
  number: z.number().int(),
  title: z.string(),
  locator: z.string(),
  place: z
    .object({ unit: z.enum(['page', 'slide']), from: z.number().int(), to: z.number().int() })
    .optional(),
  /** The document's words as Markdown. */
  original: z.string(),
  /** What looks like a name in them. */
  names: list(z.object({ start: z.number().int(), end: z.number().int() })),
  flags: list(z.string()),
  change: z.enum(passageChanges),
  /** As it stood in the reading before. */
  before: z.object({ locator: z.string(), original: z.string() }).optional(),
  state: z.enum(passageStates),
  /** The draft that it became, now or in the reading before. */
  draft: z.string().optional(),
  /** The published passage that was made of its words before, and that accepting it would change. */
  published: z.string().optional(),
  /** What its draft would hold. */
  fields: passageFields.extend({ text: z.string() }),
});
export type FoundPassage = z.output<typeof foundPassage>;

export const documentView = documentRow.extend({
  notes: list(z.string()),
  aside: list(z.string()),
  terms: list(z.string()),
  gone: list(z.object({ title: z.string(), locator: z.string(), draft: z.string().optional() })),
  /** The title of the reading that it is compared with; undefined where it is the first. */
  comparedWith: z.string().optional(),
  passages: list(foundPassage),
});
export type DocumentView = z.output<typeof documentView>;

const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const namedSource = z.strictObject({
  title: z.string().trim().min(3).max(200),
  publisher: z.string().trim().min(2).max(200),
  authority: z.string().min(1).max(64),
  standing: z.enum(['statutory', 'non-statutory', 'local']),
  published: partialDate.optional(),
  link: z
    .url({ protocol: /^https$/ })
    .max(400)
    .optional(),
});
export type NamedSource = z.output<typeof namedSource>;

export const bringRefused = z.object({
  code: z.enum(['empty', 'too-big', 'too-many', 'source', 'not-theirs', 'names', 'identifies']),
  error: z.string(),
});
