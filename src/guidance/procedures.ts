/** Reads procedures/ of the guidance: a procedure a file, and in law/ the national measures that their steps refer to. */
import { basename } from 'node:path';
import type { z } from 'zod';
import type { Measure, Procedure, Procedures } from '../escalation/procedure.ts';
import { type Checked, FileProblems, type Problem, readCheckedYaml } from '../files/checked-yaml.ts';
import type { GuidanceFiles } from '../knowledge/guidance-versions.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { checkMeasures, type KnownGuidance } from './check-citations.ts';
import { checkProcedure, type Fault } from './check-procedure.ts';
import { measuresShape, procedureShape } from './procedure-schema.ts';

const measuresFolder = 'procedures/law';

/** By path below the guidance folder. Throws FileProblems, which lists every fault of every file with its line. */
export function parseProcedures(texts: GuidanceFiles, guidance: Guidance): Procedures {
  const problems: Problem[] = [];
  const passages = new Map(guidance.passages.map((passage) => [passage.id, passage]));
  const beforeLaw: KnownGuidance = { ...guidance, passages, measures: new Map() };
  const isLaw = (file: string): boolean => file.startsWith(`${measuresFolder}/`);
  const law = [...texts].filter(([file]) => isLaw(file));
  const measures = law.flatMap(([file, text]) => {
    const schema = checkedBy(measuresShape, (rows: readonly Measure[]) => checkMeasures(rows, beforeLaw));
    return valueOf(readCheckedYaml(file, text, schema), problems) ?? [];
  });
  const known = { ...beforeLaw, measures: new Map(measures.map((measure) => [measure.id, measure])) };
  const procedures = [...texts]
    .filter(([file]) => !isLaw(file))
    .flatMap(([file, text]) => {
      const schema = checkedBy(procedureShape, (procedure: Procedure) => [
        ...checkProcedure(procedure, known),
        ...namedAsFile(procedure, file),
      ]);
      return valueOf(readCheckedYaml(file, text, schema), problems) ?? [];
    });
  if (problems.length > 0) throw new FileProblems(problems);
  return {
    procedures: new Map(procedures.map((procedure) => [procedure.id, procedure])),
    measures: known.measures,
  };
}

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
