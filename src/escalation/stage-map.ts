/** Draws the stages of a procedure as a tall SVG: readable on a phone, by day and by night, and told to a screen reader. */
import type { Procedure, Stage, Step } from './procedure.ts';
import { conditionWords, deadlineWords, targetWords, whoDoes } from './step-words.ts';

const width = 390;
const edge = 12;
const inset = 26;
/** The height of a stage's title bar. */
const head = 34;
/** How many letters fit on a line, in the widest fonts that a system may put in place of its own. */
const fit = { title: 36, step: 37, detail: 44, onward: 34 };

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const style = `<style>
.ground{fill:#ffffff}.box{fill:#f3f6fa;stroke:#5b6b80}.marked{stroke:#8a3c00;stroke-width:4}.head{fill:#1f4e79}.on-head{fill:#ffffff;font-weight:600}
.ink{fill:#1b1b1b}.soft{fill:#4a5568}.strong{fill:#8a3c00}.title{font-size:17px;font-weight:600}.step{font-weight:600}.soft,.strong{font-size:13px}
.way{stroke:#4a5568;fill:none;stroke-width:2}.tip{fill:#4a5568}
@media (prefers-color-scheme:dark){
.ground{fill:#14181d}.box{fill:#1f262e;stroke:#8fa3bd}.head{fill:#9cc7f0}.on-head{fill:#10151a}
.ink{fill:#f2f4f7}.soft{fill:#c3ccd8}.strong{fill:#ffb27a}.way{stroke:#c3ccd8}.tip{fill:#c3ccd8}}
</style>`;

/** All stages, or those given, with what leads on from each. */
export const drawStages = (procedure: Procedure, stages = procedure.stages): string =>
  drawParts(
    procedure,
    stages.flatMap((stage) => [drawStage(stage), drawMoves(procedure, stage)]),
    describeStages(procedure, stages),
  );

/** All stages, of which one is marked and has its steps; of the others the titles, so that a card can hold it. */
export const drawMarked = (procedure: Procedure, marked: Stage): string =>
  drawParts(
    procedure,
    procedure.stages.flatMap((stage) => [
      ...(stage === marked ? [markWords(), drawStage(stage, true)] : [drawTitle(stage)]),
      drawMoves(procedure, stage),
    ]),
    describeMarked(procedure, marked),
  );

function drawParts(procedure: Procedure, drawn: readonly Drawn[], described: string): string {
  const parts = [titleOf(procedure), ...drawn];
  let height = edge;
  const placed = parts.map(({ svg, height: own }) => {
    const at = height;
    height += own;
    return `<g transform="translate(0 ${at})">${svg}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" font-family="system-ui, 'Segoe UI', sans-serif" font-size="14">
<title id="title">${escape(procedure.title)}</title>
<desc id="desc">${escape(described)}</desc>
${style}
<rect class="ground" width="${width}" height="${height}"/>
${placed.join('\n')}
</svg>
`;
}

/** What the picture shows, for those who have its content beside it. */
export const pictureAlt = ({ title, stages }: Procedure): string =>
  `${title}, as a picture: ${stages.map((stage) => stage.title).join('; ')}.`;

/** The picture in words: a screen reader is told all that stands in it. */
export const describeStages = (procedure: Procedure, stages = procedure.stages): string =>
  stages.map((stage) => inWords(procedure, stage)).join(' ');

/** The picture of a card in words, in its order. */
export const describeMarked = (procedure: Procedure, marked: Stage): string =>
  procedure.stages
    .map((stage) =>
      stage === marked
        ? `${thisStage}: ${inWords(procedure, stage)}`
        : `${stage.title}.${onwardWords(procedure, stage)}`,
    )
    .join(' ');

const thisStage = 'The stage of this card';

function inWords(procedure: Procedure, stage: Stage): string {
  const { title, steps } = stage;
  const told = steps.map((step, at) => `${at + 1}, ${step.brief} (${detailOf(step)})`).join('; ');
  return `${title}. ${told}.${onwardWords(procedure, stage)}`;
}

function onwardWords(procedure: Procedure, stage: Stage): string {
  const onward = stage.moves
    .map((move) => `${conditionWords(procedure, move)}: ${targetWords(procedure, stage, move)}`)
    .join('; ');
  return onward === '' ? '' : ` ${onward}.`;
}

function titleOf({ title }: Procedure): Drawn {
  const lines = wrap(title, fit.title);
  return { svg: textAt(lines, edge, 18, 'ink title', 22), height: lines.length * 22 + 8 };
}

/** A box with the stage's title and a row for each step: what, and below it who, by when and what must be there. */
function drawStage({ title, steps }: Stage, isMarked = false): Drawn {
  let height = head + 10;
  const drawn = steps.map((step, at) => {
    const name = wrap(step.brief, fit.step);
    const details = wrap(detailOf(step), fit.detail);
    const top = height + 14;
    const below = top + name.length * 18;
    height = below + details.length * 17;
    return [
      `<text class="ink step" x="${edge + inset}" y="${top}" text-anchor="end">${at + 1}</text>`,
      textAt(name, edge + inset + 8, top, 'ink step'),
      textAt(details, edge + inset + 8, below, step.leaves || step.deadline ? 'strong' : 'soft', 17),
    ].join('');
  });
  const box = width - 2 * edge;
  const frame = `<rect class="box${isMarked ? ' marked' : ''}" x="${edge}" y="0" width="${box}" height="${height}" rx="8"/><path class="head" d="M${edge} ${head}V8a8 8 0 0 1 8-8H${edge + box - 8}a8 8 0 0 1 8 8V${head}Z"/>`;
  return { svg: `${frame}${nameOf(title)}\n${drawn.join('\n')}`, height };
}

const nameOf = (title: string): string =>
  `<text class="on-head" x="${edge + 12}" y="23" font-size="15">${escape(title)}</text>`;

/** The title of a stage without its steps. */
const drawTitle = ({ title }: Stage): Drawn => ({
  svg: `<rect class="head" x="${edge}" y="0" width="${width - 2 * edge}" height="${head}" rx="8"/>${nameOf(title)}`,
  height: head,
});

const markWords = (): Drawn => ({ svg: textAt([`${thisStage}:`], edge, 14, 'strong'), height: 22 });

/** An arrow with what leads on, and where to; a last stage from which nothing leads on has none. */
function drawMoves(procedure: Procedure, stage: Stage): Drawn {
  const { moves } = stage;
  if (moves.length === 0) return { svg: '', height: edge };
  let height = 6;
  const words = moves.map((move) => {
    const condition = wrap(conditionWords(procedure, move), fit.onward);
    const target = wrap(targetWords(procedure, stage, move), fit.onward);
    const top = height + 16;
    const below = top + condition.length * 18;
    height = below + target.length * 17 - 8;
    return textAt(condition, edge + 48, top, 'ink step') + textAt(target, edge + 48, below, 'soft', 17);
  });
  height += 20;
  const x = edge + 26;
  const arrow = `<path class="way" d="M${x} 4V${height - 12}"/><path class="tip" d="M${x - 7} ${height - 14}h14l-7 11z"/>`;
  return { svg: arrow + words.join(''), height };
}

function detailOf(step: Step): string {
  const { deadline, leaves } = step;
  return [
    whoDoes(step),
    ...(deadline ? [deadlineWords(deadline)] : []),
    ...(leaves ? [leaves.form === 'in-writing' ? 'must be in writing' : 'must exist'] : []),
  ].join('; ');
}

const textAt = (lines: readonly string[], x: number, y: number, look: string, leading = 18): string =>
  lines
    .map((text, at) => `<text class="${look}" x="${x}" y="${y + at * leading}">${escape(text)}</text>`)
    .join('');

/** Letters are counted, not measured: the widths leave room for the widest words of a line. */
function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > most && current !== '') {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
