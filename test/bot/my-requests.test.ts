/** A requester's own requests: listed, looked at with their history, changed, taken back, taken up again, copied. */
import assert from 'node:assert/strict';
import { buttonTitles } from '../support/cards.ts';
import { advice, goodForm, referenceIn, somebody, submitData, type Talk, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';

const world = useApp({
  service: (service) => ({
    ...service,
    formalReferral: { label: 'Formal referral', url: 'https://council.example/refer' },
  }),
});
const { chat } = world;
const anna = somebody('Advisor Anna');
const day = 24 * 60 * 60_000;

async function logged(requester: Talk): Promise<string> {
  const receipt = await requester.send(submitData(), { as: 'invoke', inputs: goodForm });
  return referenceIn(receipt.words);
}

const see = (who: Talk, reference: string) =>
  who.send({ signpost: 1, kind: 'see-request', reference }, { as: 'invoke' });

async function advisorDoes(reference: string, title: string, inputs: Record<string, string>): Promise<void> {
  const channel = chat({ who: anna, spot: advice });
  const { card } = await see(channel, reference);
  const done = await channel.fill(card, title, { as: 'invoke', inputs });
  assert.doesNotMatch(done.words, /Nothing was done/);
}

describe('My requests', () => {
  before(async () => {
    world.connector.setRoster(team, [anna.id]);
    await chat({ who: anna, spot: advice }).send({ signpost: 1, kind: 'make-advisory' });
  });

  it('say so where there are none, with a way on', async () => {
    const { words, card } = await chat().say('my requests');
    assert.match(words, /You have not asked for a consultation yet/);
    assert.deepEqual(buttonTitles(card), ['Request a consultation']);
  });

  it('list the open ones first, and lead to each', async () => {
    const rae = chat();
    const first = await logged(rae);
    const second = await logged(rae);
    await advisorDoes(second, 'Close', { message: 'Settled by phone.' });
    const { words, card } = await rae.say('my requests');
    assert.ok(words.indexOf(first) < words.indexOf(second), words);
    assert.match(words, /· Received ·[\s\S]*· Closed ·/);
    const one = await rae.press(card, 'See or change it', { as: 'invoke' });
    assert.match(one.words, new RegExp(first));
    assert.match(one.words, /You sent the request/);
  });

  it('are found by their reference, and nobody else’s are', async () => {
    const rae = chat();
    const reference = await logged(rae);
    assert.match((await rae.say(reference.toLowerCase())).words, /You sent the request/);
    assert.match((await rae.say(`where is ${reference}?`)).words, /You sent the request/);
    const other = chat();
    for (const asked of [await other.say(reference), await other.say('SWK-2026-9999')]) {
      assert.match(asked.words, /You have no request SWK-2026-\d+/);
      assert.doesNotMatch(asked.words, /contract was not agreed/);
    }
    const copied = await other.send({ signpost: 1, kind: 'copy-record', reference });
    assert.match(copied.words, /You have no request/);
    assert.match((await see(other, reference)).words, /Only members of the advisors’ team/);
  });

  it('show what was said to their requester and by them, and nothing that advisors say among themselves', async () => {
    const rae = chat();
    const reference = await logged(rae);
    await advisorDoes(reference, 'Note among advisors', { message: 'A secretnote among us.' });
    await advisorDoes(reference, 'Ask the requester', { message: 'Which stage is it at?' });
    const asked = await see(rae, reference);
    assert.match(asked.words, /You are asked:\s+Which stage is it at\?/);
    const answered = await rae.fill(asked.card, 'Add or answer', {
      as: 'invoke',
      inputs: { message: 'Stage two, since May.' },
    });
    assert.match(answered.words, /You wrote: Stage two, since May\./);
    assert.doesNotMatch(answered.words, /You are asked/);
    await advisorDoes(reference, 'Record advice', {
      advice: 'Hold the review first.',
      nextStep: 'School, by Friday.',
    });
    const { words } = await see(rae, reference);
    assert.match(words, /Advisor Anna advised: Hold the review first\. Next step: School, by Friday\./);
    const copy = await rae.send({ signpost: 1, kind: 'copy-record', reference });
    assert.match(copy.words, /Consultation SWK-2026-\d+, Southwark Virtual School/);
    assert.match(
      copy.words,
      /Advice \(20 November 2026\), by an advisor of Southwark Virtual School: Hold the review/,
    );
    for (const surface of [words, copy.words, (await rae.say('my requests')).words]) {
      assert.doesNotMatch(surface, /secretnote/);
    }
    const told = world.connector
      .messages()
      .filter(({ conversation }) => conversation === `a:${rae.place.who.id}`);
    assert.doesNotMatch(JSON.stringify(told), /secretnote/);
  });

  it('can be changed, withdrawn with a reason, and taken up again for a while', async () => {
    const rae = chat();
    const reference = await logged(rae);
    const { card } = await see(rae, reference);
    const changed = await rae.fill(card, 'Change my question', {
      as: 'invoke',
      inputs: { question: 'What comes after a contract that was not agreed?', urgency: 'deadline' },
    });
    assert.match(changed.words, /Your question\.\*\* What comes after a contract/);
    const withdrawn = await rae.fill(changed.card, 'Withdraw', {
      as: 'invoke',
      inputs: { reason: 'settled' },
    });
    assert.match(withdrawn.words, /You withdrew it/);
    const again = await rae.fill(withdrawn.card, 'Open again', {
      as: 'invoke',
      inputs: { message: 'It is back.' },
    });
    assert.match(again.words, /Opened again/);
    await rae.fill(again.card, 'Withdraw', { as: 'invoke', inputs: { reason: 'by-mistake' } });
    const { card: ended } = await see(rae, reference);
    world.app.advance(29 * day);
    const late = await rae.press(ended, 'Open again', { as: 'invoke' });
    assert.match(late.words, /Nothing was done: it ended too long ago/);
    assert.ok(!buttonTitles(late.card).includes('Open again'));
    world.app.advance(-29 * day);
  });

  it('ask how it went once, and tell the channel', async () => {
    const rae = chat();
    const reference = await logged(rae);
    await advisorDoes(reference, 'Close', { message: 'Done.' });
    const { card } = await see(rae, reference);
    const rated = await rae.fill(card, 'How did it go?', { as: 'invoke', inputs: { rating: 'partly' } });
    assert.match(rated.words, /You said how it went: It helped in part/);
    assert.ok(!buttonTitles(rated.card).includes('How did it go?'));
    await world.connector.seen(
      ({ conversation, raw }) => conversation.includes('messageid') && raw.includes('It helped in part'),
    );
  });

  it('keep an answer that could identify a child from being sent, with the rest of it kept', async () => {
    const rae = chat();
    const reference = await logged(rae);
    const { card } = await see(rae, reference);
    const inputs = { message: 'It is about Jordan Canaryson in year 9.' };
    const back = await rae.fill(card, 'Add or answer', { as: 'invoke', inputs });
    assert.match(back.words, /could identify a child/);
    assert.doesNotMatch(JSON.stringify(cardsIn(back.body)), /Canaryson/);
    assert.ok(!world.app.bytes().toString('latin1').includes('Canaryson'));
  });

  it('say the fixed words first where an answer tells of danger, and take it all the same', async () => {
    const rae = chat();
    const { card } = await see(rae, await logged(rae));
    const inputs = { message: 'She says he will kill her tonight.' };
    const told = await rae.fill(card, 'Add or answer', { as: 'invoke', inputs });
    assert.match(told.words, /999/);
    assert.match(told.words, /You wrote: She says he will kill her tonight/);
  });

  it('point to the formal referral, whose link carries nothing', async () => {
    const rae = chat();
    const { card } = await see(rae, await logged(rae));
    const link = JSON.stringify(card).match(/"url":"([^"]+)"/)?.[1];
    assert.equal(link, 'https://council.example/refer');
  });

  it('are shown in their requester’s own chat alone', async () => {
    const rae = chat();
    const reference = await logged(rae);
    const channel = chat({ who: rae.place.who, spot: advice });
    for (const said of ['my requests', reference]) {
      assert.match((await channel.say(said)).words, /Your requests are for you alone/);
    }
  });
});
