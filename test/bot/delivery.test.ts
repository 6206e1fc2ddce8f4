/** What comes twice, what does not get through, what takes long and what breaks: nothing said twice, nothing lost. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { OpenStorage } from '../../src/storage/open.ts';
import { buttonTitles } from '../support/cards.ts';
import type { Fault } from '../support/fake-connector.ts';
import { conversationOf, goodForm, referenceIn, submitData } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

/** What the storage is told to do, by the part that a test touches. */
const told = {
  recallTakes: 0,
  recallFails: false,
  writingFails: false,
  claimFails: false,
};

class CanaryFault extends Error {
  override readonly name = 'CanaryFault';
}
const failIf = (fails: boolean): void => {
  if (fails) throw new CanaryFault('a message that quotes canarywords');
};

const troubled = (storage: OpenStorage): OpenStorage => ({
  ...storage,
  memories: {
    ...storage.memories,
    recall: async (key) => {
      await delay(told.recallTakes);
      failIf(told.recallFails);
      return storage.memories.recall(key);
    },
  },
  claims: {
    ...storage.claims,
    claim: async (...args) => {
      failIf(told.claimFails);
      return storage.claims.claim(...args);
    },
  },
  inTransaction: async (work) => {
    failIf(told.writingFails);
    return storage.inTransaction(work);
  },
});

const world = useApp({ storage: troubled });
const { chat } = world;
const question = 'When must the ELPM be held?';

afterEach(() => {
  Object.assign(told, {
    recallTakes: 0,
    recallFails: false,
    writingFails: false,
    claimFails: false,
  });
  world.connector.heal();
});

const said = (room: string): number => world.connector.messages(room).length;

describe('An activity that comes twice', () => {
  it('is answered once', async () => {
    const { say, place } = chat();
    await say(question, { id: 'twice-1' });
    const again = await say(question, { id: 'twice-1' });
    assert.equal(again.status, 200);
    assert.equal(said(conversationOf(place)), 1);
  });

  it('is answered once where both come at the same moment', async () => {
    const { say, place } = chat();
    const both = await Promise.all([say(question, { id: 'atonce-1' }), say(question, { id: 'atonce-1' })]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(said(conversationOf(place)), 1);
  });

  it('gets the very same body where it is an invoke, or expects its replies in the response', async () => {
    const { send, place } = chat();
    const data = submitData();
    const one = { as: 'invoke', inputs: goodForm, over: { id: 'invoke-1' } } as const;
    const first = await send(data, one);
    const again = await send(data, one);
    assert.match(first.words, /is logged/);
    assert.deepEqual(again.body, first.body);
    const expecting = chat({ who: place.who, expectReplies: true });
    const told = await expecting.say(question, { id: 'expected-1' });
    assert.deepEqual((await expecting.say(question, { id: 'expected-1' })).body, told.body);
  });

  it('is known after a restart too', async () => {
    const before = chat();
    const data = submitData();
    const one = { as: 'invoke', inputs: goodForm, over: { id: 'restart-2' } } as const;
    await before.say(question, { id: 'restart-1' });
    const first = await before.send(data, one);
    await world.restart();
    const { say, send, place } = chat({ who: before.place.who });
    assert.equal((await say(question, { id: 'restart-1' })).status, 200);
    assert.equal(said(conversationOf(place)), 1);
    assert.deepEqual((await send(data, one)).body, first.body);
  });

  it('runs again where the process that had it died', async () => {
    const { place } = chat();
    await world.app.storage.claims.claim(
      {
        service: 'southwark',
        channel: 'msteams',
        conversation: conversationOf(place),
        activity: 'died-1',
        type: 'message',
      },
      world.app.clock.now(),
    );
    await world.restart();
    const again = chat({ who: place.who });
    const { words } = await again.say(question, { id: 'died-1' });
    assert.match(words, /\[1\]/);
  });

  it('is another one in another conversation, and where it has no id at all', async () => {
    const one = chat();
    await one.say(question, { id: 'shared-1' });
    assert.equal((await chat().say(question, { id: 'shared-1' })).replies.length, 1);
    await one.say(question, { id: undefined });
    await one.say(question, { id: undefined });
    assert.equal(said(conversationOf(one.place)), 3);
  });
});

describe('A reply that does not get through', () => {
  const mayHaveArrived: readonly Fault[] = ['hang', 'reset-after', 'reset-before', { status: 500 }];
  for (const fault of mayHaveArrived) {
    it(`is never tried again where it may have arrived: ${JSON.stringify(fault)}`, async () => {
      const { say } = chat();
      const before = world.connector.faults();
      world.connector.fail(fault, 9);
      const first = await say(question, { id: 'uncertain-1' });
      assert.equal(first.status, 502);
      assert.equal(world.connector.faults() - before, 1);
      world.connector.heal();
      const again = await say(question, { id: 'uncertain-1' });
      assert.equal(again.status, 200);
      assert.deepEqual(again.replies, []);
      assert.equal((await say(question)).replies.length, 1);
    });
  }

  const notTaken: readonly Fault[] = [
    { status: 429 },
    { status: 429, retryAfter: 1 },
    { status: 412 },
    { status: 502 },
    { status: 503 },
    { status: 504 },
  ];
  for (const fault of notTaken) {
    it(`is tried again where Teams did not take it, and arrives once: ${JSON.stringify(fault)}`, async () => {
      const { say, place } = chat();
      world.connector.fail(fault, 2);
      const { status, replies } = await say(question);
      assert.equal(status, 200);
      assert.equal(replies.length, 1);
      assert.equal(said(conversationOf(place)), 1);
    });
  }

  for (const fault of [{ status: 429 }, { status: 403 }, { status: 404 }] as const) {
    it(`is said to be unsent, and runs again when it comes again: ${fault.status}`, async () => {
      const { say } = chat();
      world.connector.fail(fault, 9);
      assert.equal((await say(question, { id: 'unsent-1' })).status, 502);
      world.connector.heal();
      const again = await say(question, { id: 'unsent-1' });
      assert.equal(again.replies.length, 1);
    });
  }

  it('is given up at once where Teams asks for a longer pause than a turn can wait', async () => {
    const { say } = chat();
    const before = world.connector.faults();
    world.connector.fail({ status: 429, retryAfter: 30 }, 9);
    const started = performance.now();
    assert.equal((await say(question, { id: 'asked-to-wait-1' })).status, 502);
    assert.ok(performance.now() - started < 1_000);
    assert.equal(world.connector.faults() - before, 1);
    world.connector.heal();
    assert.equal((await say(question, { id: 'asked-to-wait-1' })).replies.length, 1);
  });

  it('does not have the replies before it said again', async () => {
    const { say, press, sendForm, edit, place } = chat();
    const asked = await say(question);
    const gate = await press(asked.card, 'Request a consultation');
    const form = await press(gate.card, 'Attendance or education advice');
    await sendForm(form.card, { as: 'invoke', inputs: goodForm });
    let seen = 0;
    // The first reply passes, the second does not.
    world.connector.fail({ status: 429 }, 9, ({ kind }) => kind === 'reply' && (seen += 1) > 1);
    const over = { timestamp: '2026-11-20T12:30:00.000Z' };
    assert.equal((await edit(asked.sentIn, 'Who chairs the ELPM?', over)).status, 502);
    world.connector.heal();
    const before = said(conversationOf(place));
    const again = await edit(asked.sentIn, 'Who chairs the ELPM?', over);
    assert.equal(again.status, 200);
    assert.equal(said(conversationOf(place)), before);
  });

  it('loses no request that was saved before it', async () => {
    const { send, say } = chat();
    const data = submitData();
    world.connector.fail('reset-after', 1, ({ kind }) => kind === 'reply');
    assert.equal((await send(data, { as: 'message', inputs: goodForm })).status, 502);
    const again = await send(data, { as: 'message', inputs: goodForm });
    assert.match(again.words, /Your request is logged/);
    assert.match((await say('my requests')).words, new RegExp(referenceIn(again.words)));
  });
});

describe('A sign of typing', () => {
  const typings = (room: string): number =>
    world.connector.calls.filter(
      ({ conversation, activity }) => conversation === room && activity.type === 'typing',
    ).length;

  it('shows where no reply has left after a second, and the answer follows', async () => {
    const { say, place } = chat();
    told.recallTakes = 1_200;
    const { replies } = await say(question);
    assert.equal(replies.length, 1);
    assert.equal(typings(conversationOf(place)), 1);
  });

  it('does not show where the answer is quick, is expected in the response, or goes to a channel', async () => {
    const quick = chat();
    await quick.say(question);
    told.recallTakes = 1_200;
    const expecting = chat({ expectReplies: true });
    const spot = { kind: 'channel', room: '19:slow@thread.tacv2', team: '19:t@thread.tacv2' } as const;
    const inChannel = chat({ spot });
    const [{ replies }] = await Promise.all([expecting.say(question), inChannel.say(question)]);
    assert.ok(replies.every(({ type }) => type === 'message'));
    for (const { place } of [quick, expecting, inChannel]) assert.equal(typings(conversationOf(place)), 0);
  });

  it('that does not get through spoils nothing', async () => {
    told.recallTakes = 1_200;
    world.connector.fail({ status: 403 }, 1);
    const { status, replies } = await chat().say(question);
    assert.equal(status, 200);
    assert.equal(replies.length, 1);
  });
});

describe('Where something breaks', () => {
  const lastError = (): string => world.app.log.filter((line) => line.includes('turn.failed')).at(-1) ?? '';

  const assertQuoted = (words: string): void => {
    const quote = /quote \*\*([0-9A-F]{8})\*\*/.exec(words)?.[1];
    assert.ok(quote, words);
    assert.ok(lastError().includes(`"turn":"${quote.toLowerCase()}`), lastError());
    assert.ok(!world.app.log.join('').includes('canarywords'));
  };

  for (const [what, fault] of [
    ['the answering', 'recallFails'],
    ['the database', 'claimFails'],
  ] as const) {
    it(`kind words come, with a reference that stands in the log and a way on: ${what}`, async () => {
      told[fault] = true;
      const reply = await chat().say('When must the ELPM be held, canarywords?');
      assert.equal(reply.status, 200);
      assert.match(reply.words, /Sorry, something went wrong on our side/);
      assert.ok(buttonTitles(reply.card).includes('Request a consultation'));
      assertQuoted(reply.words);
    });
  }

  it('an answer stands though nothing of its turn could be kept', async () => {
    told.writingFails = true;
    const { status, words } = await chat().say(question);
    assert.equal(status, 200);
    assert.match(words, /20 days/);
    assert.ok(world.app.log.some((line) => line.includes('turn.unkept')));
    assert.ok(!world.app.log.join('').includes('canarywords'));
  });

  it('a form stays in its place with what was typed in it, and can be sent again', async () => {
    const { send } = chat();
    const data = submitData();
    told.writingFails = true;
    const failed = await send(data, { as: 'invoke', inputs: goodForm });
    told.writingFails = false;
    assert.equal(failed.status, 200);
    assert.equal(failed.body['type'], 'application/vnd.microsoft.activity.message');
    assertQuoted(failed.words);
    assert.match((await send(data, { as: 'invoke', inputs: goodForm })).words, /is logged/);
  });
});
