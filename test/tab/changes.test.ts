import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { type Api, createApi } from '../../src/tab/shell/api.ts';
import { eventsIn, followChanges, pauseAfter } from '../../src/tab/shell/changes.ts';
import type { ChangesEvent } from '../../src/web/contract/queue.ts';

async function* given(...chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

const read = async (...chunks: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const event of eventsIn(given(...chunks))) found.push(event);
  return found;
};

describe('the stream of changes', () => {
  it('is read whole, however it is cut on its way', async () => {
    const whole = ': alive\n\ndata: {"a":1}\n\nevent: x\r\ndata: {"b":\r\ndata: 2}\r\n\r\n';
    const expected = ['{"a":1}', '{"b":\n2}'];
    assert.deepEqual(await read(whole), expected);
    assert.deepEqual(await read(...(whole.match(/[^]/gu) ?? [])), expected);
    assert.deepEqual(await read('data: unfinished'), []);
  });

  it('is opened again at once when it ended in order, and more and more slowly when it fails', () => {
    assert.equal(pauseAfter(0, 0.5), 500);
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 20].map((failures) => pauseAfter(failures, 0.5)),
      [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000],
    );
    assert.ok(pauseAfter(1, 0) < pauseAfter(1, 1));
  });

  const event = (cursor: string): ChangesEvent => ({ cursor, requests: [], all: false, sessions: false });
  const serving = (...answers: readonly (() => Response)[]) => {
    const asked: string[] = [];
    const api: Api = createApi({
      token: () => Promise.resolve('t'),
      onSignedOut: () => undefined,
      fetch: (address) => {
        asked.push(address);
        const answer = answers[asked.length - 1];
        return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('gone'));
      },
    });
    return { api, asked };
  };

  it('goes on from where it broke, and stops when nobody looks any more', async () => {
    const stop = new AbortController();
    const heard: string[] = [];
    const { api, asked } = serving(
      () => new Response(`data: ${JSON.stringify(event('c1'))}\n\n`),
      () => new Response(`data: ${JSON.stringify(event('c2'))}\n\n`),
    );
    await followChanges({
      api,
      service: 'southwark',
      signal: stop.signal,
      hear: ({ cursor }) => {
        heard.push(cursor);
        if (cursor === 'c2') stop.abort();
      },
    });
    assert.deepEqual(heard, ['c1', 'c2']);
    assert.deepEqual(
      asked.map((address) => new URL(address, 'http://x').searchParams.get('since')),
      [null, 'c1'],
    );
  });

  it('tells once what the server tells again after a break', async () => {
    const stop = new AbortController();
    const heard: (readonly [string, number])[] = [];
    const telling =
      (cursor: string, ...requests: readonly (readonly [string, number])[]) =>
      () =>
        new Response(
          `data: ${JSON.stringify({
            ...event(cursor),
            requests: requests.map(([reference, revision]) => ({ reference, revision, status: 'received' })),
          })}\n\n`,
        );
    const { api } = serving(
      telling('c1', ['SWK-2026-0001', 2], ['SWK-2026-0002', 1]),
      telling('c2', ['SWK-2026-0001', 2], ['SWK-2026-0002', 3], ['SWK-2026-0003', 1]),
    );
    await followChanges({
      api,
      service: 'southwark',
      signal: stop.signal,
      hear: ({ cursor, requests }) => {
        heard.push(...requests.map(({ reference, revision }) => [reference, revision] as const));
        if (cursor === 'c2') stop.abort();
      },
    });
    assert.deepEqual(heard, [
      ['SWK-2026-0001', 2],
      ['SWK-2026-0002', 1],
      ['SWK-2026-0002', 3],
      ['SWK-2026-0003', 1],
    ]);
  });

  it('is not opened again at once where it ended without a word', async () => {
    const stop = new AbortController();
    const nothing = () => new Response('');
    const { api, asked } = serving(nothing, nothing, nothing);
    const following = followChanges({
      api,
      service: 'southwark',
      signal: stop.signal,
      hear: () => undefined,
    });
    await delay(1_000);
    stop.abort();
    await following;
    assert.equal(asked.length, 1);
  });

  it('is given up where the connection says nothing any more, and opened again', async () => {
    const stop = new AbortController();
    let isLetGo = false;
    const silent = () =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event('c1'))}\n\n`));
          },
          cancel: () => {
            isLetGo = true;
          },
        }),
      );
    const { api, asked } = serving(silent, () => new Response(`data: ${JSON.stringify(event('c2'))}\n\n`));
    await followChanges({
      api,
      service: 'southwark',
      signal: stop.signal,
      silence: 30,
      hear: ({ cursor }) => {
        if (cursor === 'c2') stop.abort();
      },
    });
    assert.equal(asked.length, 2);
    assert.ok(isLetGo);
  });

  it('is not asked for again by somebody who may not see it', async () => {
    const { api, asked } = serving(() => new Response('{"error":"No."}', { status: 403 }));
    await followChanges({
      api,
      service: 'southwark',
      signal: new AbortController().signal,
      hear: () => assert.fail('there was nothing to hear'),
    });
    assert.equal(asked.length, 1);
  });
});
