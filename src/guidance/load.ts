/** Reads the guidance files into memory, whole or not at all. */
import {
  type Checked,
  FileProblems,
  type Problem,
  readCheckedYaml,
  readFrontMatter,
} from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { GlossaryEntry, Guidance, Passage, Source } from '../knowledge/passage.ts';
import { checkGuidance } from './check.ts';
import { foldFollowers } from './followers.ts';
import { authoritiesFile, filesIn, readGuidanceFiles } from './files.ts';
import { authoritiesSchema, glossarySchema, passageSchema, sourceSchema } from './schema.ts';
import { readUnclearFiles } from './unclear.ts';

interface Located<T> {
  readonly file: string;
  readonly value: T;
}

/** Throws FileProblems, which lists every fault of every file. */
export const loadGuidance = async (folder: string): Promise<Guidance> =>
  parseGuidance(await readGuidanceFiles(folder));

/** Throws FileProblems, which lists every fault of every file. */
export function parseGuidance(files: GuidanceFiles): Guidance {
  const problems: Problem[] = [];
  const sources = filesIn(files, 'sources').flatMap(([file, text]) =>
    located(file, readFrontMatter(file, text, sourceSchema), problems),
  );
  const passages = filesIn(files, 'passages').flatMap(([file, text]) =>
    located(file, readFrontMatter(file, text, passageSchema), problems),
  );
  const glossary = filesIn(files, 'glossary').flatMap(([file, text]) =>
    located(file, readCheckedYaml(file, text, glossarySchema), problems),
  );
  const authoritiesText = files.get(authoritiesFile) ?? '';
  const authorities = readCheckedYaml(authoritiesFile, authoritiesText, authoritiesSchema);
  if (!authorities.ok) problems.push(...authorities.problems);

  const textOf = (file: string): string => files.get(file) ?? '';
  const loadedSources = sources.map(({ file, value }) => ({
    file,
    text: textOf(file),
    value: definedOnly<Source>(value.head),
  }));
  const loadedPassages = passages.map(({ file, value }) => ({
    file,
    text: textOf(file),
    value: definedOnly<Passage>({ ...value.head, text: value.body }),
  }));
  const { unclear, problems: unclearProblems } = readUnclearFiles(filesIn(files, 'unclear'), loadedPassages);
  const guidance: Guidance = {
    sources: new Map(loadedSources.map(({ value }) => [value.id, value])),
    passages: loadedPassages.map(({ value }) => value),
    glossary: glossary.flatMap(({ value }) => value.map((entry) => definedOnly<GlossaryEntry>(entry))),
    authorities: authorities.ok ? authorities.value : [],
    unclear,
  };
  problems.push(...unclearProblems);
  if (authorities.ok) problems.push(...checkGuidance(guidance, loadedSources, loadedPassages));
  if (problems.length > 0) throw new FileProblems(foldFollowers(problems));
  return guidance;
}

function located<T>(file: string, read: Checked<T>, problems: Problem[]): readonly Located<T>[] {
  if (read.ok) return [{ file, value: read.value }];
  problems.push(...read.problems);
  return [];
}

/** zod gives optional fields the value undefined; our types leave them out. */
export function definedOnly<T>(value: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}
