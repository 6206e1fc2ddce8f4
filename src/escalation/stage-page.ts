/** Writes the stages of a procedure as a page: every row with its source, what is left open, and national law by itself. */
import type { Source } from '../knowledge/passage.ts';
import type { Citation, LawLink, Measure, Move, Procedure, Procedures, Stage, Step } from './procedure.ts';
import { pictureAlt } from './stage-map.ts';
import {
  conditionWords,
  deadlineWords,
  evidenceWords,
  targetWords,
  weightNames,
  whoDoes,
} from './step-words.ts';

type Sources = ReadonlyMap<string, Pick<Source, 'title' | 'link'>>;

export interface PageOptions {
  /** The picture's file name, beside the page. */
  readonly picture: string;
  readonly madeBy: string;
}

export function stagesPage(
  procedure: Procedure,
  { measures }: Procedures,
  sources: Sources,
  { picture, madeBy }: PageOptions,
): string {
  const law = [...new Set(procedure.stages.flatMap(({ steps }) => steps.flatMap((step) => step.law)))];
  const touched = [...new Set(law.map(({ measure }) => measure))].flatMap((id) => measures.get(id) ?? []);
  return (
    [
      `# ${procedure.title}`,
      madeBy,
      `![${pictureAlt(procedure)} The tables below say the same.](${picture})`,
      ...openPoints(procedure.unsaid),
      ...procedure.stages.map((stage) => stageSection(procedure, stage, sources)),
      ...(touched.length === 0 ? [] : [lawSection(procedure, touched, sources)]),
    ].join('\n\n') + '\n'
  );
}

function stageSection(procedure: Procedure, stage: Stage, sources: Sources): string {
  const rows = stage.steps.map(
    (step, at) =>
      `| ${at + 1} | ${step.does} | ${whoDoes(step)} | ${thereMustBe(step)} | ${weightNames[step.weight]} | ${cited(step.cite, sources)} |`,
  );
  return [
    `## ${stage.title}`,
    [
      '| | step | who | what there must be, by when | how it binds | source |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    ...(stage.moves.length === 0
      ? []
      : [stage.moves.map((move) => moveLine(procedure, stage, move, sources)).join('\n')]),
    ...openPoints([...new Set([...stage.unsaid, ...stage.steps.flatMap(({ unsaid }) => unsaid)])]),
  ].join('\n\n');
}

const thereMustBe = ({ leaves, deadline }: Step): string =>
  [...(leaves ? [evidenceWords(leaves)] : []), ...(deadline ? [deadlineWords(deadline)] : [])].join('; ');

const moveLine = (procedure: Procedure, stage: Stage, move: Move, sources: Sources): string =>
  `- **${conditionWords(procedure, move)}** → ${targetWords(procedure, stage, move)} (${cited(move.cite, sources)})`;

/** National law stands by itself, so that nobody takes it for a step of the local table, or the other way round. */
function lawSection({ stages }: Procedure, touched: readonly Measure[], sources: Sources): string {
  const steps = stages.flatMap((stage) => stage.steps);
  const linksOf = (id: string): readonly { readonly step: Step; readonly link: LawLink }[] =>
    steps.flatMap((step) => step.law.flatMap((link) => (link.measure === id ? [{ step, link }] : [])));
  const rows = touched.map(({ id, name, says, standing, confidence, cite }) => {
    const relations = linksOf(id).map(({ step, link }) => `${step.brief}: ${link.relation}`);
    const sure = confidence === 'high' ? standing : `${standing}; check it before you rely on it`;
    return `| ${name} | ${says} | ${sure} | ${relations.join('<br>')} | ${cited(cite, sources)} |`;
  });
  return [
    '## National law that touches it',
    [
      '| measure | what it is | standing | where it touches a step | source |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    ...openPoints([...new Set(touched.flatMap(({ unsaid }) => unsaid))]),
  ].join('\n\n');
}

const openPoints = (unsaid: readonly string[]): readonly string[] =>
  unsaid.length === 0 ? [] : [`Left open:\n\n${unsaid.map((sentence) => `- ${sentence}`).join('\n')}`];

const cited = (cite: readonly Citation[], sources: Sources): string =>
  [...new Set(cite.map(({ source: id, locator }) => `${linked(id, sources.get(id))}, ${locator}`))].join(
    '; ',
  );

function linked(id: string, source: { title: string; link?: string } | undefined): string {
  if (source === undefined) return id;
  return source.link === undefined ? source.title : `[${source.title}](${source.link})`;
}
