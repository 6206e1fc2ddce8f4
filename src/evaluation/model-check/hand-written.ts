/** Replies that were written by hand: which were looked at while the check was tuned, and which were only counted. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { FileProblems, readCheckedYaml } from '../../files/checked-yaml.ts';
import { type Audience, audiences } from '../../knowledge/passage.ts';
import type { GivenPassage } from '../../rewording/answer-model.ts';

const handWrittenFile = 'test/rewording/by-hand.yaml';
/** Written when the check had been tuned once, and before it was again. */
const secondFile = 'test/rewording/by-hand-second.yaml';
/** Written when it had been tuned twice, from passages of which neither had a reply. */
const thirdFile = 'test/rewording/by-hand-third.yaml';
/** Written when it had been tuned three times: true ones, and false ones beside them. */
const fourthFile = 'test/rewording/by-hand-fourth.yaml';
/** Written when it had been tuned four times: two true ones of a passage, and false ones that are near to them. */
const fifthFile = 'test/rewording/by-hand-fifth.yaml';

export type HandWrittenSet =
  | 'tuned on'
  | 'held out until the second set was there'
  | 'a second set, tuned on'
  | 'a second set, held out'
  | 'a third set, tuned on'
  | 'a third set, held out'
  | 'a fourth set, tuned on'
  | 'a fourth set, held out'
  | 'a fifth set, tuned on'
  | 'a fifth set, held out';

export interface HandWritten {
  readonly passage: GivenPassage;
  readonly text: string;
  readonly role: Audience | undefined;
  readonly set: HandWrittenSet;
  /** What was written of the same passage to be false, and what is false about it. */
  readonly untrue?: { readonly text: string; readonly flaw: string } | undefined;
}

const shape = z.array(
  z.strictObject({
    passages: z.array(z.string()).length(1),
    role: z.enum(audiences).optional(),
    text: z.string().min(1),
    flaw: z.string().min(1).optional(),
    false: z.string().min(1).optional(),
  }),
);

/** What is made of a passage that is gone is left out. */
export async function readHandWritten(passages: readonly GivenPassage[]): Promise<readonly HandWritten[]> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const read = async (
    file: string,
    setOf: (index: number) => HandWrittenSet,
  ): Promise<readonly HandWritten[]> =>
    (await readFileOf(file)).flatMap((entry, index): readonly HandWritten[] => {
      const passage = byId.get(entry.passages[0] ?? '');
      return passage ? [writtenOf(entry, passage, setOf(index))] : [];
    });
  return [
    ...(await read(handWrittenFile, (index) =>
      index % 2 === 1 ? 'held out until the second set was there' : 'tuned on',
    )),
    ...(await read(secondFile, (index) =>
      index % 2 === 1 ? 'a second set, held out' : 'a second set, tuned on',
    )),
    ...(await read(thirdFile, (index) =>
      index % 2 === 1 ? 'a third set, held out' : 'a third set, tuned on',
    )),
    ...(await read(fourthFile, (index) =>
      index % 2 === 1 ? 'a fourth set, held out' : 'a fourth set, tuned on',
    )),
    ...(await read(fifthFile, (index) =>
      index % 2 === 1 ? 'a fifth set, held out' : 'a fifth set, tuned on',
    )),
  ];
}

const writtenOf = (
  { role, text, false: untrue, flaw = 'not said' }: z.output<typeof shape>[number],
  passage: GivenPassage,
  set: HandWrittenSet,
): HandWritten => ({
  passage,
  role,
  text: text.trim(),
  set,
  ...(untrue !== undefined && { untrue: { text: untrue.trim(), flaw } }),
});

async function readFileOf(file: string): Promise<z.output<typeof shape>> {
  const read = readCheckedYaml(file, await readFile(file, 'utf8'), shape);
  if (!read.ok) throw new FileProblems(read.problems);
  return read.value;
}
