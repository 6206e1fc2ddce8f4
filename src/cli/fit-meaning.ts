/** npm run fit -- --embedder: fits how much meaning weighs for the embedder of this deployment; told what it costs before it starts. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../calendar/clock.ts';
import type { Config } from '../config.ts';
import { createExamination } from '../evaluation/judge.ts';
import { casesFolder, readCases } from '../evaluation/read-cases.ts';
import { readOtherWords } from '../evaluation/read-other-words.ts';
import { type Fitted, fitMeaning, textsOf, unansweredOf } from '../evaluation/with-model/fit-meaning.ts';
import { type PlannedVectors, planVectors } from '../evaluation/with-model/kept-vectors.ts';
import { loadGuidance } from '../guidance/load.ts';
import { openModel } from '../openai/open-model.ts';
import { createLog } from '../telemetry/logger.ts';
import { agree, agreedService, configuredModel, end, numberIn, pauses } from './before-it-is-sent.ts';
import { say } from './file-check.ts';

export interface FitMeaningOptions {
  readonly yes: boolean;
  /** Nothing is asked beyond so many tokens. */
  readonly budget: string;
  /** Of a million tokens. */
  readonly price: string | undefined;
  /** Where vectors are kept, so that a run can be gone on with. */
  readonly keep: string | undefined;
}

/** Of a batch; nobody waits for an answer. */
const batchWithinMilliseconds = 20_000;

const casesToFit = async () => [
  ...(await readCases(join(casesFolder, 'development'))),
  ...(await readOtherWords('development')),
];

async function embedderOf(config: Config) {
  const log = createLog({ level: 'error', style: 'lines', clock: systemClock });
  const { embedder, host } = (await openModel(configuredModel(config), { clock: systemClock, log }))(
    () => undefined,
  );
  return { embedder: embedder ?? end('No deployment for embeddings: set MODEL_EMBEDDINGS.', 1), host };
}

const thousands = (count: number): string => count.toLocaleString('en-GB');

function costLines(
  { texts, kept, tokens }: PlannedVectors,
  host: string,
  { budget, price }: FitMeaningOptions,
): readonly string[] {
  return [
    `${thousands(texts)} texts, ${thousands(kept)} of them kept from an earlier run: the passages, and development questions that are made up. Nothing else leaves this machine.`,
    `At most ${thousands(tokens)} tokens, and no more than ${thousands(numberIn('budget', budget))}. They go to ${host}.`,
    price === undefined
      ? 'What a token costs is in your contract: with --price (of a million tokens) the cost is told here.'
      : `At most ${((tokens * numberIn('price', price)) / 1_000_000).toFixed(4)} at ${price} for a million tokens.`,
  ];
}

const endings = {
  away: 'The embedder stopped answering. Run it again: what came is kept, and it goes on from there.',
  budget: 'The budget is spent. Run it again with a larger one: what came is kept.',
} as const;

function report({ of, byWords, asItComes, chosen, unseen, figures, isBetter }: Fitted): void {
  say(
    `${thousands(of)} development questions that a passage answers, that nothing answers by its words, and to which something is close. A passage that answers is among the closest that are shown:`,
  );
  say(`  by the words alone            ${thousands(byWords)}`);
  say(`  with the meaning, as it comes ${thousands(asItComes)}`);
  say(
    `  with the meaning, as fitted   ${thousands(chosen)}, and ${thousands(unseen)} of questions that had no part in the choice`,
  );
  if (isBetter) {
    say('Better than chance makes it. Write in guidance/services/ID.yaml, beneath model:');
    say(`  meaning: { standsOut: ${String(figures.standsOut)}, weight: ${String(figures.weight)} }`);
  } else {
    say('On questions that they were not chosen on no better than chance: leave the figures as they come.');
  }
  if (Math.max(asItComes, unseen) <= byWords)
    say('With this embedder nothing is found that the words do not find: leave byMeaning off.');
}

export async function fitToEmbedder(config: Config, options: FitMeaningOptions): Promise<void> {
  const guidance = await loadGuidance(config.guidanceFolder);
  const { embedder, host } = await embedderOf(config);
  await agreedService(config, guidance);
  const { knowledge } = createExamination(guidance);
  const unanswered = unansweredOf(await casesToFit(), knowledge);
  const planned = await planVectors(textsOf(unanswered, knowledge), {
    embedder,
    host,
    file: options.keep ?? join(config.dataFolder, 'fit-meaning.jsonl'),
    tokensAtMost: numberIn('budget', options.budget),
    patience: {
      pauses,
      wait: (milliseconds) => delay(milliseconds),
      timeoutMilliseconds: batchWithinMilliseconds,
    },
  });
  for (const line of costLines(planned, host, options)) say(line);
  await agree(options.yes);
  const { vectors, tokens, ended } = await planned.run();
  if (ended !== undefined) end(endings[ended], 1);
  say(`${thousands(tokens)} tokens were used.\n`);
  report(fitMeaning(unanswered, vectors, knowledge));
}
