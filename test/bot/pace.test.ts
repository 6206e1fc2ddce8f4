/** What is sent outside a turn keeps to Teams' limits, one message at a time to a conversation, none held by another. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { paced, type SendLimits, teamsLimits } from '../../bot/delivery/pace.ts';
import type { Messenger, Sent } from '../../bot/messenger.ts';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { createTestClock } from '../support/standing-clock.ts';

const to = (conversation: string) => ({
  channel: 'msteams',
  serviceUrl: 'https://service.example/',
  conversation,
  bot: { id: '28:bot', name: 'Signpost' },
  tenant: 'tenant',
});
const unlimited = { conversation: [], tenant: [] };
const taken: Sent<string> = { ok: true, value: 'id' };

function messengerOf(send: (conversation: string) => Promise<Sent<string>>): Messenger {
  return {
    send: ({ conversation }) => send(conversation),
    update: async ({ conversation }) => {
      const sent = await send(conversation);
      return sent.ok ? { ok: true, value: undefined } : sent;
    },
  };
}

/** When each of so many messages to one conversation went, by a clock on which every wait is lived through. */
async function sendMany(count: number, limits: SendLimits, every: number): Promise<readonly number[]> {
  const clock = createTestClock();
  const start = Date.parse(clock.now());
  const went: number[] = [];
  const messenger = paced(
    messengerOf(() => {
      went.push(Date.parse(clock.now()) - start);
      return Promise.resolve(taken);
    }),
    limits,
    clock,
  );
  while (went.length < count) {
    const sent = await messenger.send(to('c'), { text: 'x' });
    const isWait = !sent.ok && sent.trouble.kind === 'too-fast';
    const wait = isWait ? sent.trouble.milliseconds : every;
    clock.set(plusMilliseconds(clock.now(), wait));
  }
  return went;
}

const mostWithin = (times: readonly number[], milliseconds: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + milliseconds).length));

describe('The pace of what is sent outside a turn', () => {
  it('never gives a conversation more than is allowed in any stretch, and no less than half of it at once', async () => {
    const slow = { conversation: [{ most: 40, milliseconds: 400_000 }], tenant: [] };
    const times = await sendMany(200, slow, 1);
    assert.ok(mostWithin(times, 400_000) <= 40, String(mostWithin(times, 400_000)));
    assert.ok((times[19] ?? 1_000) < 100);
    const quick = await sendMany(24, teamsLimits, 100);
    assert.ok(mostWithin(quick, 1_000) <= 14);
  });

  it('counts a thread as its channel, an update as a message, and a tenant over its conversations', async () => {
    const clock = createTestClock();
    const sends = paced(
      messengerOf(() => Promise.resolve(taken)),
      {
        conversation: [{ most: 4, milliseconds: 60_000 }],
        tenant: [{ most: 6, milliseconds: 60_000 }],
      },
      clock,
    );
    assert.equal((await sends.send(to('c;messageid=1'), { text: 'x' })).ok, true);
    assert.equal((await sends.update(to('c'), 'a', { text: 'x' })).ok, true);
    const third = await sends.send(to('c;messageid=2'), { text: 'x' });
    assert.deepEqual(third, { ok: false, trouble: { kind: 'too-fast', milliseconds: 30_000 } });
    assert.equal((await sends.send(to('other'), { text: 'x' })).ok, true);
    assert.equal((await sends.send(to('third'), { text: 'x' })).ok, false);
    clock.set(plusMilliseconds(clock.now(), 30_000));
    assert.equal((await sends.send(to('c'), { text: 'x' })).ok, true);
  });

  it('leaves a conversation alone for as long as Teams asks', async () => {
    const clock = createTestClock();
    const answers: Sent<string>[] = [
      { ok: false, trouble: { kind: 'unavailable', code: '429', retryAfter: 20_000 } },
      taken,
    ];
    const sends = paced(
      messengerOf(() => Promise.resolve(answers.shift() ?? taken)),
      unlimited,
      clock,
    );
    assert.equal((await sends.send(to('c'), { text: 'x' })).ok, false);
    const early = await sends.send(to('c'), { text: 'x' });
    assert.deepEqual(early, { ok: false, trouble: { kind: 'too-fast', milliseconds: 20_000 } });
    clock.set(plusMilliseconds(clock.now(), 20_000));
    assert.equal((await sends.send(to('c'), { text: 'x' })).ok, true);
    assert.deepEqual(answers, []);
  });

  it('sends to a conversation one at a time, and gives the others back where it does not answer', async () => {
    let release: (sent: Sent<string>) => void = () => undefined;
    const calls: string[] = [];
    const sends = paced(
      messengerOf((conversation) => {
        calls.push(conversation);
        return conversation === 'slow'
          ? new Promise((resolve) => {
              release = resolve;
            })
          : Promise.resolve(taken);
      }),
      unlimited,
      createTestClock(),
    );
    const first = sends.send(to('slow'), { text: '1' });
    await delay(1);
    const others = await Promise.all([
      sends.send(to('quick'), { text: '2' }),
      sends.send(to('slow'), { text: '3' }),
      sends.send(to('quick'), { text: '4' }),
    ]);
    assert.deepEqual(
      others.map(({ ok }) => ok),
      [true, false, true],
    );
    assert.deepEqual(calls, ['slow', 'quick', 'quick']);
    release(taken);
    assert.equal((await first).ok, true);
    const again = sends.send(to('slow'), { text: '5' });
    await delay(1);
    release(taken);
    assert.equal((await again).ok, true);
  });
});
