/** What is promised of an answer that is held: kept before it is said, never of what cannot be shown, and true in a request. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { supervise } from '../../bot/supervise.ts';
import type { Turn } from '../../bot/turn.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { holidaysOn } from '../calendar/calendars.ts';
import { useModelApp } from '../support/model-app.ts';
import { channel, goodForm, referenceIn, somebody, submitData, type Talk, team } from '../support/people.ts';
import { newService } from '../support/service.ts';
import { noon } from '../support/standing-clock.ts';
import { hasty, type World } from '../support/use-app.ts';

const question = 'when must the ELPM be held?';

const setChannel = ({ app, connector }: World, deskId = 'advisors'): Promise<void> =>
  app.storage.advisoryChannels.set({
    service: 'southwark',
    desk: deskId,
    team,
    setBy: 'anna',
    setAt: app.clock.now(),
    address: {
      channel: 'msteams',
      serviceUrl: connector.url,
      conversation: channel,
      bot: { id: '28:signpost', name: 'Signpost' },
      tenant: undefined,
    },
  });

const accountOf = ({ place }: Talk): string => String(place.who.aadObjectId);
const heldFor = ({ app }: World, talk: Talk) =>
  app.rows(
    `select s.answer_id, s.is_waiting from supervised_answers s join answers a on a.id = s.answer_id
      where a.person = '${accountOf(talk)}'`,
  );
const isPromise = /reads this answer before you get it/;

describe('A promise of an answer that is held', () => {
  const world = useModelApp(
    { supervision: 'hold' },
    {},
    { outbound: { ...hasty, timeoutMilliseconds: 4_000 } },
  );
  before(() => setChannel(world));

  const onTheMessage = (): ((call: { readonly kind: string }) => boolean) => {
    let replies = 0;
    return ({ kind }) => kind === 'reply' && (replies += 1) === 2;
  };

  it('is kept before it is made', async () => {
    world.connector.fail('slow', 1, onTheMessage());
    const talk = world.chat();
    const faults = world.connector.faults();
    const asking = talk.say(question);
    for (let waited = 0; world.connector.faults() === faults && waited < 8_000; waited += 20) await delay(20);
    assert.equal(heldFor(world, talk).length, 1);
    assert.match((await asking).words, isPromise);
    assert.equal(heldFor(world, talk).length, 1);
  });

  it('is taken back where the person stopped it in Teams', async () => {
    const message = 'Content stream was canceled by user';
    world.connector.fail({ status: 403, message }, 1, onTheMessage());
    const talk = world.chat();
    assert.equal((await talk.say(question)).replies.length, 0);
    assert.deepEqual(heldFor(world, talk), []);
  });

  it('stands where nobody knows whether it arrived', async () => {
    world.connector.fail('reset-after', 1, onTheMessage());
    const talk = world.chat();
    await talk.say(question);
    assert.equal(heldFor(world, talk).length, 1);
  });

  it('is no part of what an advisor reads in a request that follows: there stands the answer', async () => {
    const talk = world.chat();
    await talk.say(question);
    const [row] = heldFor(world, talk);
    const form = { ...submitData(), answer: String(row?.['answer_id']) };
    const sent = await talk.send(form, { inputs: goodForm });
    const reference = referenceIn(sent.words);
    const request = await world.app.storage.requests.find('southwark', reference);
    assert.equal(request?.asked?.question, question);
    assert.match(request.asked.answer, /20 days[\s\S]*Source/);
    assert.doesNotMatch(request.asked.answer, isPromise);
  });
});

describe('An answer that cannot be kept for an advisor', () => {
  const failing = (opened: OpenStorage): OpenStorage => ({
    ...opened,
    inTransaction: (work) =>
      opened.inTransaction((stores) =>
        work({
          ...stores,
          supervised: { ...stores.supervised, add: () => Promise.reject(new Error('Full.')) },
        }),
      ),
  });
  const world = useModelApp({ supervision: 'hold' }, {}, { storage: failing });

  it('is given in the guidance’s own words, and promised by nobody', async () => {
    await setChannel(world);
    const talk = world.chat();
    const { words, replies } = await talk.say(question);
    assert.match(words, /20 days/);
    assert.doesNotMatch(words, isPromise);
    assert.equal(JSON.stringify(replies).includes('AIGeneratedContent'), false);
    const rows = world.app.rows(`select model from answers where person = '${accountOf(talk)}'`);
    assert.deepEqual(
      rows.map((row) => row['model']),
      [null],
    );
  });
});

describe('An answer that would be held where only another desk has a channel', () => {
  const world = useModelApp({ supervision: 'hold' });

  it('is given at once, because no card could be posted', async () => {
    await setChannel(world, 'home-education');
    const talk = world.chat({ who: somebody() });
    const { words } = await talk.say(question);
    assert.match(words, /20 days/);
    assert.doesNotMatch(words, isPromise);
    assert.equal(world.fake.requests.length, 0);
    await setChannel(world);
    assert.match((await talk.say(question)).words, isPromise);
  });
});

describe('Whether an answer is held', () => {
  const of = (written: string, curated: string) => {
    const turn = { service: newService(), now: noon } as unknown as Turn;
    const presented = (text: string) => ({ text, citations: [], passages: ['p'] });
    return supervise(turn, {
      id: 'a',
      mode: 'hold',
      outcomes: [],
      presented: presented(written),
      curated: presented(curated),
      wordedBy: { model: 'm', promptVersion: 1 },
      bankHolidays: holidaysOn([]),
    }).kind;
  };

  it('depends on an advisor seeing and changing every word of it', () => {
    const whole = 'a'.repeat(6_000);
    assert.equal(of(whole, whole), 'held');
    assert.equal(of(`${whole}a`, 'short'), 'too-long');
    assert.equal(of('short', `${whole}a`), 'too-long');
  });
});
