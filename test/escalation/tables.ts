/** The tables that the tests walk: the project's own, and that of an authority that brought its own in one file. */
import { parseGuidance } from '../../src/guidance/load.ts';
import { parseProcedures } from '../../src/guidance/procedures.ts';
import { loadVersion } from '../../src/guidance/version-content.ts';
import type { FlowAnswer, FlowState } from '../../src/escalation/flow.ts';
import { answer, start } from '../../src/escalation/flow.ts';
import { noProcedures, type Procedure, type Procedures } from '../../src/escalation/procedure.ts';
import { createAuthorityNames } from '../../src/knowledge/authorities.ts';
import { noOffers } from '../../src/offer/offer.ts';
import { withOfferWalk } from '../../src/offer/offer-procedure.ts';
import { sound } from '../guidance/guidance-folder.ts';

const { guidance, procedures, offers: held } = await loadVersion('guidance');
export const sources = guidance.sources;
export const offers = held ?? noOffers;
const { nameOf } = createAuthorityNames(guidance.authorities);
/** The walk through the offers is one of them. */
export const own = withOfferWalk(procedures ?? noProcedures, offers, nameOf);

/** Four stages under other names, two of which can be gone back from, and no national law. */
export const fourSteps = `id: norfolk-attendance
version: 3
authority: norfolk
topic: attendance
title: Norfolk's four <steps> & more
source: plan
conditions:
  - { id: still-absent, says: Still absent }
  - { id: worse, says: It is worse }
  - { id: settled, says: It is settled }
  - { id: referred, says: Referred to court }
stages:
  - id: notice
    title: Notice it
    cite: &cite [{ source: plan, locator: What we do, passage: meeting }]
    steps:
      - { id: ring, brief: Ring home, does: The school rings home., by: [school], weight: procedure, cite: *cite, deadline: { days: 1, count: after, event: meeting, unit: school } }
      - { id: note, brief: Note it, does: The school notes it., by: [], weight: recommended, cite: *cite, leaves: { what: A note, form: in-writing } }
    moves: [{ when: still-absent, to: talk, cite: *cite }]
  - id: talk
    title: Talk
    unsaid: [Nobody says how long.]
    cite: *cite
    steps:
      - { id: meet, brief: Meet, does: The school meets the parent., by: [school], with: [parent-or-carer], weight: procedure, cite: *cite, leaves: { what: A plan, form: exists } }
    moves:
      - { when: settled, to: notice, cite: *cite }
      - { when: worse, to: panel, cite: *cite }
  - id: panel
    title: Panel
    cite: *cite
    steps:
      - { id: sit, brief: The panel sits, does: The panel sits., by: [authority], weight: duty, cite: *cite, deadline: { days: 10, count: before, event: meeting, unit: working } }
    moves: [{ when: referred, beyond: The court takes over., cite: *cite }]
  - id: rest
    title: Rest
    cite: *cite
    steps:
      - { id: wait, brief: Wait, does: Wait., by: [network], weight: preparation, cite: *cite }
questions:
  - id: where
    asks: Where are you?
    next: how
    nextIfUnknown: end
    options:
      - { id: nowhere, label: Nowhere yet, no: [ring] }
      - { id: rang, label: We rang, yes: [ring], at: notice, heard: [rang home] }
      - { id: met, label: We met, yes: [meet], at: talk, heard: [we met] }
      - { id: sat, label: The panel sat, yes: [sit], at: panel, next: court }
      - { id: resting, label: It rests, at: rest, next: end }
  - id: how
    asks: How is it?
    next: end
    options:
      - { id: absent, label: Still absent, yes: [still-absent, worse], no: [settled], heard: [still absent] }
      - { id: well, label: Well, yes: [settled], no: [still-absent, worse] }
  - id: court
    asks: Was it referred?
    next: end
    options:
      - { id: referred, label: Referred, yes: [referred], role: [authority] }
local: [{ id: form, title: The form }]
request: { tried: { meet: plan }, cohort: { settled: previously } }
`;

export const smallGuidance = parseGuidance(new Map(Object.entries(sound)));
export const foreign: Procedures = parseProcedures(
  new Map([['procedures/norfolk-attendance.yaml', fourSteps]]),
  smallGuidance,
);

export const every: readonly Procedure[] = [...own.procedures.values(), ...foreign.procedures.values()];

export function procedureOf(id: string): Procedure {
  const found = every.find((procedure) => procedure.id === id);
  if (!found) throw new Error(`No procedure is called ${id}.`);
  return found;
}

/** The state after "question=option" answers; throws where one is not to the question that waits. */
export function walked(procedure: Procedure, ...given: readonly string[]): FlowState {
  return given.reduce((state, pair) => {
    const next = answer(procedure, state, answerOf(pair));
    if (next === 'stale') throw new Error(`"${pair}" is not what was asked.`);
    return next;
  }, start(procedure));
}

export function answerOf(pair: string): FlowAnswer {
  const [question = '', option = ''] = pair.split('=');
  return { question, option };
}
