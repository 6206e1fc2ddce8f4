/** Writes a version's files into a folder, byte for byte as they were published, and nowhere else. */
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { FileProblems } from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import { filesIn, guidanceFolders, isGuidancePath, pathsIn } from './files.ts';

/** True where nothing would be lost by writing there. */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}

/**
 * Afterwards the folder's guidance is exactly `files`: guidance that is not among them is removed, last of all; what is
 * no guidance (a README, the services' settings) is left alone, and so is a kind of which the version is too old to hold
 * any. Throws FileProblems before anything is written.
 */
export async function writeGuidanceFiles(folder: string, files: GuidanceFiles): Promise<void> {
  const unfit = [...files.keys()].filter((path) => !isGuidancePath(path));
  if (unfit.length > 0) throw new FileProblems(unfit.map((file) => ({ file, line: 1, message: notHere })));
  const paths = [...guidanceFolders.map(({ folder: name }) => name), ...[...files.keys()].map(dirname)];
  const links = await linksAmong(folder, new Set(paths.flatMap(withParents)));
  if (links.length > 0) throw new FileProblems(links.map((file) => ({ file, line: 1, message: isLink })));
  for (const path of paths) await mkdir(join(folder, path), { recursive: true });
  for (const [path, text] of files) await writeWhole(join(folder, path), text);
  for (const path of await pathsIn(folder)) {
    if (!files.has(path) && !isTooOldFor(files, path)) await rm(join(folder, path));
  }
}

const isTooOldFor = (files: GuidanceFiles, path: string): boolean =>
  guidanceFolders.some(
    ({ folder, cameLater }) =>
      cameLater && path.startsWith(`${folder}/`) && filesIn(files, folder).length === 0,
  );

const notHere = 'No guidance file may have this path, so nothing was written.';
const isLink = 'This folder is a link, which may lead elsewhere, so nothing was written. Remove the link.';

/** "a/b/c" as "a", "a/b" and "a/b/c". */
const withParents = (path: string): readonly string[] =>
  path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

/** Nothing is made, written or removed by way of a link: what lies behind it is not this folder's. */
async function linksAmong(folder: string, paths: Iterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (path !== '.' && (await isLinkAt(join(folder, path)))) found.push(path);
  }
  return found;
}

async function isLinkAt(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** By way of another name: no half of a file is ever there, and a link that has the file's name is replaced, not followed. */
async function writeWhole(target: string, text: string): Promise<void> {
  const partial = `${target}.part`;
  await rm(partial, { force: true });
  await writeFile(partial, text, { flag: 'wx' });
  await rename(partial, target);
}
