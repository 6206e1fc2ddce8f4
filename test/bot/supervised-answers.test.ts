/** Answers in a model's words that an advisor looks at: held until one approves, or sampled and graded afterwards. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { buttonTitles, cardText } from '../support/cards.ts';
import type { Call } from '../support/fake-connector.ts';
import { useModelApp } from '../support/model-app.ts';
import { advice, channel, somebody, type Talk, team } from '../support/people.ts';
import { hasty, type World } from '../support/use-app.ts';

const question = 'when must the ELPM be held?';

/** The advisors' channel is set, and these two are of its team. */
async function openDesk(world: World) {
  const anna = somebody('Advisor Anna');
  const ben = somebody('Advisor Ben');
  world.connector.setRoster(team, [anna.id, ben.id]);
  const talkOf = (who: typeof anna): Talk => world.chat({ who, spot: advice });
  await talkOf(anna).install();
  const { card } = await talkOf(anna).say('set advisory channel');
  const done = await talkOf(anna).press(card, 'Make this the advisory channel');
  assert.match(done.words, /advisory channel/);
  return { anna: talkOf(anna), ben: talkOf(ben), annaAlone: world.chat({ who: anna }) };
}

const cardOf = ({ activity }: Call): unknown => activity.attachments?.[0]?.content;
const isCard =
  (words: string) =>
  (call: Call): boolean =>
    cardText(cardOf(call)).includes(words);
/** The card of that post, as it was brought up to date. */
const isUpdateOf =
  (posted: Call) =>
  ({ kind, target }: Call): boolean =>
    kind === 'update' && target === posted.id;
const isLabelled = ({ activity }: Call): boolean => JSON.stringify(activity).includes('AIGeneratedContent');

describe('An answer that is held', () => {
  const world = useModelApp({ supervision: 'hold' });
  let desk: Awaited<ReturnType<typeof openDesk>>;
  before(async () => {
    desk = await openDesk(world);
  });
  beforeEach(() => {
    world.connector.calls.length = 0;
  });

  async function askAndWait(talk = world.chat(), said = question) {
    const asked = await talk.say(said);
    const posted = await world.connector.seen(isCard('An answer waits for an advisor'), 8_000);
    const told = (): Promise<Call> =>
      world.connector.seen(
        ({ kind, conversation, activity }) =>
          kind === 'send' && conversation === `a:${talk.place.who.id}` && activity.type === 'message',
        8_000,
      );
    return { asked, card: cardOf(posted), posted, told, talk };
  }

  it('is not shown before an advisor has approved it; then it comes, labelled, as it was written', async () => {
    const { asked, card, told } = await askAndWait();
    assert.match(asked.words, /An advisor of .* reads this answer before you get it/);
    assert.doesNotMatch(asked.words, /20 days/);
    assert.equal(asked.words.includes('AIGeneratedContent'), false);
    assert.match(cardText(card), /20 days/);
    assert.doesNotMatch(JSON.stringify(card), /Example Colleague/);
    await desk.anna.press(card, 'Send as it is', { as: 'invoke' });
    const answer = await told();
    assert.ok(isLabelled(answer));
    assert.match(
      answer.activity.text ?? '',
      /You asked: “when must the ELPM be held\?”[\s\S]*20 days[\s\S]*An advisor of/,
    );
    assert.deepEqual(answer.activity.channelData, { feedbackLoop: { type: 'custom' } });
    const update = await world.connector.seen(({ kind }) => kind === 'update', 8_000);
    assert.match(cardText(cardOf(update)), /Approved as it is by Advisor Anna/);
    assert.deepEqual(buttonTitles(cardOf(update)), []);
  });

  it('says the question back as it was typed, without what Markdown would make of it', async () => {
    const { card, told } = await askAndWait(world.chat(), 'when must the **ELPM** be held?');
    await desk.anna.press(card, 'Send as it is', { as: 'invoke' });
    const { text = '' } = (await told()).activity;
    assert.ok(text.includes('You asked: “when must the \\*\\*ELPM\\*\\* be held?”'), text);
  });

  it('is sent as an advisor changed it, with the sources beneath and without a name that slipped in', async () => {
    const { card, told } = await askAndWait();
    const form = await desk.anna.press(card, 'Change it', { as: 'invoke' });
    const bad = await desk.anna.press(form.card, 'Send it so', {
      as: 'invoke',
      inputs: { message: 'Kevin Oduya born 3 April 2014 waits 20 days [1].' },
    });
    assert.match(bad.words, /taken out and marked/);
    assert.doesNotMatch(bad.words, /Oduya/);
    const bare = await desk.anna.press(form.card, 'Send it so', {
      as: 'invoke',
      inputs: { message: 'In 20 days.' },
    });
    assert.match(bare.words, /Keep at least one mark/);
    const long = await desk.anna.press(form.card, 'Send it so', {
      as: 'invoke',
      inputs: { message: `Within 20 days [1]. ${'and so on '.repeat(600)}THE END` },
    });
    assert.match(long.words, /too long by 27 letters/);
    assert.match(JSON.stringify(long.card), /THE END/, 'nothing of it is cut');
    await desk.anna.press(form.card, 'Send it so', {
      as: 'invoke',
      inputs: { message: 'Within 20 days of the consultation. [1]' },
    });
    const answer = await told();
    assert.match(
      answer.activity.text ?? '',
      /Within 20 days of the consultation\. \[1\][\s\S]*\*\*Source\*\*/,
    );
    assert.match(answer.activity.text ?? '', /read this and changed it/);
  });

  it('goes in the guidance’s own words, without the label, where an advisor chooses those', async () => {
    const { card, told } = await askAndWait();
    await desk.ben.press(card, 'Send the guidance’s own words', { as: 'invoke' });
    const answer = await told();
    assert.equal(isLabelled(answer), false);
    assert.match(answer.activity.text ?? '', /20 days[\s\S]*These are the guidance’s own words/);
  });

  it('goes in the guidance’s own words where nobody has looked in time, and takes no decision after that', async () => {
    const { card, told } = await askAndWait();
    world.app.advance(3 * 24 * 60 * 60_000);
    const late = await desk.anna.press(card, 'Send as it is', { as: 'invoke' });
    assert.match(late.words, /time is over|decided on it already/);
    const answer = await told();
    assert.equal(isLabelled(answer), false);
    assert.match(answer.activity.text ?? '', /Nobody could read the answer in time/);
  });

  it('is decided by nobody who asked it, and by nobody from outside the team', async () => {
    const { card } = await askAndWait(desk.annaAlone);
    assert.match(
      (await desk.anna.press(card, 'Send as it is', { as: 'invoke' })).words,
      /You asked this yourself/,
    );
    const stranger = world.chat({ who: somebody('Nobody Known'), spot: advice });
    assert.match((await stranger.press(card, 'Send as it is', { as: 'invoke' })).words, /Only members/);
    assert.match((await world.chat().press(card, 'Send as it is')).words, /Only members|dealt with in/);
    assert.match(
      (await desk.ben.press(card, 'Send as it is', { as: 'invoke' })).words,
      /Approved as it is by Advisor Ben/,
    );
  });

  it('is decided once, and only on the words that were shown', async () => {
    const { card, told } = await askAndWait();
    const other = JSON.parse(
      JSON.stringify(card).replaceAll(/"digest":"[0-9a-f]{8}/g, '"digest":"00000000'),
    ) as unknown;
    assert.match(
      (await desk.anna.press(other, 'Send as it is', { as: 'invoke' })).words,
      /no longer the words/,
    );
    await desk.anna.press(card, 'Send as it is', { as: 'invoke' });
    await told();
    assert.match(
      (await desk.ben.press(card, 'Send as it is', { as: 'invoke' })).words,
      /decided on it already/,
    );
    assert.equal(
      world.connector.calls.filter(({ activity }) => (activity.text ?? '').startsWith('**You asked')).length,
      1,
    );
  });

  it('is gone with its question', async () => {
    const { asked, card, posted, talk } = await askAndWait();
    await talk.remove(asked.sentIn);
    const blanked = await world.connector.seen(isUpdateOf(posted), 8_000);
    assert.match(cardText(cardOf(blanked)), /no longer here/);
    assert.doesNotMatch(JSON.stringify(blanked.activity), /ELPM|20 days/);
    assert.deepEqual(buttonTitles(cardOf(blanked)), []);
    const pressed = await desk.anna.press(card, 'Send as it is', { as: 'invoke' });
    assert.deepEqual(pressed.card, cardOf(blanked), 'who had it open still gets the blank one in its place');
    const who = String(talk.place.who.aadObjectId);
    assert.deepEqual(world.app.rows(`select id from answers where person = '${who}'`), []);
  });

  it('is gone with whoever asked', async () => {
    const { posted, talk } = await askAndWait();
    await world.app.storage.people.erase(String(talk.place.who.aadObjectId), world.app.clock.now());
    const blanked = await world.connector.seen(isUpdateOf(posted), 8_000);
    assert.match(cardText(cardOf(blanked)), /no longer here/);
  });

  it('waits through a restart', async () => {
    const { card, talk } = await askAndWait();
    await world.restart();
    const anna = world.chat({ who: desk.anna.place.who, spot: advice });
    await anna.press(card, 'Send as it is', { as: 'invoke' });
    await world.connector.seen(
      ({ conversation, activity }) =>
        conversation === `a:${talk.place.who.id}` && (activity.text ?? '').includes('has read this'),
      8_000,
    );
    desk = { ...desk, anna, ben: world.chat({ who: desk.ben.place.who, spot: advice }) };
  });

  it('goes in the guidance’s own words where its time came while nothing ran, and takes no decision after that', async () => {
    const { card, told } = await askAndWait();
    await world.restart(3 * 24 * 60 * 60_000);
    const answer = await told();
    assert.equal(isLabelled(answer), false);
    assert.match(answer.activity.text ?? '', /Nobody could read the answer in time/);
    const anna = world.chat({ who: desk.anna.place.who, spot: advice });
    const late = await anna.press(card, 'Send as it is', { as: 'invoke' });
    assert.match(late.words, /time is over|decided on it already/);
    desk = { ...desk, anna, ben: world.chat({ who: desk.ben.place.who, spot: advice }) };
  });

  it('goes in the guidance’s own words where the model is turned off before it goes', async () => {
    const { card, told } = await askAndWait();
    await world.chat().say('model off');
    await desk.anna.press(card, 'Send as it is', { as: 'invoke' });
    const answer = await told();
    assert.equal(isLabelled(answer), false);
    assert.match(answer.activity.text ?? '', /turned off meanwhile: these are the guidance’s own words/);
    const update = await world.connector.seen(({ kind }) => kind === 'update', 8_000);
    assert.match(cardText(cardOf(update)), /guidance’s own words were sent\. Approved by Advisor Anna/);
    world.app.advance(1_000);
    await world.chat().say('model on');
  });

  it('is answered at once in a channel, without the model: there is nobody there to wait for it', async () => {
    const room = '19:staff@thread.tacv2';
    const before = world.fake.requests.length;
    const { words } = await world.chat({ spot: { kind: 'channel', room, team: room } }).say(question);
    assert.match(words, /20 days/);
    assert.equal(world.fake.requests.length, before);
  });
});

describe('An answer that is held while the advisors’ channel takes nothing', () => {
  const world = useModelApp({ supervision: 'hold' });

  it('reaches whoever asked by the time that was promised', async () => {
    await openDesk(world);
    world.connector.fail(
      { status: 503 },
      10_000,
      ({ kind, conversation }) => kind === 'send' && conversation === channel,
    );
    const talk = world.chat();
    await talk.say(question);
    await world.connector.seen(({ conversation }) => conversation === channel, 8_000);
    world.app.advance(3 * 24 * 60 * 60_000);
    const isTold = ({ conversation, kind, activity }: Call): boolean =>
      kind === 'send' &&
      conversation === `a:${talk.place.who.id}` &&
      (activity.text ?? '').includes('Nobody could read the answer in time');
    await world.connector.seen(isTold, 8_000);
  });
});

describe('An answer whose card is on its way', () => {
  const patient = { ...hasty, timeoutMilliseconds: 4_000 };
  const world = useModelApp({ supervision: 'hold' }, {}, { outbound: patient });

  it('is gone from the card where its question is deleted meanwhile', async () => {
    await openDesk(world);
    const { connector } = world;
    connector.fail('slow', 1, ({ kind, conversation }) => kind === 'send' && conversation === channel);
    const talk = world.chat();
    const asked = await talk.say(question);
    for (let waited = 0; connector.faults() === 0 && waited < 8_000; waited += 20) await delay(20);
    await talk.remove(asked.sentIn);
    const posted = await connector.seen(isCard('An answer waits for an advisor'), 8_000);
    const blanked = await connector.seen(isUpdateOf(posted), 8_000);
    assert.match(cardText(cardOf(blanked)), /no longer here/);
  });
});

describe('An answer that would be held', () => {
  const world = useModelApp({ supervision: 'hold' });

  it('is answered at once, without the model, while there is no channel for an advisor to look in', async () => {
    assert.match((await world.chat().say(question)).words, /20 days/);
    assert.equal(world.fake.requests.length, 0);
  });
});

describe('An answer that is sampled', () => {
  const world = useModelApp({
    supervision: 'auto',
    topics: { attendance: 'sampled' },
    sampledInAHundred: 100,
  });

  it('is there at once, and an advisor grades it afterwards with a screened comment', async () => {
    const { anna } = await openDesk(world);
    world.connector.calls.length = 0;
    const { replies } = await world.chat().say(question);
    assert.ok(JSON.stringify(replies[0]).includes('AIGeneratedContent'));
    const posted = await world.connector.seen(isCard('A sampled answer to look at'), 8_000);
    const empty = await anna.press(cardOf(posted), 'Save the grade', { as: 'invoke' });
    assert.match(empty.words, /Choose how right it is/);
    const inputs = {
      grade: 'partly-right',
      message: 'It leaves out who convenes it. Kevin Oduya born 3 April 2014.',
    };
    const graded = await anna.press(cardOf(posted), 'Save the grade', { as: 'invoke', inputs });
    assert.match(graded.words, /Partly right[\s\S]*Advisor Anna/);
    assert.doesNotMatch(graded.words, /Oduya/);
    const again = await anna.press(cardOf(posted), 'Save the grade', { as: 'invoke', inputs });
    assert.match(again.words, /decided on it already/);
    assert.ok(!world.app.bytes().includes('Oduya'));
  });
});
