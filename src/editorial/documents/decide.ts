/** What an editor does with the passages of a document: each becomes a draft, or is turned down. */
import type { Source } from '../../knowledge/passage.ts';
import { beginDraft, type Begun } from '../change-drafts.ts';
import type { EditorAt, Editorial, Flagged, PublishedNow, Refused, Unknown } from '../editorial.ts';
import { refused, unknown } from '../editorial.ts';
import type { GuidanceDraft } from '../draft.ts';
import { publishedFields } from '../look.ts';
import type { PassageFields } from '../passage-fields.ts';
import type { DocumentWork } from './bring-in.ts';
import type { BroughtDocument, BroughtPassage } from './document.ts';
import { freeId, proposedFields } from './propose-fields.ts';

export interface Accepted {
  readonly kind: 'accepted';
  readonly draft: GuidanceDraft;
}

/** Somebody else decided on it, or the document was closed. */
export interface DecidedAlready {
  readonly kind: 'decided';
}

export type Accepting = Accepted | DecidedAlready | Flagged | Refused | Unknown;

/** What is accepted as it was found, or as its editor changed it first. */
export interface Changed {
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
}

/** A passage with what it would be as a draft. */
export interface Proposed {
  readonly passage: BroughtPassage;
  readonly fields: PassageFields;
  /** The published passage that was made of its words in the reading before. */
  readonly published: string | undefined;
}

interface Known {
  readonly published: PublishedNow;
  readonly source: Source | undefined;
  readonly drafts: readonly GuidanceDraft[];
}

const known = async ({ held, drafts }: Editorial, document: BroughtDocument): Promise<Known> => {
  const published = await held.published();
  return {
    published,
    source: published.guidance.sources.get(document.source),
    drafts: await drafts.list(document.service, 'all'),
  };
};

/** Undefined where there is no such document. */
export async function proposedOf(
  { editorial, documents }: DocumentWork,
  document: BroughtDocument,
): Promise<readonly Proposed[]> {
  const found = await known(editorial, document);
  return (await documents.passages(document)).map((passage) => propose(passage, document, found));
}

function propose(
  passage: BroughtPassage,
  document: BroughtDocument,
  { published, source, drafts }: Known,
): Proposed {
  const before = drafts.find(({ id }) => id === passage.draft)?.passage;
  const now = before === undefined ? undefined : publishedFields(published, before);
  return {
    passage,
    fields: proposedFields(passage, { document, source, now }),
    published: now?.id,
  };
}

export async function acceptPassage(
  documentWork: DocumentWork,
  at: EditorAt,
  id: string,
  { number, changed }: { readonly number: number; readonly changed: Changed | undefined },
): Promise<Accepting> {
  const { editorial, documents } = documentWork;
  const document = await documents.find({ service: at.service.id, id });
  if (document === undefined) return unknown;
  const passage = (await documents.passages(document)).find((one) => one.number === number);
  if (document.state !== 'read') return { kind: 'decided' };
  if (passage?.state !== 'waiting') return passage ? { kind: 'decided' } : unknown;
  const found = await known(editorial, document);
  const proposed = propose(passage, document, found);
  const begun = { ...begunOf(proposed, document, found), ...ownFields(changed, proposed, found) };
  const words = refusalOfText(begun.fields);
  return words === undefined ? keep(documentWork, at, { document, number, begun }) : refused(words);
}

/** A passage that there is keeps its id; a new one has one that is free. */
const withId = (fields: PassageFields, { published }: Proposed, found: Known): PassageFields =>
  published === undefined ? { ...fields, id: freeId(fields.id, found.published, found.drafts) } : fields;

const ownFields = (changed: Changed | undefined, proposed: Proposed, found: Known) =>
  changed && { fields: withId(changed.fields, proposed, found), cleared: changed.cleared };

const begunOf = (proposed: Proposed, document: BroughtDocument, found: Known): Begun => ({
  kind: proposed.published === undefined ? 'new' : 'edit',
  passage: proposed.published,
  base: proposed.published === undefined ? undefined : found.published.number,
  fields: withId(proposed.fields, proposed, found),
  cleared: [],
  note: `From “${document.title}”, ${proposed.passage.locator}.`,
  answers: [],
  asked: [],
});

/** As long as a passage may be. */
const longestText = 10_000;

const refusalOfText = ({ text }: PassageFields): string | undefined =>
  text.length > longestText
    ? 'It is longer than a passage may be. Open it, and accept the part of it that answers one question.'
    : undefined;

/** Thrown to keep no draft. */
class Decided extends Error {}

/** The draft and the decision, together or not at all. */
async function keep(
  { editorial, documents }: DocumentWork,
  at: EditorAt,
  {
    document,
    number,
    begun,
  }: { readonly document: BroughtDocument; readonly number: number; readonly begun: Begun },
): Promise<Accepting> {
  const add = async (draft: GuidanceDraft): Promise<GuidanceDraft> => {
    if (!(await documents.accept(document, number, draft))) throw new Decided();
    return draft;
  };
  try {
    const done = await beginDraft({ ...editorial, drafts: { ...editorial.drafts, add } }, at, begun);
    return done.kind === 'done' ? { kind: 'accepted', draft: done.draft } : done;
  } catch (error) {
    if (error instanceof Decided) return { kind: 'decided' };
    throw error;
  }
}
