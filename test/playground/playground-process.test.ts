/** The Playground beside the real process: where it can be reached, and that nothing of it is left behind. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { killProcesses, type SignpostProcess, startSignpost } from '../support/signpost-process.ts';
import { until } from '../support/until.ts';

describe('the Playground beside the process', function () {
  this.timeout(60_000);
  let folder = '';
  const listening: Server[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-beside-'));
  });
  afterEach(() => {
    killProcesses();
    for (const server of listening.splice(0)) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const listenOn = async (port: number): Promise<number> => {
    const server = createServer().listen(port, '127.0.0.1');
    listening.push(server);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const freePort = async (): Promise<number> => {
    const port = await listenOn(0);
    const server = listening.pop();
    server?.close();
    if (server) await once(server, 'close');
    return port;
  };
  const start = (port: number): Promise<SignpostProcess> =>
    startSignpost(folder, { PLAYGROUND: 'on', PLAYGROUND_PORT: String(port) });
  const lineOf = (signpost: SignpostProcess): string =>
    / {2}Playground .*/.exec(signpost.output())?.[0] ?? '';
  const playgroundOf = async (signpost: SignpostProcess): Promise<number> => {
    await until(() => lineOf(signpost) !== '');
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(lineOf(signpost))?.[1];
    assert.ok(port, signpost.output());
    return Number(port);
  };

  it('ends when Signpost is killed, so that the next one finds its port free', async () => {
    const wanted = await freePort();
    const first = await start(wanted);
    assert.equal(await playgroundOf(first), wanted);
    assert.ok(await accepts(wanted));
    await first.kill();
    await until(async () => !(await accepts(wanted)));
    assert.equal(await playgroundOf(await start(wanted)), wanted);
  });

  it('cannot be reached from another machine', async function () {
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
    const port = await playgroundOf(await start(await freePort()));
    assert.ok(await accepts(port));
    assert.ok(!(await accepts(port, '::1')));
    if (elsewhere !== undefined) assert.ok(!(await accepts(port, elsewhere)));
  });

  it('says which port it took, and why, where another program has the one that was wanted', async () => {
    const taken = await listenOn(0);
    const signpost = await start(taken);
    assert.notEqual(await playgroundOf(signpost), taken);
    assert.match(lineOf(signpost), new RegExp(`as port ${String(taken)} is taken by another program`));
  });
});

const accepts = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host });
    const end = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });
