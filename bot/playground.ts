/** Microsoft's Agents Playground beside the local mode: a Teams client in the browser, if it is installed. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, createConnection, createServer } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface Playground {
  readonly address: string;
  /** Why it is not where it was wanted. */
  readonly moved: string | undefined;
  stop(): void;
}

/** Undefined where it is switched off, not installed (a production install), or does not come up. */
export async function startPlayground(
  wantedPort: number | undefined,
  botPort: number,
  path: string,
): Promise<Playground | undefined> {
  const program = findProgram();
  if (wantedPort === undefined || program === undefined) return undefined;
  const { port, moved } = await placeFor(wantedPort);
  const folder = mkdtempSync(join(tmpdir(), 'signpost-playground-'));
  const child = launch({ program, folder, port, botPort, path });
  process.on('exit', () => child.kill());
  const isUp = await answers(port, child);
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  if (isUp) return { address: `http://127.0.0.1:${String(port)}`, moved, stop };
  stop();
  return undefined;
}

const ours = new URL(`./playground-process${extname(import.meta.url)}`, import.meta.url);

interface Launch {
  readonly program: string;
  readonly folder: string;
  readonly port: number;
  readonly botPort: number;
  /** Where the commands that it calls lie; nothing else of our environment is its business. */
  readonly path: string;
}

function launch({ program, folder, port, botPort, path }: Launch): ChildProcess {
  const settings = join(folder, 'playground.yml');
  writeFileSync(settings, playgroundSettings);
  const bot = `http://127.0.0.1:${String(botPort)}/api/messages`;
  return fork(ours, [folder, program, '-e', bot, '-c', 'msteams', '-p', String(port), '--dt'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      PATH: path,
      BROWSER: 'none',
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: settings,
    },
  });
}

function findProgram(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    // A development dependency: a production install does not have it, and local mode works without.
    return undefined;
  }
}

interface Place {
  readonly port: number;
  readonly moved: string | undefined;
}

/** The port asked for, or any free one where a second copy runs beside the first. */
async function placeFor(wanted: number): Promise<Place> {
  try {
    return { port: await freePort(wanted), moved: undefined };
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const why = isTaken ? 'is taken by another program' : 'may not be listened on';
    return { port: await freePort(0), moved: `port ${String(wanted)} ${why}` };
  }
}

/** Where 0 is asked for, any. */
async function freePort(wanted: number): Promise<number> {
  const probe = createServer().listen(wanted, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const looks = 100;

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  for (let look = 0; look < looks && child.exitCode === null; look += 1) {
    if (await accepts(port)) return true;
    await delay(100);
  }
  return false;
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const end = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });

const person = (id: string, name: string): string =>
  `{id: ${id}, name: ${name}, userPrincipleName: ${id}@example.org, aadObjectId: 00000000-0000-4000-8000-0000000000${id.slice(-2)}, givenName: ${name.split(' ')[0] ?? name}, surname: ${name.split(' ')[1] ?? name}, email: ${id}@example.org}`;

/** Invented people: the first types, the others are the rest of the team; the Playground wants five of them. */
const [typist = '', ...colleagues] = [
  'Local Tester',
  'Sample Advisor',
  'Sample Teacher',
  'Sample Worker',
  'Sample Manager',
  'Sample Officer',
].map((name, index) => person(`user-0${String(index + 1)}`, name));
const playgroundSettings = `version: "0.1.1"
tenantId: 00000000-0000-4000-8000-000000000001
bot: {id: signpost, name: Signpost}
currentUser: ${typist}
users:
${colleagues.map((one) => `  - ${one}`).join('\n')}
personalChat: {id: personal-chat}
groupChat: {id: group-chat, name: Group chat}
team: {id: team, name: Virtual School, aadGroupId: 00000000-0000-4000-8000-000000000009, channels: [{id: channel-advice, name: Advice}]}
`;
