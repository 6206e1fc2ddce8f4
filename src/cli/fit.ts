/** npm run fit: tries figures for the ranking and the bands on the development cases, and writes the best into their files. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseConfig, readEnvironment } from '../config.ts';
import { loadGuidance } from '../guidance/load.ts';
import { bands } from '../knowledge/bands.ts';
import { ranking } from '../search/ranking.ts';
import { type CaseKind, caseKinds, createJudge, readCases, type Verdict } from './evaluation.ts';

const folder = 'test/evaluation/development';
const steps = [0.8, 0.9, 1.1, 1.25];
const rounds = 2;

/** A wrong answer weighs more than a refusal, and another authority's practice most of all. */
const worth: Readonly<Record<CaseKind, Readonly<Record<Verdict, number>>>> = {
  answerable: { right: 1, wrong: -2, unsaid: -1, closest: 0.2, 'asked back': 0, declined: 0 },
  near: { right: 1, wrong: -2, unsaid: 1, closest: 0.7, 'asked back': 0, declined: 0.8 },
  far: { right: 0, wrong: -2, unsaid: -2, closest: 0.5, 'asked back': 0, declined: 1 },
  'authority-trap': { right: 1, wrong: -5, unsaid: 1, closest: 0.8, 'asked back': 0, declined: 1 },
};

const read = parseConfig(readEnvironment());
if (!read.ok) {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exit(1);
}
const guidance = await loadGuidance(read.config.guidanceFolder);
const cases = await Promise.all(
  caseKinds.map(async (kind) => (await readCases(folder, kind)).map((one) => ({ kind, one }))),
);
const judge = createJudge(guidance);
const score = (): number =>
  cases.flat().reduce((sum, { kind, one }) => sum + worth[kind][judge(kind, one).verdict], 0);

const files: readonly { readonly path: string; readonly figures: Record<string, number> }[] = [
  { path: 'src/knowledge/bands.ts', figures: bands },
  { path: 'src/search/ranking.ts', figures: ranking },
];
let best = score();
process.stdout.write(`${String(cases.flat().length)} cases, ${best.toFixed(1)} to begin with\n`);
for (let round = 0; round < rounds; round += 1) {
  for (const { figures } of files) for (const name of Object.keys(figures)) tryFigure(figures, name);
}
for (const { path, figures } of files) await write(path, figures);

/** Keeps the first of the values around it that makes the answers better. */
function tryFigure(figures: Record<string, number>, name: string): void {
  const held = figures[name] ?? 0;
  let kept = held;
  for (const step of steps) {
    const tried = Math.round(held * step * 100) / 100;
    figures[name] = tried;
    const reached = score();
    if (reached > best) {
      best = reached;
      kept = tried;
      process.stdout.write(`${name} ${String(held)} to ${String(tried)}: ${reached.toFixed(1)}\n`);
    }
  }
  figures[name] = kept;
}

async function write(path: string, figures: Readonly<Record<string, number>>): Promise<void> {
  const text = await readFile(path, 'utf8');
  const written = text.replace(/^( {2})(\w+): [\d.]+,$/gm, (line, indent: string, name: string) =>
    name in figures ? `${indent}${name}: ${String(figures[name])},` : line,
  );
  await writeFile(path, written);
}
