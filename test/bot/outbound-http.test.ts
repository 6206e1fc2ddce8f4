/** One send to Teams: tried again where it was not taken, never past its deadline, never sooner than Teams asks. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConnectors, type CredentialSource } from '../../bot/framework/connectors.ts';
import { createMessenger } from '../../bot/framework/messenger.ts';
import { createRoster } from '../../bot/framework/roster.ts';
import { createLog } from '../../src/telemetry/logger.ts';
import { type FakeConnector, startConnector } from '../support/fake-connector.ts';
import { createTestClock } from '../support/standing-clock.ts';
import { NoResponse, type OutboundPolicy, sendWithPolicy } from '../../bot/framework/outbound-http.ts';

const policy: OutboundPolicy = {
  timeoutMilliseconds: 300,
  triesAtMost: 50,
  firstPauseMilliseconds: 20,
  longestPauseMilliseconds: 1_200,
  deadlineMilliseconds: 700,
};

describe('A send to Teams', () => {
  let server: Server;
  let answers: (number | 'hang')[];
  let retryAfter: string | undefined;
  let asked: number[];

  beforeEach(async () => {
    answers = [];
    asked = [];
    retryAfter = undefined;
    server = createServer((request, response) => {
      asked.push(performance.now());
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === 'hang') return;
      request.resume();
      response.writeHead(answer ?? 200, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const send = (method: string, over: Partial<OutboundPolicy> = {}) =>
    sendWithPolicy(
      {
        url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
        method,
        headers: {},
        body: method === 'GET' ? undefined : '{}',
      },
      { ...policy, ...over },
    );
  const timed = async <T>(work: Promise<T>): Promise<readonly [T, number]> => {
    const started = performance.now();
    const result = await work;
    return [result, performance.now() - started];
  };

  it('ends within its deadline with what Teams said last, however many tries are left', async () => {
    answers = [503];
    const [{ status }, took] = await timed(send('POST'));
    assert.equal(status, 503);
    assert.ok(took < policy.deadlineMilliseconds + 50, `${took}`);
    assert.ok(asked.length > 2);
  });

  it('ends within its deadline where nothing answers', async () => {
    answers = ['hang'];
    const [error, took] = await timed(send('GET').catch((thrown: unknown) => thrown));
    assert.ok(error instanceof NoResponse);
    assert.ok(took < policy.deadlineMilliseconds + 100, `${took}`);
    assert.ok(asked.length >= 2);
  });

  it('waits as long as Teams asks, and no less', async () => {
    answers = [429, 201];
    retryAfter = '1';
    const { status } = await send('POST', { deadlineMilliseconds: 3_000 });
    assert.equal(status, 201);
    const [first = 0, second = 0] = asked;
    assert.ok(second - first >= 995, `${second - first}`);
  });

  it('gives up at once where Teams asks for more than we wait', async () => {
    answers = [429];
    for (const [asking, over] of [
      ['2', { deadlineMilliseconds: 10_000 }],
      ['1', {}],
    ] as const) {
      retryAfter = asking;
      asked = [];
      const [{ status, retryAfter: told }, took] = await timed(send('POST', over));
      assert.equal(status, 429);
      assert.equal(asked.length, 1);
      assert.equal(told, Number(asking) * 1_000);
      assert.ok(took < 300, `${took}`);
    }
  });

  it('reads the time until which Teams asks to be left alone, by the clock of Teams', async () => {
    answers = [429];
    retryAfter = new Date(Date.now() + 30_000).toUTCString();
    const told = (await send('POST')).retryAfter ?? 0;
    assert.ok(told >= 28_000 && told <= 31_000, `${told}`);
    for (const useless of [new Date(0).toUTCString(), 'soon', '0', '-5']) {
      retryAfter = useless;
      assert.equal((await send('POST')).retryAfter, undefined, useless);
    }
  });
});

describe('A send to Teams whose token does not come', () => {
  const address = {
    channel: 'msteams',
    conversation: 'a:1',
    bot: { id: '28:bot', name: 'Signpost' },
    tenant: undefined,
  };
  const never = () => new Promise<never>(() => undefined);
  const sources: Readonly<Record<string, CredentialSource>> = {
    'asked for': never,
    'used to sign': () => Promise.resolve({ signRequest: never }),
    refused: () => Promise.reject(new Error('No token.')),
  };
  let connector: FakeConnector;
  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());

  for (const [where, source] of Object.entries(sources)) {
    it(`ends within its deadline, and may be sent again: ${where}`, async () => {
      const connectors = createConnectors(source, { ...policy, deadlineMilliseconds: 100 });
      const sent = await createMessenger(connectors).send(
        { ...address, serviceUrl: connector.url },
        { text: 'x' },
      );
      assert.deepEqual(sent, { ok: false, trouble: { kind: 'unavailable', code: 'before-sending' } });
      const log = createLog({ level: 'silent', style: 'json' });
      const roster = createRoster(connectors, createTestClock(), log);
      assert.equal(await roster.members('19:team', connector.url), undefined);
      assert.deepEqual(connector.calls, []);
    });
  }
});
