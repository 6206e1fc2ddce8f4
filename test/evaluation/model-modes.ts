/** Runs every case of the evaluation with the model off, on and failing in each way, over the fake server: `npx tsx test/evaluation/model-modes.ts --write`. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createExamination, type Examination, type Judged } from '../../src/evaluation/judge.ts';
import { falseFromPassages } from '../../src/evaluation/model-check/samples.ts';
import { pick, seedOf } from '../../src/evaluation/model-check/sample.ts';
import { readSet } from '../../src/evaluation/read-cases.ts';
import { createCountedUse } from '../../src/evaluation/with-model/counted-use.ts';
import {
  type Base,
  baseOf,
  createAskWithModel,
  inParallel,
  type Modelled,
} from '../../src/evaluation/with-model/run.ts';
import {
  answerFigures,
  type Figure,
  safetyFigures,
  wordFigures,
} from '../../src/evaluation/with-model/table.ts';
import { loadGuidance } from '../../src/guidance/load.ts';
import type { Guidance } from '../../src/knowledge/passage.ts';
import { openModel } from '../../src/openai/open-model.ts';
import type { Model } from '../../src/model/word-answer.ts';
import type { GivenPassage } from '../../src/rewording/answer-model.ts';
import { loadServices } from '../../src/services/load.ts';
import { createLog } from '../../src/telemetry/logger.ts';
import { type Behave, faithful, type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';
import { azureAt, withModelOn } from '../support/azure-at.ts';
import { createTestClock } from '../support/standing-clock.ts';

export const page = 'docs/evaluation-with-model.md';

/** From which words and citations are taken that were not given. */
const stranger: GivenPassage = {
  id: 'not-given',
  title: 'The harbour',
  text: 'The harbour master must inspect each vessel within 9 days. No vessel leaves before that.',
  standing: 'statutory',
  authority: 'England',
  stage: undefined,
  isNotCommenced: false,
};

/** A reply that is false in one of the ways in which the check is tried. */
const falsely: Behave = (request) => {
  if (request.asks !== 'reworded_answer') {
    return {
      kind: 'reply',
      text: '{"standsAlone":false,"question":"Who must be told in Norfolk at stage 3?"}',
    };
  }
  const { passages } = JSON.parse(request.user) as { readonly passages: readonly GivenPassage[] };
  const given = new Set(passages.map(({ id }) => id));
  const made = falseFromPassages([...passages, stranger]).filter(({ passages: [of] }) =>
    given.has(of?.id ?? ''),
  );
  const { segments } = pick(made, seedOf(request.user));
  return { kind: 'reply', text: JSON.stringify({ completeness: 'complete', segments }) };
};

export const modes = {
  on: faithful,
  'on, and every reply false': falsely,
  stalls: () => ({ kind: 'stall' }),
  'busy (429)': () => ({ kind: 'status', status: 429, headers: { 'retry-after': '30' } }),
  'drops the connection': () => ({ kind: 'drop' }),
  malformed: () => ({ kind: 'reply', text: '{"segments": "no' }),
  truncated: () => ({ kind: 'truncated' }),
  refused: () => ({ kind: 'refused' }),
} as const satisfies Readonly<Record<string, Behave>>;
export type Mode = keyof typeof modes;

export interface ModeFigures {
  readonly safety: readonly Figure[];
  readonly answers: readonly Figure[];
  readonly words: readonly Figure[];
  /** Of how many requests the server heard; on a busy machine, one that is not waited for may be given up unheard. */
  readonly requests: number;
  /** In how many cases the model was turned to. */
  readonly tried: number;
  readonly modelled: readonly Modelled[];
}

export interface Suite {
  readonly bases: readonly Base[];
  readonly off: Pick<ModeFigures, 'safety' | 'answers'>;
  readonly run: (mode: Mode) => Promise<ModeFigures>;
  readonly end: () => Promise<void>;
}

const figuresOf = (judged: readonly Judged[]) => ({
  safety: safetyFigures(judged),
  answers: answerFigures(judged),
});

export async function openSuite(): Promise<Suite> {
  const guidance = await loadGuidance('guidance');
  const examination = createExamination(guidance);
  const cases = [...(await readSet('development')), ...(await readSet('sealed'))];
  const bases = cases.map((one) => baseOf(one, examination));
  const fake = await startFakeOpenAi();
  return {
    bases,
    off: figuresOf(bases.map(({ judged }) => judged)),
    run: (mode) => runMode(mode, { guidance, examination, bases, fake }),
    end: () => fake.end(),
  };
}

interface Running {
  readonly guidance: Guidance;
  readonly examination: Examination;
  readonly bases: readonly Base[];
  readonly fake: FakeOpenAi;
}

/** Opened anew for each question: one that rests after failures would meet some cases as it is and others not, by chance. */
function unresting(open: () => Model): Model {
  return {
    ...open(),
    answers: { reword: (request, signal) => open().answers.reword(request, signal) },
    followUps: { makeWhole: (request, signal) => open().followUps.makeWhole(request, signal) },
  };
}

/** A stalled one is not waited for as long as a person would wait. */
const waitOf = (mode: Mode): number => (mode === 'stalls' ? 40 : 60_000);
const atOnce = 48;

async function runMode(mode: Mode, { guidance, examination, bases, fake }: Running): Promise<ModeFigures> {
  fake.forget();
  fake.behave(modes[mode]);
  const clock = createTestClock();
  const log = createLog({ level: 'error', style: 'json', clock, write: () => undefined });
  const open = await openModel(azureAt(fake, { timeoutMilliseconds: waitOf(mode) }), { clock, log });
  const [loaded] = await loadServices('guidance', [], guidance.authorities);
  if (!loaded) throw new Error('There is no service.');
  const ask = createAskWithModel({
    examination,
    model: unresting(() => open(() => undefined)),
    use: createCountedUse(Number.MAX_SAFE_INTEGER),
    clock,
    service: withModelOn()(loaded.service),
  });
  const modelled = await inParallel(bases, atOnce, ask);
  return {
    ...figuresOf(modelled.map(({ judged }) => judged)),
    words: wordFigures(modelled),
    requests: fake.requests.length,
    tried: modelled.filter(({ records, trouble }) => records.length > 0 || trouble !== undefined).length,
    modelled,
  };
}

export function pageOf(suite: Suite, results: ReadonlyMap<Mode, ModeFigures>): string {
  const names = [...results.keys()];
  const head = `| | off | ${names.join(' | ')} |\n|---|---|${'---|'.repeat(names.length)}`;
  const rowsOf = (of: 'safety' | 'answers'): string =>
    suite.off[of]
      .map(({ id, title, said }) => {
        const others = names.map((name) => results.get(name)?.[of].find((one) => one.id === id)?.said ?? '');
        return `| ${title} | ${said} | ${others.map((one) => (one === said ? 'the same' : `**${one}**`)).join(' | ')} |`;
      })
      .join('\n');
  const words = [...results].flatMap(([name, { words: of }]) => [
    `- **${name}**: ${of.map(({ title, said }) => `${title.charAt(0).toLowerCase()}${title.slice(1)}: ${said}`).join('; ')}.`,
  ]);
  return `# The evaluation with a language model, and with one that fails

Made by \`npm run generate\`; no model is asked. A server on this machine plays one: faithfully, with a false reply to every
question, and failing in each way. All ${String(suite.bases.length)} cases, those of the safety tables with them, go through
what a turn goes through. A test runs it again and fails where a safety figure differs from the one without a model. How it is
run against a council's own deployment stands in [turn the model on](how-to/turn-the-model-on.md).

## Safety

${head}
${rowsOf('safety')}

## Answers

${head}
${rowsOf('answers')}

## What became of the model's words

${words.join('\n')}
`;
}

export async function runAll(suite: Suite): Promise<ReadonlyMap<Mode, ModeFigures>> {
  const results = new Map<Mode, ModeFigures>();
  for (const mode of Object.keys(modes) as readonly Mode[]) results.set(mode, await suite.run(mode));
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const suite = await openSuite();
  const text = pageOf(suite, await runAll(suite));
  await suite.end();
  process.stdout.write(text);
  if (process.argv.includes('--write')) await writeFile(page, text);
}
