/** Reads unclear/ of the guidance: questions that do not say what they are about, each choice with the passage that answers it. */
import { basename } from 'node:path';
import { z } from 'zod';
import { type Problem, readCheckedYaml } from '../files/checked-yaml.ts';
import type { Passage, Unclear } from '../knowledge/passage.ts';

/** As text is compared with: lower-case words without marks, a blank between them. */
const phrase = z
  .string()
  .regex(
    /^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u,
    'Write lower-case words without marks, a blank between them.',
  );

const unclearSchema = z.strictObject({
  asked: z.array(phrase).min(1),
  beside: z.array(phrase).default([]),
  topics: z.boolean().exactOptional(),
  choices: z
    .array(
      z.strictObject({
        title: z.string().trim().min(1).max(50),
        question: z.string().trim().min(1).max(200).endsWith('?'),
        passage: z.string(),
        named: z.array(phrase).min(1),
      }),
    )
    .min(2, 'Write at least two things that may be meant.'),
});

interface ReadUnclear {
  readonly unclear: readonly Unclear[];
  readonly problems: readonly Problem[];
}

export function readUnclearFiles(
  files: readonly (readonly [string, string])[],
  passages: readonly { readonly value: Passage }[],
): ReadUnclear {
  const ids = new Set(passages.map(({ value }) => value.id));
  const schema = unclearSchema.superRefine(({ choices }, context) => {
    for (const [at, { passage }] of choices.entries()) {
      if (ids.has(passage)) continue;
      context.addIssue({
        code: 'custom',
        path: ['choices', at, 'passage'],
        message: `There is no passage "${passage}". Name the one that answers the question.`,
      });
    }
  });
  const unclear: Unclear[] = [];
  const problems: Problem[] = [];
  for (const [file, text] of files) {
    const read = readCheckedYaml(file, text, schema);
    if (read.ok) unclear.push({ id: basename(file, '.yaml'), ...read.value });
    else problems.push(...read.problems);
  }
  return { unclear, problems };
}
