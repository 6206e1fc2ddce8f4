/** The contracts of Outbox, OutboxQueue and OutboxDesk. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import {
  type LeasedNotice,
  type Notice,
  subjectOf,
  triesUntilFailing,
} from '../../src/consultations/outbox.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';

const post = (reference: string): Notice => ({ kind: 'post-request', reference });
const later = (milliseconds: number): string => plusMilliseconds(noon, milliseconds);
const channel = {
  team: 't',
  address: {
    channel: 'msteams',
    serviceUrl: 'https://service.example/',
    conversation: 'c',
    bot: { id: '28:bot', name: 'Signpost' },
    tenant: undefined,
  },
  setBy: 'manager',
  setAt: noon,
};

describeOnBoth('An outbox', (subject, kind) => {
  const outbox = () => subject().storage.outbox;
  const queue = () => subject().storage.queue;
  const desk = () => subject().storage.desk;
  const add = (key: string, at = noon, service = 'southwark') =>
    outbox().add({ service, key, notice: post(key), line: undefined, at });
  const leaseOne = async (now: string, milliseconds = 1000): Promise<LeasedNotice> => {
    const [leased] = await queue().lease(1, milliseconds, now);
    assert.ok(leased);
    return leased;
  };
  const references = (leased: readonly LeasedNotice[]) => leased.map((each) => subjectOf(each.notice));

  beforeEach(async () => {
    // Empties it: what is left is leased, done, and purged.
    const { storage, clock } = subject();
    clock.set(noon);
    for (const service of ['southwark', 'norfolk']) await desk().releaseHeld(service, noon);
    for (const dead of await desk().deadLetters()) await desk().resend(dead.service, dead.id, noon);
    const far = '2100-01-01T00:00:00.000Z';
    for (const each of await queue().lease(1000, 1, far)) await queue().done(each, noon);
    await storage.purge(far);
    for (const service of ['southwark', 'norfolk']) await storage.advisoryChannels.forgetTeam(service, 't');
  });

  it('gives what is due, the longest due first, once', async () => {
    await add('late', later(10));
    await add('first', later(-10));
    await add('second', noon);
    assert.deepEqual(references(await queue().lease(10, 1000, noon)), ['first', 'second']);
    assert.deepEqual(references(await queue().lease(10, 1000, later(10))), ['late']);
    assert.deepEqual(await queue().lease(10, 1000, later(999)), []);
  });

  it('gives no more than asked for', async () => {
    for (const key of ['a', 'b', 'c']) await add(key);
    assert.equal((await queue().lease(2, 1000, noon)).length, 2);
    assert.equal((await queue().lease(2, 1000, noon)).length, 1);
  });

  it('writes a key once in a service, also after it was sent', async () => {
    await add('same');
    await add('same');
    await add('same', noon, 'norfolk');
    const leased = await queue().lease(10, 1000, noon);
    assert.deepEqual(leased.map((each) => each.service).sort(), ['norfolk', 'southwark']);
    for (const each of leased) await queue().done(each, noon);
    await add('same');
    assert.deepEqual(await queue().lease(10, 1000, later(5000)), []);
  });

  it('is written with the change that it tells of, or not at all', async () => {
    await assert.rejects(
      subject().storage.inTransaction(async (stores) => {
        await stores.outbox.add({
          service: 'southwark',
          key: 'undone',
          notice: post('undone'),
          line: undefined,
          at: noon,
        });
        throw new Error('no');
      }),
    );
    assert.deepEqual(await queue().lease(10, 1000, noon), []);
  });

  it('keeps each kind of notice as it was', async () => {
    const notices: readonly Notice[] = [
      { kind: 'refresh-request', reference: 'r', revision: 3 },
      { kind: 'tell-requester', reference: 'r', seq: 3, person: 'p' },
      { kind: 'tell-assignee', reference: 'r', seq: 3, person: 'p' },
      { kind: 'add-line', reference: 'r', seq: 3 },
    ];
    for (const notice of notices)
      await outbox().add({ service: 'southwark', key: notice.kind, notice, line: undefined, at: noon });
    const leased = await queue().lease(10, 1000, noon);
    assert.deepEqual(new Set(leased.map((each) => each.notice)), new Set(notices));
    assert.deepEqual(
      leased.map(({ attempt, mayRepeat }) => ({ attempt, mayRepeat })),
      notices.map(() => ({ attempt: 1, mayRepeat: false })),
    );
  });

  it('gives a notice again when its lease ran out, and says that it may repeat', async () => {
    await add('lost');
    await leaseOne(noon);
    assert.deepEqual(await queue().lease(1, 1000, later(999)), []);
    const again = await leaseOne(later(1000));
    assert.deepEqual([again.attempt, again.mayRepeat], [2, true]);
    await queue().retry(again, later(2000), 'timeout', false);
    assert.equal((await leaseOne(later(2000))).mayRepeat, true);
  });

  it('tries again when it was told to, and remembers that it may repeat', async () => {
    await add('retried');
    await queue().retry(await leaseOne(noon), later(5000), 'refused', false);
    assert.deepEqual(await queue().lease(1, 1000, later(4999)), []);
    const second = await leaseOne(later(5000));
    assert.deepEqual([second.attempt, second.mayRepeat], [2, false]);
    await queue().retry(second, later(6000), 'reset', true);
    const third = await leaseOne(later(6000));
    assert.deepEqual([third.attempt, third.mayRepeat], [3, true]);
  });

  it('hears no late word of a worker whose notice is another’s by now, but that it was sent', async () => {
    await add('stale');
    const first = await leaseOne(noon);
    const second = await leaseOne(later(1000), 60_000);
    await queue().bury(first, 'late', later(1500));
    await queue().retry(first, later(1500), 'late', false);
    assert.deepEqual(await queue().lease(1, 1000, later(2000)), []);
    assert.equal((await desk().state(later(2000))).dead, 0);
    await queue().done(first, later(2000));
    await queue().retry(second, later(2500), 'reset', true);
    assert.deepEqual(await queue().lease(1, 1000, later(120_000)), []);
  });

  it('holds what has nobody to go to until it is released, its tries uncounted, and counts the posts', async () => {
    for (const key of ['post SWK-2026-0001', 'line SWK-2026-0001 2']) {
      await outbox().add({
        service: 'southwark',
        key,
        notice: post(key),
        line: 'SWK-2026-0001',
        at: noon,
      });
      await queue().hold(await leaseOne(noon), 'no-channel');
    }
    assert.deepEqual(await queue().lease(1, 1000, later(10_000_000)), []);
    assert.deepEqual(await desk().state(later(10_000_000)), {
      waiting: 0,
      // Of posts: a line beneath one is no request more.
      held: 1,
      dead: 0,
      failing: 0,
      oldestDue: undefined,
    });
    assert.equal(await desk().releaseHeld('norfolk', later(1)), 0);
    assert.equal(await desk().releaseHeld('southwark', later(1)), 1);
    const released = await leaseOne(later(1));
    assert.deepEqual([released.attempt, released.mayRepeat], [1, false]);
    assert.equal(subjectOf(released.notice), 'post SWK-2026-0001');
    assert.equal(await desk().isPostUndone('southwark', 'SWK-2026-0001'), true);
    assert.equal(await desk().isPostUndone('norfolk', 'SWK-2026-0001'), false);
    await queue().done(released, later(1));
    assert.equal(await desk().isPostUndone('southwark', 'SWK-2026-0001'), false);
    assert.equal(subjectOf((await leaseOne(later(1))).notice), 'line SWK-2026-0001 2');
  });

  it('finds by itself what was held just as a channel was set', async () => {
    await add('crossed');
    const leased = await leaseOne(noon);
    await subject().storage.inTransaction(async (stores) => {
      await stores.advisoryChannels.set({ service: 'southwark', desk: 'advisors', ...channel });
      assert.equal(await stores.outboxDesk.releaseHeld('southwark', noon), 0);
    });
    await queue().hold(leased, 'no-channel');
    assert.deepEqual(await queue().lease(1, 1000, later(59_999)), []);
    const again = await leaseOne(later(60_000));
    // To look whether there is somebody by now is no try.
    assert.deepEqual([subjectOf(again.notice), again.attempt], ['crossed', 1]);
  });

  it('shows what was given up, and sends it again on an operator’s word', async () => {
    await add('buried');
    const leased = await leaseOne(noon);
    await queue().bury(leased, 'forbidden', later(5));
    assert.deepEqual(await desk().deadLetters(), [
      {
        service: 'southwark',
        id: leased.id,
        notice: post('buried'),
        attempts: 1,
        reason: 'forbidden',
        at: later(5),
      },
    ]);
    assert.deepEqual(await queue().lease(1, 1000, later(10_000_000)), []);
    assert.equal(await desk().resend('norfolk', leased.id, noon), false);
    assert.equal(await desk().resend('southwark', 'unknown', noon), false);
    assert.equal(await desk().resend('southwark', leased.id, later(6)), true);
    assert.equal(await desk().resend('southwark', leased.id, later(6)), false);
    assert.equal((await leaseOne(later(6))).attempt, 1);
    assert.deepEqual(await desk().deadLetters(), []);
  });

  it('releases the posts that were given up as well, and no other notice', async () => {
    for (const key of ['post SWK-2026-0001', 'tell SWK-2026-0001 2']) {
      await add(key);
      await queue().bury(await leaseOne(noon), 'forbidden', noon);
    }
    assert.equal(await desk().releaseHeld('norfolk', noon), 0);
    assert.equal(await desk().releaseHeld('southwark', later(1)), 1);
    assert.equal(subjectOf((await leaseOne(later(1))).notice), 'post SWK-2026-0001');
    assert.equal((await desk().deadLetters()).length, 1);
  });

  it('shows what is tried again and again while it still waits', async () => {
    await add('unlucky');
    for (let tries = 1; tries <= triesUntilFailing; tries += 1) {
      assert.equal((await desk().state(noon)).failing, 0);
      await queue().retry(await leaseOne(noon), noon, '401', false);
    }
    const { failing, waiting } = await desk().state(noon);
    assert.deepEqual({ failing, waiting }, { failing: 1, waiting: 1 });
  });

  it('counts what waits, and says since when the oldest was due', async () => {
    assert.deepEqual(await desk().state(noon), {
      waiting: 0,
      held: 0,
      dead: 0,
      failing: 0,
      oldestDue: undefined,
    });
    await add('past', later(-5));
    await add('future', later(5));
    assert.deepEqual(await desk().state(noon), {
      waiting: 2,
      held: 0,
      dead: 0,
      failing: 0,
      oldestDue: later(-5),
    });
  });

  if (kind === 'postgres') {
    it('shares its notices among three processes, each to one of them', async () => {
      for (let each = 0; each < 30; each += 1) await add(`n${each}`);
      const processes = await Promise.all([subject().another(), subject().another(), subject().another()]);
      const leased = await Promise.all(
        processes.flatMap((process) => [
          process.queue.lease(5, 1000, noon),
          process.queue.lease(5, 1000, noon),
        ]),
      );
      const taken = references(leased.flat());
      assert.equal(new Set(taken).size, taken.length);
      const rest = references(await queue().lease(100, 1000, noon));
      assert.equal(new Set([...taken, ...rest]).size, 30);
      assert.equal(taken.length + rest.length, 30);
    });
  }
});
