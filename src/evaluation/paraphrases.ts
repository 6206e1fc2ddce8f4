/** Ways of asking that no passage lists: what carries to words that nobody foresaw. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { FileProblems, readCheckedYaml } from '../files/checked-yaml.ts';
import type { Guidance } from '../knowledge/passage.ts';
import type { Case } from './case.ts';
import type { Judged } from './judge.ts';

const paraphrasesFile = 'test/evaluation/paraphrases.yaml';
const shape = z.record(z.string(), z.array(z.string().min(1)));

/** One case for each, or for every `oneIn`th; what asks for a passage that is gone is left out. */
export async function readParaphrases({ passages }: Guidance, oneIn = 1): Promise<readonly Case[]> {
  const read = readCheckedYaml(paraphrasesFile, await readFile(paraphrasesFile, 'utf8'), shape);
  if (!read.ok) throw new FileProblems(read.problems);
  return passages
    .flatMap(({ id, authority }) => (read.value[id] ?? []).map((ask) => toCase(ask, id, authority)))
    .filter((_, at) => at % oneIn === 0);
}

const toCase = (ask: string, passage: string, authority: string): Case => ({
  asks: [ask],
  at: authority === 'national' ? undefined : authority,
  family: passage,
  kind: 'answerable',
  class: 'single-passage',
  must: [],
  mustNot: [],
  expect: undefined,
  gold: [passage],
  unsaid: false,
});

/** How such a question ended: with its passage, with another (which may hold the fact, too), shown as close, or refused. */
export type Ending = 'its passage' | 'another' | 'closest' | 'refused';

export function endingOf({ answered, passages, verdict, case: one }: Judged): Ending {
  if (answered) return passages.some((id) => one.gold.includes(id)) ? 'its passage' : 'another';
  return verdict === 'closest' ? 'closest' : 'refused';
}
