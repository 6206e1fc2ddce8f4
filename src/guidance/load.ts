/** Reads the guidance folder into memory, whole or not at all. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  type Checked,
  FileProblems,
  type Problem,
  readCheckedYaml,
  readFrontMatter,
} from '../files/checked-yaml.ts';
import type { GlossaryEntry, Guidance, Passage, Source } from '../knowledge/passage.ts';
import { checkGuidance } from './check.ts';
import { authoritiesSchema, glossarySchema, passageSchema, sourceSchema } from './schema.ts';

interface Located<T> {
  readonly file: string;
  readonly value: T;
}

/** Throws FileProblems, which lists every fault of every file. */
export async function loadGuidance(folder: string): Promise<Guidance> {
  const problems: Problem[] = [];
  const sources = (await readFolder(join(folder, 'sources'), '.md')).flatMap((file) =>
    located(folder, file, readFrontMatter(relative(folder, file.path), file.text, sourceSchema), problems),
  );
  const passages = (await readFolder(join(folder, 'passages'), '.md')).flatMap((file) =>
    located(folder, file, readFrontMatter(relative(folder, file.path), file.text, passageSchema), problems),
  );
  const glossary = (await readFolder(join(folder, 'glossary'), '.yaml')).flatMap((file) =>
    located(folder, file, readCheckedYaml(relative(folder, file.path), file.text, glossarySchema), problems),
  );
  const authoritiesText = await readFile(join(folder, 'authorities.yaml'), 'utf8');
  const authorities = readCheckedYaml('authorities.yaml', authoritiesText, authoritiesSchema);
  if (!authorities.ok) problems.push(...authorities.problems);

  const loadedSources = sources.map(({ file, value }) => ({ file, value: definedOnly<Source>(value.head) }));
  const loadedPassages = passages.map(({ file, value }) => ({
    file,
    value: definedOnly<Passage>({ ...value.head, text: value.body }),
  }));
  const guidance: Guidance = {
    sources: new Map(loadedSources.map(({ value }) => [value.id, value])),
    passages: loadedPassages.map(({ value }) => value),
    glossary: glossary.flatMap(({ value }) => value.map((entry) => definedOnly<GlossaryEntry>(entry))),
    authorities: authorities.ok ? authorities.value : [],
  };
  if (authorities.ok) problems.push(...checkGuidance(guidance, loadedSources, loadedPassages));
  if (problems.length > 0) throw new FileProblems(problems);
  return guidance;
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** In name order, so that the same files always give the same guidance. */
async function readFolder(folder: string, ending: string): Promise<readonly TextFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

function located<T>(
  folder: string,
  file: TextFile,
  read: Checked<T>,
  problems: Problem[],
): readonly Located<T>[] {
  if (read.ok) return [{ file: relative(folder, file.path), value: read.value }];
  problems.push(...read.problems);
  return [];
}

/** zod gives optional fields the value undefined; our types leave them out. */
function definedOnly<T>(value: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}
