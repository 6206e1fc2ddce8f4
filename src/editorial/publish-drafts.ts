/** Makes drafts the next version of the guidance, and goes back to an earlier one. */
import type { GuidanceFiles, GuidanceVersion } from '../knowledge/guidance-versions.ts';
import { type Applied, applyDrafts, type Conflict } from './apply-drafts.ts';
import { actingFor } from './change-drafts.ts';
import type { Checked } from './checks.ts';
import type { EditorAt, Editorial, Faulty, Refused, Stale, Unknown } from './editorial.ts';
import { refused, unknown } from './editorial.ts';
import type { GuidanceDraft } from './draft.ts';
import { refusalOf } from './draft-life.ts';
import { sourcesBrought } from './documents/new-source.ts';
import { changedFiles, notTheirsAmong } from './may-change.ts';

export interface NewVersion {
  readonly kind: 'published';
  readonly version: GuidanceVersion;
}

/** Others published a change of the same passages: nothing was done, and every draft is as it was. */
export interface Conflicting {
  readonly kind: 'conflict';
  readonly conflicts: readonly Conflict[];
}

export type Publishing = NewVersion | Conflicting | Faulty | Refused | Stale | Unknown;

interface Chosen {
  readonly id: string;
  readonly revision: number;
}

/** So often it is begun again where others publish other passages at the same moment. */
const attempts = 5;

export async function publishDrafts(
  editorial: Editorial,
  at: EditorAt,
  chosen: readonly Chosen[],
): Promise<Publishing> {
  const drafts: GuidanceDraft[] = [];
  for (const { id, revision } of chosen) {
    const draft = await editorial.drafts.find({ service: at.service.id, id });
    if (draft === undefined) return unknown;
    if (draft.revision !== revision) return { kind: 'stale', draft };
    const words = refusalOf('publish', draft, actingFor(at));
    if (words !== undefined) return refused(words, draft);
    drafts.push(draft);
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const done = await publishOnce(editorial, at, drafts);
    if (done === 'again') continue;
    if (done.kind === 'published') await editorial.held.follow();
    return done;
  }
  return refused('Others are publishing at this moment, so nothing was published. Please try again.');
}

async function publishOnce(
  editorial: Editorial,
  at: EditorAt,
  drafts: readonly GuidanceDraft[],
): Promise<Publishing | 'again'> {
  const { versions } = editorial.held;
  const current = await versions.current();
  const files = current && (await versions.files(current.number));
  if (current === undefined || files === undefined) return refused(nothingPublished);
  const { held, files: passageFiles } = editorial;
  const withSources = sourcesBrought(files, drafts, await held.newSources(), passageFiles.writeSource);
  const applied = await apply(editorial, drafts, withSources);
  if (applied.kind === 'conflict') return applied;
  const ids = drafts.map(({ passage }) => passage);
  const problems = faultsIn(editorial.files.checks.whole(applied.files, ids));
  if (problems.length > 0) return { kind: 'faulty', problems };
  return putOut(editorial, at, drafts, { files: applied.files, after: current.number });
}

const faultsIn = ({ problems }: Checked): Faulty['problems'] =>
  problems.filter(({ weight }) => weight === 'fault');

async function putOut(
  editorial: Editorial,
  at: EditorAt,
  drafts: readonly GuidanceDraft[],
  { files, after }: { readonly files: GuidanceFiles; readonly after: number },
): Promise<Publishing | 'again'> {
  const now = editorial.clock.now();
  const published = drafts.map((draft) => ({
    ...draft,
    state: 'published' as const,
    revision: draft.revision + 1,
    changedAt: now,
  }));
  const record = { service: at.service.id, by: at.editor, at: now };
  const done = await editorial.drafts.publish({ files, origin: 'drafts', after, at: now }, published, record);
  if (done.kind === 'overtaken') return 'again';
  return done.kind === 'moved'
    ? movedMeanwhile(editorial, drafts)
    : { kind: 'published', version: done.version };
}

const nothingPublished =
  'The published guidance could not be read, so nothing was done. Tell whoever looks after Signpost.';

async function movedMeanwhile(
  editorial: Editorial,
  drafts: readonly GuidanceDraft[],
): Promise<Stale | Unknown> {
  for (const draft of drafts) {
    const now = await editorial.drafts.find(draft);
    if (now === undefined) return unknown;
    if (now.revision !== draft.revision) return { kind: 'stale', draft: now };
  }
  return unknown;
}

/** The versions that they were begun from are read once each. */
async function apply(
  { held, files: { write, dropRelated } }: Editorial,
  drafts: readonly GuidanceDraft[],
  files: GuidanceFiles,
): Promise<Applied> {
  const bases = new Map<number, GuidanceFiles>();
  for (const base of new Set(drafts.map((draft) => draft.base))) {
    const before = await held.versions.files(base);
    if (before) bases.set(base, before);
  }
  return applyDrafts(drafts, { files, baseOf: ({ base }) => bases.get(base), write, dropRelated });
}

/** Publishes an earlier version's files under the next number. `after` is the current one as the editor saw it. */
export async function goBack(
  editorial: Editorial,
  at: EditorAt,
  { number, after }: { readonly number: number; readonly after: number },
): Promise<NewVersion | Faulty | Refused | Unknown> {
  const files = await editorial.held.versions.files(number);
  if (files === undefined) return unknown;
  const checked = editorial.files.checks.whole(files, []);
  if (checked.guidance === undefined) return { kind: 'faulty', problems: faultsIn(checked) };
  const now = await editorial.held.versions.files(after);
  if (now === undefined) return refused(overtaken);
  const { names } = (await editorial.held.published()).knowledge;
  const words = notTheirsAmong(changedFiles(now, files), at, {
    names,
    authorityOf: editorial.files.authorityOf,
  });
  if (words !== undefined) return refused(words);
  const when = editorial.clock.now();
  const publication = { files, origin: 'back', cameFrom: number, after, at: when } as const;
  const record = { service: at.service.id, by: at.editor, at: when };
  const done = await editorial.drafts.publish(publication, [], record);
  if (done.kind !== 'published') return refused(done.kind === 'same' ? sameFiles : overtaken);
  await editorial.held.follow();
  return done;
}

const sameFiles = 'What is answered from has the same words already, so there is nothing to go back to.';
const overtaken =
  'Another version was published since you looked, so nothing was done. Look at it, and go back again if you still want to.';
