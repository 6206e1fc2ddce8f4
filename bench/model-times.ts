/** npx tsx bench/model-times.ts: what a turn takes beside the model's own time, and what the check of a reply takes; --write keeps it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadGuidance } from '../src/guidance/load.ts';
import { knownWordsOf } from '../src/knowledge/known-words.ts';
import { createAuthorityNames } from '../src/knowledge/authorities.ts';
import type { Passage } from '../src/knowledge/passage.ts';
import { createRewordings } from '../src/model/rewordings.ts';
import type { Answered } from '../src/model/word-answer.ts';
import { stemOf } from '../src/search/stem.ts';
import { faithfulReply } from '../test/support/model-doubles.ts';
import { say } from './activities.ts';
import { build } from './build.ts';
import { type Connector, startConnector } from './connector.ts';
import { quantile, table } from './figures.ts';
import { post } from './load.ts';
import { type Measured, start } from './measured-process.ts';
import { questions } from './questions.ts';

const { values: told } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '4' },
    delay: { type: 'string', default: '300' },
  },
});
const rounds = Number(told.rounds);
const modelTakes = Number(told.delay);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'signpost-model-bench-'));
const report = (line: string): void => void process.stderr.write(`${line}\n`);

const withModel = `
model:
  on: true
  endpoints: [name.openai.azure.com]
  supervision: auto
  answersPerPersonADay: 1000
  tokensADay: 100000000
`;

const guidance = await loadGuidance(join(root, 'guidance'));
const longest = [...guidance.passages].sort((one, other) => other.text.length - one.text.length);
/** As people ask, and for the ten longest passages. */
const asked = [...questions, ...longest.slice(0, 10).flatMap(({ asks }) => asks.slice(0, 1))];

async function startModel(
  built: string,
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = fork(join(built, 'bench/model-server.js'), [String(modelTakes)], { stdio: 'inherit' });
  const [address] = (await once(child, 'message')) as [string];
  return { child, address };
}

const requestsOf = async (model: ChildProcess): Promise<number> => {
  model.send('requests');
  const [count] = (await once(model, 'message')) as [number];
  return count;
};

interface Turns {
  /** Beside the model's time. */
  readonly own: readonly number[];
  /** Processor time of the server, which no other work on the machine lengthens by waiting. */
  readonly cpu: readonly number[];
}

/** One turn after the other, so that nothing but a turn's own work stands between it and the model. */
async function play(
  server: Measured,
  { url }: Connector,
  model: ChildProcess | undefined,
  firstPerson: number,
): Promise<Turns> {
  const own: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, question] of asked.entries()) {
      const before = { calls: model ? await requestsOf(model) : 0, ...(await server.usage()) };
      const began = performance.now();
      // Each a stranger: a follow-up would ask the model twice.
      await post(server.port, say({ serviceUrl: url, person: firstPerson + round * 1_000 + at }, question));
      const took = performance.now() - began;
      const made = model ? (await requestsOf(model)) - before.calls : 0;
      if (round === 0 || (model !== undefined && made !== 1)) continue;
      own.push(took - made * modelTakes);
      cpu.push((await server.usage()).cpu - before.cpu);
    }
  }
  return { own, cpu };
}

interface Checked {
  readonly letters: string;
  readonly times: readonly number[];
  readonly cpu: readonly number[];
}

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The check alone, as a turn does it: a reply that says its passages again, so that all of it is read to the end. */
function checkTimes(): readonly Checked[] {
  const names = createAuthorityNames(guidance.authorities);
  const knownWords = knownWordsOf(guidance);
  const rewordings = createRewordings({ version: 1, guidance, names, knownWords, stemOf });
  const outcomeOf = (passages: readonly Passage[]): Answered => ({
    kind: 'answered',
    question: 'What must be done, and by when?',
    cited: passages.flatMap((passage) => {
      const source = guidance.sources.get(passage.source);
      return source ? [{ passage, source }] : [];
    }),
    local: 'theirs',
    nothingLocalFor: undefined,
  });
  const groups: readonly (readonly [string, readonly (readonly Passage[])[]])[] = [
    ['each passage by itself', guidance.passages.map((one) => [one])],
    ['the ten longest, each by itself', longest.slice(0, 10).map((one) => [one])],
    ['three of the ten longest together', longest.slice(0, 8).map((_, at) => longest.slice(at, at + 3))],
  ];
  return groups.map(([name, sets]) => {
    const times: number[] = [];
    const cpu: number[] = [];
    let most = 0;
    for (let round = 0; round < 6; round += 1)
      for (const passages of sets) {
        const outcome = outcomeOf(passages);
        const request = rewordings.requestFor(outcome, undefined);
        if (request === undefined) continue;
        const text = JSON.stringify(faithfulReply(request));
        most = Math.max(most, text.length);
        const [began, begunAt] = [performance.now(), cpuNow()];
        const tokens = { prompt: 1, reply: 1 };
        rewordings.read(outcome, request, { kind: 'replied', model: 'm', text, tokens });
        if (round === 0) continue;
        cpu.push(cpuNow() - begunAt);
        times.push(performance.now() - began);
      }
    return { letters: `${name}, replies of up to ${String(most)} letters`, times, cpu };
  });
}

/** Processor time, then the time that passed. */
const cells = (cpu: readonly number[], times: readonly number[]): readonly string[] => [
  String(times.length),
  ...[cpu, times].flatMap((numbers) => [0.5, 0.95, 0.99].map((share) => quantile(numbers, share).toFixed(1))),
];

async function measure(): Promise<string> {
  report('Building…');
  const built = build(root, folder);
  const guidanceFolder = join(folder, 'guidance');
  cpSync(join(root, 'guidance'), guidanceFolder, { recursive: true });
  appendFileSync(join(guidanceFolder, 'services/southwark.yaml'), withModel);
  const connector = await startConnector();
  const model = await startModel(built);
  const settings = { PORT: '0', PLAYGROUND: 'off', GUIDANCE_DIR: guidanceFolder, LOG_LEVEL: 'warn' };
  const begin = (name: string, more: Readonly<Record<string, string>>): Promise<Measured> =>
    start({ built, path: 'bot/main.js', settings: { ...settings, DATA_DIR: join(folder, name), ...more } });
  const off = await begin('off', {});
  const on = await begin('on', {
    MODEL: 'azure',
    MODEL_ENDPOINT: model.address,
    MODEL_NAME: 'answers',
    MODEL_KEY: 'any',
  });
  try {
    report('Turns without the model…');
    const without = await play(off, connector, undefined, 10_000);
    report('Turns with it…');
    const withIt = await play(on, connector, model.child, 500_000);
    report('The check…');
    const checks = checkTimes();
    const head = ['', 'how many', 'cpu p50 ms', 'p95', 'p99', 'passed p50 ms', 'p95', 'p99'];
    return [
      `A turn beside the model’s own time (${String(modelTakes)} ms for each request, taken off), one turn after the other: from the request to the end of its response, the message to Teams with it. Strangers ask ${String(asked.length)} questions ${String(rounds)} times, the first time to warm up; of those with the model, the turns in which it was asked once.`,
      table(head, [
        ['with the model', ...cells(withIt.cpu, withIt.own)],
        ['all turns, without one', ...cells(without.cpu, without.own)],
      ]),
      'The check of a reply alone, of replies that say their passages again:',
      table(
        head,
        checks.map(({ letters, cpu, times }) => [letters, ...cells(cpu, times)]),
      ),
      `The aim: p95 of our own work under 50 ms. Of processor time it is ${quantile(withIt.cpu, 0.95).toFixed(1)} ms, of the time that passed ${quantile(withIt.own, 0.95).toFixed(1)} ms; where the load above is beyond the cores, the second is mostly the waiting for others’ work.`,
    ].join('\n\n');
  } finally {
    await off.stop();
    await on.stop();
    model.child.disconnect();
    await connector.close();
  }
}

try {
  const load = loadavg()[0] ?? 0;
  const measured = await measure();
  const words = [
    '# A turn beside the language model',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${load.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after; made by \`npx tsx bench/model-times.ts --write\`.`,
    measured,
  ].join('\n\n');
  process.stdout.write(`${words}\n`);
  if (told.write) writeFileSync(join(root, 'bench/model-results.md'), `${words}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
