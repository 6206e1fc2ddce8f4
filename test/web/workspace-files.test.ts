import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { send, startWeb, type TestWeb } from '../support/web.ts';

const page =
  '<meta name="signpost-mode" content="{{mode}}"><meta property="csp-nonce" nonce="%NONCE%"><script src="a" nonce="%NONCE%">';

describe('the files of the workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-tab-'));
  const empty = mkdtempSync(join(tmpdir(), 'signpost-no-tab-'));
  let web: TestWeb;
  let production: TestWeb;
  before(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'made-of.txt'), 'secret');
    writeFileSync(join(folder, 'assets/index-abc123.js'), 'run();');
    writeFileSync(join(folder, 'assets/index-abc123.js.gz'), gzipSync('run();'));
    writeFileSync(join(folder, 'assets/page-abc123.css'), 'a{}');
    web = await startWeb({ tab: { folder, mode: 'local' } });
    production = await startWeb({ tab: { folder, mode: 'production' } });
  });
  after(async () => {
    await web.server.close();
    await production.server.close();
    for (const each of [folder, empty]) rmSync(each, { recursive: true });
  });

  it('are one page for every address of the workspace, as the tab finds its own way', async () => {
    for (const path of [
      '/workspace',
      '/workspace/',
      '/workspace/requests/SWK-2026-0001',
      '/workspace/index.html',
    ]) {
      const { status, headers, text } = await send(web.port, { path });
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['cache-control'], 'no-store');
      assert.match(text, /content="local"/);
    }
  });

  it('allow the styles of one response and no others, by a nonce that is never the same', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, text } = await send(web.port, { path: '/workspace/' });
        const policy = String(headers['content-security-policy']);
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        assert.equal(text.split(`nonce="${nonce}"`).length, 3);
        return nonce;
      }),
    );
    assert.equal(new Set(nonces).size, 2);
    for (const nonce of nonces) assert.ok(nonce.length >= 24);
  });

  it('run no script but their own, and are framed by Teams alone, in local mode by nobody', async () => {
    const policyOf = async ({ port }: TestWeb): Promise<ReadonlyMap<string, string>> => {
      const { headers } = await send(port, { path: '/workspace/' });
      const parts = String(headers['content-security-policy']).split('; ');
      return new Map(parts.map((part) => [part.split(' ', 1)[0] ?? '', part.slice(part.indexOf(' ') + 1)]));
    };
    const [local, live] = await Promise.all([policyOf(web), policyOf(production)]);
    for (const policy of [local, live]) {
      assert.equal(policy.get('default-src'), "'none'");
      assert.equal(policy.get('script-src'), "'self'");
      assert.equal(policy.get('base-uri'), "'none'");
      assert.equal(policy.get('form-action'), "'none'");
      assert.doesNotMatch([...policy.values()].join(' '), /unsafe/);
    }
    assert.equal(local.get('frame-ancestors'), "'none'");
    const frames = (live.get('frame-ancestors') ?? '').split(' ');
    assert.deepEqual(frames, [
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://teams.cloud.microsoft',
    ]);
  });

  it('say which mode it is, so that production offers nobody to choose', async () => {
    assert.match((await send(production.port, { path: '/workspace/' })).text, /content="production"/);
  });

  it('are kept for ever by their names, and sent as small as the client can read', async () => {
    const path = '/workspace/assets/index-abc123.js';
    const plain = await send(web.port, { path });
    assert.equal(plain.text, 'run();');
    assert.equal(plain.headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(plain.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(plain.headers['content-encoding'], undefined);
    const small = await send(web.port, { path, headers: { 'accept-encoding': 'br;q=1, gzip' } });
    assert.equal(small.headers['content-encoding'], 'gzip');
    assert.equal(small.headers['vary'], 'accept-encoding');
    const refused = await send(web.port, { path, headers: { 'accept-encoding': 'gzip;q=0' } });
    assert.equal(refused.headers['content-encoding'], undefined);
    const style = await send(web.port, {
      path: '/workspace/assets/page-abc123.css',
      headers: { 'accept-encoding': 'gzip' },
    });
    assert.equal(style.headers['content-encoding'], undefined);
    assert.equal(style.headers['content-type'], 'text/css; charset=utf-8');
  });

  it('are those that the build made, whatever an address climbs to', async () => {
    for (const path of [
      '/workspace/assets/other.js',
      '/workspace/assets/index-abc123.js.gz',
      '/workspace/assets/../made-of.txt',
      '/workspace/assets/..%2fmade-of.txt',
      '/workspace/assets/',
      '/workspace/assets/%00',
    ]) {
      const { status, text } = await send(web.port, { path });
      assert.ok([400, 404].includes(status), `${path} ${String(status)}`);
      assert.doesNotMatch(text, /secret/);
    }
    assert.equal((await send(web.port, { path: '/workspace/', method: 'POST' })).status, 405);
  });

  it('say how to build them where they were not, and are there once they are, without a restart', async () => {
    const late = await startWeb({ tab: { folder: join(empty, 'tab'), mode: 'local' } });
    try {
      const before = await send(late.port, { path: '/workspace/' });
      assert.equal(before.status, 503);
      assert.match(before.text, /npm run build/);
      mkdirSync(join(empty, 'tab'));
      writeFileSync(join(empty, 'tab/index.html'), page);
      assert.equal((await send(late.port, { path: '/workspace/' })).status, 200);
    } finally {
      await late.server.close();
    }
  });
});
