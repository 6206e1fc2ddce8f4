/** What a procedure's table says of its dates. */
import { type DatedProcedure, datedProcedure } from './deadlines.ts';
import type { Citation, Procedure } from './procedure.ts';

/** Undefined where its rows give no days that can be counted. */
export function datedProcedureOf({ meeting, stages }: Procedure): DatedProcedure | undefined {
  const deadlines = stages.flatMap(({ steps }) => steps.flatMap(({ deadline }) => deadline ?? []));
  return meeting === undefined ? undefined : datedProcedure(meeting, deadlines);
}

/** The places in the sources that give those days. */
export const datedSources = ({ stages }: Procedure): readonly Citation[] =>
  stages.flatMap(({ steps }) => steps.flatMap(({ deadline, cite }) => (deadline ? cite : [])));
