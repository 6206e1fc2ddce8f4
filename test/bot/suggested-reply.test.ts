/** A suggested reply on the card's form in Teams, over HTTP: beneath what was typed, marked, and sent by a press of its own. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { draftedIn } from '../../src/consultations/event.ts';
import { buttonTitles, cardText, formValues } from '../support/cards.ts';
import { faithful } from '../support/fake-openai.ts';
import { useModelApp } from '../support/model-app.ts';
import { advice, type Reply, type Somebody, somebody, type Talk, team } from '../support/people.ts';
import { newRequest } from '../support/requests.ts';

const typed = 'Thank you for asking.';

describe('A suggested reply on a card', () => {
  const world = useModelApp({ answersPerPersonADay: 3 });
  const [anna, stranger] = [somebody('Advisor Anna'), somebody('A Stranger')];
  const inChannel = (who: Somebody): Talk => world.chat({ who, spot: advice });
  const log = async (question: string): Promise<string> => {
    const request = newRequest();
    const details = { ...request.details, question };
    return (await world.app.storage.requests.log({ ...request, details })).request.reference;
  };
  const open = (who: Somebody, reference: string, move = 'replied'): Promise<Reply> =>
    inChannel(who).send({ signpost: 1, kind: 'open-move', move, reference, revision: 1 }, { as: 'invoke' });
  const suggest = (card: unknown, inputs: Readonly<Record<string, string>>): Promise<Reply> =>
    inChannel(anna).press(card, 'Suggest a reply', { as: 'invoke', inputs });
  const messageIn = ({ card }: Reply): string => formValues(card)['message'] ?? '';

  before(async () => {
    world.connector.setRoster(team, [anna.id]);
    await inChannel(anna).send({ signpost: 1, kind: 'make-advisory' });
  });
  beforeEach(() => {
    world.fake.behave(faithful);
    world.fake.forget();
  });

  it('is put beneath what was typed, once, with the mark of a model, and goes when it is sent', async () => {
    const reference = await log('When must the ELPM be held?');
    const form = await open(anna, reference);
    assert.ok(buttonTitles(form.card).includes('Suggest a reply'));
    const filled = await suggest(form.card, { message: typed });
    const words = messageIn(filled);
    assert.ok(words.startsWith(`${typed}\n\n`));
    assert.match(words, /20 days/);
    assert.match(cardText(filled.card), /AI-generated: the language model fake-model-2026-11-01 suggested/);
    const again = await suggest(filled.card, { message: words });
    assert.equal(messageIn(again), words);
    assert.match(cardText(again.card), /stands in the form already/);
    assert.equal(world.fake.requests.length, 1);
    await inChannel(anna).press(again.card, 'Send', { as: 'invoke', inputs: { message: words } });
    const history = await world.app.storage.requests.history('southwark', reference);
    assert.equal(history.map(({ happening }) => draftedIn(happening)?.share).at(-1), 'mostly');
  });

  it('leaves what was typed as it was where there is nothing to put, or no room', async () => {
    const none = await open(anna, await log('Which dinosaur museum lends wombats?'));
    const left = await suggest(none.card, { message: typed });
    assert.equal(messageIn(left), typed);
    assert.match(cardText(left.card), /no guidance here/);
    const full = await open(anna, await log('When must the ELPM be held?'));
    const long = 'We are still looking at it. '.repeat(53).trim();
    const same = await suggest(full.card, { message: long });
    assert.equal(messageIn(same), long);
    assert.match(cardText(same.card), /no room beside your words/);
  });

  it('is nobody’s to ask for who is no advisor, nor on a form that is not for it', async () => {
    const reference = await log('When must the ELPM be held?');
    const form = {
      signpost: 1,
      kind: 'suggest-move',
      reference,
      revision: 1,
      form: randomUUID(),
      cleared: [],
    };
    const refused = await inChannel(stranger).send({ ...form, move: 'replied' }, { as: 'invoke' });
    assert.match(refused.words, /advisors’ team/);
    const noted = await inChannel(anna).send(
      { ...form, move: 'noted' },
      { as: 'invoke', inputs: { message: 'Among us.' } },
    );
    assert.equal(messageIn(noted), 'Among us.');
    assert.ok(!buttonTitles((await open(anna, reference, 'noted')).card).includes('Suggest a reply'));
    assert.equal(world.fake.requests.length, 0);
  });

  it('is not made, or paid for, on a form whose move is closed by now, and the words are kept', async () => {
    const reference = await log('When must the ELPM be held?');
    const form = await open(anna, reference);
    const words = { signpost: 1, kind: 'make-move', move: 'closed', reference, revision: 1 };
    await inChannel(anna).send(words, { as: 'invoke', inputs: { message: 'Settled.' } });
    const late = await suggest(form.card, { message: typed });
    assert.equal(messageIn(late), typed);
    assert.match(cardText(late.card), /cannot be done from where the request stands/);
    assert.equal(world.fake.requests.length, 0);
  });

  it('is not offered where the model is turned off', async () => {
    await world.chat().say('model off');
    const form = await open(anna, await log('When must the ELPM be held?'));
    assert.ok(!buttonTitles(form.card).includes('Suggest a reply'));
  });
});
