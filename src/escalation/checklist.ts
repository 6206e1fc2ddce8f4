/** A stage as a list to tick off on paper: each step with who, by when, what there must be, and where the source says so. */
import { createNumbering, type NumberedCitation } from './numbering.ts';
import type { AuthorityId } from '../knowledge/passage.ts';
import type { Procedure, Procedures, Stage, Step } from './procedure.ts';
import {
  actorNames,
  conditionWords,
  deadlineWords,
  evidenceWords,
  targetWords,
  weightNames,
  whoDoes,
} from './step-words.ts';

export interface ChecklistItem {
  readonly brief: string;
  readonly does: string;
  /** " [1] [2]" */
  readonly marks: string;
  /** Who, with whom, by when, what must be there, how far it binds: a title and what it says. */
  readonly facts: readonly (readonly [string, string])[];
}

export interface Checklist {
  readonly procedure: string;
  readonly stage: string;
  readonly items: readonly ChecklistItem[];
  /** Markdown, a line each, as all that follow. */
  readonly moves: readonly string[];
  readonly law: readonly string[];
  readonly open: readonly string[];
  readonly sources: readonly NumberedCitation[];
}

/** A checklist with all that stands beside it on paper. */
export interface ChecklistPage {
  readonly checklist: Checklist;
  /** "Local to Southwark; other authorities differ" */
  readonly standing: string;
  /** Markdown lines that begin with their number. */
  readonly sources: readonly string[];
  /** "22 November 2026" */
  readonly asAt: string;
}

export function checklistOf(procedure: Procedure, stage: Stage, { measures }: Procedures): Checklist {
  const { mark, told } = createNumbering();
  const items = stage.steps.map((step) => ({
    brief: step.brief,
    does: step.does,
    marks: mark(step.cite),
    facts: factsOf(procedure, step),
  }));
  const moves = stage.moves.map(
    (move) =>
      `**${conditionWords(procedure, move)}**: ${targetWords(procedure, stage, move)}${mark(move.cite)}`,
  );
  const law = stage.steps
    .flatMap((step) => step.law)
    .map(
      ({ measure, relation, cite }) =>
        `**${measures.get(measure)?.name ?? measure}**: ${relation}${mark(cite)}`,
    );
  const unsaid = [procedure.unsaid, stage.unsaid, ...stage.steps.map((step) => step.unsaid)].flat();
  return {
    procedure: procedure.title,
    stage: stage.title,
    items,
    moves,
    law: [...new Set(law)],
    open: [...new Set(unsaid)],
    sources: told(),
  };
}

function factsOf(procedure: Procedure, step: Step): ChecklistItem['facts'] {
  const { deadline, leaves, weight } = step;
  const others = step.with.map((actor) => actorNames[actor]).join(', ');
  const only = onlyWhere(procedure, step);
  return [
    ...(only === '' ? [] : [['Only where', only] as const]),
    ['Who', whoDoes(step)],
    ...(others === '' ? [] : [['With', others] as const]),
    ...(deadline ? [['By when', deadlineWords(deadline)] as const] : []),
    ...(leaves ? [['There must be', evidenceWords(leaves)] as const] : []),
    ...(weight === 'procedure' ? [] : [['How it binds', weightNames[weight]] as const]),
  ];
}

/** A step of some cases only is marked as one: on paper nobody has answered whether it is of this one. */
const onlyWhere = ({ conditions }: Procedure, { needs }: Step): string =>
  conditions.flatMap(({ id, says }) => (needs[id] === 'yes' ? [says] : [])).join('; ');

export const checklistPath = ({ authority }: Procedure, stage: string): string =>
  `/checklists/${authority}/${stage}`;

export interface FoundStage {
  readonly procedure: Procedure;
  readonly stage: Stage;
}

export function findStage(
  { procedures }: Procedures,
  authority: AuthorityId,
  stage: string,
): FoundStage | undefined {
  const own = [...procedures.values()].filter((procedure) => procedure.authority === authority);
  return own
    .flatMap((procedure) =>
      procedure.stages.flatMap((one) => (one.id === stage ? [{ procedure, stage: one }] : [])),
    )
    .at(0);
}

/** The same, to keep and to print. */
export const checklistPdfPath = (procedure: Procedure, stage: string): string =>
  `${checklistPath(procedure, stage)}.pdf`;

/** Undefined where the address is none of a stage that is held. */
export function readChecklistPath(path: string, procedures: Procedures): FoundStage | undefined {
  const [, authority, stage] =
    /^\/checklists\/([a-z0-9-]{1,64})\/([a-z0-9-]{1,64})(?:\.pdf)?$/.exec(path) ?? [];
  return authority === undefined || stage === undefined ? undefined : findStage(procedures, authority, stage);
}
