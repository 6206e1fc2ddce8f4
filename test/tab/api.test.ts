import assert from 'node:assert/strict';
import { addressOf, createApi } from '../../src/tab/shell/api.ts';
import { personCalls, queueCalls, requestCalls, sessionCalls } from '../../src/tab/shell/calls.ts';
import { factsOf, mayPass, Trouble, wordsOf } from '../../src/tab/shell/trouble.ts';
import { routes } from '../../src/web/contract.ts';

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

/** A server that gives one answer, and notes what it was asked. */
function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const sent: Sent[] = [];
  let signedOut = 0;
  const api = createApi({
    token: () => Promise.resolve('a-token'),
    onSignedOut: () => {
      signedOut += 1;
    },
    fetch: (address, init) => {
      sent.push({ address: address, init });
      return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
    },
  });
  return { api, sent, signedOut: () => signedOut };
}

const at = { parts: { service: 'southwark', reference: 'SWK-2026-0001' } };
const move = { ...at, body: { move: 'noted', once: crypto.randomUUID(), revision: 1 } } as const;
const trouble = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Trouble);
  return error.facts;
};

describe('the calls of the workspace', () => {
  it('are those of the contract, method and path, and none of its own', () => {
    const calls = { ...personCalls, ...queueCalls, ...requestCalls, ...sessionCalls };
    const theirs = Object.fromEntries(
      Object.entries(routes).map(([name, { method, path }]) => [name, { method, path }]),
    );
    for (const [name, call] of Object.entries(calls)) assert.deepEqual(call, theirs[name], name);
  });

  it('fill in an address so that nothing typed can lead elsewhere', () => {
    const path = '/services/:service/requests/:reference';
    assert.equal(
      addressOf(path, { parts: { service: 'a/../b', reference: '?x=1#y' } }),
      '/api/workspace/services/a%2F..%2Fb/requests/%3Fx%3D1%23y',
    );
    assert.equal(
      addressOf('/services/:service/changes', {
        parts: { service: 's' },
        query: { since: 'a b', until: undefined },
      }),
      '/api/workspace/services/s/changes?since=a+b',
    );
  });

  it('carry the token as a header, and no cookie', async () => {
    const { api, sent } = answering(200, { rows: [] });
    await api.get(queueCalls.queue, { parts: { service: 'southwark' }, body: {} });
    const { init, address } = sent[0] ?? assert.fail('nothing was sent');
    assert.deepEqual(init.headers, { authorization: 'Bearer a-token', 'content-type': 'application/json' });
    assert.equal(init.credentials, 'omit');
    assert.ok(!address.includes('a-token'));
  });

  it('give back each answer that the caller deals with, by its status', async () => {
    const stale = { code: 'stale', error: 'Somebody was quicker.', request: {} };
    const { api } = answering(409, stale);
    const answer = await api.send(requestCalls.move, move, [200, 409]);
    assert.equal(answer.status, 409);
    assert.deepEqual(answer.body, stale);
  });

  it('tell a route’s own refusal from that of the door, which holds no request', async () => {
    const own = answering(403, { code: 'refused', error: 'Not now.', request: {} });
    assert.equal((await own.api.send(requestCalls.move, move, [200, 403])).status, 403);
    const door = answering(403, { code: 'permission', error: 'Not open to you.' });
    assert.deepEqual(await trouble(door.api.send(requestCalls.move, move, [200, 403])), {
      kind: 'not-allowed',
      words: 'Not open to you.',
    });
  });

  it('say what went wrong in a kind for which there are words with a remedy', async () => {
    const table = [
      [401, { error: 'x' }, 'signed-out'],
      [403, { error: 'No.' }, 'not-allowed'],
      [404, { error: 'Nothing.' }, 'not-found'],
      [429, { error: 'x' }, 'too-many'],
      [400, { error: 'Mend it.' }, 'refused'],
      [500, { error: 'x', reference: 'turn-1' }, 'failed'],
      [503, undefined, 'failed'],
    ] as const;
    for (const [status, body, kind] of table) {
      const { api } = answering(status, body, { 'retry-after': '7' });
      const facts = await trouble(api.get(personCalls.me, {}));
      assert.equal(facts.kind, kind, String(status));
      assert.match(wordsOf(facts), /\.$/);
    }
    assert.match(wordsOf({ kind: 'too-many', seconds: 7 }), /7 seconds/);
    assert.match(wordsOf({ kind: 'failed', reference: 'turn-1' }), /turn-1/);
  });

  it('notice that the reader is signed out', async () => {
    const { api, signedOut } = answering(401, { error: 'x' });
    await trouble(api.get(personCalls.me, {}));
    assert.equal(signedOut(), 1);
  });

  it('take a connection that fails for being offline, which may pass, and a refusal for one that does not', async () => {
    const api = createApi({
      token: () => Promise.resolve(undefined),
      onSignedOut: () => undefined,
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    assert.deepEqual(await trouble(api.get(personCalls.me, {})), { kind: 'offline' });
    assert.equal(mayPass(new Trouble({ kind: 'offline' })), true);
    assert.equal(mayPass(new Trouble({ kind: 'not-allowed', words: undefined })), false);
    assert.deepEqual(factsOf(new Error('anything')), { kind: 'failed', reference: undefined });
  });
});
