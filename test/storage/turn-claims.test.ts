/** The contract of TurnClaims. */
import assert from 'node:assert/strict';
import type { TurnKey } from '../../src/conversation/turn-claims.ts';
import { isStorageError } from '../support/storage-errors.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const keyOf = (activity: string, type = 'message'): TurnKey => ({
  service: 'southwark',
  channel: 'msteams',
  conversation: 'a:1;messageid=5',
  activity,
  type,
});

const pad = (second: number): string => String(second).padStart(2, '0');

describeOnBoth('Turn claims', (subject, kind) => {
  const claims = () => subject().storage.claims;

  it('give a new turn to its first asker, and to no other', async () => {
    const asked = await Promise.all(Array.from({ length: 5 }, () => claims().claim(keyOf('five'), noon)));
    assert.deepEqual(asked.map((each) => each.kind).sort(), [
      'in-hand',
      'in-hand',
      'in-hand',
      'in-hand',
      'ours',
    ]);
  });

  it('tell an edit from the message that it edits, and one service from another', async () => {
    assert.deepEqual(await claims().claim(keyOf('edited'), noon), { kind: 'ours' });
    assert.deepEqual(await claims().claim(keyOf('edited', 'messageUpdate'), noon), { kind: 'ours' });
    assert.deepEqual(await claims().claim({ ...keyOf('edited'), service: 'norfolk' }, noon), {
      kind: 'ours',
    });
  });

  it('remember the reply of a finished turn, across restarts too', async () => {
    await claims().claim(keyOf('done'), noon);
    await claims().finish(
      keyOf('done'),
      { status: 200, body: { text: 'O’Done “é”', list: [1, 2.5, null] } },
      noon,
    );
    await claims().claim(keyOf('bare'), noon);
    await claims().finish(keyOf('bare'), undefined, noon);
    await subject().restart();
    assert.deepEqual(await claims().claim(keyOf('done'), noon), {
      kind: 'done',
      reply: { status: 200, body: { text: 'O’Done “é”', list: [1, 2.5, null] } },
    });
    assert.deepEqual(await claims().claim(keyOf('bare'), noon), { kind: 'done', reply: undefined });
  });

  it('let a turn that was given up be run again', async () => {
    await claims().claim(keyOf('released'), noon);
    await claims().release(keyOf('released'));
    assert.deepEqual(await claims().claim(keyOf('released'), noon), { kind: 'ours' });
  });

  it('do not forget a finished turn when it is given up afterwards', async () => {
    await claims().claim(keyOf('late'), noon);
    await claims().finish(keyOf('late'), { status: 200 }, noon);
    await claims().release(keyOf('late'));
    assert.deepEqual(await claims().claim(keyOf('late'), noon), { kind: 'done', reply: { status: 200 } });
  });

  it('take back what the transaction of a failed turn had marked done', async () => {
    await claims().claim(keyOf('failed'), noon);
    await assert.rejects(
      subject().storage.inTransaction(async (stores) => {
        await stores.claims.finish(keyOf('failed'), undefined, noon);
        throw new Error('no');
      }),
    );
    assert.equal((await claims().claim(keyOf('failed'), noon)).kind, 'in-hand');
  });

  it('are renewed while the turn is in hand, and not before, nor once it is given up', async () => {
    assert.equal(await claims().renew(keyOf('renewed'), noon), false);
    assert.deepEqual(await claims().claim(keyOf('renewed'), noon), { kind: 'ours' });
    assert.equal(await claims().renew(keyOf('renewed'), noon), true);
    assert.equal((await claims().claim(keyOf('renewed'), noon)).kind, 'in-hand');
    await claims().release(keyOf('renewed'));
    assert.equal(await claims().renew(keyOf('renewed'), noon), false);
    assert.deepEqual(await claims().claim(keyOf('renewed'), noon), { kind: 'ours' });
  });

  it('refuse to finish a turn that is not claimed', async () => {
    await assert.rejects(claims().finish(keyOf('never'), undefined, noon), isStorageError('claim-lost'));
  });

  if (kind === 'sqlite') {
    it('take over at once what an earlier process left in hand', async () => {
      await claims().claim(keyOf('orphan'), noon);
      await subject().restart();
      assert.deepEqual(await claims().claim(keyOf('orphan'), noon), { kind: 'ours' });
    });
  } else {
    it('leave another process its turn for 15 seconds, and refuse its late end after a take-over', async () => {
      const other = await subject().another();
      await claims().claim(keyOf('lease'), noon);
      assert.deepEqual(await other.claims.claim(keyOf('lease'), '2026-11-20T12:00:14.999Z'), {
        kind: 'in-hand',
        sign: noon,
      });
      assert.deepEqual(await other.claims.claim(keyOf('lease'), '2026-11-20T12:00:15.000Z'), {
        kind: 'ours',
      });
      await assert.rejects(claims().finish(keyOf('lease'), undefined, noon), isStorageError('claim-lost'));
      assert.deepEqual(await claims().claim(keyOf('lease'), '2026-11-20T12:00:15.001Z'), {
        kind: 'in-hand',
        sign: '2026-11-20T12:00:15.000Z',
      });
    });

    it('leave another process its turn for 15 seconds from when it last renewed it, and tell when that was', async () => {
      const other = await subject().another();
      await claims().claim(keyOf('slow'), noon);
      for (const second of [5, 10, 15, 20]) {
        assert.equal(await claims().renew(keyOf('slow'), `2026-11-20T12:00:${pad(second)}.000Z`), true);
      }
      assert.deepEqual(await other.claims.claim(keyOf('slow'), '2026-11-20T12:00:34.999Z'), {
        kind: 'in-hand',
        sign: '2026-11-20T12:00:20.000Z',
      });
      assert.deepEqual(await other.claims.claim(keyOf('slow'), '2026-11-20T12:00:35.000Z'), { kind: 'ours' });
    });

    it('renew no claim that another process has taken, finished or given up', async () => {
      const other = await subject().another();
      const taken = '2026-11-20T12:00:15.000Z';
      const later = '2026-11-20T12:00:29.999Z';
      await claims().claim(keyOf('taken'), noon);
      await other.claims.claim(keyOf('taken'), taken);
      assert.equal(await claims().renew(keyOf('taken'), later), false);
      assert.deepEqual(await claims().claim(keyOf('taken'), later), { kind: 'in-hand', sign: taken });
      assert.equal(await other.claims.renew(keyOf('taken'), later), true);
      await other.claims.finish(keyOf('taken'), { status: 200 }, later);
      assert.equal(await claims().renew(keyOf('taken'), later), false);
      assert.deepEqual(await claims().claim(keyOf('taken'), later), { kind: 'done', reply: { status: 200 } });
      await claims().claim(keyOf('given up'), noon);
      await other.claims.claim(keyOf('given up'), taken);
      await other.claims.release(keyOf('given up'));
      assert.equal(await claims().renew(keyOf('given up'), later), false);
      assert.deepEqual(await other.claims.claim(keyOf('given up'), later), { kind: 'ours' });
    });
  }

  it('are purged after 48 hours, with memories of a day ago and notices sent a week ago', async () => {
    const { storage } = subject();
    await storage.purge('2030-01-01T00:00:00.000Z');
    const key = { service: 'southwark', conversation: 'c', person: 'p' };
    const memory = {
      version: 1,
      question: 'q',
      askedIn: 'm',
      authority: undefined,
      stage: undefined,
      clarifying: false,
    } as const;
    await claims().claim(keyOf('old'), noon);
    await claims().finish(keyOf('old'), undefined, noon);
    await storage.memories.remember(key, { ...memory, at: noon });
    const notice = { kind: 'post-request', reference: 'SWK-2026-0001' } as const;
    await storage.outbox.add({ service: 'southwark', key: 'k', notice, line: undefined, at: noon });
    const [leased] = await storage.queue.lease(1, 1000, noon);
    assert.ok(leased);
    await storage.queue.done(leased, noon);
    assert.equal(await storage.purge('2026-11-21T12:00:00.000Z'), 0);
    assert.equal(await storage.purge('2026-11-21T12:00:00.001Z'), 1);
    assert.equal(await storage.memories.recall(key), undefined);
    assert.equal(await storage.purge('2026-11-22T12:00:00.001Z'), 1);
    assert.deepEqual(await claims().claim(keyOf('old'), noon), { kind: 'ours' });
    // Where one process has the database to itself, a claim in hand is no row.
    assert.equal(await storage.purge('2026-11-27T12:00:00.001Z'), kind === 'sqlite' ? 1 : 2);
  });
});
