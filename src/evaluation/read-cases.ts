/** Reads files of cases: the project's own two sets, or any folder or file that somebody else wrote. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FileProblems, type Problem } from '../files/checked-yaml.ts';
import { type Case, isCaseClass, parseCases } from './case.ts';
import type { CaseSet } from './sets.ts';
import { readTables } from './tables.ts';

/** Where the project keeps its cases. */
export const casesFolder = 'test/evaluation';

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

export async function readCases(path: string): Promise<readonly Case[]> {
  const files = (await stat(path)).isDirectory() ? await yamlFilesIn(path) : [path];
  const cases: Case[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const name = basename(file).replace(/\.ya?ml$/, '');
    const read = parseCases(file, await readFile(file, 'utf8'), isCaseClass(name) ? name : undefined);
    if (read.ok) cases.push(...read.value);
    else problems.push(...read.problems);
  }
  if (problems.length > 0) throw new FileProblems(problems);
  return cases;
}

async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map(async (entry): Promise<readonly string[]> => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return yamlFilesIn(path);
        return isYaml(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
}

/** The tables that the tests of single rules read belong to development: whoever wrote the rules has seen them. */
export async function readSet(set: CaseSet): Promise<readonly Case[]> {
  const written = await readCases(join(casesFolder, set));
  return set === 'development' ? [...written, ...(await readTables())] : written;
}
