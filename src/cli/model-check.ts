/** npm run model-check: how many false replies the check of a model's words catches, and how many true ones it rejects. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { modelCheckReport, pageOf } from '../evaluation/model-check/report.ts';
import { loadGuidance } from '../guidance/load.ts';
import { runFileCheck, say } from './file-check.ts';

const file = 'docs/model-check.md';

const { values: options } = parseArgs({
  options: {
    /** Writes docs/model-check.md, */
    write: { type: 'boolean', default: false },
    /** or fails where it is stale. */
    check: { type: 'boolean', default: false },
  },
});

await runFileCheck(async ({ guidanceFolder }) => {
  const page = pageOf(await modelCheckReport(await loadGuidance(guidanceFolder)));
  if (options.check) {
    if ((await readFile(file, 'utf8').catch(() => '')) === page) return;
    process.stderr.write(`${file} is stale: run "npm run generate" and commit it.\n`);
    process.exitCode = 1;
    return;
  }
  say(page);
  if (options.write) await writeFile(file, page);
});
