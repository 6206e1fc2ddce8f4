/** Which procedure serves an answer best: the one whose own rows rest on what was answered. */
import type { AuthorityId } from '../knowledge/passage.ts';
import type { Citation, Procedure, Procedures } from './procedure.ts';
import { procedureFor } from './procedure.ts';

/** `passages` are those of the answer, the first first; only the asker's own procedure, or a national one, serves them. */
export type Serving = (passages: readonly string[], authority: AuthorityId) => Procedure | undefined;

export function createServing(procedures: Procedures): Serving {
  const rests = new Map(
    [...procedures.procedures.values()].map((procedure) => [procedure, passagesOf(procedure)] as const),
  );
  return ([first = ''], authority) =>
    [...rests].find(
      ([procedure, passages]) =>
        passages.has(first) && procedureFor(procedures, procedure.topic, authority) === procedure,
    )?.[0];
}

const passagesOf = ({ stages, findings }: Procedure): ReadonlySet<string> => {
  const rows: readonly { readonly cite: readonly Citation[] }[] = [
    ...stages.flatMap((stage) => [stage, ...stage.steps, ...stage.moves]),
    ...findings,
  ];
  return new Set(rows.flatMap(({ cite }) => cite.map(({ passage }) => passage)));
};
