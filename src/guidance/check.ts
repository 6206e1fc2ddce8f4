/** What the schema cannot see: references that lead nowhere, names that differ, facts without a kind. */
import type { Problem } from '../files/checked-yaml.ts';
import type { Guidance, Passage, Source } from '../knowledge/passage.ts';
import { bodyLine, faultOf, type InFile } from './in-file.ts';
import { type DeadReference, idOfFile } from './followers.ts';
import { checkReplacements } from './replacements.ts';

export function checkGuidance(
  guidance: Guidance,
  sources: readonly InFile<Source>[],
  passages: readonly InFile<Passage>[],
): readonly Problem[] {
  const authorities = new Set(['national', ...guidance.authorities.map((authority) => authority.id)]);
  const passageIds = new Set(guidance.passages.map((passage) => passage.id));
  return [
    ...duplicates([...sources, ...passages]),
    ...checkReplacements(sources, passages),
    ...sources.flatMap((source) => checkSource(source, guidance, authorities)),
    ...passages.flatMap((passage) => checkPassage(passage, guidance, authorities, passageIds)),
  ];
}

function duplicates(files: readonly InFile<{ readonly id: string }>[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((one) => {
    const { id } = one.value;
    const first = seen.get(id);
    seen.set(id, first ?? one.file);
    if (first) return [faultOf(one, 'id', `"${id}" is also the id of ${first}. Give each its own.`)];
    if (idOfFile(one.file) === id) return [];
    return [
      faultOf(one, 'id', `the file is named ${idOfFile(one.file)} and its id is ${id}. Make them the same.`),
    ];
  });
}

function checkSource(source: InFile<Source>, guidance: Guidance, authorities: ReadonlySet<string>) {
  const { value } = source;
  return [
    ...unknown(source, 'authority', value.authority, authorities),
    ...unknown(source, 'supersededBy', value.supersededBy, guidance.sources),
    ...standingFits(source),
    ...(value.published !== undefined && value.published > `${value.checked}~`
      ? [faultOf(source, 'published', `it was checked on ${value.checked}, before it was published.`)]
      : []),
  ];
}

function checkPassage(
  passage: InFile<Passage>,
  guidance: Guidance,
  authorities: ReadonlySet<string>,
  passageIds: ReadonlySet<string>,
): readonly Problem[] {
  const { file, text, value } = passage;
  return [
    ...unknown(passage, 'source', value.source, guidance.sources),
    ...unknown(passage, 'authority', value.authority, authorities),
    ...unknown(passage, 'supersededBy', value.supersededBy, passageIds),
    ...unknown(passage, 'untilThen', value.untilThen, passageIds),
    ...value.related.flatMap((id) => unknown(passage, 'related', id, passageIds)),
    ...standingFits(passage),
    ...(value.text === ''
      ? [
          {
            file,
            line: bodyLine(text),
            message: 'The text is empty: write the answer below the front matter.',
          },
        ]
      : []),
    ...factsInText(passage),
    ...askedAndNotHeld(passage),
  ];
}

function standingFits(one: InFile<{ readonly authority: string; readonly standing: string }>) {
  const isLocal = one.value.standing === 'local';
  if (isLocal !== (one.value.authority === 'national')) return [];
  return [
    faultOf(
      one,
      'standing',
      '"local" goes with one authority, and "national" with statutory or non-statutory.',
    ),
  ];
}

const hasSum = /£\s?\d/;

/** A question about money is refused where no passage holds money, so the field must be true. */
function factsInText(one: InFile<Passage>): readonly Problem[] {
  if (!one.value.holds.includes('money') || hasSum.test(one.value.text)) return [];
  return [faultOf(one, 'holds', '"money" is listed and the text has no sum in pounds.', 'money')];
}

function askedAndNotHeld(one: InFile<Passage>): readonly Problem[] {
  const { asks, heard = [], notHeld = [] } = one.value;
  const twice = (
    questions: readonly string[],
    field: string,
    others: readonly string[],
    other: string,
  ): readonly Problem[] => {
    const known = new Set(others.map((text) => text.toLowerCase()));
    return questions
      .filter((question) => known.has(question.toLowerCase()))
      .map((question) =>
        faultOf(one, field, `"${question}" stands in "${other}" as well. Leave it in one.`, question),
      );
  };
  return [
    ...twice(notHeld, 'notHeld', asks, 'asks'),
    ...twice(notHeld, 'notHeld', heard, 'heard'),
    ...twice(heard, 'heard', asks, 'asks'),
  ];
}

function unknown(
  one: InFile<unknown>,
  field: string,
  id: string | undefined,
  known: { has(id: string): boolean },
): readonly DeadReference[] {
  if (id === undefined || known.has(id)) return [];
  return [{ ...faultOf(one, field, `there is no "${id}".`, id), refersTo: id }];
}
