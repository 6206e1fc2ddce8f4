/** The advisory channel moves: its open requests with it, its people told, and nothing left where nobody deals with it. */
import assert from 'node:assert/strict';
import { buttonTitles, cardText } from '../support/cards.ts';
import type { Call } from '../support/fake-connector.ts';
import {
  advice,
  channel,
  goodForm,
  referenceIn,
  somebody,
  type Spot,
  submitData,
  team,
} from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';
import { until } from '../support/until.ts';

const world = useApp();
const { chat } = world;
const advisor = somebody('Moving Advisor');
const newTeam = '19:new-advisors@thread.tacv2';
const newSpot = { kind: 'channel', room: '19:new-advice@thread.tacv2', team: newTeam } as const;
const make = { signpost: 1, kind: 'make-advisory' };

const set = (spot: Spot) => chat({ who: advisor, spot }).send(make);
const posted = (reference: string, room: string) =>
  world.connector.seen(
    ({ kind, conversation, raw }) =>
      kind === 'send' && conversation === room && raw.includes(`${reference}: `),
  );
const postOf = (reference: string): unknown =>
  world.app.rows(`select post from requests where reference = '${reference}'`)[0]?.['post'];
const submit = async (over: Readonly<Record<string, string>> = {}): Promise<string> =>
  referenceIn((await chat().send(submitData(), { as: 'invoke', inputs: { ...goodForm, ...over } })).words);
const cardOf = (call: Call): unknown => cardsIn(call.activity).at(-1);

before(() => {
  world.connector.setRoster(team, [advisor.id]);
  world.connector.setRoster(newTeam, [advisor.id]);
});
afterEach(() => {
  world.connector.heal();
});

describe('An advisory channel that is moved', () => {
  it('takes its open requests along, and only those', async () => {
    await set(advice);
    const [open, taken, closed] = [await submit(), await submit(), await submit()];
    const cards = new Map<string, unknown>();
    for (const reference of [open, taken, closed]) {
      cards.set(reference, cardOf(await posted(reference, channel)));
      await until(() => postOf(reference) !== null);
    }
    const old = chat({ who: advisor, spot: advice });
    await old.press(cards.get(taken), 'Assign to me', { as: 'invoke' });
    await old.fill(cards.get(closed), 'Close', { as: 'invoke', inputs: { message: 'Done.' } });

    const moved = await set(newSpot);
    assert.match(moved.words, /now the advisory channel.*channel before, posted here again: 2\./s);
    const again = await posted(open, '19:new-advice@thread.tacv2');
    const allocated = await posted(taken, '19:new-advice@thread.tacv2');
    assert.match(cardText(cardOf(allocated)), /With an advisor: Moving Advisor/);
    assert.doesNotMatch(cardText(cardOf(again)), /may repeat/);
    const inNew = world.connector.messages('19:new-advice@thread.tacv2').map(({ raw }) => raw);
    assert.ok(!inNew.some((raw) => raw.includes(closed)));

    const told = await world.connector.seen(
      ({ conversation, raw }) => conversation === channel && raw.includes('no longer the advisory channel'),
    );
    assert.match(told.activity.text ?? '', /dealt with there/);
    assert.doesNotMatch(told.raw, /Moving Advisor/);

    const refused = await old.press(cards.get(open), 'Assign to me', { as: 'invoke' });
    assert.doesNotMatch(refused.words, /With an advisor/);
    await until(() => postOf(open) !== null);
    const here = chat({ who: advisor, spot: newSpot });
    const assigned = await here.press(cardOf(again), 'Assign to me', { as: 'invoke' });
    assert.match(assigned.words, /With an advisor: you/);
    const update = await world.connector.seen(
      ({ kind, raw, id }) => kind === 'update' && id !== undefined && raw.includes(`${open}: `),
    );
    assert.equal(update.target, again.id);
  });

  it('posts nothing again and tells nobody where it is set where it stands', async () => {
    await set(newSpot);
    const reference = await submit();
    await posted(reference, '19:new-advice@thread.tacv2');
    await until(() => postOf(reference) !== null);
    const before = world.connector.messages().length;
    const { words } = await set(newSpot);
    assert.doesNotMatch(words, /again/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    // The reply alone.
    assert.equal(world.connector.messages().length, before + 1);
  });

  it('gets what Teams had refused for good in the old one', async () => {
    await set(advice);
    world.connector.fail(
      { status: 403 },
      99,
      ({ kind, conversation }) => kind === 'send' && conversation === channel,
    );
    const reference = await submit();
    await until(
      () =>
        world.app.rows(`select state from outbox where key = 'post ${reference}'`)[0]?.['state'] === 'dead',
    );
    const { words } = await set(newSpot);
    assert.match(words, /waited for it: 1/);
    await posted(reference, '19:new-advice@thread.tacv2');
  });
});

describe('A further team that adds the assistant', () => {
  const further: Spot = {
    kind: 'channel',
    room: '19:further@thread.tacv2',
    team: '19:further-team@thread.tacv2',
  };

  it('is greeted in plain words, with no button that would move the channel', async () => {
    await set(advice);
    const [first, second] = await chat({ who: somebody(), spot: further }).install();
    const words = first.words + second.words;
    assert.equal(first.replies.length + second.replies.length, 1);
    assert.match(words, /Signpost is here.*whose channel is set up already/s);
    assert.deepEqual([...buttonTitles(first.card), ...buttonTitles(second.card)], []);
  });
});

describe('A greeting that does not get through', () => {
  it('is said to a person at the next sign of the installation', async () => {
    const person = chat();
    world.connector.fail({ status: 429, retryAfter: 30 }, 1);
    const [first, second] = await person.install();
    assert.equal(first.status, 502);
    assert.match(second.words, /Hello, I am Signpost/);
    const [third, fourth] = await person.install();
    assert.deepEqual([...third.replies, ...fourth.replies], []);
  });

  it('is said to a team at the next sign, and whoever added it is known all the same', async () => {
    const spot: Spot = { kind: 'channel', room: '19:late@thread.tacv2', team: '19:late-team@thread.tacv2' };
    const adding = somebody();
    world.connector.fail({ status: 403 }, 1);
    const [first, second] = await chat({ who: adding, spot }).install();
    assert.equal(first.status, 502);
    assert.match(second.words, /Signpost is here/);
    assert.equal(
      await world.app.storage.advisoryChannels.installer('southwark', '19:late-team@thread.tacv2'),
      adding.aadObjectId,
    );
  });

  it('is said once where Teams tells of the installation twice at the same moment', async () => {
    const person = chat();
    const room = `a:${person.place.who.id}`;
    const other = chat({ who: person.place.who });
    await Promise.all([person.install(), other.install()]);
    assert.equal(world.connector.messages(room).length, 1);
  });
});

describe('What people typed', () => {
  it('is no link in the advisors’ card, nor in what the requester is told', async () => {
    await set(advice);
    const question = 'Is a surgery next? See [our policy](https://elsewhere.example/x) please.';
    const reference = await submit({ question });
    const card = cardOf(await posted(reference, channel));
    const words = cardText(card);
    assert.match(words, /our policy/);
    assert.doesNotMatch(words, /\]\(/);
    await until(() => postOf(reference) !== null);
    const note = 'Read [this page](https://elsewhere.example/y) first.';
    await chat({ who: advisor, spot: advice }).fill(card, 'Close', {
      as: 'invoke',
      inputs: { message: note },
    });
    const told = await world.connector.seen(
      ({ raw }) => raw.includes('was closed by') && raw.includes('this page'),
    );
    assert.doesNotMatch(told.activity.text ?? '', /\]\(/);
  });
});

describe('The figures', () => {
  it('count the turns, replies and requests of the product', async () => {
    const figures = async (): Promise<(name: string) => number> => {
      const text = await (await fetch(`http://127.0.0.1:${String(world.app.port)}/metrics`)).text();
      return (name) =>
        text
          .split('\n')
          .filter((line) => line.startsWith(name))
          .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    };
    const before = await figures();
    const person = chat();
    await person.say('hi');
    await person.send(submitData(), { as: 'invoke', inputs: goodForm });
    world.connector.fail({ status: 403 }, 1, ({ kind }) => kind === 'reply');
    await person.say('hi');
    const after = await figures();
    const grown = (name: string): number => after(name) - before(name);
    assert.equal(grown('signpost_requests_logged_total'), 1);
    assert.equal(grown('signpost_turns_total{kind="message"'), 2);
    assert.equal(grown('signpost_turns_total{kind="pressed"'), 1);
    assert.equal(grown('signpost_turns_total{kind="message",outcome="unsent"}'), 1);
    assert.equal(grown('signpost_replies_total{outcome="failed"}'), 1);
    assert.ok(grown('signpost_replies_total{outcome="sent"}') >= 1);
    assert.equal(grown('signpost_turn_seconds_count{kind="message"}'), 2);
  });
});
