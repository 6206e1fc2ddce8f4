/** Local mode has no token, so only this machine comes in, and replies go only to this machine. */
import assert from 'node:assert/strict';
import { isLoopbackUrl } from '../../src/web/local-fence.ts';
import { good, post, raw, send, startWeb, statusOf, type TestWeb } from '../support/web.ts';

describe('the fence of local mode', () => {
  let web: TestWeb;
  before(async () => {
    web = await startWeb();
  });
  after(() => web.server.close());

  for (const host of [
    'localhost',
    'localhost:3978',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]',
    '[::1]:3978',
    'LOCALHOST:3978',
  ]) {
    it(`lets in a request for ${host}`, async () => {
      assert.equal((await post(web.port, good, { host })).status, 200);
    });
  }
  for (const host of [
    'signpost.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '2130706433',
    '0.0.0.0',
    '127.0.0.2',
    '127.1',
    'localhost.',
  ]) {
    it(`keeps out a request for ${host}`, async () => {
      assert.equal((await post(web.port, good, { host })).status, 403);
      assert.equal((await send(web.port, { path: '/metrics', headers: { host } })).status, 403);
    });
  }
  it('keeps out a request for no host at all', async () => {
    const body = JSON.stringify(good);
    const got = await raw(
      web.port,
      `POST /api/messages HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    assert.equal(statusOf(got), 403);
  });

  for (const origin of [
    'http://localhost:56150',
    'http://127.0.0.1:3978',
    'https://localhost',
    'http://[::1]:5',
  ]) {
    it(`lets in a page of ${origin}`, async () => {
      assert.equal((await post(web.port, good, { origin })).status, 200);
    });
  }
  for (const origin of [
    'https://evil.example',
    'null',
    '',
    'http://localhost.evil.example',
    'http://127.0.0.1@evil.example',
    'file://',
    'http://localhost:1/x',
  ]) {
    it(`keeps out a page of "${origin}"`, async () => {
      assert.equal((await post(web.port, good, { origin })).status, 403);
    });
  }
  it('keeps out what a browser marks as from another site', async () => {
    assert.equal((await post(web.port, good, { 'sec-fetch-site': 'cross-site' })).status, 403);
  });
  it('gives a browser that asks first no leave', async () => {
    const asked = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await send(web.port, { method: 'OPTIONS', path: '/api/messages', headers: asked });
    assert.equal(answer.status, 405);
    assert.equal(
      Object.keys(answer.headers).some((name) => name.startsWith('access-control')),
      false,
    );
  });

  for (const serviceUrl of [
    'http://127.0.0.1:56150',
    'http://localhost:56150/_connector',
    'https://localhost/',
    'http://[::1]:9/x/y',
    'HTTP://LocalHost:1',
  ]) {
    it(`replies to ${serviceUrl}`, async () => {
      assert.equal((await post(web.port, { ...good, serviceUrl })).status, 200);
    });
  }
  const elsewhere = [
    'https://smba.example/emea/',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://localhost.',
    'http://127.0.0.1.:80/',
    'http://127.0.0.1@evil.example/',
    'http://127.0.0.1:80@evil.example/',
    'http://user:word@127.0.0.1/',
    'http://evil.example#@127.0.0.1/',
    'http://evil.example\\@127.0.0.1/',
    'http://127.0.0.1\\@evil.example/',
    'http://127.0.0.1/\\evil.example',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/',
    'http://127.0.0.2/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//127.0.0.1/',
    '127.0.0.1',
    'http:127.0.0.1',
    'http:///127.0.0.1',
    ' http://127.0.0.1/',
    'http://127.0.0.1/\n',
    'http://127.0.0.1/ x',
    'http://ⓛocalhost/',
    'http://127。0。0。1/',
    'http://127.0.0.1:999999/x@',
    'http://127.0.0.1?@evil.example/',
  ];
  for (const serviceUrl of elsewhere) {
    it(`never replies to ${JSON.stringify(serviceUrl)}`, async () => {
      assert.equal((await post(web.port, { ...good, serviceUrl })).status, 403);
      assert.equal(
        (await post(web.port, { ...good, serviceUrl, deliveryMode: 'expectReplies' })).status,
        403,
      );
      assert.equal(isLoopbackUrl(serviceUrl), false);
    });
  }
});
