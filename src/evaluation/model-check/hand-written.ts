/** Faithful replies that a person wrote: every other one is held out while the check is tuned. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { FileProblems, readCheckedYaml } from '../../files/checked-yaml.ts';
import { type Audience, audiences } from '../../knowledge/passage.ts';
import type { GivenPassage } from '../../rewording/answer-model.ts';

const handWrittenFile = 'test/rewording/by-hand.yaml';

export interface HandWritten {
  readonly passage: GivenPassage;
  readonly text: string;
  readonly role: Audience | undefined;
  readonly isHeldOut: boolean;
}

const shape = z.array(
  z.strictObject({
    passages: z.array(z.string()).length(1),
    role: z.enum(audiences).optional(),
    text: z.string().min(1),
  }),
);

/** What is made of a passage that is gone is left out. */
export async function readHandWritten(passages: readonly GivenPassage[]): Promise<readonly HandWritten[]> {
  const read = readCheckedYaml(handWrittenFile, await readFile(handWrittenFile, 'utf8'), shape);
  if (!read.ok) throw new FileProblems(read.problems);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return read.value.flatMap(({ passages: [id = ''], role, text }, index): readonly HandWritten[] => {
    const passage = byId.get(id);
    return passage ? [{ passage, text: text.trim(), role, isHeldOut: index % 2 === 1 }] : [];
  });
}
