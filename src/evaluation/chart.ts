/** Draws the measures as bars with their intervals and targets: an SVG that a screen reader can tell, too. */
import { intervalOf, meets, targetOf, valueOf } from './figures.ts';
import type { Measure } from './measures.ts';
import type { SetReport } from './report.ts';

const width = 1000;
const labels = 330;
const bars = 400;
const top = 76;
const step = 30;
const ink = '#1b1b1b';
const fill = '#5b95d6';
const missed = '#d0733f';
const ground = '#e9edf2';

/** The sealed cases decide; a project without any is shown by those that it has. */
export function chartOf(reports: readonly SetReport[]): string {
  const report = reports.find(({ name, cases }) => name === 'sealed' && cases > 0) ?? reports[0];
  const measures = report?.measures ?? [];
  const height = top + measures.length * step + 44;
  const title = `Measures on the ${report?.name ?? ''} cases (${String(report?.cases ?? 0)})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="14" fill="${ink}">
<title id="title">${title}</title>
<desc id="desc">${measures.map(inWords).join('; ')}.</desc>
<rect width="${String(width)}" height="${String(height)}" fill="#ffffff"/>
<text x="16" y="28" font-size="18" font-weight="600">${title}</text>
<text x="16" y="50">Bar: the share measured. Thin line: its 95 % interval. Upright mark: the target; the bar is brown where it is missed.</text>
${[0, 0.25, 0.5, 0.75, 1].map((value) => gridLine(value, height)).join('\n')}
${measures.map(barOf).join('\n')}
</svg>
`;
}

const x = (value: number): string => (labels + value * bars).toFixed(1);

const gridLine = (value: number, height: number): string =>
  `<path d="M${x(value)} ${String(top - 8)}V${String(height - 34)}" stroke="#c4ccd6"/><text x="${x(value)}" y="${String(height - 14)}" text-anchor="middle">${String(value * 100)} %</text>`;

function barOf(measure: Measure, at: number): string {
  const y = top + at * step;
  const middle = y + 10;
  const { value, low, high, target } = measure;
  const mark =
    target === undefined
      ? ''
      : `<path d="M${x(target.value)} ${String(y - 3)}v26" stroke="${ink}" stroke-width="3"/>`;
  return [
    `<g><text x="${String(labels - 12)}" y="${String(y + 15)}" text-anchor="end">${measure.title}</text>`,
    `<rect x="${x(0)}" y="${String(y)}" width="${String(bars)}" height="20" fill="${ground}"/>`,
    `<rect x="${x(0)}" y="${String(y)}" width="${(value * bars).toFixed(1)}" height="20" fill="${meets(measure) ? fill : missed}"/>`,
    `<path d="M${x(low)} ${String(middle)}H${x(high)}M${x(low)} ${String(middle - 4)}v8M${x(high)} ${String(middle - 4)}v8" stroke="${ink}" stroke-width="1.5"/>`,
    `${mark}<text x="${String(labels + bars + 14)}" y="${String(y + 15)}">${valueOf(measure)} (${intervalOf(measure)})${meets(measure) ? '' : ', missed'}</text></g>`,
  ].join('');
}

function inWords(measure: Measure): string {
  const target = targetOf(measure);
  const aim = target === '' ? '' : `, target ${target}`;
  return `${measure.title}: ${valueOf(measure)}, interval ${intervalOf(measure)}${aim}`;
}
