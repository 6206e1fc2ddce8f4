/** Microsoft's Agents Playground beside the local mode: a Teams client in the browser, if it is installed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createConnection, createServer } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface Playground {
  readonly address: string;
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
  const port = await freePort(wantedPort);
  const folder = mkdtempSync(join(tmpdir(), 'signpost-playground-'));
  const child = launch({ program, folder, port, botPort, path });
  process.on('exit', () => child.kill());
  const isUp = await answers(port, child);
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  if (isUp) return { address: `http://localhost:${String(port)}`, stop };
  stop();
  return undefined;
}

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
  return spawn(process.execPath, [program, '-e', bot, '-c', 'msteams', '-p', String(port), '--dt'], {
    stdio: 'ignore',
    cwd: folder,
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

/** The port asked for, or any free one where a second copy runs beside the first. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      const any = createServer().listen(0, () => {
        const address = any.address();
        any.close(() => {
          resolve(typeof address === 'object' && address ? address.port : wanted);
        });
      });
    });
    probe.listen(wanted, () => {
      probe.close(() => {
        resolve(wanted);
      });
    });
  });
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
