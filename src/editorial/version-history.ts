/** What was published when and by whom, and what one version changed of the one before it. */
import {
  changeBetween,
  changeWords,
  type GuidanceFiles,
  type GuidanceVersion,
} from '../knowledge/guidance-versions.ts';
import type { ServiceId } from '../people/person.ts';
import type { Editorial } from './editorial.ts';
import { namedFile, type NamedFile } from './file-title.ts';
import type { Editor, GuidanceDraft } from './draft.ts';

export interface HistoryEntry {
  readonly version: GuidanceVersion;
  /** Who published it from the workspace; undefined where nobody of this service did. */
  readonly by: Editor | undefined;
  readonly drafts: readonly GuidanceDraft[];
  /** "2 passages new, 1 changed, 0 gone"; undefined for the first, and where files cannot be read. */
  readonly change: string | undefined;
}

/** So many of the newest are told with their changes. */
const toldAtMost = 50;

export async function historyOf(
  { held, drafts }: Editorial,
  service: ServiceId,
): Promise<readonly HistoryEntry[]> {
  const list = await held.versions.list();
  const [publications, all] = await Promise.all([drafts.publications(service), drafts.list(service, 'all')]);
  const entries: HistoryEntry[] = [];
  for (const [index, version] of list.slice(0, toldAtMost).entries()) {
    const earlier = list[index + 1];
    entries.push({
      version,
      by: publications.find(({ number }) => number === version.number)?.by,
      drafts: all.filter(({ publishedAs }) => publishedAs === version.number),
      change: earlier && (await changeOf(held, earlier.number, version.number)),
    });
  }
  return entries;
}

/** A version is never changed, and so what it changed is worked out once. */
const told = new WeakMap<object, Map<string, string>>();

async function changeOf(held: Editorial['held'], before: number, after: number): Promise<string | undefined> {
  const known = told.get(held) ?? new Map<string, string>();
  told.set(held, known);
  const key = `${String(before)} ${String(after)}`;
  const words = known.get(key);
  if (words !== undefined) return words;
  const [one, other] = [await held.versions.files(before), await held.versions.files(after)];
  if (one === undefined || other === undefined) return undefined;
  const change = changeWords(changeBetween(one, other));
  known.set(key, change);
  return change;
}

export interface FileChange extends NamedFile {
  /** An empty text where there was none, or is none any more. */
  readonly before: string;
  readonly after: string;
}

const changesAtMost = 200;

/** Of `number` beside the version before it; undefined where there is no such version. */
export async function changesOf(
  { held }: Pick<Editorial, 'held'>,
  number: number,
): Promise<readonly FileChange[] | undefined> {
  const list = await held.versions.list();
  const at = list.findIndex((version) => version.number === number);
  const after = await held.versions.files(number);
  if (at === -1 || after === undefined) return undefined;
  const earlier = list[at + 1];
  const before: GuidanceFiles =
    (earlier && (await held.versions.files(earlier.number))) ?? new Map<string, string>();
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort()
    .slice(0, changesAtMost)
    .map((path) => ({
      ...namedFile(after.has(path) ? after : before, path),
      before: before.get(path) ?? '',
      after: after.get(path) ?? '',
    }));
}
