/** The files that guidance is made of: which paths they may have, and reading them from a folder as they are. */
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FileProblems, type Problem } from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';

export const authoritiesFile = 'authorities.yaml';

/** What a version holds, besides the authorities. A folder that came later may be missing: earlier versions lack it. */
export const guidanceFolders = [
  { folder: 'sources', ending: '.md', cameLater: false },
  { folder: 'passages', ending: '.md', cameLater: false },
  { folder: 'glossary', ending: '.yaml', cameLater: false },
  { folder: 'procedures', ending: '.yaml', cameLater: true },
  { folder: 'offers', ending: '.yaml', cameLater: true },
  { folder: 'unclear', ending: '.yaml', cameLater: true },
] as const;

type GuidanceFolder = (typeof guidanceFolders)[number]['folder'];

/** Reads what guidance is made of and nothing else: a README beside it is for its editors. */
export async function readGuidanceFiles(folder: string): Promise<GuidanceFiles> {
  const paths = [authoritiesFile, ...(await pathsIn(folder))];
  const problems: Problem[] = [];
  const read = await Promise.all(
    paths.map(async (file): Promise<readonly [string, string]> => {
      if (!isGuidancePath(file)) problems.push({ file, line: 1, message: unfitName });
      return [file, textOf(file, await readFile(join(folder, file)), problems)];
    }),
  );
  if (problems.length > 0) throw new FileProblems(problems);
  return inPathOrder(read);
}

/** All but that of the authorities. Rejects where a folder is not there that every version has. */
export async function pathsIn(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { folder: name, ending, cameLater } of guidanceFolders) {
    for (const entry of await entriesIn(join(folder, name), cameLater)) {
      if (!entry.isFile() || !entry.name.endsWith(ending)) continue;
      paths.push(relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
    }
  }
  return paths;
}

async function entriesIn(folder: string, mayBeMissing: boolean): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (mayBeMissing && error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** So that the same files always give the same guidance. */
const inPathOrder = (files: Iterable<readonly [string, string]>): GuidanceFiles =>
  new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));

const unfitName = 'Rename it: letters, digits, "-" and "_" make names that every system can hold.';

/** One part of a path, on every system: no way up, no drive, no name that a system keeps for itself. */
const pathPart = /^(?!\.)[\p{L}\p{N}_. -]*[\p{L}\p{N}_-]$/u;
/** Windows keeps these for devices, whatever ending follows. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether guidance may hold a file of that path: what is none is never read, and never written. */
export function isGuidancePath(path: string): boolean {
  if (path === authoritiesFile) return true;
  const parts = path.split('/');
  const place = guidanceFolders.find(({ folder, ending }) => parts[0] === folder && path.endsWith(ending));
  return (
    place !== undefined &&
    parts.length > 1 &&
    parts.every((part) => pathPart.test(part) && !deviceName.test(part))
  );
}

/** The files of one of the folders, in path order. */
export function filesIn(
  files: GuidanceFiles,
  folder: GuidanceFolder,
): readonly (readonly [string, string])[] {
  return [...files].filter(([path]) => path.startsWith(`${folder}/`));
}

/** Decodes strictly and keeps a byte order mark: what is written out again must be the same bytes. */
function textOf(file: string, bytes: Uint8Array, problems: Problem[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.push({ file, line: 1, message: 'This file is not UTF-8 text. Save it as UTF-8.' });
    return '';
  }
}
