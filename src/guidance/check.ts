/** What the schema cannot see: references that lead nowhere, names that differ, facts without a kind. */
import { basename } from 'node:path';
import type { Problem } from '../files/checked-yaml.ts';
import type { Guidance, Passage, Source } from '../knowledge/passage.ts';

interface InFile<T> {
  readonly file: string;
  readonly value: T;
}

export function checkGuidance(
  guidance: Guidance,
  sources: readonly InFile<Source>[],
  passages: readonly InFile<Passage>[],
): readonly Problem[] {
  const authorities = new Set(['national', ...guidance.authorities.map((authority) => authority.id)]);
  const passageIds = new Set(guidance.passages.map((passage) => passage.id));
  return [
    ...duplicates([...sources, ...passages]),
    ...sources.flatMap((source) => checkSource(source, guidance, authorities)),
    ...passages.flatMap((passage) => checkPassage(passage, guidance, authorities, passageIds)),
  ];
}

function duplicates(files: readonly InFile<{ readonly id: string }>[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, value }) => {
    const first = seen.get(value.id);
    seen.set(value.id, first ?? file);
    if (first) return [problem(file, `id: "${value.id}" is also the id of ${first}. Give each its own.`)];
    if (idOfFile(file) === value.id) return [];
    return [
      problem(file, `id: the file is named ${idOfFile(file)} and its id is ${value.id}. Make them the same.`),
    ];
  });
}

function checkSource({ file, value }: InFile<Source>, guidance: Guidance, authorities: ReadonlySet<string>) {
  return [
    ...unknown(file, 'authority', value.authority, authorities),
    ...unknown(file, 'supersededBy', value.supersededBy, guidance.sources),
    ...standingFits(file, value),
  ];
}

function checkPassage(
  { file, value }: InFile<Passage>,
  guidance: Guidance,
  authorities: ReadonlySet<string>,
  passageIds: ReadonlySet<string>,
): readonly Problem[] {
  return [
    ...unknown(file, 'source', value.source, guidance.sources),
    ...unknown(file, 'authority', value.authority, authorities),
    ...unknown(file, 'supersededBy', value.supersededBy, passageIds),
    ...value.related.flatMap((id) => unknown(file, 'related', id, passageIds)),
    ...standingFits(file, value),
    ...(value.text === ''
      ? [problem(file, 'The text is empty: write the answer below the front matter.')]
      : []),
    ...factsInText(file, value),
  ];
}

function standingFits(file: string, value: { readonly authority: string; readonly standing: string }) {
  const isLocal = value.standing === 'local';
  if (isLocal !== (value.authority === 'national')) return [];
  return [
    problem(
      file,
      'standing: "local" goes with one authority, and "national" with statutory or non-statutory.',
    ),
  ];
}

const hasSum = /£\s?\d/;

/** A question about money is refused where no passage holds money, so the field must be true. */
function factsInText(file: string, value: Passage): readonly Problem[] {
  if (!value.holds.includes('money') || hasSum.test(value.text)) return [];
  return [problem(file, 'holds: "money" is listed and the text has no sum in pounds.')];
}

function unknown(file: string, field: string, id: string | undefined, known: { has(id: string): boolean }) {
  if (id === undefined || known.has(id)) return [];
  return [problem(file, `${field}: there is no "${id}".`)];
}

const problem = (file: string, message: string): Problem => ({ file, line: 1, message });

/** The id that a file's name promises. */
const idOfFile = (file: string): string => basename(file).replace(/\.md$/, '');
