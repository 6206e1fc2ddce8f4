/** The lists of examples from which the words of concerns are fitted; every one of them is a plain file in the project. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guidance } from '../knowledge/passage.ts';
import { recogniseByRules } from '../safeguarding/recognise-concern.ts';
import type { Concern } from '../safeguarding/recognise-concern.ts';
import type { Case, CaseClass } from './case.ts';
import { readSet } from './read-cases.ts';
import { readPhone } from './read-phone.ts';
import { asksOf } from './withheld.ts';

/** A message, what it tells of, and whose list it stands in. */
export interface ConcernExample {
  readonly text: string;
  readonly concern: Concern | undefined;
  /** The writer, where that is somebody who had not seen the rules. */
  readonly voice: string | undefined;
  readonly counts: number;
}

/** A folder for each writer. */
const voicesFolder = 'test/safeguarding/voices';
/** Written by people who know the rules, so that nothing is measured on these. */
const ownVoice = 'own';
/** Who wrote the messages of the evaluation that were typed on a phone. */
const phoneVoice = 'phone';

const files: readonly (readonly [name: string, concern: Concern | undefined])[] = [
  ['immediate-dangers', 'immediate-danger'],
  ['worries', 'worry'],
  ['allegations', 'allegation'],
  ['look-alikes', undefined],
  ['ordinary', undefined],
];

const concernOf: Partial<Record<CaseClass, Concern>> = {
  danger: 'immediate-danger',
  worry: 'worry',
  allegation: 'allegation',
};
/** Their writers had other things in mind, and some of their lines tell of harm: only those in which no rule sees any. */
const mixed: ReadonlySet<CaseClass> = new Set(['child', 'parent-or-carer', 'decision', 'identifiers']);
/** Questions about the guidance are many and alike. */
const questionCounts = 0.3;

export async function readConcernExamples(guidance: Guidance): Promise<readonly ConcernExample[]> {
  const own = toExamples(await readSet('development'), undefined);
  const phone = toExamples(await readPhone('development'), phoneVoice);
  const questions = guidance.passages
    .flatMap(asksOf)
    .map((text): ConcernExample => ({ text, concern: undefined, voice: undefined, counts: questionCounts }));
  const all = [...own, ...phone, ...questions, ...(await readVoices())];
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

const toExamples = (cases: readonly Case[], voice: string | undefined): readonly ConcernExample[] =>
  cases.filter(isClear).map(
    (one): ConcernExample => ({
      text: one.asks.join(' '),
      concern: concernOf[one.class],
      voice,
      counts: 1,
    }),
  );

const isClear = (one: Case): boolean =>
  !mixed.has(one.class) || recogniseByRules(one.asks.join(' ')).concern === undefined;

export async function readVoices(): Promise<readonly ConcernExample[]> {
  const voices = (await readdir(voicesFolder)).sort();
  const read = voices.flatMap((voice) =>
    files.map(async ([name, concern]) => {
      const lines = await linesIf(join(voicesFolder, voice, `${name}.txt`));
      return lines.map(
        (text): ConcernExample => ({
          text,
          concern,
          voice: voice === ownVoice ? undefined : voice,
          counts: 1,
        }),
      );
    }),
  );
  return (await Promise.all(read)).flat();
}

/** A writer need not have written every list. */
async function linesIf(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
