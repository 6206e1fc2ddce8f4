/** npm run bench: measures this tree beside a bare echo in one run, prints a report and, with --write, keeps it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadGuidance } from '../src/guidance/load.ts';
import { build } from './build.ts';
import { startConnector } from './connector.ts';
import { sized, writeSized } from './distractors.ts';
import { type Measured, start } from './measured-process.ts';
import { reportMemory, reportRequests, reportSearch, reportStarts, reportTurns } from './report.ts';
import { logRequests } from './requests.ts';
import type { SearchTimes } from './search-times.ts';
import { measureStarts } from './starts.ts';
import { reportWalks, walkThrough } from './walks.ts';
import { answeredQuestions, type Contestant, playRound, playRounds, settle } from './turns.ts';

const { values: told } = parseArgs({
  options: {
    /** Keeps the report in bench/results.md. */
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '12' },
    turns: { type: 'string', default: '400' },
    'at-a-time': { type: 'string', default: '8' },
    /** Only the turns at the real guidance's size: quick, while something is being mended. */
    quick: { type: 'boolean', default: false },
    /** A folder for processor profiles of every server. */
    profile: { type: 'string' },
  },
});
const size = { turns: Number(told.turns), atATime: Number(told['at-a-time']), rounds: Number(told.rounds) };
const profile = told.profile === undefined ? undefined : resolve(told.profile);

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
const home = { id: 'southwark', name: 'Southwark' };
const running: Measured[] = [];
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const settings = (name: string, guidance: string): Readonly<Record<string, string>> => ({
  PORT: '0',
  PLAYGROUND: 'off',
  DATA_DIR: join(folder, `data-${name}`),
  GUIDANCE_DIR: guidance,
});

async function measure(): Promise<string> {
  say('Building…');
  const built = build(root, folder);
  const realFolder = join(root, 'guidance');
  const largeFolder = join(folder, 'guidance-large');
  const real = await loadGuidance(realFolder);
  if (!told.quick) writeSized(realFolder, largeFolder, sized(real, 10_000));

  const ours = { built, path: 'bot/main.js' };
  const echo = { built, path: 'bench/echo-server.js', settings: {} };
  const open = async (program: Parameters<typeof start>[0]): Promise<Measured> => {
    const opened = await start({ ...program, profile });
    running.push(opened);
    return opened;
  };

  const starts = told.quick
    ? []
    : await measureStarts(folder, { ...ours, settings: settings('starts', realFolder) }, echo, {
        ...ours,
        settings: settings('starts-large', largeFolder),
      });

  say('Starting the servers…');
  const servers = {
    echo: await open(echo),
    real: await open({ ...ours, settings: settings('real', realFolder) }),
    ...(!told.quick && { large: await open({ ...ours, settings: settings('large', largeFolder) }) }),
  };
  const idle = await Promise.all(Object.values(servers).map((server) => server.usage()));

  const connectors = {
    echo: await startConnector(),
    real: await startConnector(),
    large: await startConnector(),
  };
  const contestant = (
    name: string,
    which: 'echo' | 'real' | 'large',
    homeName: string | undefined,
    firstPerson: number,
  ): Contestant | undefined => {
    const process = servers[which];
    if (!process) return undefined;
    return { name, process, connector: connectors[which], firstPerson, home: homeName, asks: [] };
  };
  const count = real.passages.length;
  const drawn = [
    contestant('echo', 'echo', undefined, 0),
    contestant(`ours, ${count} passages, home set`, 'real', home.name, 1_000),
    contestant(`ours, ${count} passages, no home`, 'real', undefined, 2_000),
    contestant('ours, 10,000 passages, home set', 'large', home.name, 1_000),
    contestant('ours, 10,000 passages, no home', 'large', undefined, 2_000),
  ].filter((one) => one !== undefined);

  say('Warming up…');
  const answered = await answeredQuestions(drawn[2] ?? (drawn[0] as Contestant));
  const contestants = drawn.map((one) => ({ ...one, asks: answered }));
  for (const one of contestants) {
    await settle(one);
    await playRound(one, { ...size, turns: size.turns * 4 });
  }
  say(`${answered.length} questions are answered; ${size.rounds} rounds of ${size.turns} turns each…`);
  const results = await playRounds(contestants, size);

  const times = JSON.parse(
    execFileSync(process.execPath, [join(built, 'bench/search-times.js'), realFolder, home.id], {
      encoding: 'utf8',
      maxBuffer: 2 ** 20,
    }),
  ) as readonly SearchTimes[];
  const requests = await logRequests({ process: servers.real, connector: connectors.real });
  const walks = await walkThrough({
    ours: { process: servers.real, connector: connectors.real },
    echo: { process: servers.echo, connector: connectors.echo },
  });
  const loaded = await Promise.all(Object.values(servers).map((server) => server.usage()));
  for (const connector of Object.values(connectors)) await connector.close();

  return [
    reportTurns(results, times, size, answered.length),
    reportSearch(times),
    reportMemory(Object.keys(servers), idle, loaded),
    ...(starts.length === 0 ? [] : [reportStarts(starts)]),
    reportRequests(requests),
    reportWalks(walks),
  ].join('\n\n');
}

const head = (): string =>
  [
    '# Measurements',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), made by \`npm run bench -- --write\`.`,
    'The machine was shared and noisy: believe the ratios, which are taken round by round within one run, before the milliseconds.',
    'Every triple is least / median / most.',
  ].join('\n');

try {
  const report = `${head()}\n\n${await measure()}\n`;
  process.stdout.write(report);
  if (told.write) writeFileSync(join(root, 'bench/results.md'), report);
} finally {
  for (const each of running) await each.stop();
  rmSync(folder, { recursive: true, force: true });
}
