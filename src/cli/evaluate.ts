/** npm run evaluate: how true the answers are, over the cases of test/evaluation or those of somebody else. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  acceptedFile,
  type Differences,
  differences,
  failuresOf,
  readAccepted,
  writeAccepted,
} from '../evaluation/accepted.ts';
import type { Case } from '../evaluation/case.ts';
import { deal } from '../evaluation/deal.ts';
import { type Changes, compareWithDistractors, type Compared } from '../evaluation/with-distractors.ts';
import { meets, targetOf, valueOf } from '../evaluation/figures.ts';
import { createJudge, type Judge, type Judged } from '../evaluation/judge.ts';
import { jsonOf, staleFiles, writePage } from '../evaluation/page.ts';
import { casesFolder, readCases, readSet } from '../evaluation/read-cases.ts';
import { readOtherWords } from '../evaluation/read-other-words.ts';
import { readPhone } from '../evaluation/read-phone.ts';
import { reportOn, type SetReport, withoutTargets } from '../evaluation/report.ts';
import { caseSets } from '../evaluation/sets.ts';
import { detailLine, measureLines, terminalReport } from '../evaluation/terminal.ts';
import { FileProblems } from '../files/checked-yaml.ts';
import { loadGuidance } from '../guidance/load.ts';
import type { Guidance } from '../knowledge/passage.ts';
import { runFileCheck, say } from './file-check.ts';

const { values: options } = parseArgs({
  options: {
    /** Each case on a line; never the sealed ones. */
    detail: { type: 'boolean', default: false },
    /** A folder or a file of cases that are not the project's. */
    cases: { type: 'string' },
    /** Where the figures go as JSON. */
    json: { type: 'string' },
    /** Writes docs/evaluation.*, */
    write: { type: 'boolean', default: false },
    /** or fails where they are stale. */
    check: { type: 'boolean', default: false },
    /** Takes the failures of now as the known ones. */
    accept: { type: 'boolean', default: false },
    /** Fills the guidance up with other authorities' passages, and compares every answer. */
    distractors: { type: 'boolean', default: false },
    /** A folder or a file of cases that become the project's, dealt by family. */
    deal: { type: 'string' },
  },
});

/** Not 1: that a target is still missed is no fault of the change at hand. */
const targetsMissed = 3;

await runFileCheck(async ({ guidanceFolder }) => {
  const guidance = await loadGuidance(guidanceFolder);
  const judge = createJudge(guidance);
  if (options.deal !== undefined) {
    await dealCases(options.deal, guidance, judge);
    return;
  }
  const judgeAll = (cases: readonly Case[]): readonly Judged[] => cases.map(judge);
  if (options.cases !== undefined) {
    await reportOutside(judgeAll(await readOutside(options.cases)));
    return;
  }
  if (options.distractors) {
    const written = await Promise.all(caseSets.map((set) => readCases(join(casesFolder, set))));
    reportDistractors(compareWithDistractors(guidance, judgeAll(written.flat())));
    return;
  }
  const development = judgeAll(await readSet('development'));
  const sealed = judgeAll(await readSet('sealed'));
  const apart = [
    reportOn('phone', judgeAll(await readPhone('development'))),
    reportOn('phone, held out', judgeAll(await readPhone('held-out'))),
    withoutTargets(reportOn('other words', judgeAll(await readOtherWords('development')))),
    withoutTargets(reportOn('other words, held out', judgeAll(await readOtherWords('held-out')))),
  ];
  await reportOwn(development, sealed, apart);
});

function reportDistractors({ passages, measures, known, unknown }: Compared): void {
  say(`${String(passages)} passages\n${measureLines(measures)}`);
  const changesOf = ({ of, changed, endedOtherwise, onlyHints }: Changes): string =>
    `${String(changed.length)} of ${String(of)} replies changed, ${String(endedOtherwise)} of them in what they cite or how they end; ${String(onlyHints)} refusals name others who speak of it`;
  say(`The authority is known: ${changesOf(known)}.`);
  say(`It is not known, and all are looked in: ${changesOf(unknown)}.`);
  if (options.detail) for (const line of [...known.changed, ...unknown.changed]) say(line);
  if (known.changed.length > 0) process.exitCode = 1;
}

/** Whatever is wrong with somebody's cases is named by its own line, and is no fault of the guidance. */
async function readOutside(path: string): Promise<readonly Case[]> {
  try {
    return await readCases(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing && !(error instanceof FileProblems)) throw error;
    process.stderr.write(`${isMissing ? `There is nothing at ${path}.` : error.message}\n`);
    process.exit(1);
  }
}

async function reportOutside(judged: readonly Judged[]): Promise<void> {
  const report = reportOn('outside', judged);
  say(terminalReport(report));
  if (options.detail) for (const one of judged) say(detailLine(one));
  if (options.json !== undefined) await writeFile(options.json, jsonOf([report]));
}

async function reportOwn(
  development: readonly Judged[],
  sealed: readonly Judged[],
  apart: readonly SetReport[],
): Promise<void> {
  const decides = reportOn('sealed', sealed);
  const reports = [reportOn('development', development), decides, ...apart];
  if (options.check) {
    const stale = await staleFiles(reports);
    if (stale.length === 0) return;
    process.stderr.write(`${stale.join(', ')}: stale; run "npm run generate" and commit it.\n`);
    process.exitCode = 1;
    return;
  }
  say(reports.map(terminalReport).join('\n\n'));
  // The sealed ones are counted and never looked at.
  if (options.detail) for (const one of development) say(detailLine(one));
  if (options.json !== undefined) await writeFile(options.json, jsonOf(reports));
  if (options.write) await writePage(reports);
  const now = failuresOf(development, sealed);
  if (options.accept) await writeFile(acceptedFile, writeAccepted(now));
  sayDifferences(differences(await readAccepted(), now));
  sayTargets(decides);
}

/** The sealed cases decide. Where files are written nothing else hangs on the exit code, and generating is no failure. */
function sayTargets({ name, measures }: SetReport): void {
  const missed = measures.filter((measure) => !meets(measure));
  for (const measure of missed)
    say(`target missed on the ${name} cases: ${measure.title}, ${valueOf(measure)}, ${targetOf(measure)}`);
  if (missed.length === 0 || options.write || options.accept) return;
  process.exitCode ??= targetsMissed;
}

function sayDifferences({ unlisted, stale }: Differences): void {
  for (const line of unlisted) say(`fails, and is not accepted: ${line}`);
  for (const line of stale) say(`accepted, and no longer fails so: ${line}`);
  if (unlisted.length + stale.length === 0) return;
  say(`Mend it, or take it on with "npm run evaluate -- --accept".`);
  process.exitCode = 1;
}

async function dealCases(path: string, { passages }: Guidance, judge: Judge): Promise<void> {
  const own = [...(await readSet('development')), ...(await readSet('sealed'))];
  const dealt = await deal(await readOutside(path), own, (one) => {
    const gold = new Set(judge(one).gold.passages);
    return passages.filter(({ id }) => gold.has(id));
  });
  say(`${String(dealt.development)} cases to development, ${String(dealt.sealed)} to sealed.`);
}
