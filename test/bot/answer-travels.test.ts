/** The answer that led to a request goes with it, with its sources and their version: to the advisors, the record and the copy. */
import assert from 'node:assert/strict';
import { cardText } from '../support/cards.ts';
import { advice, channel, goodForm, referenceIn, somebody, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';
import { cardsIn } from '../support/wire.ts';

const world = useApp();
const { chat } = world;

describe('A request that an answer led to', () => {
  const anna = somebody('Advisor Anna');
  const who = somebody();
  const question = 'When must the ELPM be held?';
  let reference = '';
  before(async () => {
    world.connector.setRoster(team, [anna.id]);
    await chat({ who: anna, spot: advice }).send({ signpost: 1, kind: 'make-advisory' });
    const asker = chat({ who });
    const asked = await asker.say(question);
    const gate = await asker.press(asked.card, 'Request a consultation');
    const form = await asker.press(gate.card, 'Attendance or education advice');
    reference = referenceIn((await asker.sendForm(form.card, { as: 'invoke', inputs: goodForm })).words);
  });

  it('has the question and the answer with its sources on the advisors’ card', async () => {
    const { activity } = await world.connector.seen(
      ({ kind, conversation, raw }) =>
        kind === 'send' && conversation === channel && raw.includes(`${reference}: `),
    );
    const words = cardText(cardsIn(activity).at(-1));
    assert.ok(words.includes(`Asked here before: “${question}”`), words);
    assert.match(
      words,
      /Was answered: [^]*within 20 days of the consultation[^]*\[1\] Virtual School Head role extension/,
    );
  });

  it('has them in the copy for the requester’s own records, with the version of the guidance', async () => {
    const { words } = await chat({ who }).send({ signpost: 1, kind: 'copy-record', reference });
    assert.ok(words.includes(`Asked: ${question}`), words);
    assert.match(
      words,
      /within 20 days of the consultation[^]*\(1\) Virtual School Head role extension[^]*Answered from version 1 of the guidance\./,
    );
  });

  it('has the version and each source in the record that is exported', async () => {
    const { card } = await chat({ who }).say(`export ${reference}`);
    const link = /https?:\/\/[^"]+\/exports\/[\w-]+\/[\w-]+/.exec(JSON.stringify(card))?.[0] ?? '';
    const page = await (await fetch(link, { method: 'POST' })).text();
    assert.match(page, /Answered from version 1 of the guidance\./);
    assert.match(page, /\[1\] [^<]{8,}/);
    assert.doesNotMatch(page, /no longer in the guidance/);
  });
});
