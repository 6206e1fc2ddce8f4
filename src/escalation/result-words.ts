/** What a walk comes to, in words: the place and why, then section by section, each line with the numbers of its sources. */
import { createNumbering, type Numbering, type NumberedCitation } from './numbering.ts';
import { placeWords } from './place-words.ts';
import type { Finding, Procedure, Procedures, Stage, Step } from './procedure.ts';
import { type Duties, type LocalStep, type Result, stageAt } from './result.ts';
import { actorNames, conditionWords, deadlineWords, targetWords, whoDoes } from './step-words.ts';

export interface Section {
  readonly title: string;
  /** Markdown, a line each. */
  readonly lines: readonly string[];
}

export interface ResultWords {
  readonly title: string;
  readonly says: readonly string[];
  readonly sections: readonly Section[];
  readonly open: readonly string[];
  readonly sources: readonly NumberedCitation[];
}

export function resultWords(procedure: Procedure, result: Result, { measures }: Procedures): ResultWords {
  const numbering = createNumbering();
  const { title, says } = placeWords(procedure, result, numbering);
  const sections = [
    ...findingSections(result.findings, numbering),
    section('Done, by your answers', briefs(result.done, numbering)),
    section('Missing', steps(result.missing, numbering)),
    section('Not asked, or not known: check', steps(result.toCheck, numbering)),
    section('From the stages before: check that it is there', steps(result.earlier, numbering)),
    section('What moves it on', moves(procedure, result, numbering)),
    ...dutySections(result, numbering),
    section('Next, and the source does not say who does it', steps(unassigned(result), numbering)),
    section('National law that touches it, apart from these steps', laws(result, measures, numbering)),
    section('Your Virtual School’s own way', result.local.map(localWords)),
  ].filter(({ lines }) => lines.length > 0);
  return { title, says, sections, open: result.unsaid, sources: numbering.told() };
}

/** The stage whose checklist goes with a place: where the case moves on, the one that it moves to. */
export const stageOf = ({ place }: Pick<Result, 'place'>, procedure: Procedure): Stage | undefined =>
  place.kind === 'between' ? place.to : stageAt(place, procedure);

const section = (title: string, lines: readonly string[]): Section => ({ title, lines });

const findingSections = (findings: readonly Finding[], { mark }: Numbering): readonly Section[] =>
  findings.map(({ title, says, goTo, cite }) =>
    section(title, [`${says}${mark(cite)}`, ...(goTo === undefined ? [] : [`Where to go: ${goTo}`])]),
  );

const briefs = (rows: readonly Step[], { mark }: Numbering): readonly string[] =>
  rows.map(({ brief, cite }) => `${brief}${mark(cite)}`);

const steps = (rows: readonly Step[], { mark }: Numbering): readonly string[] =>
  rows.map(
    (step) => `${step.brief} (${[whoDoes(step), ...conditionsOf(step)].join('; ')})${mark(step.cite)}`,
  );

/** What must be in writing stands out: it is what is missing most often when a case is to move on. */
const conditionsOf = ({ leaves, deadline }: Step): readonly string[] => [
  ...(leaves?.form === 'in-writing' ? ['**must be in writing**'] : []),
  ...(deadline ? [deadlineWords(deadline)] : []),
];

/** Where it has moved on, what moved it stands at the top. */
function moves(procedure: Procedure, { moves: rows, place }: Result, { mark }: Numbering): readonly string[] {
  const here = stageOf({ place }, procedure);
  if (here === undefined || place.kind === 'between' || place.kind === 'beyond') return [];
  return rows.map(
    (move) =>
      `**${conditionWords(procedure, move)}**: ${targetWords(procedure, here, move)}${mark(move.cite)}`,
  );
}

/** Those of the stage that the case is in stand above already. */
const unassigned = ({ unassigned: rows, missing, toCheck }: Result): readonly Step[] =>
  rows.filter((step) => !missing.includes(step) && !toCheck.includes(step));

function dutySections({ duties, role }: Result, numbering: Numbering): readonly Section[] {
  const title = ({ actors }: Duties): string => {
    const who = actors.map((actor) => actorNames[actor]).join(' and ');
    return role.length > 0 ? `Next for you (${who})` : `Next for the ${who}`;
  };
  return duties.map((each) =>
    section(title(each), each.steps.length === 0 ? [noStep] : duty(each.steps, numbering)),
  );
}

const noStep = 'The source names no next step for your part.';

const duty = (rows: readonly Step[], { mark }: Numbering): readonly string[] =>
  rows.map((step) => {
    const conditions = conditionsOf(step);
    return `${step.does}${conditions.length === 0 ? '' : ` (${conditions.join('; ')})`}${mark(step.cite)}`;
  });

const laws = ({ law }: Result, measures: Procedures['measures'], { mark }: Numbering): readonly string[] => [
  ...new Set(
    law.map(
      ({ measure, relation, cite }) =>
        `**${measures.get(measure)?.name ?? measure}**: ${relation}${mark(cite)}`,
    ),
  ),
];

const localWords = ({ title, says }: LocalStep): string =>
  `**${title}**: ${says ?? 'your Virtual School has not set this here. Ask it.'}`;
