/** Begins drafts, keeps what is typed into them, and passes them from the writer to the second reader. */
import { randomUUID } from 'node:crypto';
import type {
  Done,
  EditorAt,
  Editorial,
  Faulty,
  Flagged,
  PublishedNow,
  Refused,
  Stale,
  Unknown,
} from './editorial.ts';
import { refused, unknown } from './editorial.ts';
import type { BegunFor } from './asked.ts';
import { type KeptSuggestion, likenessOf, publishedIn } from '../model/suggestion.ts';
import type { ChangeKind, GuidanceDraft, SuggestedWords } from './draft.ts';
import { type DraftAct, refusalOf, stateAfter } from './draft-life.ts';
import { flagsOf, lookAt, publishedFields } from './look.ts';
import { notTheirs } from './may-change.ts';
import type { PassageFields } from './passage-fields.ts';
import { masked } from './screen-fields.ts';

export interface Begun extends BegunFor {
  readonly kind: ChangeKind;
  /** Of `edit` and `retire`; a new one takes its id from the fields. */
  readonly passage: string | undefined;
  /** The published version that its editor had before them; a new passage is begun from none. */
  readonly base: number | undefined;
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
  readonly note: string;
  /** They have read what a model wrote of it against its source. */
  readonly isRead?: boolean | undefined;
}

export async function beginDraft(
  editorial: Editorial,
  at: EditorAt,
  begun: Begun,
): Promise<Done | Refused | Flagged> {
  const published = await publishedSince(editorial, begun.base);
  if (isAhead(begun.base, published)) return refused(notPublished);
  const typed = typedIn(begun);
  const before = publishedFields(published, typed.passage);
  if (begun.kind !== 'new' && before === undefined) return refused(noPassage);
  const words = notTheirs(at, [typed.fields.authority, before?.authority], published.knowledge.names);
  if (words !== undefined) return refused(words);
  const flags = flagsOf({ ...typed, cleared: begun.cleared }, published);
  if (flags.length > 0) return { kind: 'flagged', flags };
  const note = masked(begun.note, published.knowledge.knownWords);
  const now = editorial.clock.now();
  const fresh: GuidanceDraft = {
    ...typed,
    service: at.service.id,
    id: randomUUID(),
    kind: begun.kind,
    state: 'draft',
    revision: 1,
    base: begun.base ?? published.number,
    cleared: begun.cleared,
    note,
    suggested: await suggestedIn(editorial, at, { fields: typed.fields, isRead: begun.isRead, published }),
    by: at.editor,
    changedBy: at.editor,
    approvedBy: undefined,
    remark: '',
    publishedAs: undefined,
    createdAt: now,
    changedAt: now,
  };
  const draft = await editorial.drafts.add(fresh, begun);
  const mark = { kind: 'drafted', draft: draft.id } as const;
  await editorial.gaps.mark(at.service.id, begun.answers, mark, at.editor.id, now);
  return { kind: 'done', draft };
}

/** A passage that there is keeps its id. */
const typedIn = ({
  kind,
  passage = '',
  fields,
}: Begun): { readonly passage: string; readonly fields: PassageFields } =>
  kind === 'new' ? { passage: fields.id, fields } : { passage, fields: { ...fields, id: passage } };

/** Another process may have published what this one does not answer from yet. */
async function publishedSince({ held }: Editorial, base: number | undefined): Promise<PublishedNow> {
  const published = await held.published();
  if (!isAhead(base, published)) return published;
  await held.follow();
  return held.published();
}

const isAhead = (base: number | undefined, { number }: PublishedNow): boolean => (base ?? 0) > number;

const notPublished =
  'Nothing was kept: it is said to be changed from a version that was never published. Open the passage again and change it there.';
const noPassage = 'There is no such passage in the version that is answered from. It may have been retired.';

export interface Saved {
  readonly revision: number;
  /** The published version that the editor has before them: another than the draft's says that they took it in. */
  readonly base: number;
  readonly fields: PassageFields;
  readonly cleared: readonly string[];
  readonly note: string;
  readonly isRead?: boolean | undefined;
}

export async function saveDraft(
  editorial: Editorial,
  at: EditorAt,
  id: string,
  saved: Saved,
): Promise<Done | Refused | Flagged | Stale | Unknown> {
  const draft = await editorial.drafts.find({ service: at.service.id, id });
  if (draft === undefined) return unknown;
  if (draft.revision !== saved.revision) return { kind: 'stale', draft };
  const published = await publishedSince(editorial, saved.base);
  const passage = draft.kind === 'new' ? saved.fields.id : draft.passage;
  const fields = { ...saved.fields, id: passage };
  const words =
    refusalOf('save', draft, actingFor(at)) ??
    notTheirs(
      at,
      [fields.authority, publishedFields(published, passage)?.authority],
      published.knowledge.names,
    );
  if (words !== undefined) return refused(words, draft);
  const flags = flagsOf({ passage, fields, cleared: saved.cleared }, published);
  if (flags.length > 0) return { kind: 'flagged', flags };
  return keep(editorial, draft, {
    ...draft,
    passage,
    fields,
    state: stateAfter('save'),
    // Nobody has had a version before them that is not published.
    base: Math.min(saved.base, published.number),
    cleared: saved.cleared,
    note: masked(saved.note, published.knowledge.knownWords),
    suggested: await suggestedIn(editorial, at, { fields, isRead: saved.isRead, published }, draft),
    changedBy: at.editor,
    approvedBy: undefined,
  });
}

interface Wording {
  readonly fields: PassageFields;
  readonly isRead: boolean | undefined;
  readonly published: PublishedNow;
}

/** Looked for in the words themselves, whatever the page says; what began with a model's words is not forgotten. */
async function suggestedIn(
  { suggestions }: Pick<Editorial, 'suggestions'>,
  { service }: EditorAt,
  { fields, isRead: ticked, published }: Wording,
  saved: Partial<Pick<GuidanceDraft, 'fields' | 'suggested'>> = {},
): Promise<SuggestedWords | undefined> {
  const before = saved.suggested;
  const isAsBefore = saved.fields?.text === fields.text;
  const isRead = ticked ?? wasRead(before, isAsBefore);
  const made = await madeSoFar(suggestions, service.id, before?.key);
  const found = likenessOf(fields.text, made, quotable(made, fields.id, published));
  if (found !== undefined) return { ...found.from.by, share: found.share, isRead, key: found.from.key };
  return before && { ...(isAsBefore ? before : lessOf(before)), isRead };
}

const lessOf = (before: SuggestedWords): SuggestedWords => ({ ...before, share: 'partly' });

/** Whoever does not say takes nothing back; words that came since were read by nobody. */
const wasRead = (before: SuggestedWords | undefined, isAsBefore: boolean): boolean =>
  isAsBefore && before?.isRead === true;

/** The one that the draft began with first, however many were made since. */
async function madeSoFar(
  suggestions: Editorial['suggestions'],
  service: string,
  key: string | undefined,
): Promise<readonly KeptSuggestion[]> {
  const which = { service, kind: 'passage', about: '' } as const;
  const made = await suggestions.about(which);
  const first = key === undefined ? undefined : await suggestions.find({ ...which, key });
  return first === undefined ? made : [first, ...made.filter((one) => one.key !== first.key)];
}

/** What an editor may have before them without ever asking a model. */
function quotable(
  made: readonly KeptSuggestion[],
  passage: string,
  published: PublishedNow,
): readonly string[] {
  const own = publishedFields(published, passage);
  return [
    ...publishedIn(made, published.knowledge.guidance.passages),
    ...(own === undefined ? [] : [own.text, ...own.unsaid]),
  ];
}

export const actingFor = ({ editor, service }: Pick<EditorAt, 'editor' | 'service'>) => ({
  by: editor.id,
  secondReader: service.secondReader,
});

/** What is passed on with a press; `publish` and `save` are deeds of their own. */
export type PassedOn = Exclude<DraftAct, 'save' | 'publish'>;

export async function passOn(
  editorial: Editorial,
  at: EditorAt,
  id: string,
  { act, revision, remark }: { readonly act: PassedOn; readonly revision: number; readonly remark: string },
): Promise<Done | Refused | Stale | Faulty | Unknown> {
  const draft = await editorial.drafts.find({ service: at.service.id, id });
  if (draft === undefined) return unknown;
  if (draft.revision !== revision) return { kind: 'stale', draft };
  const words = refusalOf(act, draft, actingFor(at));
  if (words !== undefined) return refused(words, draft);
  const looked = await lookAt(editorial, draft);
  const problems = looked.problems.filter(({ weight }) => weight === 'fault');
  if (isForward(act) && problems.length > 0) return { kind: 'faulty', problems };
  return keep(editorial, draft, {
    ...draft,
    state: stateAfter(act),
    approvedBy: act === 'approve' ? at.editor : undefined,
    remark: act === 'submit' ? '' : masked(remark, looked.published.knowledge.knownWords),
  });
}

/** What cannot be published is not worth anybody's second reading. */
const isForward = (act: PassedOn): boolean => act === 'submit' || act === 'approve';

async function keep(
  editorial: Editorial,
  before: GuidanceDraft,
  after: GuidanceDraft,
): Promise<Done | Stale> {
  const draft = { ...after, revision: before.revision + 1, changedAt: editorial.clock.now() };
  if (await editorial.drafts.save(draft)) return { kind: 'done', draft };
  const now = await editorial.drafts.find(before);
  return { kind: 'stale', draft: now ?? before };
}
