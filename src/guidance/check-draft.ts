/** Checks an editor's draft as `guidance:check` would check its file, and says which field is at fault. */
import type { Checked, DraftProblem, GuidanceChecks, ReadVersion } from '../editorial/checks.ts';
import type { PassageFile } from '../editorial/apply-drafts.ts';
import { namedFile } from '../editorial/file-title.ts';
import { fieldsOf, isFieldName, type PassageFields } from '../editorial/passage-fields.ts';
import { FileProblems, type Problem, readFrontMatter } from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { Guidance, Passage } from '../knowledge/passage.ts';
import { checkGuidance } from './check.ts';
import { checkPassageWords, fileOf } from './editorial.ts';
import { filesIn } from './files.ts';
import { idOfFile } from './followers.ts';
import type { InFile } from './in-file.ts';
import { definedOnly } from './load.ts';
import { passageSchema } from './schema.ts';
import { parseVersion } from './version-content.ts';

export const guidanceChecks: GuidanceChecks = { one, whole };

/** The others are not read again: each file is named by the id of what it holds, as their own checks demand. */
function one(published: ReadVersion, file: PassageFile): Checked {
  const read = readFrontMatter(file.path, file.text, passageSchema);
  const told = (problems: readonly Problem[], weight: DraftProblem['weight']): readonly DraftProblem[] =>
    toProblems(problems, { files: published.files, path: file.path }, weight);
  if (!read.ok) return { problems: told(read.problems, 'fault'), guidance: undefined };
  const passage = definedOnly<Passage>({ ...read.value.head, text: read.value.body });
  const { passages } = published.guidance;
  const isNew = !passages.some(({ id }) => id === passage.id);
  const guidance: Guidance = {
    ...published.guidance,
    passages: isNew
      ? [...passages, passage]
      : passages.map((other) => (other.id === passage.id ? passage : other)),
  };
  const own = { file: file.path, text: file.text, value: passage };
  const before = inFiles(published.files, 'passages', guidance.passages);
  const all = [...before.filter(({ value }) => value !== passage), own];
  const sources = inFiles(published.files, 'sources', [...guidance.sources.values()]);
  const faults = checkGuidance(guidance, sources, all);
  // Advice leans on what a fault says is not there.
  const advice = faults.length === 0 ? checkPassageWords(own, passage, guidance) : [];
  return { guidance, problems: [...told(faults, 'fault'), ...told(advice, 'advice')] };
}

function whole(files: GuidanceFiles, ids: readonly string[]): Checked {
  try {
    const { guidance } = parseVersion(files);
    const advice = guidance.passages
      .filter(({ id }) => ids.includes(id))
      .flatMap((passage) => {
        const own = fileOf(files, 'passages', passage.id);
        return toProblems(checkPassageWords(own, passage, guidance), { files, path: own.file }, 'advice');
      });
    return { guidance, problems: advice };
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    const isOwn = (file: string): boolean => file.startsWith('passages/') && ids.includes(idOfFile(file));
    const problems = error.problems.map((problem) =>
      toProblem(problem, { files, isOwn: isOwn(problem.file) }, 'fault'),
    );
    return { guidance: undefined, problems };
  }
}

function inFiles<T extends { readonly id: string }>(
  files: GuidanceFiles,
  folder: 'sources' | 'passages',
  values: readonly T[],
): readonly InFile<T>[] {
  const byId = new Map(filesIn(files, folder).map(([file, text]) => [idOfFile(file), { file, text }]));
  return values.map((value) => ({
    ...(byId.get(value.id) ?? { file: `${folder}/${value.id}.md`, text: '' }),
    value,
  }));
}

const toProblems = (
  problems: readonly Problem[],
  { files, path }: { readonly files: GuidanceFiles; readonly path: string },
  weight: DraftProblem['weight'],
): readonly DraftProblem[] =>
  problems.map((problem) => toProblem(problem, { files, isOwn: problem.file === path }, weight));

/** "asks.0: …" and "title: …" name a field; whatever names none is of the text below the fields. */
function toProblem(
  { file, line, message }: Problem,
  { files, isOwn }: { readonly files: GuidanceFiles; readonly isOwn: boolean },
  weight: DraftProblem['weight'],
): DraftProblem {
  const [, name = '', said = message] = /^(\w+)(?:\.\d+)*: ([\s\S]*)$/.exec(message) ?? [];
  if (!isOwn) return ofAnother({ file, line, message }, files, weight);
  return isFieldName(name)
    ? { field: name, elsewhere: undefined, message: said, weight }
    : { field: 'text', elsewhere: undefined, message, weight };
}

/** The keys that lead to it in its file stand beside the path: they say nothing to whoever only reads the message. */
function ofAnother(
  { file, line, message }: Problem,
  files: GuidanceFiles,
  weight: DraftProblem['weight'],
): DraftProblem {
  const [, keys, said] = /^([\w-]+(?:\.[\w-]+)+): ([\s\S]*)$/.exec(message) ?? [];
  const place = `${file}:${String(line)}`;
  return {
    field: undefined,
    elsewhere: {
      title: namedFile(files, file).title,
      path: keys === undefined ? place : `${place}, ${keys}`,
    },
    message: said ?? message,
    weight,
  };
}

/** The fields of a passage's file; undefined where it cannot be read. */
export function readPassageFile({ path, text }: PassageFile): PassageFields | undefined {
  const read = readFrontMatter(path, text, passageSchema);
  return read.ok ? fieldsOf(definedOnly<Passage>({ ...read.value.head, text: read.value.body })) : undefined;
}
