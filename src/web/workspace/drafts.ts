/** Answers what editors do with drafts: type, save, pass on, try, publish. */
import { passageFile } from '../../editorial/apply-drafts.ts';
import { beginDraft, passOn, saveDraft } from '../../editorial/change-drafts.ts';
import { type Looked, lookAt, type Typed } from '../../editorial/look.ts';
import { type Publishing, publishDrafts } from '../../editorial/publish-drafts.ts';
import { tryDraft } from '../../editorial/trial.ts';
import type { Looked as LookedBody } from '../contract/draft-shapes.ts';
import type { guidanceRoutes } from '../contract/guidance.ts';
import { answeredBy } from './browse-guidance.ts';
import {
  type Reading,
  refusedAs,
  tellDraft,
  toFlag,
  toProblem,
  toRow,
  toView,
  unfit,
} from './draft-answers.ts';
import { editorAt, type GuidancePorts } from './guidance-ports.ts';
import { type Answered, type Asked, type Handlers, notThere } from './handler.ts';

type Routes = typeof guidanceRoutes;
type Drafting = Omit<Handlers<Routes>, 'guidance' | 'passage' | 'versions' | 'versionChanges' | 'goBack'>;
type AskedAt = Pick<Asked<Routes['drafts']>, 'at' | 'who'>;

const readingOf = (ports: GuidancePorts, { at, who }: AskedAt): Reading => ({
  editorial: ports.editorial,
  at: editorAt(ports, who, at),
  roles: at.roles,
});

export const createDraftHandlers = (ports: GuidancePorts): Drafting => ({
  ...readingHandlers(ports),
  ...changingHandlers(ports),
});

const readingHandlers = (ports: GuidancePorts): Pick<Drafting, 'look' | 'drafts' | 'draft' | 'tryDraft'> => ({
  look: async ({ at, who, body }) => {
    const reading = readingOf(ports, { at, who });
    return { status: 200, body: toLooked(await lookAt(ports.editorial, body), body, { ports, reading }) };
  },
  drafts: async ({ at, query }) => {
    const drafts = await ports.editorial.drafts.list(at.service.id, query.which);
    return { status: 200, body: { drafts: drafts.map(toRow) } };
  },
  draft: async ({ at, who, parts }) => {
    const draft = await ports.editorial.drafts.find({ service: at.service.id, id: parts.draft });
    if (draft === undefined) return notThere;
    return { status: 200, body: await toView(draft, readingOf(ports, { at, who })), about: [draft.id] };
  },
  tryDraft: async ({ at, who, parts, body }) => {
    const part = await tryDraft(ports.editorial, readingOf(ports, { at, who }).at, parts.draft, body.from);
    if (part.kind === 'unknown') return notThere;
    if (part.kind === 'unreadable') return unfit({ kind: 'faulty', problems: [] });
    const { of, next, differing, reworded } = part;
    return { status: 200, body: { of, differing, reworded, ...(next !== undefined && { next }) } };
  },
});

const changingHandlers = (
  ports: GuidancePorts,
): Pick<Drafting, 'beginDraft' | 'saveDraft' | 'submitDraft' | 'judgeDraft' | 'publishDrafts'> => ({
  beginDraft: async ({ at, who, body }) => {
    const read = readingOf(ports, { at, who });
    const done = await beginDraft(ports.editorial, read.at, {
      ...body,
      passage: body.passage,
      base: body.base,
    });
    return (await tellDraft(done, read)) as Answered<Routes['beginDraft']>;
  },
  saveDraft: async ({ at, who, parts, body }) => {
    const read = readingOf(ports, { at, who });
    return tellDraft(await saveDraft(ports.editorial, read.at, parts.draft, body), read);
  },
  submitDraft: async ({ at, who, parts, body: { revision } }) => {
    const read = readingOf(ports, { at, who });
    const done = await passOn(ports.editorial, read.at, parts.draft, { act: 'submit', revision, remark: '' });
    return tellDraft(done, read);
  },
  judgeDraft: async ({ at, who, parts, body }) => {
    const read = readingOf(ports, { at, who });
    return tellDraft(await passOn(ports.editorial, read.at, parts.draft, body), read);
  },
  publishDrafts: async ({ at, who, body }) => {
    const read = readingOf(ports, { at, who });
    return tellPublishing(await publishDrafts(ports.editorial, read.at, body.drafts), read, body.drafts);
  },
});

interface Showing {
  readonly ports: GuidancePorts;
  readonly reading: Reading;
}

function toLooked(looked: Looked, typed: Typed, showing: Showing): LookedBody {
  const { problems, flags, published } = looked;
  const before = passageFile(published.files, typed.passage)?.text;
  const preview = previewOf(looked, typed, showing);
  return {
    problems: problems.map(toProblem),
    flags: flags.map(toFlag),
    ...(preview && { preview }),
    before: before ?? '',
    after: typed.kind === 'retire' ? '' : showing.ports.editorial.files.write(typed.fields, before),
  };
}

function previewOf({ guidance, published }: Looked, typed: Typed, { ports, reading }: Showing) {
  const passage = guidance?.passages.find(({ id }) => id === typed.fields.id);
  if (typed.kind === 'retire' || !guidance || !passage) return undefined;
  const knowledge = { ...published.knowledge, guidance };
  return ports.show([answeredBy(passage, knowledge)], knowledge, reading.at);
}

const conflictWords =
  'Nothing was published: the same passage was published in another form since this draft was begun. Open the draft, compare, and take in what is published now.';
const besideWords =
  'Nothing was published: two of these drafts are of the same passage, and the second would take back what the first changes. Publish one of them, then open the other and take in what is published.';
const staleWords = 'Nothing was published: a draft was changed since you looked. Look at it again.';

async function tellPublishing(
  done: Publishing,
  reading: Reading,
  chosen: readonly { readonly id: string }[],
): Promise<Answered<Routes['publishDrafts']>> {
  switch (done.kind) {
    case 'published': {
      const about = [String(done.version.number), ...chosen.map(({ id }) => id)];
      return { status: 200, body: { version: done.version.number }, about };
    }
    case 'conflict': {
      const conflicts = done.conflicts.map(({ draft, why }) => ({
        draft: draft.id,
        passage: draft.passage,
        why,
      }));
      const isOurs = done.conflicts.every(({ beside }) => beside !== undefined);
      const error = isOurs ? besideWords : conflictWords;
      return { status: 409, body: { code: 'conflict', error, conflicts } };
    }
    case 'stale': {
      const { id, passage } = done.draft;
      const conflicts = [{ draft: id, passage, why: 'stale' as const }];
      return { status: 409, body: { code: 'stale', error: staleWords, conflicts } };
    }
    case 'refused':
      return refusedAs(done, reading);
    case 'faulty':
      return unfit(done);
    case 'unknown':
      return notThere;
  }
}
