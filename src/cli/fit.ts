/** npm run fit: tries figures for the ranking and the bands on the development cases, and writes the best into their files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTask } from 'node:timers/promises';
import type { CaseKind } from '../evaluation/case.ts';
import { createJudge, type Judged } from '../evaluation/judge.ts';
import { casesFolder, readCases } from '../evaluation/read-cases.ts';
import { type Ending, endingOf, readParaphrases } from '../evaluation/paraphrases.ts';
import type { Verdict } from '../evaluation/verdict.ts';
import { loadGuidance } from '../guidance/load.ts';
import { bands } from '../knowledge/bands.ts';
import { ranking } from '../search/ranking.ts';
import { runFileCheck, say } from './file-check.ts';

const steps = [0.8, 0.9, 1.1, 1.25];
const rounds = 2;

type Worth = Readonly<Record<Verdict, number>>;
const nothing: Worth = {
  right: 0,
  wrong: 0,
  unsaid: 0,
  closest: 0,
  'asked back': 0,
  declined: 0,
  missed: 0,
  'false alarm': 0,
};

/**
 * A wrong answer weighs more than a refusal, and another authority's practice most of all; a refusal of what is held
 * costs too. A passage shown to a near question is true, and says what it leaves open: it weighs half. Routes know no
 * thresholds.
 */
const worth: Readonly<Record<CaseKind, Worth>> = {
  answerable: { ...nothing, right: 1, wrong: -2, unsaid: -1, closest: 0.3, declined: -0.5 },
  near: { ...nothing, right: 0.5, wrong: -1, unsaid: 0.5, closest: 0.4, declined: 0.4 },
  far: { ...nothing, wrong: -2, unsaid: -2, declined: 1 },
  'authority-trap': { ...nothing, right: 1, wrong: -5, unsaid: 1, closest: 0.8, declined: 1 },
  ambiguous: { ...nothing, right: 1, wrong: -2, 'asked back': 1 },
  route: nothing,
};

const files: readonly { readonly path: string; readonly figures: Record<string, number> }[] = [
  { path: 'src/knowledge/bands.ts', figures: bands },
  { path: 'src/search/ranking.ts', figures: ranking },
];

/** Of the ways of asking that no passage lists, every so many are weighed. */
const paraphrasesOneIn = 5;
const worthOfEnding: Readonly<Record<Ending, number>> = {
  'its passage': 0.5,
  another: -0.25,
  closest: 0.15,
  refused: -0.25,
};

interface Reached {
  readonly cases: readonly Judged[];
  readonly paraphrases: readonly Judged[];
}

const figure = /^( {2})(\w+): [\d.]+,$/gm;
/** What the last fit left above the figures. */
const statement = /(?:\/\/ Fitted on [^\n]*\n)?(?=export const \w+ = \{)/;

await runFileCheck(async ({ guidanceFolder }) => {
  // The sealed cases are not even read here.
  const all = await readCases(join(casesFolder, 'development'));
  const cases = all.filter(({ kind }) => kind !== 'route');
  const guidance = await loadGuidance(guidanceFolder);
  // A new judge each time: some of the figures go into the index.
  const paraphrases = await readParaphrases(guidance, paraphrasesOneIn);
  const judgeAll = (): Reached => {
    const judge = createJudge(guidance);
    return { cases: cases.map(judge), paraphrases: paraphrases.map(judge) };
  };
  const before = scoreOf(judgeAll());
  say(
    `${String(cases.length)} cases, ${String(paraphrases.length)} ways of asking, ${before.toFixed(1)} to begin with`,
  );
  await fit(() => scoreOf(judgeAll()), before);
  const reached = inWords(judgeAll());
  say(reached);
  for (const { path, figures } of files) await write(path, figures, reached);
});

function scoreOf({ cases, paraphrases }: Reached): number {
  const ofCases = cases.reduce((sum, { case: one, verdict }) => sum + worth[one.kind][verdict], 0);
  return ofCases + paraphrases.reduce((sum, judged) => sum + worthOfEnding[endingOf(judged)], 0);
}

async function fit(score: () => number, before: number): Promise<void> {
  let best = before;
  for (let round = 0; round < rounds; round += 1) {
    for (const { figures } of files) {
      for (const name of Object.keys(figures)) best = await tryFigure(figures, name, score, best);
    }
  }
}

/** Keeps the best of the values around it where one makes the answers better. */
async function tryFigure(
  figures: Record<string, number>,
  name: string,
  score: () => number,
  before: number,
): Promise<number> {
  const held = figures[name] ?? 0;
  let best = before;
  let kept = held;
  for (const step of steps) {
    const tried = Math.round(held * step * 100) / 100;
    // What is a share stays one: beyond 1 a band would be shut, not fitted.
    if (held <= 1 && tried > 1) continue;
    figures[name] = tried;
    // What a search remembers is forgotten only between two tasks.
    await nextTask();
    const reached = score();
    if (reached > best) {
      best = reached;
      kept = tried;
      say(`${name} ${String(held)} to ${String(tried)}: ${reached.toFixed(1)}`);
    }
  }
  figures[name] = kept;
  return best;
}

function inWords(reached: Reached): string {
  const { cases, paraphrases } = reached;
  const families = new Set(cases.map(({ case: one }) => one.family)).size;
  const right = cases.filter((one) => one.right).length;
  const wrong = cases.filter(({ verdict }) => verdict === 'wrong').length;
  const carried = paraphrases.filter((judged) => endingOf(judged) === 'its passage').length;
  return `Fitted on ${String(cases.length)} development cases of ${String(families)} families (${String(right)} right, ${String(wrong)} answered wrongly) and ${String(paraphrases.length)} ways of asking that no passage lists (${String(carried)} answered with their passage), worth ${scoreOf(reached).toFixed(1)}.`;
}

async function write(
  path: string,
  figures: Readonly<Record<string, number>>,
  reached: string,
): Promise<void> {
  const text = await readFile(path, 'utf8');
  const written = text
    .replace(figure, (line, indent: string, name: string) =>
      name in figures ? `${indent}${name}: ${String(figures[name])},` : line,
    )
    .replace(statement, `// ${reached}\n`);
  await writeFile(path, written);
}
