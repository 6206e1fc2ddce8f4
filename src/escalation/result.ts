/** What a walk through the questions comes to: the place, what is done and missing, whose turn it is, and the sources. */
import type { FlowState } from './flow.ts';
import { type Known, knownFrom, type Place, placeOf } from './place.ts';
import type {
  Actor,
  Citation,
  Finding,
  LawLink,
  LocalSlot,
  Move,
  Procedure,
  Stage,
  Step,
} from './procedure.ts';

/** A service's own words for the local slots of a procedure, by slot id. */
export type LocalSteps = Readonly<Record<string, string>>;

export interface Duties {
  readonly actors: readonly Actor[];
  readonly steps: readonly Step[];
}

export interface LocalStep {
  readonly id: string;
  readonly title: string;
  /** Absent where the service has set none, which is to be said. */
  readonly says?: string;
}

export interface Result {
  readonly procedure: string;
  readonly place: Place;
  /** Empty where the asker did not say who they are. */
  readonly role: readonly Actor[];
  /** Of every stage. */
  readonly done: readonly Step[];
  /** Of the stage that the case is in: known not to be done. */
  readonly missing: readonly Step[];
  /** Of the stage that the case is in: not asked, or not known. */
  readonly toCheck: readonly Step[];
  /** Of the stages before: what must be there, and is not known to be. */
  readonly earlier: readonly Step[];
  /** Of `missing` and `toCheck`: what must be in writing before the case moves on. */
  readonly inWriting: readonly Step[];
  /** What moves the case on from here. */
  readonly moves: readonly Move[];
  /** What comes next for the asker, or for everybody in turn where their role is not known. */
  readonly duties: readonly Duties[];
  /** What comes next and of which the source does not say who does it. */
  readonly unassigned: readonly Step[];
  readonly findings: readonly Finding[];
  readonly law: readonly LawLink[];
  readonly local: readonly LocalStep[];
  readonly unsaid: readonly string[];
  readonly sources: readonly Citation[];
}

export function resultOf(procedure: Procedure, state: FlowState, local: LocalSteps = {}): Result {
  const known = knownFrom(procedure, state);
  const place = placeOf(procedure, known);
  const here = stageAt(place, procedure);
  const steps = here ? fitting(here, known) : [];
  const missing = steps.filter(({ id }) => known.facts[id] === 'no');
  const toCheck = steps.filter(({ id }) => known.facts[id] === undefined);
  const next = nextSteps(
    place,
    known,
    missing,
    steps.filter(({ id }) => known.facts[id] !== 'yes'),
  );
  const findings = findingsOf(procedure, known);
  const shown = [...new Set([...steps, ...next])];
  const law = shown.flatMap((step) => step.law);
  const moves = here?.moves ?? [];
  return {
    procedure: procedure.id,
    place,
    role: known.role,
    done: procedure.stages.flatMap((stage) => stage.steps).filter(({ id }) => known.facts[id] === 'yes'),
    missing,
    toCheck,
    earlier: earlierThan(procedure, here, known),
    inWriting: [...missing, ...toCheck].filter(({ leaves }) => leaves?.form === 'in-writing'),
    moves,
    duties: dutiesOf(next, known.role),
    unassigned: next.filter(({ by }) => by.length === 0),
    findings,
    law,
    local: procedure.local.map((slot) => localStep(slot, local[slot.id])),
    unsaid: unsaidOf([procedure, ...(here ? [here] : []), ...shown, ...findings]),
    sources: citations([...shown, ...moves, ...findings, ...law]),
  };
}

/** The stage whose steps are shown: where nothing is known of any, the first, with which to begin. */
export function stageAt(place: Place, { stages }: Procedure): Stage | undefined {
  switch (place.kind) {
    case 'no-stages':
    case 'cannot-tell':
      return stages[0];
    case 'not-begun':
      return place.next;
    case 'at':
      return place.stage;
    case 'between':
    case 'beyond':
      return place.from;
  }
}

/** A step that belongs to other cases only is not of this one. */
const fitting = ({ steps }: Stage, { facts }: Known): readonly Step[] =>
  steps.filter(({ needs }) => Object.entries(needs).every(([id, value]) => (facts[id] ?? value) === value));

function nextSteps(
  place: Place,
  known: Known,
  missing: readonly Step[],
  open: readonly Step[],
): readonly Step[] {
  if (place.kind === 'beyond') return missing;
  return place.kind === 'between' ? [...missing, ...fitting(place.to, known)] : open;
}

function dutiesOf(steps: readonly Step[], role: readonly Actor[]): readonly Duties[] {
  const ofActors = (actors: readonly Actor[]): Duties => ({
    actors,
    steps: steps.filter((step) => [...step.by, ...step.with].some((actor) => actors.includes(actor))),
  });
  if (role.length > 0) return [ofActors(role)];
  return unique(steps.flatMap(({ by }) => by)).map((actor) => ofActors([actor]));
}

/** Only what leaves something behind: that a meeting was called matters less than that there is a plan. */
function earlierThan({ stages }: Procedure, here: Stage | undefined, known: Known): readonly Step[] {
  return stages
    .slice(
      0,
      Math.max(
        stages.findIndex((stage) => stage === here),
        0,
      ),
    )
    .flatMap((stage) => fitting(stage, known))
    .filter(({ id, leaves }) => leaves !== undefined && known.facts[id] !== 'yes');
}

function findingsOf({ findings, pick }: Procedure, { facts }: Known): readonly Finding[] {
  const fit = findings.filter(({ when }) =>
    Object.entries(when).every(([id, value]) => (facts[id] ?? 'unknown') === value),
  );
  return pick === 'first' ? fit.slice(0, 1) : fit;
}

function citations(rows: readonly { readonly cite: readonly Citation[] }[]): readonly Citation[] {
  const byPassage = new Map<string, Citation>();
  for (const cite of rows.flatMap((row) => row.cite)) {
    if (!byPassage.has(cite.passage)) byPassage.set(cite.passage, cite);
  }
  return [...byPassage.values()];
}

const localStep = ({ id, title }: LocalSlot, says: string | undefined): LocalStep =>
  says === undefined ? { id, title } : { id, title, says };

const unsaidOf = (rows: readonly { readonly unsaid: readonly string[] }[]): readonly string[] =>
  unique(rows.flatMap(({ unsaid }) => unsaid));

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
