/** Posts that do not get through: tried again, said to be repeated only where they may be, given up in sight. */
import assert from 'node:assert/strict';
import { cardText } from '../support/cards.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import type { Call, Fault } from '../support/fake-connector.ts';
import { advice, goodForm, referenceIn, somebody, submitData, team } from '../support/people.ts';
import { send } from '../support/web.ts';
import { useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';
import { until } from '../support/until.ts';

/** What cannot be written to the database, while a test says so. */
const told = { markingFails: false };
const failing = (storage: OpenStorage): OpenStorage => ({
  ...storage,
  inTransaction: (work) =>
    storage.inTransaction((stores) =>
      work({
        ...stores,
        requestPosts: {
          ...stores.requestPosts,
          note: (...args) =>
            told.markingFails ? Promise.reject(new Error('disk')) : stores.requestPosts.note(...args),
        },
      }),
    ),
});

const world = useApp({ storage: failing });
const { chat } = world;
const advisor = somebody('Advisor');
const isPost = ({ kind }: Call): boolean => kind === 'send';
const hour = 60 * 60_000;

const setChannel = () => chat({ who: advisor, spot: advice }).send({ signpost: 1, kind: 'make-advisory' });

/** Lets time pass and wakes the outbox. */
async function later(milliseconds: number): Promise<void> {
  world.app.advance(milliseconds);
  await setChannel();
}

const noticeOf = (reference: string): Readonly<Record<string, unknown>> =>
  world.app.rows(`select * from outbox where key = 'post ${reference}'`)[0] ?? {};
const posts = (reference: string): readonly Call[] =>
  world.connector.messages().filter((call) => isPost(call) && call.raw.includes(`${reference}: `));
const mayRepeat = (call: Call | undefined): boolean =>
  cardText(cardsIn(call?.activity)).includes('may repeat');

async function submit(): Promise<string> {
  return referenceIn((await chat().send(submitData(), { as: 'invoke', inputs: goodForm })).words);
}

before(async () => {
  world.connector.setRoster(team, [advisor.id]);
  await setChannel();
});
afterEach(() => {
  told.markingFails = false;
  world.connector.heal();
});

describe('A request that cannot be posted at once', () => {
  const notTaken: readonly Fault[] = [
    { status: 401 },
    { status: 429 },
    { status: 429, retryAfter: 30 },
    { status: 412 },
    { status: 502 },
    { status: 503 },
  ];
  for (const fault of notTaken) {
    it(`is posted once Teams takes it, with no word of repeating: ${JSON.stringify(fault)}`, async () => {
      world.connector.fail(fault, 99, isPost);
      const reference = await submit();
      await until(
        () => noticeOf(reference)['attempts'] === 1 && noticeOf(reference)['leased_until'] === null,
      );
      assert.deepEqual(posts(reference), []);
      world.connector.heal();
      await later(hour);
      await until(() => posts(reference).length === 1);
      assert.equal(mayRepeat(posts(reference)[0]), false);
    });
  }

  const mayHaveArrived: readonly Fault[] = ['hang', 'reset-before', 'reset-after', { status: 500 }];
  for (const fault of mayHaveArrived) {
    it(`is posted again and says that it may repeat where the first may have arrived: ${JSON.stringify(fault)}`, async () => {
      world.connector.fail(fault, 1, isPost);
      const reference = await submit();
      await until(() => noticeOf(reference)['may_repeat'] === 1);
      const arrived = fault === 'reset-after' ? 1 : 0;
      assert.equal(posts(reference).length, arrived);
      await later(hour);
      await until(() => posts(reference).length === arrived + 1);
      assert.equal(mayRepeat(posts(reference).at(-1)), true);
      await later(24 * hour);
      assert.equal(posts(reference).length, arrived + 1);
    });
  }

  it('says that it may repeat where it was posted, and that could not be written down', async () => {
    told.markingFails = true;
    const reference = await submit();
    await until(() => noticeOf(reference)['may_repeat'] === 1);
    assert.equal(mayRepeat(posts(reference)[0]), false);
    told.markingFails = false;
    await later(hour);
    await until(() => posts(reference).length === 2);
    assert.equal(mayRepeat(posts(reference)[1]), true);
    await until(() => noticeOf(reference)['state'] === 'done');
  });

  it('waits longer after each try, and is not tried before its time', async () => {
    world.connector.fail({ status: 503 }, 99, isPost);
    const reference = await submit();
    await until(() => noticeOf(reference)['attempts'] === 1 && noticeOf(reference)['leased_until'] === null);
    await later(100);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(noticeOf(reference)['attempts'], 1);
    world.connector.heal();
    await later(10_000);
    await until(() => posts(reference).length === 1);
  });

  it('is not sent again before the time that Teams asks for', async () => {
    world.connector.fail({ status: 429, retryAfter: 30 }, 1, isPost);
    const reference = await submit();
    await until(() => noticeOf(reference)['attempts'] === 1 && noticeOf(reference)['leased_until'] === null);
    const sent = world.connector.calls.filter(isPost).length;
    await later(10_000);
    // The next to the same channel is looked at, and put off as well.
    const other = await submit();
    await until(() => JSON.stringify(noticeOf(other)).includes('too-fast'));
    assert.equal(world.connector.calls.filter(isPost).length, sent);
    await later(21_000);
    await until(() => posts(reference).length === 1);
    await later(1_000);
    await until(() => posts(other).length === 1);
  });
});

describe('A request that Teams refuses', () => {
  const desk = () => world.app.storage.desk;
  const ready = async (): Promise<string> => (await send(world.app.port, { path: '/health/ready' })).text;

  it('becomes a dead letter in sight, and an operator can send it again', async () => {
    world.connector.fail({ status: 403 }, 99, isPost);
    const reference = await submit();
    await until(() => noticeOf(reference)['state'] === 'dead');
    const [letter] = await desk().deadLetters();
    assert.equal(letter?.reason, 'refused-403');
    assert.match(await ready(), /degraded|stuck/);
    world.connector.heal();
    assert.equal(await desk().resend('southwark', letter.id, world.app.clock.now()), true);
    await later(1_000);
    await until(() => posts(reference).length === 1);
    assert.deepEqual(await desk().deadLetters(), []);
  });
});

describe('A request that Teams does not take for hours', () => {
  const ready = async (): Promise<string> => (await send(world.app.port, { path: '/health/ready' })).text;

  it('is tried on and on, in sight, and is still in its requester’s list', async () => {
    world.connector.fail({ status: 401 }, 999, isPost);
    const requester = chat();
    const receipt = await requester.send(submitData(), { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    for (let attempt = 1; attempt <= 14; attempt += 1) {
      await until(
        () =>
          Number(noticeOf(reference)['attempts']) >= attempt && noticeOf(reference)['leased_until'] === null,
      );
      if (attempt === 8) assert.match(await ready(), /degraded/);
      await later(hour);
    }
    assert.equal(noticeOf(reference)['state'], 'waiting');
    assert.match((await requester.say('my requests')).words, new RegExp(reference));
    world.connector.heal();
    await later(hour);
    await until(() => posts(reference).length === 1);
    assert.equal(mayRepeat(posts(reference)[0]), false);
    assert.match(await ready(), /"ok"/);
  });
});

describe('A request that is logged as the process ends', () => {
  it('is posted by the next one, once', async () => {
    world.connector.fail({ status: 503 }, 99, isPost);
    const reference = await submit();
    await world.restart();
    world.connector.heal();
    await later(hour);
    await until(() => posts(reference).length === 1);
    await later(24 * hour);
    assert.equal(posts(reference).length, 1);
  });
});

describe('An outbox that is stopped while Teams hangs', () => {
  it('ends after the post in hand, and the next process sends the rest with no word of repeating', async () => {
    await chat({ who: advisor, spot: advice }).uninstall();
    const references = await Promise.all(Array.from({ length: 12 }, submit));
    world.connector.fail('hang', 99, isPost);
    await setChannel();
    const started = performance.now();
    await world.restart();
    assert.ok(performance.now() - started < 3_000, `${performance.now() - started}`);
    world.connector.heal();
    await later(hour);
    await until(() => references.every((reference) => posts(reference).length === 1));
    const repeating = references.filter((reference) => mayRepeat(posts(reference)[0]));
    assert.ok(repeating.length <= 1, repeating.join());
  });
});

describe('A change that cannot be shown at once', () => {
  // While the desk is open: what is told waits for that.
  before(() => {
    world.app.clock.set('2027-03-01T11:00:00.000Z');
  });

  it('is shown later as it stands then, and the requester is told of each change', async () => {
    const requester = chat();
    const receipt = await requester.send(submitData(), { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(receipt.words);
    await until(() => noticeOf(reference)['state'] === 'done');
    world.connector.fail({ status: 503 }, 99, ({ kind }) => kind === 'update');
    const card = cardsIn(posts(reference)[0]?.activity).at(-1);
    const channel = chat({ who: advisor, spot: advice });
    const assigned = await channel.press(card, 'Assign to me', { as: 'invoke' });
    await channel.fill(assigned.card, 'Close', {
      as: 'invoke',
      inputs: { message: 'Done and told.' },
    });
    const refreshes = () => world.app.rows(`select * from outbox where key like 'refresh ${reference} %'`);
    await until(
      () =>
        refreshes().length === 2 &&
        refreshes().some((row) => row['attempts'] === 1 && row['leased_until'] === null),
    );
    world.connector.heal();
    await later(hour);
    const isUpdate = (call: Call): boolean =>
      call.kind === 'update' && call.id !== undefined && call.raw.includes(`${reference}: `);
    await until(() =>
      world.connector.calls.some((call) => isUpdate(call) && call.raw.includes('Done and told')),
    );
    const updates = world.connector.calls.filter(isUpdate);
    assert.match(cardText(cardsIn(updates.at(-1)?.activity)), /Done and told/);
    assert.ok(updates.every(({ activity }) => cardText(cardsIn(activity)).includes('Closed')));
    // In their order: what comes after in the same request waited for it.
    const told = () => world.connector.messages(`a:${requester.place.who.id}`).filter(isPost);
    await until(() => told().length === 2);
    assert.match(told()[0]?.raw ?? '', /now with/);
    assert.match(told()[1]?.raw ?? '', /Done and told/);
  });
});

describe('News for a requester that Teams refuses', () => {
  const addressOf = (who: string) => world.app.storage.whereabouts.personal('southwark', who);

  for (const [status, isGone] of [
    [403, true],
    [404, true],
    [410, true],
    [400, false],
    [413, false],
    [401, false],
  ] as const) {
    it(`${isGone ? 'forgets' : 'keeps'} where the person can be reached: ${String(status)}`, async () => {
      const requester = chat();
      const { aadObjectId = '', id } = requester.place.who;
      const receipt = await requester.send(submitData(), { as: 'invoke', inputs: goodForm });
      const reference = referenceIn(receipt.words);
      await until(() => noticeOf(reference)['state'] === 'done');
      const room = `a:${id}`;
      world.connector.fail({ status }, 1, (call) => isPost(call) && call.conversation === room);
      const card = cardsIn(posts(reference)[0]?.activity).at(-1);
      await chat({ who: advisor, spot: advice }).press(card, 'Assign to me', { as: 'invoke' });
      const news = () => world.app.rows(`select * from outbox where key like 'tell ${reference} %'`)[0];
      await until(() => news()?.['leased_until'] === null && news()?.['attempts'] === 1);
      await until(async () => ((await addressOf(aadObjectId)) === undefined) === isGone);
    });
  }
});
