/** npm run generate: draws docs/attendance-stages from the table of the stages; with --check it fails where that is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { noProcedures, procedureFor } from '../escalation/procedure.ts';
import { drawStages } from '../escalation/stage-map.ts';
import { stagesPage } from '../escalation/stage-page.ts';
import { FileProblems } from '../files/checked-yaml.ts';
import { loadVersion } from '../guidance/version-content.ts';
import { problemLines } from './file-check.ts';

const folder = 'guidance';
const page = 'docs/attendance-stages.md';
const picture = 'attendance-stages.svg';
const madeBy = 'Made by `npm run generate` from `guidance/procedures`; edit those files.';

async function drawn(): Promise<ReadonlyMap<string, string>> {
  const { guidance, procedures = noProcedures } = await loadVersion(folder);
  const procedure = procedureFor(procedures, 'attendance', 'southwark');
  if (!procedure) throw new Error(`${folder}/procedures holds no procedure for attendance in Southwark.`);
  return new Map([
    [page, stagesPage(procedure, procedures, guidance.sources, { picture, madeBy })],
    [`docs/${picture}`, drawStages(procedure)],
  ]);
}

const fail = (lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

async function writeOrCheck(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    if (!process.argv.includes('--check')) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      fail([`${file} is stale: run "npm run generate" and commit it.`]);
    }
  }
}

try {
  await writeOrCheck(await drawn());
} catch (error) {
  if (!(error instanceof FileProblems)) throw error;
  fail(problemLines(folder, error.problems));
}
