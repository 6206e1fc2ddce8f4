/** Messages that are deleted or edited while they are being answered, what was stored of them, and people of whom nothing is kept. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { OpenStorage } from '../../src/storage/open.ts';
import { conversationOf } from '../support/people.ts';
import { until } from '../support/until.ts';
import { useApp } from '../support/use-app.ts';

/** How long an answer is on its way. */
let recallTakes = 0;
/** Answers that were begun. */
let recalls = 0;

const slow = (storage: OpenStorage): OpenStorage => ({
  ...storage,
  memories: {
    ...storage.memories,
    recall: async (key) => {
      recalls += 1;
      await delay(recallTakes);
      return storage.memories.recall(key);
    },
  },
});

const world = useApp({ storage: slow });
const { chat } = world;
const marked = 'When must the ELPM be held, zebrafinch?';

afterEach(() => {
  recallTakes = 0;
  recalls = 0;
});

const holds = (table: string, words: string): boolean =>
  world.app.rows(`select * from ${table}`).some((row) => JSON.stringify(row).includes(words));
const isStored = (words: string): boolean => world.app.bytes().toString('latin1').includes(words);
const answersOf = (person: string | undefined) =>
  world.app.rows('select id, person, question from answers').filter((row) => row['person'] === person);
/** The turn in hand has begun, as the clock of the app tells it. */
const meanwhile = async (): Promise<void> => {
  await until(() => recalls > 0);
  world.app.advance(1_000);
};

describe('A message whose answer is on the way', () => {
  beforeEach(() => {
    recallTakes = 400;
  });

  it('leaves no answer and no memory when it is deleted', async () => {
    const { say, remove, place } = chat();
    const answering = say(marked, { id: 'deleted-on-the-way' });
    await meanwhile();
    assert.equal((await remove('deleted-on-the-way')).status, 200);
    assert.equal((await answering).status, 200);
    assert.deepEqual(answersOf(place.who.aadObjectId), []);
    assert.ok(!holds('memories', 'zebrafinch'));
    assert.ok(!isStored('zebrafinch'));
  });

  it('leaves only what came of the edit when it is edited', async () => {
    const { say, edit, place } = chat();
    const answering = say(marked, { id: 'edited-on-the-way' });
    await meanwhile();
    const edited = await edit('edited-on-the-way', 'Who chairs the ELPM?');
    await answering;
    assert.match(edited.words, /\[1\]/);
    assert.deepEqual(
      answersOf(place.who.aadObjectId).map(({ question }) => question),
      ['Who chairs the ELPM?'],
    );
    assert.ok(!holds('memories', 'zebrafinch'));
    assert.ok(!isStored('zebrafinch'));
  });

  it('leaves nothing in a channel either, where the answer goes to the person’s own chat', async () => {
    const own = chat();
    await own.install();
    const { who } = own.place;
    const spot = {
      kind: 'channel',
      room: '19:r@thread.tacv2',
      team: '19:t@thread.tacv2',
      thread: '7',
    } as const;
    const inChannel = chat({ who, spot });
    const answering = inChannel.say(`UPN A123456789012. ${marked}`, { id: 'channel-on-the-way' });
    await meanwhile();
    await inChannel.remove('channel-on-the-way');
    await answering;
    assert.deepEqual(answersOf(who.aadObjectId), []);
    assert.ok(!isStored('zebrafinch'));
  });

  it('does not keep a later message from being answered and remembered', async () => {
    const { say, remove, place } = chat();
    const answering = say(marked, { id: 'deleted-before-the-next' });
    await meanwhile();
    await remove('deleted-before-the-next');
    await answering;
    await say('Who chairs the ELPM?');
    assert.equal(answersOf(place.who.aadObjectId).length, 1);
  });
});

describe('Replies that are stored for a repeat', () => {
  /** As every hour: until then the file's own log of writes holds what was overwritten. */
  const purge = () => world.app.storage.purge(world.app.clock.now());

  it('are gone once their message is deleted, from every byte within the hour, and a repeat says nothing', async () => {
    const { say, remove, place } = chat({ expectReplies: true });
    const asked = await say(marked, { id: 'expected-and-deleted' });
    const [answer] = answersOf(place.who.aadObjectId);
    // Carried by the buttons of the reply, and by nothing else that stays.
    const id = String(answer?.['id']);
    assert.ok(JSON.stringify(asked.body).includes(id));
    assert.ok(holds('turn_claims', id) && isStored(id));
    await remove(asked.sentIn);
    assert.ok(!holds('turn_claims', id));
    await purge();
    assert.ok(!isStored(id), 'the reply is still in the database');
    const again = await say(marked, { id: 'expected-and-deleted' });
    assert.deepEqual([again.status, again.body], [200, {}]);
    assert.ok(!isStored('zebrafinch'));
  });

  it('are gone once it is edited, and the reply to the edit is stored in their place', async () => {
    const { say, edit, place } = chat({ expectReplies: true });
    const asked = await say(marked, { id: 'expected-and-edited' });
    const before = String(answersOf(place.who.aadObjectId)[0]?.['id']);
    const over = { timestamp: '2026-11-20T13:00:00.000Z' };
    const edited = await edit(asked.sentIn, 'Who chairs the ELPM?', over);
    await purge();
    assert.ok(!isStored(before));
    const again = await edit(asked.sentIn, 'Who chairs the ELPM?', over);
    assert.deepEqual(again.body, edited.body);
  });

  it('are gone as well where a later one said the message again: why it was answered so, and the form', async () => {
    const { say, press, remove, place } = chat({ expectReplies: true });
    const asked = await say(marked, { id: 'said-again-and-deleted' });
    assert.match((await say('why')).words, /zebrafinch/);
    const gate = await press(asked.card, 'Request a consultation');
    assert.match((await press(gate.card, 'Attendance or education advice')).words, /zebrafinch/);
    await remove(asked.sentIn);
    assert.deepEqual(answersOf(place.who.aadObjectId), []);
    assert.ok(!holds('turn_claims', 'zebrafinch'));
    await purge();
    assert.ok(!isStored('zebrafinch'));
  });

  it('hold nothing of why an answer came about, as its question may be erased while that is on its way', async () => {
    const { say } = chat({ expectReplies: true });
    await say(marked);
    await say('why', { id: 'why-of-zebra' });
    const [claim] = world.app.rows("select reply from turn_claims where activity = 'why-of-zebra'");
    assert.equal(claim?.['reply'], null);
  });

  it('are gone in the person’s own chat where the message was deleted in a channel', async () => {
    const own = chat({ expectReplies: true });
    await own.install();
    const { who } = own.place;
    const spot = { kind: 'channel', room: '19:s@thread.tacv2', team: '19:t@thread.tacv2' } as const;
    const inChannel = chat({ who, spot });
    const asked = await inChannel.say(`UPN A123456789012. ${marked}`);
    const answer = String(answersOf(who.aadObjectId)[0]?.['id']);
    const gate = await own.send({ signpost: 1, kind: 'gate', choice: 'advice', answer });
    assert.match(gate.words, /zebrafinch/);
    const stored = (): string =>
      JSON.stringify(
        world.app.rows(`select reply from turn_claims where conversation = '${conversationOf(own.place)}'`),
      );
    assert.match(stored(), /zebrafinch/);
    await inChannel.remove(asked.sentIn);
    assert.doesNotMatch(stored(), /zebrafinch/);
  });
});

describe('Of a parent, a carer or a child', () => {
  for (const [what, message] of [
    ['parent', 'I am a parent, my son will not go to school, what can I do?'],
    ['child', 'I am 12 and I hate school'],
  ] as const) {
    it(`no reply is stored, and no address of their chat: a ${what}`, async () => {
      const one = chat({ expectReplies: true });
      const { words } = await one.say(message, { id: `nothing-of-a-${what}` });
      assert.match(words, /professionals|0800 1111/);
      const claims = world.app.rows(
        `select reply, done_at from turn_claims where activity = 'nothing-of-a-${what}'`,
      );
      assert.equal(claims.length, 1);
      assert.equal(claims[0]?.['reply'], null);
      assert.ok(claims[0]['done_at']);
      assert.ok(!holds('personal_addresses', conversationOf(one.place)));
      assert.deepEqual(answersOf(one.place.who.aadObjectId), []);
    });
  }

  it('nothing more is stored where their message comes again', async () => {
    const { say, place } = chat({ expectReplies: true });
    await say('I am 12 and I hate school', { id: 'a-child-again' });
    const again = await say('I am 12 and I hate school', { id: 'a-child-again' });
    assert.deepEqual([again.status, again.body], [200, {}]);
    assert.ok(!holds('personal_addresses', conversationOf(place)));
  });
});
