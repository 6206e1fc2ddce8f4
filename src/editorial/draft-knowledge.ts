/** The knowledge that answers would come from if a draft were published; the last few are kept, as each costs an index. */
import type { Knowledge } from '../knowledge/steps/progress.ts';
import { applied, passageFile } from './apply-drafts.ts';
import type { Editorial, GuidanceHeld, PublishedNow } from './editorial.ts';
import type { GuidanceDraft } from './draft.ts';

const keptAtMost = 3;

/** By the deployment's guidance, so that two of them in one process share nothing. */
const kept = new WeakMap<GuidanceHeld, Map<string, Knowledge>>();

/** Undefined where the draft cannot be read as guidance. */
export function draftKnowledge(
  editorial: Pick<Editorial, 'held' | 'files'>,
  draft: GuidanceDraft,
  published: PublishedNow,
): Knowledge | undefined {
  const key = `${draft.service} ${draft.id} ${String(draft.revision)} ${String(published.number)}`;
  const known = kept.get(editorial.held) ?? new Map<string, Knowledge>();
  kept.set(editorial.held, known);
  const before = known.get(key);
  if (before) return before;
  const guidance = guidanceWith(editorial, draft, published);
  if (guidance === undefined) return undefined;
  const knowledge = editorial.held.knowledgeOf(guidance);
  const [oldest] = known.keys();
  if (known.size >= keptAtMost && oldest !== undefined) known.delete(oldest);
  known.set(key, knowledge);
  return knowledge;
}

function guidanceWith({ files }: Pick<Editorial, 'files'>, draft: GuidanceDraft, published: PublishedNow) {
  if (draft.kind === 'retire') {
    const { guidance } = published;
    return { ...guidance, passages: guidance.passages.filter(({ id }) => id !== draft.passage) };
  }
  const next = applied(published.files, draft, { ...files, files: published.files, baseOf: () => undefined });
  const own = passageFile(next, draft.passage);
  return own && files.checks.one(published, own).guidance;
}
