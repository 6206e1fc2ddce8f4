/** The offers that the tests walk: the project's own, and that of an authority that brought its own in one file. */
import { loadGuidance } from '../../src/guidance/load.ts';
import { parseOffers } from '../../src/guidance/offers.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import type { FlowState } from '../../src/escalation/flow.ts';
import { answer, questionAt, start } from '../../src/escalation/flow.ts';
import {
  noProcedures,
  type Procedure,
  type Procedures,
  unknownOption,
} from '../../src/escalation/procedure.ts';
import type { Offers } from '../../src/offer/offer.ts';
import { offerProcedureId, withOfferWalk } from '../../src/offer/offer-procedure.ts';
import { offers, own as ownProcedures, smallGuidance } from '../escalation/tables.ts';

export const guidance = await loadGuidance('guidance');

/** One row for schools, one for nobody in particular; no national file beside it. */
export const norfolksOwn = `authority: norfolk
cite: [meeting]
unsaid: [Nobody says how long it takes.]
rows:
  - id: clinic
    brief: A weekly clinic
    offered: A clinic for whoever comes.
    audiences: [school]
    needs: [advice, consultation]
    by: the duty officer
    reach: the booking page
    limits: [Half an hour each.]
    cite: [meeting]
  - { id: figures, brief: Figures, offered: Figures each term., audiences: [], needs: [data], state: planned, cite: [meeting] }
outOfScope:
  - { id: cases, what: Casework, goTo: the child's social worker, cite: [meeting] }
`;

export interface WalkedOffers extends Procedures {
  readonly offers: Offers;
}

export const own: WalkedOffers = { ...ownProcedures, offers };

export function offersOf(text: string, file = 'norfolk.yaml'): WalkedOffers {
  const read = parseOffers(new Map([[`offers/${file}`, text]]), smallGuidance);
  const { nameOf } = createAuthorityNames(smallGuidance.authorities);
  return { ...withOfferWalk(noProcedures, read, nameOf), offers: read };
}

export const foreignOffers = offersOf(norfolksOwn);

export function walkOf({ procedures }: Procedures): Procedure {
  const found = procedures.get(offerProcedureId);
  if (!found) throw new Error('No offer is held.');
  return found;
}

/** Every state that answers can lead to. */
export function* statesOf(procedure: Procedure, state = start(procedure)): Generator<FlowState> {
  yield state;
  const question = questionAt(procedure, state);
  if (!question) return;
  for (const option of [...question.options.map(({ id }) => id), unknownOption]) {
    const next = answer(procedure, state, { question: question.id, option });
    if (next === 'stale') throw new Error(`"${option}" is no answer to ${question.id}.`);
    yield* statesOf(procedure, next);
  }
}
