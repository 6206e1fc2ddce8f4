/** npm run fit: tries figures for the ranking and the gate on the development cases, and writes the best into their files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTask } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  chooseOneByOne,
  climb,
  countOf,
  crossValidate,
  type Figures,
  isWithinBounds,
  measured,
  rankingWorth,
  type Tally,
  tallyOf,
  worth,
} from '../evaluation/choose-figures.ts';
import { casesFolder, readCases } from '../evaluation/read-cases.ts';
import { readOtherWords } from '../evaluation/read-other-words.ts';
import { createTrials, type Trial } from '../evaluation/trial.ts';
import type { Config } from '../config.ts';
import { loadGuidance } from '../guidance/load.ts';
import { bands } from '../knowledge/bands.ts';
import { ranking } from '../search/ranking.ts';
import { runFileCheck, say } from './file-check.ts';
import { fitToEmbedder } from './fit-meaning.ts';

const { values: options } = parseArgs({
  options: {
    /** Figures of the ranking to fit first, with commas between them; half a minute for each, the gate a few minutes. */
    ranking: { type: 'string', default: '' },
    /** In place of all that: how much meaning weighs, for the embedder of this deployment. */
    embedder: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    budget: { type: 'string', default: '1000000' },
    price: { type: 'string' },
    keep: { type: 'string' },
  },
});

const gateFile = 'src/knowledge/bands.ts';
const rankingFile = 'src/search/ranking.ts';
const gateFigures: Figures = bands;
const rankingFigures: Figures = ranking;

const steps = [0.7, 0.85, 1.2, 1.5];
/** They are for the questions of no topic of ours: these are too few to move one of them by itself. */
const ofTheFar: ReadonlySet<string> = new Set([
  'onTopic',
  'leastScoreOfClosest',
  'askedLikeClosest',
  'besideOtherField',
]);
/** Tries for the figures that are written, and for each fifth of the families. */
const tries = 200;
const triesOfFold = 80;
/** What is kept from the bounds, until the fifths that were not seen keep them too. */
const margins = [0, 0.01];

const figure = /^( {2})(\w+): [\d.]+,$/gm;
/** What the last fit left above the figures. */
const statement = /(?:\/\/ [^\n]*\n)*(?=export const \w+ = \{)/;

await runFileCheck((config) =>
  options.embedder
    ? fitToEmbedder(config, { ...options, price: options.price, keep: options.keep })
    : fitToWords(config),
);

async function fitToWords({ guidanceFolder }: Config): Promise<void> {
  const guidance = await loadGuidance(guidanceFolder);
  // The sealed cases and the half that is held out are not even read here.
  const own = (await readCases(join(casesFolder, 'development'))).filter(({ kind }) => kind !== 'route');
  const otherWords = await readOtherWords('development');
  const createAll = createTrials(guidance, { own, otherWords });
  const chosen = options.ranking.split(',').filter((name) => name in rankingFigures);
  if (chosen.length > 0) {
    await fitRanking(chosen, createAll);
    await write(rankingFile, rankingFigures, [
      `// Fitted (${chosen.join(', ')} last) on ${String(own.length)} development cases, ${String(otherWords.length)} in other words and ways of asking, each withheld: worth ${rankingWorth(createAll()).toFixed(3)}.`,
    ]);
  }
  const trials = createAll();
  say(`${String(trials.length)} trials: ${inWords(tallyOf(trials))}`);
  const before = { ...gateFigures };
  const held = tallyOf(trials);
  const { margin, unseen } = await chooseMargin(trials);
  const names = Object.keys(gateFigures).filter((name) => name !== 'othersOwn');
  climb(gateFigures, names, () => worth(tallyOf(trials), margin), tries);
  const isBetter = worth(unseen) > worth(held);
  // What is better only where it was chosen was learnt by heart.
  if (!isBetter) Object.assign(gateFigures, before);
  const lines = isBetter
    ? [
        `// Fitted with ${String(margin)} kept from each bound: ${inWords(tallyOf(trials))}.`,
        `// Chosen on four fifths of the families, on the fifth that was not seen: ${inWords(unseen)}.`,
      ]
    : fitOneByOne(trials, names, unseen);
  for (const line of lines) say(line);
  await write(gateFile, gateFigures, lines);
}

/** Where all figures together are no better on what was not seen, each by itself may be. */
function fitOneByOne(
  trials: readonly Trial[],
  names: readonly string[],
  allTogether: Tally,
): readonly string[] {
  const movable = names.filter((name) => !ofTheFar.has(name));
  const chosen = chooseOneByOne(gateFigures, movable, trials);
  const changed = chosen.map(
    ({ name, from, to, unseen }) =>
      `// ${name} ${String(from)} to ${String(to)}; where it was chosen on four fifths of the families, on the fifth that was not seen: ${inWords(unseen)}.`,
  );
  return [
    `// ${chosen.length > 0 ? 'Fitted one after the other' : 'Kept by the fit as they were'}: ${inWords(tallyOf(trials))}.`,
    ...changed,
    `// All together no better: chosen on four fifths of the families, on the fifth that was not seen: ${inWords(allTogether)}.`,
  ];
}

/** One figure after the other: each try builds the indexes anew. */
async function fitRanking(names: readonly string[], createAll: () => readonly Trial[]): Promise<void> {
  let best = rankingWorth(createAll());
  for (const name of names) {
    const held = rankingFigures[name] ?? 0;
    let kept = held;
    for (const step of steps) {
      rankingFigures[name] = Math.round(held * step * 100) / 100;
      // What a search remembers is forgotten only between two tasks.
      await nextTask();
      const reached = rankingWorth(createAll());
      if (reached <= best) continue;
      best = reached;
      kept = rankingFigures[name];
      say(`${name} ${String(held)} to ${String(kept)}: ${reached.toFixed(4)}`);
    }
    rankingFigures[name] = kept;
  }
}

interface Chosen {
  readonly margin: number;
  readonly unseen: Tally;
}

/** The least margin with which families that were not seen are kept within the bounds; the widest where none does it. */
async function chooseMargin(trials: readonly Trial[]): Promise<Chosen> {
  const before = { ...gateFigures };
  let chosen: Chosen = { margin: 0, unseen: new Map() };
  for (const margin of margins) {
    await nextTask();
    const names = Object.keys(gateFigures).filter((name) => name !== 'othersOwn');
    const unseen = crossValidate(trials, (seen) => {
      Object.assign(gateFigures, before);
      climb(gateFigures, names, () => worth(tallyOf(seen), margin), triesOfFold);
    });
    Object.assign(gateFigures, before);
    say(`margin ${String(margin)}: ${inWords(unseen)}`);
    chosen = { margin, unseen };
    if (isWithinBounds(unseen)) break;
  }
  return chosen;
}

function inWords(tally: Tally): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const { strict, near, nearInOtherWords, far } = measured(tally);
  const ended = (['asked', 'unhelped', 'other words'] as const).map((set) => {
    const of = (endings: Parameters<typeof countOf>[3]): number =>
      countOf(tally, [set], 'answerable', endings);
    const [right, wrong, shown, other] = [
      of(['right']),
      of(['wrong']),
      of(['its passage shown']),
      of(['another shown', 'refused', 'left open']),
    ];
    return `${set} ${String(right)} right, ${String(wrong)} otherwise, ${String(shown)} shown as close of ${String(right + wrong + shown + other)}`;
  });
  return `${ended.join('; ')}; strict ${percent(strict)}, near declined ${percent(near)} (${percent(nearInOtherWords)} in other words), far declined ${percent(far)}`;
}

async function write(path: string, figures: Figures, lines: readonly string[]): Promise<void> {
  const text = await readFile(path, 'utf8');
  const written = text
    .replace(figure, (line, indent: string, name: string) =>
      name in figures ? `${indent}${name}: ${String(figures[name])},` : line,
    )
    .replace(statement, `${lines.join('\n')}\n`);
  await writeFile(path, written);
}
