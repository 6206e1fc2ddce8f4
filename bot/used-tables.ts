/** The tables that a version is used with: its own, and those of this deployment's files where it is too old to hold any. */
import { noProcedures } from '../src/escalation/procedure.ts';
import type { HeldTables, Tables } from '../src/knowledge/guidance-versions.ts';
import { noOffers } from '../src/offer/offer.ts';

/** Of this deployment's files; none where they cannot be read. */
export type TablesBeside = () => HeldTables;

export const noTables: HeldTables = { procedures: undefined, offers: undefined };

export function usedTables(held: HeldTables, tablesBeside: TablesBeside): Tables {
  const beside = missingFrom(held).length === 0 ? noTables : tablesBeside();
  return {
    procedures: held.procedures ?? beside.procedures ?? noProcedures,
    offers: held.offers ?? beside.offers ?? noOffers,
  };
}

const kinds = ['procedures', 'offers'] as const satisfies readonly (keyof Tables)[];

export const missingFrom = (held: HeldTables): readonly (keyof Tables)[] =>
  kinds.filter((kind) => held[kind] === undefined);
