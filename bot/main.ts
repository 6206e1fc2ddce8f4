/** Starts Signpost: reads what it is told, opens what it needs, listens, and stops gracefully. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../src/calendar/clock.ts';
import { type Config, parseConfig, readEnvironment } from '../src/config.ts';
import { FileProblems } from '../src/files/checked-yaml.ts';
import { loadGuidance } from '../src/guidance/load.ts';
import type { Guidance } from '../src/knowledge/passage.ts';
import type { Service } from '../src/people/service.ts';
import { loadServices, productionGaps } from '../src/services/load.ts';
import { StorageError } from '../src/storage/errors.ts';
import { openStorage } from '../src/storage/open.ts';
import { createLog } from '../src/telemetry/logger.ts';
import { type App, compose } from './compose.ts';
import { createCredentials, noCredentials } from './framework/credentials.ts';
import { startPlayground } from './playground.ts';

/** Together less than the ten seconds that a platform gives. */
const finishWithinMilliseconds = 7_000;
const closeWithinMilliseconds = 1_500;

async function main(): Promise<void> {
  const { config, guidance, services } = await prepare();
  const log = createLog({ level: config.logLevel, style: config.mode === 'local' ? 'lines' : 'json' });
  const storage = await openStorage({ database: config.database, process: randomUUID(), clock: systemClock });
  const credentials = config.mode === 'production' ? createCredentials(config.bot) : noCredentials;
  const app = compose({ config, guidance, services, storage, clock: systemClock, log, credentials });
  const { port } = await listen(app, config);
  const playground =
    config.mode === 'local'
      ? await startPlayground(config.playgroundPort, port, config.commandPath)
      : undefined;
  const close = (): Promise<void> => {
    playground?.stop();
    return storage.close();
  };
  stopOnSignal(app, close, config.isRunByNpm);
  log.info('started', { kind: config.mode, count: guidance.passages.length });
  tellAddresses(config, port, playground?.address);
}

async function listen({ web }: App, { host, port }: Config): Promise<{ readonly port: number }> {
  try {
    return await web.listen(host, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'EADDRINUSE' ? 'is in use' : code === 'EACCES' ? 'may not be used' : undefined;
    if (why === undefined) throw error;
    throw new CannotStart([
      `Port ${String(port)} ${why}. Stop what listens there (another Signpost?), or set PORT to another number.`,
    ]);
  }
}

interface Prepared {
  readonly config: Config;
  readonly guidance: Guidance;
  readonly services: readonly Service[];
}

/** Reads the settings and the files; what is missing in either is told at once. */
async function prepare(): Promise<Prepared> {
  const result = parseConfig(readEnvironment());
  if (!result.ok) {
    const unread = result.files ? await problemsOfFiles(result.files) : [];
    throw new CannotStart([...result.problems, ...unread]);
  }
  const { config } = result;
  const files = await readFiles(config);
  const gaps = config.mode === 'production' ? files.gaps : [];
  if (gaps.length > 0) throw new FileProblems(gaps);
  return { config, guidance: files.guidance, services: files.services };
}

type Files = Pick<Config, 'guidanceFolder' | 'services'>;

async function readFiles({ guidanceFolder, services }: Files) {
  const guidance = await loadGuidance(guidanceFolder);
  const loaded = await loadServices(guidanceFolder, services, guidance.authorities);
  return { guidance, services: loaded.map(({ service }) => service), gaps: loaded.flatMap(productionGaps) };
}

async function problemsOfFiles(files: Files): Promise<readonly string[]> {
  try {
    const { gaps } = await readFiles(files);
    return gaps.length === 0 ? [] : [new FileProblems(gaps).message];
  } catch (error) {
    if (error instanceof FileProblems) return [error.message];
    throw error;
  }
}

/** Everything that is missing, at once. */
class CannotStart extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'CannotStart';
  }
}

const atMost = async (milliseconds: number, work: Promise<void>): Promise<void> => {
  await Promise.race([work, delay(milliseconds, undefined, { ref: false })]);
};

const looksForParentEveryMilliseconds = 500;

/** npm runs us in a shell that dies of a signal without passing it on. */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, looksForParentEveryMilliseconds);
  timer.unref();
}

function stopOnSignal(app: App, close: () => Promise<void>, isRunByNpm: boolean): void {
  let stopping: Promise<never> | undefined;
  const stop = async (): Promise<never> => {
    // A turn that hangs must not keep the process past the time that a platform gives it: a repeat will run it again.
    // Nor may a database that does not answer: what it has not committed was never acknowledged.
    await atMost(
      finishWithinMilliseconds,
      app.web.close().then(() => app.stopJobs()),
    );
    await atMost(closeWithinMilliseconds, close());
    return process.exit(0);
  };
  const onSignal = (): void => {
    stopping ??= stop().catch(() => process.exit(1));
  };
  if (isRunByNpm) whenOrphaned(onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

function tellAddresses(config: Config, port: number, playground: string | undefined): void {
  const lines =
    config.mode === 'local'
      ? [
          '',
          'Signpost runs in local mode: unsigned messages from this machine only, example safeguarding routes.',
          `  Messages    http://127.0.0.1:${String(port)}/api/messages`,
          ...(playground === undefined
            ? [`  Playground  ${withoutPlayground(config)}`]
            : [
                `  Playground  ${playground}   (open this in a browser; it listens on every interface of this machine)`,
              ]),
        ]
      : [`Signpost listens on port ${String(port)} for ${config.publicAddress}.`];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const withoutPlayground = ({ playgroundPort }: Extract<Config, { mode: 'local' }>): string =>
  playgroundPort === undefined
    ? 'off'
    : 'did not come up: it is not installed (npm install brings it), or it failed. Everything else works.';

main().catch((error: unknown) => {
  const isExpected =
    error instanceof CannotStart || error instanceof FileProblems || error instanceof StorageError;
  const words = isExpected
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`Signpost cannot start:\n${words.replace(/^/gm, '  ')}\n`);
  process.exit(1);
});
