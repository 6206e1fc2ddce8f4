/** The server itself: its health, its routes, what would kill restify, and how it closes. */
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { apiRoot } from '../../src/web/contract/routes.ts';
import type { Readiness } from '../../src/web/health.ts';
import { readWatched } from '../../src/web/messages.ts';
import type { Reply } from '../../src/web/reply.ts';
import { createWebServer } from '../../src/web/server.ts';
import {
  createNotingLog,
  good,
  noFiles,
  post,
  raw,
  send,
  startWeb,
  statusOf,
  type TestWeb,
} from '../support/web.ts';

describe('the web server', () => {
  let web: TestWeb;
  before(async () => {
    web = await startWeb();
  });
  after(() => web.server.close());
  afterEach(async () => {
    assert.equal((await post(web.port, good)).status, 200);
  });

  it('is alive', async () => {
    const answer = await send(web.port, { path: '/health/live' });
    assert.deepEqual([answer.status, answer.text], [200, '{"status":"ok"}']);
  });

  it('shows its figures to this machine in local mode', async () => {
    const answer = await send(web.port, { path: '/metrics' });
    assert.deepEqual(
      [answer.status, answer.text, answer.headers['content-type']],
      [200, 'up 1\n', 'text/plain'],
    );
  });

  it('says nothing of what it is made of, and tells browsers to leave its answers alone', async () => {
    const answers = [
      await send(web.port, { path: '/health/live' }),
      await send(web.port, { path: '/nowhere' }),
      await post(web.port, good),
      await post(web.port, 'x'),
      await post(web.port, good, { 'content-encoding': 'gzip' }),
    ];
    for (const { headers } of answers) {
      assert.equal(headers['server'], undefined);
      assert.equal(headers['x-powered-by'], undefined);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['cache-control'], 'no-store');
      assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    }
  });

  it('answers 404 to what is not there, in short JSON', async () => {
    const paths = [
      '/',
      '/api',
      '/api/messages/',
      '/API/messages',
      '/api/messages/x',
      '/health',
      '/../etc/passwd',
      '/%00',
      '/%zz',
      '//',
      '//[',
      '/%2e%2e/',
      '/favicon.ico',
    ];
    for (const path of paths) {
      const answer = await send(web.port, { path });
      assert.deepEqual([answer.status, answer.text], [404, '{"error":"There is nothing here."}'], path);
    }
    assert.equal((await post(web.port, good)).status, 200);
    assert.equal((await send(web.port, { path: '/health/live?probe=1' })).status, 200);
  });

  it('answers 405 to other methods and names the right one', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const answer = await send(web.port, { method, path: '/api/messages' });
      assert.deepEqual([answer.status, answer.headers['allow']], [405, 'POST'], method);
    }
    assert.equal((await send(web.port, { method: 'POST', path: '/health/live' })).headers['allow'], 'GET');
  });

  describe('what would throw inside restify and end the process', () => {
    const hosts = [
      '[',
      'a b',
      'http://[',
      'a:99999',
      'a:b',
      '%',
      '<x>',
      '[::1',
      'a@b',
      'a\\b',
      '256.256.256.256',
      '1.2.3.4.5',
    ];
    for (const host of hosts) {
      it(`answers 400 to the host ${host}`, async () => {
        const got = await raw(
          web.port,
          `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
        );
        assert.equal(statusOf(got), 400);
      });
    }
    it('survives a host that Node reads in one version and refuses in another', async () => {
      const got = await raw(web.port, 'GET /health/live HTTP/1.1\r\nHost: xn--\r\nConnection: close\r\n\r\n');
      assert.ok([200, 400].includes(statusOf(got)), got);
      assert.equal((await fetch(`http://127.0.0.1:${String(web.port)}/health/live`)).status, 200);
    });
    for (const target of ['http://[', 'http://', 'https://a:b@[::/x', '*', 'localhost:80']) {
      it(`survives the target ${target}`, async () => {
        const got = await raw(
          web.port,
          `OPTIONS ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        );
        assert.ok([400, 404].includes(statusOf(got)));
      });
    }
    it('survives bytes that are not HTTP', async () => {
      for (const bytes of [
        '\0\0\0\0',
        'hello\r\n\r\n',
        'GET / HTTP/9.9\r\n\r\n',
        `GET /${'a'.repeat(40_000)} HTTP/1.1\r\n\r\n`,
      ]) {
        assert.ok([400, 431, 505].includes(statusOf(await raw(web.port, bytes))));
      }
      const tooManyHeaders = Array.from({ length: 900 }, (_, n) => `x${n}: ${'y'.repeat(20)}\r\n`).join('');
      assert.equal(
        statusOf(await raw(web.port, `GET /health/live HTTP/1.1\r\nHost: a\r\n${tooManyHeaders}\r\n`)),
        431,
      );
    });
    it('refuses to upgrade or to tunnel, and lets go of the socket', async () => {
      const upgrade =
        'GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
      const started = performance.now();
      assert.equal(statusOf(await raw(web.port, upgrade)), 400);
      await raw(web.port, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n');
      assert.ok(performance.now() - started < 1000);
    });
    it('survives a smuggled second request', async () => {
      const both =
        'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x';
      assert.equal(statusOf(await raw(web.port, both)), 400);
    });
  });

  describe('readiness', () => {
    const ask = async (readiness: () => Promise<Readiness>): Promise<readonly [number, unknown]> => {
      const each = await startWeb({ readiness });
      const answer = await send(each.port, { path: '/health/ready' });
      await each.server.close();
      return [answer.status, JSON.parse(answer.text)];
    };
    const ok = { database: 'ok', guidance: 'ok', outbox: 'ok' } as const;

    it('is 200 when all is well, and degraded but 200 when the outbox is stuck', async () => {
      assert.deepEqual(await ask(() => Promise.resolve(ok)), [200, { status: 'ok', checks: ok }]);
      const stuck = { ...ok, outbox: 'stuck' } as const;
      assert.deepEqual(await ask(() => Promise.resolve(stuck)), [200, { status: 'degraded', checks: stuck }]);
    });
    it('is degraded but 200 where newer guidance cannot be read, and names the version answered from', async () => {
      const checks = { ...ok, guidance: 'behind' } as const;
      const readiness = { ...checks, guidanceVersion: 7 };
      assert.deepEqual(await ask(() => Promise.resolve(readiness)), [
        200,
        { status: 'degraded', checks, guidanceVersion: 7 },
      ]);
    });
    for (const check of ['database', 'guidance'] as const) {
      it(`is 503 when the ${check} fails`, async () => {
        const checks = { ...ok, [check]: 'failed' };
        assert.deepEqual(await ask(() => Promise.resolve(checks)), [503, { status: 'unavailable', checks }]);
      });
    }
    it('is 503 when a check throws or does not come back', async () => {
      assert.equal((await ask(() => Promise.reject(new Error('no'))))[0], 503);
      assert.equal((await ask(() => new Promise(() => undefined)))[0], 503);
    });
    it('runs its checks once for all who ask together', async () => {
      let runs = 0;
      const each = await startWeb({
        readiness: async () => {
          runs += 1;
          await new Promise((resolve) => setTimeout(resolve, 100));
          return ok;
        },
      });
      await Promise.all(Array.from({ length: 20 }, () => send(each.port, { path: '/health/ready' })));
      assert.equal(runs, 1);
      await each.server.close();
    });
    it('answers a fault of the metrics with a short 500', async () => {
      const each = await startWeb({
        metrics: { token: undefined, text: () => Promise.reject(new Error('no')) },
      });
      assert.equal((await send(each.port, { path: '/metrics' })).status, 500);
      await each.server.close();
    });
  });

  it('lets go of a client that never finishes its headers', async () => {
    const started = performance.now();
    const got = await raw(web.port, 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\n', 15_000);
    assert.equal(statusOf(got), 408);
    assert.ok(performance.now() - started < 13_000);
  });

  it('says so when its port is taken', async () => {
    const other = createWebServer({
      fence: { kind: 'local' },
      receive: () => Promise.resolve({ status: 200 }),
      readiness: () => Promise.reject(new Error('not asked')),
      metrics: { token: undefined, text: () => Promise.reject(new Error('not asked')) },
      files: noFiles,
      exports: {
        look: () => Promise.resolve('unknown'),
        open: () => Promise.resolve({ kind: 'unknown' }),
      },
      tab: { folder: 'dist/tab', mode: 'local' },
      log: createNotingLog(),
    });
    await assert.rejects(other.listen('127.0.0.1', web.port), { code: 'EADDRINUSE' });
    await other.close();
  });
});

describe('closing the web server', () => {
  interface Slow {
    readonly web: TestWeb;
    finish: () => void;
    readonly begun: Promise<void>;
  }
  async function startSlow(): Promise<Slow> {
    let finish = (): void => undefined;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const web = await startWeb({
      receive: () =>
        new Promise<Reply>((resolve) => {
          begin();
          finish = () => {
            resolve({ status: 200, body: { late: true } });
          };
        }),
    });
    return {
      web,
      begun,
      finish: () => {
        finish();
      },
    };
  }

  it('waits for the turn in hand, answers it, and takes no new one', async () => {
    const slow = await startSlow();
    const answer = post(slow.web.port, good);
    await slow.begun;
    let closed = false;
    const closing = slow.web.server.close().then(() => {
      closed = true;
    });
    await assert.rejects(post(slow.web.port, good), { code: 'ECONNREFUSED' });
    assert.equal(closed, false);
    slow.finish();
    const { status, text } = await answer;
    assert.deepEqual([status, text], [200, '{"late":true}']);
    await closing;
  });

  it('answers 503 on a connection that was open before', async () => {
    const slow = await startSlow();
    const body = JSON.stringify(good);
    const message = `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const socket = connect(slow.web.port, '127.0.0.1');
    let got = '';
    socket.on('data', (chunk: Buffer) => {
      got += chunk.toString();
    });
    socket.write(message);
    await slow.begun;
    const closing = slow.web.server.close();
    socket.write(message);
    await new Promise((resolve) => setTimeout(resolve, 100));
    slow.finish();
    const gone = new Promise((resolve) => socket.once('close', resolve));
    await closing;
    await gone;
    assert.match(got, /^HTTP\/1\.1 200[^]*HTTP\/1\.1 503/);
    assert.equal(slow.web.received.length, 1);
  });

  it('waits for a turn whose client has gone', async () => {
    const slow = await startSlow();
    const client = request({
      host: '127.0.0.1',
      port: slow.web.port,
      method: 'POST',
      path: '/api/messages',
      headers: { 'content-type': 'application/json' },
    });
    client.on('error', () => undefined);
    client.end(JSON.stringify(good));
    await slow.begun;
    client.destroy();
    let closed = false;
    const closing = slow.web.server.close().then(() => {
      closed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.equal(closed, false);
    slow.finish();
    await closing;
  });

  it('does not wait for the body of a client that left before it was read', async () => {
    const arrived = new EventEmitter();
    let read: unknown;
    const web = await startWeb({
      // As the workspace does, which looks first who it is.
      workspace: async (incoming, response, { reading }) => {
        arrived.emit('request');
        await new Promise((resolve) => incoming.once('close', resolve));
        read = await readWatched(incoming, response, reading);
      },
    });
    const path = `${apiRoot}/me`;
    const client = request({ host: '127.0.0.1', port: web.port, method: 'POST', path });
    client.on('error', () => undefined);
    const began = once(arrived, 'request');
    client.end('{}');
    await began;
    client.destroy();
    await web.server.close();
    assert.deepEqual(read, { kind: 'cut-off' });
  });

  it('does not wait for idle connections, half a header or half a body', async () => {
    const web = await startWeb();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      request({ host: '127.0.0.1', port: web.port, path: '/health/live', agent }, (response) => {
        response.resume().on('end', resolve);
      }).end();
    });
    const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\n';
    const stuck = [
      raw(web.port, head, 9000),
      raw(web.port, `${head}Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{`, 9000),
    ];
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    await web.server.close();
    assert.ok(performance.now() - started < 3000);
    await Promise.all(stuck);
    agent.destroy();
  });
});
