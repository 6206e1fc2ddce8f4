/** A turn that takes long is run once; one whose process was killed, or did not say for long that it is at it, is run by another. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { claimOrWait } from '../../bot/claim-turn.ts';
import { whileRenewing } from '../../bot/renew-claim.ts';
import type { Feature } from '../../bot/turn.ts';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import type { Claim, TurnClaims } from '../../src/conversation/turn-claims.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { startChild } from '../support/child-process.ts';
import { noon } from '../support/standing-clock.ts';
import { describeOnBoth } from '../support/storage.ts';
import { botWith, delivered, turnKey } from '../support/turns.ts';
import { until } from '../support/until.ts';

const seconds = (count: number): string => plusMilliseconds(noon, count * 1_000);

/** A feature that answers when it is let, and keeps who it was. */
function createSlow(person: string) {
  let runs = 0;
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const feature: Feature = async (turn) => {
    runs += 1;
    await gone;
    await turn.reply({ text: 'An answer.' });
    turn.inTheEnd((stores) =>
      stores.absences.note('southwark', { person, until: '2026-12-01', cover: undefined }),
    );
    return true;
  };
  return {
    feature,
    runs: () => runs,
    letGo: () => {
      letGo();
    },
  };
}

/** Its renewals go through `renew`. */
const renewing = (storage: OpenStorage, renew: TurnClaims['renew']): OpenStorage => ({
  ...storage,
  claims: { ...storage.claims, renew },
});

const keptBy = async ({ absences }: OpenStorage): Promise<readonly string[]> =>
  (await absences.on('southwark', '2026-11-30')).map(({ person }) => person);

describeOnBoth('A turn that takes a minute', (subject, kind) => {
  it('is run once, however often it is delivered, and to which process', async () => {
    const { storage, clock } = subject();
    let renewedAt = '';
    const watched = renewing(storage, async (key, at) => {
      const isOurs = await storage.claims.renew(key, at);
      renewedAt = at;
      return isOurs;
    });
    const slow = createSlow('first');
    const replies: string[] = [];
    const reply = () => Promise.resolve(`sent ${String(replies.push('An answer.'))}`);
    const first = botWith(watched, clock, slow.feature, 5)(delivered({ reply }));
    await until(() => slow.runs() === 1);
    for (let past = 5; past <= 60; past += 5) {
      clock.set(seconds(past));
      await until(() => renewedAt === seconds(past), 'the claim is renewed');
    }
    const second = kind === 'sqlite' ? storage : await subject().another();
    assert.equal((await second.claims.claim(turnKey, clock.now())).kind, 'in-hand');
    const repeat = botWith(second, clock, slow.feature)(delivered({ reply }));
    slow.letGo();
    assert.deepEqual(await first, { kind: 'done' });
    assert.deepEqual(await repeat, { kind: 'repeat', reply: undefined });
    assert.deepEqual([slow.runs(), replies.length, await keptBy(storage)], [1, 1, ['first']]);
  });

  if (kind === 'sqlite') return;

  it('is another’s where its process gave no sign for 15 seconds, and is not taken back by a late one', async () => {
    const { storage, clock } = subject();
    const activity = 'stalled';
    const key = { ...turnKey, activity };
    let isStalled = true;
    const answered: boolean[] = [];
    const stalling = renewing(storage, async (...renewal) => {
      if (isStalled) throw new Error('The database does not answer.');
      const isOurs = await storage.claims.renew(...renewal);
      answered.push(isOurs);
      return isOurs;
    });
    clock.set(noon);
    const [slow, quick] = [createSlow('stalled'), createSlow('quick')];
    const first = botWith(stalling, clock, slow.feature, 50)(delivered({ activity }));
    await until(() => slow.runs() === 1);
    const other = await subject().another();
    clock.set(seconds(15));
    const second = botWith(other, clock, quick.feature, 60_000)(delivered({ activity }));
    await until(() => quick.runs() === 1);
    clock.set(seconds(16));
    isStalled = false;
    await until(() => answered.length > 0);
    assert.deepEqual(answered, [false]);
    const third = await (await subject().another()).claims.claim(key, clock.now());
    assert.deepEqual(third, { kind: 'in-hand', sign: seconds(15) });
    slow.letGo();
    assert.deepEqual(await first, { kind: 'done' });
    assert.ok(!(await keptBy(storage)).includes('stalled'));
    quick.letGo();
    assert.deepEqual(await second, { kind: 'done' });
    assert.ok((await keptBy(storage)).includes('quick'));
    assert.deepEqual(answered, [false]);
  });

  it('is another’s when its process was killed, 15 seconds after it last said that it is at it', async () => {
    const { place, clock, storage } = subject();
    assert.ok(place.kind === 'postgres');
    const activity = 'killed';
    clock.set(seconds(1));
    const child = startChild('test/bot/turning-process.ts', [place.url, noon, activity]);
    await child.printed(1);
    await child.kill();
    const heir = createSlow('heir');
    heir.letGo();
    let looks = 0;
    const claim: TurnClaims['claim'] = (...asked) => {
      looks += 1;
      return storage.claims.claim(...asked);
    };
    const counting = { ...storage, claims: { ...storage.claims, claim } };
    const end = botWith(counting, clock, heir.feature)(delivered({ activity }));
    await until(() => looks >= 2, 'the repeat waits');
    assert.equal(heir.runs(), 0);
    clock.set(seconds(15));
    assert.deepEqual(await end, { kind: 'done' });
    assert.equal(heir.runs(), 1);
    assert.ok((await keptBy(storage)).includes('heir'));
  });
});

describe('A repeat of a turn that another process has', () => {
  const looksAt = async (signs: readonly (string | undefined)[]): Promise<readonly [Claim, number]> => {
    let looks = 0;
    const claim = (): Promise<Claim> => {
      const sign = signs[Math.min(looks, signs.length - 1)];
      looks += 1;
      return Promise.resolve({ kind: 'in-hand', sign });
    };
    const claims = { claim } as unknown as TurnClaims;
    return [await claimOrWait(claims, turnKey, { now: () => noon }, 0), looks];
  };

  it('waits ten seconds for one that is at work, and past the end of a claim that nobody renews', async () => {
    const renewed = Array.from({ length: 40 }, (_, look) => (look < 30 ? noon : seconds(5)));
    assert.deepEqual(await looksAt(renewed), [{ kind: 'in-hand', sign: seconds(5) }, 40]);
    assert.deepEqual(await looksAt([noon]), [{ kind: 'in-hand', sign: noon }, 64]);
  });

  it('waits ten seconds for one of its own process, which cannot have died', async () => {
    assert.deepEqual(await looksAt([undefined]), [{ kind: 'in-hand', sign: undefined }, 40]);
  });
});

describe('The renewals of a claim', () => {
  const run = async (renew: (count: number) => Promise<boolean>, isEnough: (count: number) => boolean) => {
    let count = 0;
    const claims = { renew: () => renew((count += 1)) } as unknown as TurnClaims;
    const { log } = delivered();
    const running = { storage: { claims }, clock: { now: () => noon }, log, id: 'i', renewEvery: 1 };
    try {
      await whileRenewing(turnKey, running, () => until(() => isEnough(count)));
    } finally {
      const atTheEnd = count;
      await delay(30);
      assert.equal(count, atTheEnd);
    }
    return count;
  };

  it('end with the turn, whether it succeeds or fails', async () => {
    await run(
      () => Promise.resolve(true),
      (count) => count >= 3,
    );
    await assert.rejects(
      run(
        () => Promise.resolve(true),
        (count) => {
          assert.ok(count < 3, 'The turn fails.');
          return false;
        },
      ),
      /The turn fails/,
    );
  });

  it('end after two minutes of them, though the turn hangs', async () => {
    const started = performance.now();
    const hung = (count: number): boolean => count >= 24 && performance.now() - started > 300;
    assert.equal(await run(() => Promise.resolve(true), hung), 24);
  });

  it('go on where the database did not answer', async () => {
    const failing = (count: number) =>
      count % 2 === 1 ? Promise.reject(new Error('No answer.')) : Promise.resolve(true);
    assert.ok((await run(failing, (count) => count >= 6)) >= 6);
  });
});
