/** Writes a version's files into a folder, byte for byte as they were published, and nowhere else. */
import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { FileProblems } from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import { guidanceFolders, isGuidancePath, pathsIn } from './files.ts';

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
 * no guidance (a README, the services' settings) is left alone. Throws FileProblems before anything is written.
 */
export async function writeGuidanceFiles(folder: string, files: GuidanceFiles): Promise<void> {
  const unfit = [...files.keys()].filter((path) => !isGuidancePath(path));
  if (unfit.length > 0) throw new FileProblems(unfit.map((file) => ({ file, line: 1, message: notHere })));
  for (const { folder: name } of guidanceFolders) await mkdir(join(folder, name), { recursive: true });
  const root = await realpath(folder);
  for (const [path, text] of files) await writeWithin(root, path, text);
  for (const path of await pathsIn(root)) if (!files.has(path)) await rm(join(root, path));
}

const notHere = 'No guidance file may have this path, so nothing was written.';

/** By way of another name: a link that has the file's name is replaced, not followed; nor is a link to a folder. */
async function writeWithin(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  if (!`${await realpath(dirname(target))}${sep}`.startsWith(`${root}${sep}`)) {
    throw new FileProblems([
      { file: path, line: 1, message: 'A link leads out of the folder here. Remove it.' },
    ]);
  }
  const partial = `${target}.part`;
  await rm(partial, { force: true });
  await writeFile(partial, text, { flag: 'wx' });
  await rename(partial, target);
}
