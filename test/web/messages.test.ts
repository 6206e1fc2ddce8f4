/** POST /api/messages from whatever a client may send: refused shortly, and the next good message still answered. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
  type Answer,
  good,
  post,
  raw,
  send,
  startWeb,
  statusOf,
  type TestWeb,
  without,
} from '../support/web.ts';

const json = { 'content-type': 'application/json' };
const fieldOf = (answer: Answer): string | undefined => (JSON.parse(answer.text) as { field?: string }).field;

describe('POST /api/messages', () => {
  let web: TestWeb;
  before(async () => {
    web = await startWeb();
  });
  after(() => web.server.close());
  /** Whatever a test did to it, the server is there and answers. */
  afterEach(async () => {
    const answer = await post(web.port, good);
    assert.deepEqual([answer.status, answer.text], [200, '{"echo":"hello"}']);
    web.received.length = 0;
  });

  it('hands a good activity to the bot whole, and its reply back', async () => {
    const answer = await post(web.port, { ...good, value: { kind: 'x' }, unknownField: [1, { deep: true }] });
    assert.equal(answer.status, 200);
    assert.match(String(answer.headers['content-type']), /^application\/json/);
    const incoming = web.received[0];
    assert.deepEqual(incoming?.vouched, { kind: 'local' });
    assert.match(incoming.turn, /^[\da-f-]{36}$/);
    assert.deepEqual(incoming.activity['unknownField'], [1, { deep: true }]);
    assert.deepEqual(incoming.activity.from, good.from);
  });

  describe('content encodings', () => {
    const body = JSON.stringify(good);
    const encodings: readonly (readonly [string, string | Buffer])[] = [
      ['gzip', 'this is not gzip'],
      ['gzip', gzipSync(body)],
      ['gzip', gzipSync(Buffer.alloc(200 * 1024 * 1024))],
      ['deflate', 'junk'],
      ['deflate', deflateSync(body)],
      ['br', brotliCompressSync(body)],
      ['GZIP', 'junk'],
      ['identity, gzip', 'junk'],
      ['x-gzip', 'junk'],
      ['nonsense', body],
    ];
    for (const [encoding, bytes] of encodings) {
      it(`answers 415 to ${encoding} of ${bytes.length} bytes without inflating it`, async () => {
        const before = process.memoryUsage().rss;
        assert.equal((await post(web.port, bytes, { 'content-encoding': encoding })).status, 415);
        assert.ok(process.memoryUsage().rss - before < 50 * 1024 * 1024);
      });
    }
    it('takes identity for what it says', async () => {
      assert.equal((await post(web.port, good, { 'content-encoding': 'identity' })).status, 200);
    });
    it('refuses an encoding before restify has any parser to give it to, on every route', async () => {
      const answer = await send(web.port, { path: '/health/live', headers: { 'content-encoding': 'gzip' } });
      assert.equal(answer.status, 415);
    });
    it('survives a compressed transfer', async () => {
      const chunk = gzipSync(body).toString('latin1');
      const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
      const got = await raw(
        web.port,
        `${head}Transfer-Encoding: gzip, chunked\r\n\r\n${chunk.length.toString(16)}\r\n${chunk}\r\n0\r\n\r\n`,
        500,
      );
      assert.equal(statusOf(got), 400);
    });
  });

  describe('content types', () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json, text/plain',
      'application/jsonp',
      'text/json',
      'application/json; charset=utf-16',
      '',
    ]) {
      it(`answers 415 to "${type}"`, async () => {
        assert.equal((await post(web.port, good, { 'content-type': type })).status, 415);
      });
    }
    for (const type of [
      'application/json; charset=utf-8',
      'Application/JSON;charset="UTF-8"',
      'application/json; odata=verbose',
    ]) {
      it(`takes ${type}`, async () => {
        assert.equal((await post(web.port, good, { 'content-type': type })).status, 200);
      });
    }
  });

  describe('sizes', () => {
    it('takes a body of 256 KB and refuses one byte more', async () => {
      const padded = (size: number): string => {
        const body = JSON.stringify({ ...good, value: '' });
        return body.replace('"value":""', `"value":"${'x'.repeat(size - body.length)}"`);
      };
      assert.equal((await post(web.port, padded(256 * 1024))).status, 200);
      assert.equal((await post(web.port, padded(256 * 1024 + 1))).status, 413);
    });

    it('answers 413 by the announced length, before a byte of it has come', async () => {
      const got = await raw(
        web.port,
        'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 209715200\r\n\r\n',
      );
      assert.equal(statusOf(got), 413);
      assert.match(got, /connection: close/i);
    });

    it('does not ask a client to go on that announces too much, and does ask one that does not', async () => {
      const ask = (length: number): string =>
        `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`;
      assert.equal(statusOf(await raw(web.port, ask(209_715_200))), 413);
      assert.equal(statusOf(await raw(web.port, ask(100), 300)), 100);
    });

    it('stops reading 200 MB sent in chunks, says 413 and keeps its memory', async () => {
      const before = process.memoryUsage().rss;
      const chunk = Buffer.alloc(64 * 1024, 0x20);
      let written = 0;
      const status = await new Promise<number>((resolve) => {
        let got = 0;
        const client = request(
          { host: '127.0.0.1', port: web.port, method: 'POST', path: '/api/messages', headers: json },
          (response) => {
            got = response.statusCode ?? 0;
            response.resume();
          },
        );
        client.on('error', () => undefined);
        client.on('close', () => {
          resolve(got);
        });
        const pump = (): void => {
          while (written < 200 * 1024 * 1024 && !client.destroyed) {
            written += chunk.length;
            if (!client.write(chunk)) {
              client.once('drain', pump);
              return;
            }
          }
          client.end();
        };
        pump();
      });
      assert.equal(status, 413);
      assert.ok(written < 20 * 1024 * 1024, `${written} bytes went out`);
      assert.ok(process.memoryUsage().rss - before < 50 * 1024 * 1024);
    });
  });

  describe('bodies that are no activity', () => {
    const bodies: Readonly<Record<string, string | Buffer>> = {
      nothing: '',
      text: 'hello',
      'half an object': '{"type":"message"',
      'an array': '[]',
      'an array of an activity': JSON.stringify([good]),
      null: 'null',
      'a number': '1',
      'a string': '"message"',
      true: 'true',
      'an empty object': '{}',
      'bytes that are not UTF-8': Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      'a form': 'type=message&text=x',
      '10^5 nested arrays': `{"type":"message","value":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      'a hundred nested objects': JSON.stringify({ ...good, value: nested(100) }),
      '20,000 nested objects': `{"type":"message","value":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
    };
    for (const [name, body] of Object.entries(bodies)) {
      it(`answers 400 to ${name}`, async () => {
        const answer = await post(web.port, body);
        assert.equal(answer.status, 400);
        assert.ok(answer.text.length < 200);
      });
    }

    it('takes nesting as deep as cards go', async () => {
      assert.equal((await post(web.port, { ...good, value: nested(60) })).status, 200);
    });

    it('answers 400, or takes it, but never fails, whatever JSON comes', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.jsonValue({ maxDepth: 4 }),
          fc.constantFrom(...Object.keys(good)),
          async (value, field) => {
            const answer = await post(web.port, { ...good, [field]: value });
            assert.ok([200, 400, 403].includes(answer.status), `${field}: ${answer.status}`);
          },
        ),
        { numRuns: 150 },
      );
    });
  });

  describe('the shape of an activity', () => {
    const wrong: readonly (readonly [string, unknown, string?])[] = [
      ['type', undefined],
      ['type', ''],
      ['type', 1],
      ['type', null],
      ['type', {}],
      ['type', 'x'.repeat(201)],
      ['id', 1],
      ['id', ''],
      ['channelId', 5],
      ['channelId', []],
      ['serviceUrl', 1],
      ['serviceUrl', undefined],
      ['conversation', undefined],
      ['conversation', 'c'],
      ['conversation', {}, 'conversation.id'],
      ['conversation', { id: 1 }, 'conversation.id'],
      ['conversation', { id: 'c', isGroup: 'yes' }, 'conversation.isGroup'],
      ['from', undefined],
      ['from', null],
      ['from', []],
      ['from', { id: {} }, 'from.id'],
      ['from', { id: 'x'.repeat(1001) }, 'from.id'],
      ['recipient', 'bot'],
      ['recipient', {}, 'recipient.id'],
      ['text', 1],
      ['text', {}],
      ['text', 'x'.repeat(28 * 1024 + 1)],
      ['name', 1],
      ['replyToId', {}],
      ['timestamp', 12],
      ['entities', {}],
      ['entities', 'x'],
      ['entities', [1], 'entities.0'],
      ['entities', [{ type: 2 }], 'entities.0.type'],
      ['attachments', {}],
      ['attachments', [null], 'attachments.0'],
      ['attachments', [{ contentType: 1 }], 'attachments.0.contentType'],
      ['membersAdded', [{}], 'membersAdded.0.id'],
      ['membersRemoved', 'x'],
      ['reactionsAdded', 'x'],
      ['channelData', 'x'],
      ['channelData', { tenant: 'x' }, 'channelData.tenant'],
      ['channelData', { tenant: { id: 1 } }, 'channelData.tenant.id'],
      ['channelData', { team: { id: [] } }, 'channelData.team.id'],
      ['deliveryMode', 3],
      ['relatesTo', 'x'],
      ['suggestedActions', 'x'],
      ['historyDisclosed', 'x'],
    ];
    for (const [key, value, field = key] of wrong) {
      it(`answers 400 naming ${field} where ${key} is ${value === undefined ? 'absent' : JSON.stringify(value).slice(0, 40)}`, async () => {
        const answer = await post(web.port, { ...good, [key]: value });
        assert.equal(answer.status, 400);
        assert.equal(fieldOf(answer), field);
        assert.equal(web.received.length, 0);
      });
    }

    it('never gives back a value that was sent, nor logs one', async () => {
      const answer = await post(web.port, { ...good, text: { secret: 'Ada Lovelace' } });
      assert.doesNotMatch(answer.text + JSON.stringify(web.log.lines), /Ada/);
    });

    it('takes null for absent, as some clients write it', async () => {
      const nulls = { ...good, replyToId: null, channelData: null, from: { ...good.from, role: null } };
      assert.equal((await post(web.port, nulls)).status, 200);
      assert.equal(Object.hasOwn(web.received[0]?.activity ?? {}, 'replyToId'), false);
    });

    it('fills in locally what only a channel knows', async () => {
      const plain = without(good, 'channelId', 'recipient');
      assert.equal((await post(web.port, plain)).status, 200);
      const activity = web.received[0]?.activity;
      assert.equal(activity?.channelId, 'msteams');
      assert.equal(activity.recipient?.id, 'bot');
    });

    it('does without a service address only where the replies are expected in the response', async () => {
      const plain = without(good, 'serviceUrl');
      assert.equal(fieldOf(await post(web.port, plain)), 'serviceUrl');
      assert.equal((await post(web.port, { ...plain, deliveryMode: 'expectReplies' })).status, 200);
    });

    it('does not ask who sent what nobody says', async () => {
      const plain = without(good, 'from');
      assert.equal(
        (await post(web.port, { ...plain, type: 'installationUpdate', action: 'add' })).status,
        200,
      );
    });

    it('drops the keys that reach a prototype, at any depth', async () => {
      const body = JSON.stringify({ ...good, value: { kept: 1 } }).replace(
        '"kept":1',
        '"kept":1,"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}',
      );
      assert.equal((await post(web.port, `{"__proto__":{"admin":true},${body.slice(1)}`)).status, 200);
      assert.deepEqual(web.received[0]?.activity['value'], { kept: 1 });
      assert.equal(Object.hasOwn(web.received[0].activity, '__proto__'), false);
      assert.equal(Object.getPrototypeOf(web.received[0].activity), Object.prototype);
      assert.equal(({} as { admin?: boolean }).admin, undefined);
    });

    it('replaces characters that no database stores', async () => {
      assert.equal((await post(web.port, { ...good, text: 'a\u0000b\uD800c 😀' })).status, 200);
      assert.equal(web.received[0]?.activity.text, 'a\uFFFDb\uFFFDc 😀');
    });
  });

  it('answers a failure with a reference and nothing of the fault, and logs no word of the message', async () => {
    const failing = await startWeb({ receive: () => Promise.reject(new Error('Ada Lovelace said hello')) });
    const answer = await post(failing.port, good);
    assert.equal(answer.status, 500);
    const body = JSON.parse(answer.text) as { reference: string };
    assert.deepEqual(Object.keys(body), ['error', 'reference']);
    const logged = failing.log.lines.find((line) => line.event === 'web.failed');
    assert.equal(logged?.facts?.turn, body.reference);
    const throwing = await startWeb({
      receive: () => {
        throw new TypeError('at once');
      },
    });
    assert.equal((await post(throwing.port, good)).status, 500);
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const unwritable = await startWeb({ receive: () => Promise.resolve({ status: 200, body: circular }) });
    assert.equal((await post(unwritable.port, good)).status, 500);
    for (const each of [failing, throwing, unwritable]) await each.server.close();
  });

  it('passes the status and an empty body of a reply on', async () => {
    const quiet = await startWeb({ receive: () => Promise.resolve({ status: 202 }) });
    const answer = await post(quiet.port, good);
    assert.deepEqual([answer.status, answer.text, answer.headers['content-type']], [202, '', undefined]);
    await quiet.server.close();
  });

  it('does not mind a client that leaves in the middle of its body', async () => {
    await raw(
      web.port,
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"type"',
      100,
    );
    assert.equal(web.received.length, 0);
  });
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { in: value };
  return value;
}
