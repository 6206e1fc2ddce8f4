/** Starts Signpost: reads what it is told, opens what it needs, listens, and stops gracefully. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../src/calendar/clock.ts';
import { type Config, parseConfig, readEnvironment } from '../src/config.ts';
import { placeOf } from '../src/model-config.ts';
import { openModel } from '../src/openai/open-model.ts';
import { FileProblems } from '../src/files/checked-yaml.ts';
import { readGuidanceFiles } from '../src/guidance/files.ts';
import { loadGuidance } from '../src/guidance/load.ts';
import { parseVersion } from '../src/guidance/version-content.ts';
import type { BankHolidays } from '../src/calendar/working-days.ts';
import type { GuidanceFiles, PublishedGuidance, VersionContent } from '../src/knowledge/guidance-versions.ts';
import type { Authority } from '../src/knowledge/passage.ts';
import type { Service } from '../src/people/service.ts';
import { loadBankHolidays } from '../src/services/calendars.ts';
import { approvalNotices } from '../src/services/effective-settings.ts';
import { localStepFaults } from '../src/services/local-steps.ts';
import { loadServices, productionGaps } from '../src/services/load.ts';
import { openForTrying } from '../src/services/trying-hours.ts';
import { modelNotices, unlistedHosts } from '../src/services/model-host.ts';
import { StorageError } from '../src/storage/errors.ts';
import { openStorage, type OpenStorage } from '../src/storage/open.ts';
import { createLog } from '../src/telemetry/logger.ts';
import { CannotStart } from './cannot-start.ts';
import { type App, compose } from './compose.ts';
import { createCredentials, noCredentials } from './framework/credentials.ts';
import { listen } from './listen.ts';
import { type Playground, startPlayground } from './playground.ts';
import { findGuidance, type FolderRead } from './start-guidance.ts';
import type { TablesBeside } from './used-tables.ts';

/** Together less than the ten seconds that a platform gives. */
const finishWithinMilliseconds = 7_000;
const closeWithinMilliseconds = 1_500;

async function main(): Promise<void> {
  const config = await readConfig();
  const log = createLog({ level: config.logLevel, style: config.mode === 'local' ? 'lines' : 'json' });
  const storage = await openStorage({ database: config.database, process: randomUUID(), clock: systemClock });
  const { notices, ...prepared } = await prepare(config, storage);
  const { published } = prepared;
  const credentials = config.mode === 'production' ? createCredentials(config.bot) : noCredentials;
  const model = config.model && (await openModel(config.model, { clock: systemClock, log }));
  const app = compose({
    config,
    ...prepared,
    storage,
    clock: systemClock,
    log,
    credentials,
    ...(model && { model }),
  });
  const { port } = await listen(app.web, config);
  const playground =
    config.mode === 'local'
      ? await startPlayground(config.playgroundPort, port, config.commandPath)
      : undefined;
  const close = (): Promise<void> => {
    playground?.stop();
    return storage.close();
  };
  stopOnSignal(app, close, config.isRunByNpm);
  const { version, guidance } = published;
  log.info('started', { kind: config.mode, count: guidance.passages.length, version: String(version) });
  for (const notice of notices) process.stdout.write(`${notice}\n`);
  tellAddresses(config, port, playground);
}

/** What is missing in the settings and in the files is told at once. */
async function readConfig(): Promise<Config> {
  const result = parseConfig(readEnvironment());
  if (result.ok) return result.config;
  const unread = result.files ? await problemsOfFiles(result.files) : [];
  throw new CannotStart([...result.problems, ...unread]);
}

interface Prepared {
  readonly published: PublishedGuidance;
  readonly services: readonly Service[];
  readonly tablesBeside: TablesBeside;
  readonly bankHolidays: BankHolidays;
  readonly notices: readonly string[];
}

/** Nothing is published before everything is fit to start. */
async function prepare(config: Config, storage: OpenStorage): Promise<Prepared> {
  const folder = await readFolder(config.guidanceFolder);
  const start = await findGuidance({
    versions: storage.guidance,
    folder,
    parse: parseOnce(),
    clock: systemClock,
  });
  if (!start.ok) throw new CannotStart(start.problems);
  const { guidance, procedures } = start.content;
  const { loaded, services, gaps } = await readServices(config, guidance.authorities);
  const bankHolidays = await loadBankHolidays(config.guidanceFolder);
  // Without tables nothing is walked through, and a service's words for its steps do no harm.
  const hasNone = procedures.procedures.size === 0;
  const misplaced = hasNone ? [] : loaded.flatMap((each) => localStepFaults(each, procedures));
  const place = config.model && placeOf(config.model);
  const unlisted = unlistedHosts(loaded, place);
  if (misplaced.length + unlisted.length > 0) throw new FileProblems([...misplaced, ...unlisted]);
  if (config.mode === 'production' && gaps.length > 0) throw new FileProblems(gaps);
  const published = await start.settle();
  if (published === undefined) {
    throw new CannotStart(['Another process has just published other guidance. Start again.']);
  }
  const { tablesBeside } = start;
  const notices = [...start.notices, ...services.flatMap(approvalNotices), ...modelNotices(services, place)];
  return { published, services: asTried(services, config), tablesBeside, bankHolidays, notices };
}

const asTried = (services: readonly Service[], { mode }: Config): readonly Service[] =>
  mode === 'local' ? services.map(openForTrying) : services;

async function readFolder(folder: string): Promise<FolderRead> {
  try {
    return { ok: true, files: await readGuidanceFiles(folder) };
  } catch (error) {
    if (error instanceof FileProblems) return { ok: false, why: error.message };
    if (!isNotThere(error)) throw error;
    return { ok: false, why: noFolder(folder) };
  }
}

const noFolder = (folder: string): string =>
  `There is no whole guidance folder at ${folder}: set GUIDANCE_DIR to where it is.`;

const isNotThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

type Parse = (files: GuidanceFiles) => VersionContent;

/** To read the guidance takes longer than all else of a start. */
function parseOnce(): Parse {
  const read = new Map<GuidanceFiles, VersionContent>();
  return (files) => {
    const content = read.get(files) ?? parseVersion(files);
    read.set(files, content);
    return content;
  };
}

type Files = Pick<Config, 'guidanceFolder' | 'services'>;

async function readServices({ guidanceFolder, services }: Files, authorities: readonly Authority[]) {
  const loaded = await loadServices(guidanceFolder, services, authorities);
  return { loaded, services: loaded.map(({ service }) => service), gaps: loaded.flatMap(productionGaps) };
}

async function problemsOfFiles(files: Files): Promise<readonly string[]> {
  try {
    const { authorities } = await loadGuidance(files.guidanceFolder);
    const { gaps } = await readServices(files, authorities);
    return gaps.length === 0 ? [] : [new FileProblems(gaps).message];
  } catch (error) {
    if (error instanceof FileProblems) return [error.message];
    if (isNotThere(error)) return [noFolder(files.guidanceFolder)];
    throw error;
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

function tellAddresses(config: Config, port: number, playground: Playground | undefined): void {
  const lines =
    config.mode === 'local'
      ? [
          '',
          'Signpost runs in local mode: unsigned messages from this machine only, example safeguarding routes, a desk that is open at all hours unless they are written.',
          `  Messages    http://127.0.0.1:${String(port)}/api/messages`,
          `  Workspace   http://127.0.0.1:${String(port)}/workspace/`,
          `  Playground  ${playground ? whereItIs(playground) : withoutPlayground(config)}`,
        ]
      : [`Signpost listens on port ${String(port)} for ${config.publicAddress}.`];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const whereItIs = ({ address, moved }: Playground): string =>
  `${address}   (open this in a browser${moved === undefined ? '' : `; not where it was wanted, as ${moved}`})`;

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
