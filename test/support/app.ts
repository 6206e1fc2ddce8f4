/** The whole app in this process, over HTTP: real guidance, a database in a folder of its own, a clock that a test sets. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { compose, type Parts } from '../../bot/compose.ts';
import { noCredentials } from '../../bot/framework/credentials.ts';
import { findGuidance } from '../../bot/start-guidance.ts';
import { type Clock, plusMilliseconds } from '../../src/calendar/clock.ts';
import type { Config } from '../../src/config.ts';
import type { ModelConfig } from '../../src/model-config.ts';
import { openModel } from '../../src/openai/open-model.ts';
import { readGuidanceFiles } from '../../src/guidance/files.ts';
import { parseVersion } from '../../src/guidance/version-content.ts';
import type { Procedures } from '../../src/escalation/procedure.ts';
import type { GuidanceFiles, VersionContent } from '../../src/knowledge/guidance-versions.ts';
import type { Service } from '../../src/people/service.ts';
import { loadBankHolidays } from '../../src/services/calendars.ts';
import { loadServices } from '../../src/services/load.ts';
import { openStorage, type OpenStorage } from '../../src/storage/open.ts';
import { createLog } from '../../src/telemetry/logger.ts';
import { createTestClock } from './standing-clock.ts';

const guidanceFolder = 'guidance';

interface Read {
  readonly files: GuidanceFiles;
  readonly content: VersionContent;
  readonly services: readonly Service[];
  readonly bankHolidays: Parts['bankHolidays'];
}

let readOnce: Promise<Read> | undefined;

/** Read once for all tests. */
const readGuidance = (): Promise<Read> =>
  (readOnce ??= (async () => {
    const files = await readGuidanceFiles(guidanceFolder);
    const content = parseVersion(files);
    const loaded = await loadServices(guidanceFolder, [], content.guidance.authorities);
    return {
      files,
      content,
      services: loaded.map(({ service }) => service),
      bankHolidays: await loadBankHolidays(guidanceFolder),
    };
  })());

/** With other files where a test says so. */
async function readFor({ guidance: change }: AppOptions): Promise<Read> {
  const whole = await readGuidance();
  if (change === undefined) return whole;
  const files = change(whole.files);
  return { ...whole, files, content: parseVersion(files) };
}

/** As a start does: what is published is answered from, the files only where nothing is. */
async function publishedIn(
  { guidance: versions }: OpenStorage,
  { files, content }: Read,
  clock: Clock,
): Promise<Parts['published']> {
  const start = await findGuidance({
    versions,
    folder: { ok: true, files },
    parse: (each) => (each === files ? content : parseVersion(each)),
    clock,
  });
  const published = start.ok ? await start.settle() : undefined;
  if (published === undefined) throw new Error('The guidance of the test app cannot be read.');
  return published;
}

export interface AppOptions {
  /** A folder of an earlier app, so that this one is its restart. */
  readonly folder?: string;
  /** What time it is; noon of the tests where it is absent. */
  readonly startAt?: string;
  readonly bot?: Extract<Config, { mode: 'production' }>['bot'];
  readonly workspace?: Extract<Config, { mode: 'production' }>['workspace'];
  readonly credentials?: Parts['credentials'];
  readonly outbound?: Parts['outbound'];
  readonly pace?: Parts['pace'];
  readonly service?: (service: Service) => Service;
  /** Services beside the example, made from it. */
  readonly more?: (example: Service) => readonly Service[];
  /** The files that are published at the first start. */
  readonly guidance?: (files: GuidanceFiles) => GuidanceFiles;
  readonly procedures?: (procedures: Procedures) => Procedures;
  readonly storage?: (storage: OpenStorage) => OpenStorage;
  /** The language model that the deployment has. */
  readonly model?: ModelConfig;
}

export interface RunningApp {
  readonly port: number;
  readonly folder: string;
  readonly clock: ReturnType<typeof createTestClock>;
  readonly log: readonly string[];
  readonly storage: OpenStorage;
  advance(milliseconds: number): void;
  rows(sql: string): readonly Readonly<Record<string, unknown>>[];
  /** Every byte of the database files, and of what is about to be written to them. */
  bytes(): Buffer;
  /** Ends the app and leaves its folder. */
  readonly stop: () => Promise<void>;
  /** Ends the app and removes its folder. */
  end(): Promise<void>;
}

const localConfig = (folder: string) => ({
  port: 0,
  host: '127.0.0.1',
  dataFolder: folder,
  database: { kind: 'sqlite', folder } as const,
  guidanceFolder,
  tabFolder: 'dist/tab',
  services: [] as readonly string[],
  logLevel: 'debug' as const,
  isRunByNpm: false,
});

function configOf(folder: string, { bot, workspace }: AppOptions): Config {
  const common = localConfig(folder);
  return bot === undefined
    ? { ...common, mode: 'local', playgroundPort: undefined, commandPath: '' }
    : {
        ...common,
        mode: 'production',
        bot,
        publicAddress: 'https://signpost.example',
        metricsToken: undefined,
        ...(workspace && { workspace }),
      };
}

const changed = <T>(value: T, change: ((value: T) => T) | undefined): T => change?.(value) ?? value;

export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'signpost-app-'));
  const read = await readFor(options);
  const { services, content, bankHolidays } = read;
  const clock = createTestClock(options.startAt);
  const log: string[] = [];
  const config = configOf(folder, options);
  const opened = await openStorage({ database: config.database, process: randomUUID(), clock });
  const storage = changed(opened, options.storage);
  const published = await publishedIn(storage, read, clock);
  const logged = createLog({ level: 'debug', style: 'json', clock, write: (line) => void log.push(line) });
  const model = options.model && (await openModel(options.model, { clock, log: logged }));
  const app = compose({
    config,
    ...(model && { model }),
    published: { ...published, procedures: changed(published.procedures, options.procedures) },
    tablesBeside: () => content,
    guidanceEvery: 100,
    services: services.flatMap((service) => [
      options.service?.(service) ?? service,
      ...(options.more?.(service) ?? []),
    ]),
    bankHolidays,
    storage,
    clock,
    log: logged,
    credentials: options.credentials ?? noCredentials,
    ...(options.outbound && { outbound: options.outbound }),
    // A test's messages wait for nobody.
    pace: options.pace ?? { conversation: [], tenant: [] },
  });
  const { port } = await app.web.listen('127.0.0.1', 0);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      await app.web.close();
      await app.stopJobs();
      await opened.close();
    })());
  return {
    port,
    folder,
    clock,
    log,
    storage,
    advance: (milliseconds) => {
      clock.set(plusMilliseconds(clock.now(), milliseconds));
    },
    rows: (sql) => readRows(folder, sql),
    bytes: () =>
      Buffer.concat(
        readdirSync(folder)
          .filter((name) => name.startsWith('signpost.db'))
          .map((name) => readFileSync(join(folder, name))),
      ),
    stop,
    end: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readRows(folder: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  const database = new Database(join(folder, 'signpost.db'));
  try {
    return database.prepare(sql).all() as Readonly<Record<string, unknown>>[];
  } finally {
    database.close();
  }
}
