/** The knowledge that answers would come from if a draft were published; the last few are kept, as each costs an index. */
import type { Knowledge } from '../knowledge/steps/progress.ts';
import { applied, passageFile } from './apply-drafts.ts';
import type { EditorsDesk, GuidanceHeld, PublishedNow } from './desk.ts';
import type { GuidanceDraft } from './draft.ts';

const keptAtMost = 3;

/** By the deployment's guidance, so that two of them in one process share nothing. */
const kept = new WeakMap<GuidanceHeld, Map<string, Knowledge>>();

/** Undefined where the draft cannot be read as guidance. */
export function draftKnowledge(
  desk: Pick<EditorsDesk, 'held' | 'files'>,
  draft: GuidanceDraft,
  published: PublishedNow,
): Knowledge | undefined {
  const key = `${draft.service} ${draft.id} ${String(draft.revision)} ${String(published.number)}`;
  const known = kept.get(desk.held) ?? new Map<string, Knowledge>();
  kept.set(desk.held, known);
  const before = known.get(key);
  if (before) return before;
  const guidance = guidanceWith(desk, draft, published);
  if (guidance === undefined) return undefined;
  const knowledge = desk.held.knowledgeOf(guidance);
  const [oldest] = known.keys();
  if (known.size >= keptAtMost && oldest !== undefined) known.delete(oldest);
  known.set(key, knowledge);
  return knowledge;
}

function guidanceWith({ files }: Pick<EditorsDesk, 'files'>, draft: GuidanceDraft, published: PublishedNow) {
  if (draft.kind === 'retire') {
    const { guidance } = published;
    return { ...guidance, passages: guidance.passages.filter(({ id }) => id !== draft.passage) };
  }
  const next = applied(published.files, draft, { ...files, files: published.files, baseOf: () => undefined });
  const own = passageFile(next, draft.passage);
  return own && files.checks.one(published, own).guidance;
}
