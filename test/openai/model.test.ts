/** The answer model over the real package, against a server that speaks both wire formats. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { AzureOpenAI, OpenAI } from 'openai';
import type { AzureModel, ModelConfig, OpenAiModel } from '../../src/model-config.ts';
import { createAnswerModel } from '../../src/openai/answer-model.ts';
import { connect } from '../../src/openai/connect.ts';
import { createEmbedder } from '../../src/openai/embedder.ts';
import { createAskModel, type ModelCall } from '../../src/openai/structured.ts';
import type { RewordRequest } from '../../src/rewording/answer-model.ts';
import { readReply, replySchema } from '../../src/rewording/reply.ts';
import { createLog } from '../../src/telemetry/logger.ts';
import { type Behaviour, faithful, type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';
import { cosine } from '../../src/meaning/vector.ts';
import { createTestClock } from '../support/standing-clock.ts';

const request: RewordRequest = {
  question: 'When is the meeting, and is "canary-question" in the request?',
  role: 'social-worker',
  passages: [
    {
      id: 'elpm-within-20-days',
      title: 'When the meeting is held',
      text: 'The meeting is held within 20 days.\n\nIt needs:\n\n- the school\n- the parent',
      standing: 'local',
      authority: 'Southwark',
      stage: 2,
      isNotCommenced: false,
    },
  ],
};

const azure = (fake: FakeOpenAi, over: Partial<AzureModel> = {}): AzureModel => ({
  kind: 'azure',
  endpoint: fake.azure,
  name: 'answers',
  embeddings: 'vectors',
  timeoutMilliseconds: 8_000,
  region: 'uksouth',
  credential: { kind: 'key', key: 'secret-key' },
  ...over,
});
const openai = (fake: FakeOpenAi): OpenAiModel => ({
  kind: 'openai',
  endpoint: fake.openai,
  name: 'answers',
  embeddings: 'vectors',
  timeoutMilliseconds: 8_000,
  key: 'secret-key',
});

async function modelOf(config: ModelConfig) {
  const calls: ModelCall[] = [];
  const lines: string[] = [];
  const clock = createTestClock();
  const log = createLog({ level: 'debug', style: 'json', clock, write: (line) => void lines.push(line) });
  const deps = { clock, log, count: (call: ModelCall) => void calls.push(call) };
  const connection = await connect(config);
  const model = createAnswerModel(createAskModel(connection, deps));
  return { embedder: createEmbedder(connection, deps), model, calls, lines, clock };
}

const tokensOf = (chunk: OpenAI.ChatCompletionChunk | undefined): number =>
  chunk?.usage?.completion_tokens ?? 0;

const within = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds);

describe('the answer model', () => {
  let fake: FakeOpenAi;
  before(async () => {
    fake = await startFakeOpenAi({ region: 'UK South' });
  });
  beforeEach(() => {
    fake.behave(faithful);
    fake.forget();
  });
  after(() => fake.end());

  const inTurn = (...behaviours: readonly (Behaviour | 'faithful')[]): void => {
    let at = 0;
    fake.behave((asked) => {
      const one = behaviours[Math.min(at, behaviours.length - 1)];
      at += 1;
      return one === undefined || one === 'faithful' ? faithful(asked) : one;
    });
  };

  for (const [wire, configOf] of [
    ['azure', azure],
    ['openai', openai],
  ] as const) {
    it(`asks ${wire} in its wire format, for a reply of exactly our shape`, async () => {
      const { model, calls } = await modelOf(configOf(fake));
      const result = await model.reword(request, within(3_000));
      assert.ok(result.kind === 'replied');
      assert.equal(result.model, 'fake-model-2026-11-01');
      assert.deepEqual(
        readReply(result.text)?.segments.map(({ passages }) => passages),
        [['elpm-within-20-days'], ['elpm-within-20-days']],
      );
      const [asked] = fake.requests;
      assert.equal(asked?.wire, wire);
      assert.equal(asked.asks, replySchema.name);
      assert.match(asked.user, /canary-question/);
      assert.ok(result.tokens.prompt > 0 && result.tokens.reply > 0);
      assert.deepEqual(
        calls.map(({ purpose, outcome, tokens }) => ({ purpose, outcome, tokens })),
        [{ purpose: 'reword', outcome: 'replied', tokens: result.tokens }],
      );
    });
  }

  it('signs with a key for Azure in its own header, and as a bearer for OpenAI', async () => {
    await (await modelOf(azure(fake))).model.reword(request, within(3_000));
    await (await modelOf(openai(fake))).model.reword(request, within(3_000));
    assert.equal(fake.requests[0]?.headers['api-key'], 'secret-key');
    assert.equal(fake.requests[1]?.headers.authorization, 'Bearer secret-key');
  });

  it('tries once more where the server is busy, when the server says', async () => {
    inTurn({ kind: 'status', status: 429, headers: { 'retry-after-ms': '120' } }, 'faithful');
    const { model } = await modelOf(azure(fake));
    const began = performance.now();
    assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
    assert.ok(performance.now() - began >= 115);
    assert.equal(fake.requests.length, 2);
  });

  it('gives up at once where the server asks for longer than anybody waits, and leaves it alone for that long', async () => {
    inTurn({ kind: 'status', status: 429, headers: { 'retry-after': '60' } });
    const { model, clock, lines } = await modelOf(azure(fake));
    const began = performance.now();
    assert.deepEqual(await model.reword(request, within(3_000)), { kind: 'trouble', trouble: 'busy' });
    assert.ok(performance.now() - began < 1_000);
    assert.deepEqual(await model.reword(request, within(3_000)), { kind: 'trouble', trouble: 'unreachable' });
    assert.equal(fake.requests.length, 1);
    inTurn('faithful');
    clock.set('2026-11-20T12:01:01.000Z');
    assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
    assert.ok(lines.some((line) => line.includes('http-429')));
  });

  for (const [name, behaviour] of [
    ['answers 500', { kind: 'status', status: 500 }],
    ['answers 503', { kind: 'status', status: 503 }],
    ['drops the connection', { kind: 'drop' }],
  ] as const) {
    it(`tries exactly once more where the server ${name}`, async () => {
      inTurn(behaviour, 'faithful');
      const { model } = await modelOf(azure(fake));
      assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
      fake.forget();
      inTurn(behaviour);
      assert.deepEqual(await model.reword(request, within(3_000)), {
        kind: 'trouble',
        trouble: 'unreachable',
      });
      assert.equal(fake.requests.length, 2);
    });
  }

  for (const status of [400, 401, 403, 404]) {
    it(`does not repeat what is answered with ${String(status)}`, async () => {
      inTurn({ kind: 'status', status });
      const { model } = await modelOf(azure(fake));
      assert.deepEqual(await model.reword(request, within(3_000)), {
        kind: 'trouble',
        trouble: 'unreachable',
      });
      assert.equal(fake.requests.length, 1);
    });
  }

  it('waits no longer than it may, whether nothing comes or half a reply', async () => {
    for (const behaviour of [{ kind: 'stall' }, { kind: 'stall', bytes: '{"choices":[' }] as const) {
      inTurn(behaviour);
      const { model } = await modelOf(azure(fake));
      const began = performance.now();
      assert.deepEqual(await model.reword(request, within(200)), { kind: 'trouble', trouble: 'too-slow' });
      assert.ok(performance.now() - began < 600);
    }
  });

  it('waits no longer for whoever signs, and is stopped while it waits for that', async () => {
    const connection = await connect(azure(fake));
    const azureADTokenProvider = (): Promise<string> =>
      delay(400).then(() => Promise.reject(new Error('No identity.')));
    const slow = new AzureOpenAI({
      endpoint: fake.azure,
      apiVersion: '2024-10-21',
      azureADTokenProvider,
      maxRetries: 0,
    });
    const clock = createTestClock();
    const log = createLog({ level: 'debug', style: 'json', clock, write: () => undefined });
    const deps = { clock, log, count: () => undefined };

    const model = createAnswerModel(createAskModel({ ...connection, client: slow }, deps));
    const began = performance.now();
    assert.deepEqual(await model.reword(request, within(60)), { kind: 'trouble', trouble: 'too-slow' });
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 60);
    assert.deepEqual(await model.reword(request, stop.signal), { kind: 'trouble', trouble: 'stopped' });
    assert.ok(performance.now() - began < 350);
    // What comes of it later is nobody's: an unhandled rejection would end the process.
    await delay(600);
    assert.equal(fake.requests.length, 0);
  });

  it('stops when it is told to, and holds that against nobody', async () => {
    inTurn({ kind: 'stall' });
    const { model } = await modelOf(azure(fake));
    for (let time = 0; time < 4; time += 1) {
      const stop = new AbortController();
      setTimeout(() => {
        stop.abort();
      }, 30);
      assert.deepEqual(await model.reword(request, stop.signal), { kind: 'trouble', trouble: 'stopped' });
    }
    inTurn('faithful');
    assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
  });

  it('rests after three failures, looks again with one, and is itself after that', async () => {
    inTurn({ kind: 'status', status: 401 });
    const { model, clock } = await modelOf(azure(fake));
    for (let time = 0; time < 5; time += 1) await model.reword(request, within(3_000));
    assert.equal(fake.requests.length, 3);
    clock.set('2026-11-20T12:00:31.000Z');
    await Promise.all([model.reword(request, within(3_000)), model.reword(request, within(3_000))]);
    assert.equal(fake.requests.length, 4, 'one looks, the other is not kept waiting');
    inTurn('faithful');
    clock.set('2026-11-20T12:01:10.000Z');
    assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
    assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
  });

  for (const [kind, result] of [
    ['refused', 'refused'],
    ['filtered', 'refused'],
    ['truncated', 'truncated'],
  ] as const) {
    it(`says so where the reply is ${kind}`, async () => {
      inTurn({ kind });
      const { model } = await modelOf(azure(fake));
      assert.equal((await model.reword(request, within(3_000))).kind, result);
      assert.equal(fake.requests.length, 1);
    });
  }

  it('hands on what is no reply at all as text that nobody can read', async () => {
    for (const behaviour of [{ kind: 'no-choices' }, { kind: 'reply', text: '{"segments": "no' }] as const) {
      inTurn(behaviour);
      const { model } = await modelOf(azure(fake));
      const result = await model.reword(request, within(3_000));
      assert.ok(result.kind === 'replied');
      assert.equal(readReply(result.text), undefined);
    }
  });

  it('takes a page of a proxy for no answer', async () => {
    inTurn({ kind: 'not-json' });
    const { model } = await modelOf(azure(fake));
    assert.equal((await model.reword(request, within(3_000))).kind, 'trouble');
  });

  it('uses no reply that says that it came from another region', async () => {
    const elsewhere = await startFakeOpenAi({ region: 'East US' });
    try {
      const { model, lines } = await modelOf(azure(elsewhere));
      assert.deepEqual(await model.reword(request, within(3_000)), {
        kind: 'trouble',
        trouble: 'unreachable',
      });
      assert.equal(elsewhere.requests.length, 1);
      assert.ok(lines.some((line) => line.includes('OTHER_REGION')));
    } finally {
      await elsewhere.end();
    }
  });

  it('asks again without what a model does not take, and remembers it', async () => {
    fake.behave((asked) => {
      const param = ['temperature', 'max_completion_tokens'].find((name) => name in asked.body);
      const error = { message: 'Unsupported', code: 'unsupported_value', param };
      return param === undefined ? faithful(asked) : { kind: 'status', status: 400, error };
    });
    const { model } = await modelOf(azure(fake));
    assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
    assert.equal(fake.requests.length, 3);
    assert.equal((await model.reword(request, within(3_000))).kind, 'replied');
    assert.equal(fake.requests.length, 4);
  });

  it('logs neither what was asked, nor what was replied, nor the key', async () => {
    const written: string[] = [];
    for (const behaviour of [
      { kind: 'status', status: 500, error: { message: 'canary-question' } },
      { kind: 'reply', text: 'canary-reply' },
      { kind: 'drop' },
    ] as const) {
      inTurn(behaviour);
      const { model, lines } = await modelOf(azure(fake));
      await model.reword(request, within(3_000));
      written.push(...lines);
    }
    assert.ok(written.length > 0);
    assert.doesNotMatch(written.join('\n'), /canary|secret-key/);
  });

  it('has vectors made in one request, and of length one', async () => {
    const { embedder, calls } = await modelOf(openai(fake));
    assert.ok(embedder);
    const texts = ['school attendance', 'attendance at school', 'a grant'];
    const embedded = await embedder.embed(texts, within(3_000));
    assert.ok(embedded.kind === 'embedded');
    const [first, second, third] = embedded.vectors;
    assert.ok(first && second && third && embedded.vectors.length === 3);
    assert.ok(Math.abs(Number(cosine(first, first)) - 1) < 1e-6);
    assert.ok(Number(cosine(first, second)) > Number(cosine(first, third)));
    assert.equal(fake.requests.length, 1);
    assert.equal(calls[0]?.purpose, 'embed');
  });

  it('has no embedder where none is configured, and none that throws', async () => {
    assert.equal((await modelOf(azure(fake, { embeddings: undefined }))).embedder, undefined);
    inTurn({ kind: 'status', status: 429, headers: { 'retry-after': '60' } });
    const { embedder } = await modelOf(azure(fake));
    assert.deepEqual(await embedder?.embed(['a'], within(3_000)), { kind: 'trouble', trouble: 'busy' });
  });

  it('is stood in for by a server that streams as well', async () => {
    const client = new OpenAI({ apiKey: 'any', baseURL: fake.openai, maxRetries: 0 });
    const stream = await client.chat.completions.create({
      model: 'any',
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        {
          role: 'user',
          content: JSON.stringify({ question: 'a', passages: [{ id: 'p', text: 'It is so.' }] }),
        },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: replySchema.name, strict: true, schema: { ...replySchema.schema } },
      },
    });
    const chunks: OpenAI.ChatCompletionChunk[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const text = chunks.map(({ choices }) => choices[0]?.delta.content).join('');
    const tokens = tokensOf(chunks.at(-1));
    assert.equal(readReply(text)?.segments[0]?.text, 'It is so.');
    assert.ok(tokens > 0);
  });
});
