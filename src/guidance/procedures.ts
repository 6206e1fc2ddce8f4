/** Reads guidance/procedures/, a procedure a file, with the national measures of law/ that their steps refer to, and the offers beside them. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Measure, Procedure, Procedures } from '../escalation/procedure.ts';
import { type Checked, FileProblems, type Problem, readCheckedYaml } from '../files/checked-yaml.ts';
import { createAuthorityNames } from '../knowledge/authorities.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { offerProcedure } from '../offer/offer-procedure.ts';
import { checkMeasures, type KnownGuidance } from './check-citations.ts';
import { checkProcedure, type Fault } from './check-procedure.ts';
import { offersFolder, parseOffers } from './offers.ts';
import { measuresShape, procedureShape } from './procedure-schema.ts';

export const proceduresFolder = 'procedures';
const measuresFolder = `${proceduresFolder}/law`;

/** By path below the guidance folder. */
type Texts = ReadonlyMap<string, string>;

/** Throws FileProblems, which lists every fault of every file with its line. A folder without procedures has none. */
export async function loadProcedures(folder: string, guidance: Guidance): Promise<Procedures> {
  const texts = new Map([
    ...(await textsIn(folder, measuresFolder)),
    ...(await textsIn(folder, proceduresFolder)),
    ...(await textsIn(folder, offersFolder)),
  ]);
  return parseProcedures(texts, guidance);
}

export function parseProcedures(texts: Texts, guidance: Guidance): Procedures {
  const problems: Problem[] = [];
  const passages = new Map(guidance.passages.map((passage) => [passage.id, passage]));
  const beforeLaw: KnownGuidance = { ...guidance, passages, measures: new Map() };
  const law = textsOf(texts, 'law');
  const measures = law.flatMap(([file, text]) => {
    const schema = checkedBy(measuresShape, (rows: readonly Measure[]) => checkMeasures(rows, beforeLaw));
    return valueOf(readCheckedYaml(file, text, schema), problems) ?? [];
  });
  const known = { ...beforeLaw, measures: new Map(measures.map((measure) => [measure.id, measure])) };
  const procedures = textsOf(texts, 'procedure').flatMap(([file, text]) => {
    const schema = checkedBy(procedureShape, (procedure: Procedure) => [
      ...checkProcedure(procedure, known),
      ...namedAsFile(procedure, file),
    ]);
    return valueOf(readCheckedYaml(file, text, schema), problems) ?? [];
  });
  const { offers, problems: ofOffers } = parseOffers(new Map(textsOf(texts, 'offer')), guidance);
  problems.push(...ofOffers);
  if (problems.length > 0) throw new FileProblems(problems);
  const { nameOf } = createAuthorityNames(guidance.authorities);
  // Last: where an answer leads to a procedure of its own, that one serves it best.
  const offered = offerProcedure(offers, nameOf);
  const all = [...procedures, ...(offered ? [offered] : [])];
  return {
    procedures: new Map(all.map((procedure) => [procedure.id, procedure])),
    measures: known.measures,
    offers,
  };
}

type Kind = 'law' | 'offer' | 'procedure';

function kindOf(file: string): Kind {
  if (file.startsWith(`${measuresFolder}/`)) return 'law';
  return file.startsWith(`${offersFolder}/`) ? 'offer' : 'procedure';
}

const textsOf = (texts: Texts, kind: Kind): readonly (readonly [string, string])[] =>
  [...texts].filter(([file]) => kindOf(file) === kind);

/** The shape, and then what only the whole can tell, in one reading: so every fault has its line. */
const checkedBy = <T>(shape: z.ZodType<T>, faultsOf: (value: T) => readonly Fault[]): z.ZodType<T> =>
  shape.superRefine((value, context) => {
    for (const { path, message } of faultsOf(value)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });

const namedAsFile = ({ id }: Procedure, file: string): readonly Fault[] =>
  basename(file) === `${id}.yaml`
    ? []
    : [{ path: ['id'], message: `the file is named ${basename(file)}. Make them the same.` }];

function valueOf<T>(read: Checked<T>, problems: Problem[]): T | undefined {
  if (read.ok) return read.value;
  problems.push(...read.problems);
  return undefined;
}

async function textsIn(folder: string, below: string): Promise<readonly (readonly [string, string])[]> {
  const names = await namesIn(join(folder, below));
  return Promise.all(
    names.map(
      async (name) => [`${below}/${name}`, await readFile(join(folder, below, name), 'utf8')] as const,
    ),
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
