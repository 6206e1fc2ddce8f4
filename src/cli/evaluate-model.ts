/** npm run evaluate:model: the evaluation with the model of this deployment beside the one without; told what it costs before it starts. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '../calendar/clock.ts';
import type { Config } from '../config.ts';
import { createExamination } from '../evaluation/judge.ts';
import { readCases, readSet } from '../evaluation/read-cases.ts';
import { type Planned, planRun, type Ran } from '../evaluation/with-model/against-deployment.ts';
import { estimateLines, type Prices } from '../evaluation/with-model/estimate.ts';
import { comparisonLines } from '../evaluation/with-model/comparison.ts';
import { loadGuidance } from '../guidance/load.ts';
import { placeOf } from '../model-config.ts';
import { openModel } from '../openai/open-model.ts';
import { createLog } from '../telemetry/logger.ts';
import { agree, agreedService, configuredModel, numberIn, pauses } from './before-it-is-sent.ts';
import { runFileCheck, say } from './file-check.ts';

const { values: options } = parseArgs({
  options: {
    /** A folder or a file of cases in the place of the project's. */
    cases: { type: 'string' },
    /** No question before it starts. */
    yes: { type: 'boolean', default: false },
    /** Nothing is asked beyond so many tokens. */
    budget: { type: 'string', default: '3000000' },
    /** Of a million tokens. */
    'prompt-price': { type: 'string' },
    'reply-price': { type: 'string' },
    /** Where replies are kept, so that a run can be gone on with. */
    keep: { type: 'string' },
  },
});

function readPrices(): Prices | undefined {
  const { 'prompt-price': prompt, 'reply-price': reply } = options;
  if (prompt === undefined && reply === undefined) return undefined;
  return {
    prompt: numberIn('prompt-price', prompt ?? ''),
    reply: numberIn('reply-price', reply ?? ''),
  };
}

const atOnce = 4;

async function plan(
  config: Config,
  tokensAtMost: number,
): Promise<{ readonly planned: Planned; readonly host: string }> {
  const { guidanceFolder, dataFolder } = config;
  const configured = configuredModel(config);
  const place = placeOf(configured);
  const guidance = await loadGuidance(guidanceFolder);
  const service = await agreedService(config, guidance);
  const log = createLog({ level: 'error', style: 'lines', clock: systemClock });
  const open = await openModel(configured, { clock: systemClock, log });
  const planned = await planRun({
    cases: await casesToPut(),
    examination: createExamination(guidance),
    model: open(() => undefined),
    name: place.name,
    service,
    clock: systemClock,
    file: options.keep ?? join(dataFolder, 'evaluation-with-model.jsonl'),
    tokensAtMost,
    patience: { pauses, wait: (milliseconds) => delay(milliseconds) },
    atOnce,
  });
  return { planned, host: place.host };
}

const casesToPut = async () =>
  options.cases === undefined
    ? [...(await readSet('development')), ...(await readSet('sealed'))]
    : readCases(options.cases);

const endings = {
  away: 'The model stopped answering. Run it again: what was asked is kept, and it goes on from there.',
  budget: 'The budget is spent. Run it again with a larger one: what was asked is kept.',
} as const;

function report({ modelled, tokens, ended }: Ran, { estimate }: Planned): void {
  if (ended !== undefined) say(endings[ended]);
  const { lines, worse } = comparisonLines(modelled);
  say(
    `${String(modelled.length)} of ${String(estimate.cases)} cases, with ${tokens.toLocaleString('en-GB')} tokens.\n`,
  );
  for (const line of lines) say(line);
  for (const line of worse) say(`Safety is not the same: ${line}`);
  if (worse.length > 0 || ended !== undefined) process.exitCode = 1;
}

await runFileCheck(async (config) => {
  const tokensAtMost = numberIn('budget', options.budget);
  const prices = readPrices();
  const { planned, host } = await plan(config, tokensAtMost);
  for (const line of estimateLines(planned.estimate, prices)) say(line);
  if (planned.kept > 0)
    say(
      `${String(planned.kept)} replies of an earlier run are kept, and those that fit are not asked for again.`,
    );
  say(`At most ${tokensAtMost.toLocaleString('en-GB')} tokens are used. The questions go to ${host}.`);
  await agree(options.yes);
  report(await planned.run(), planned);
});
