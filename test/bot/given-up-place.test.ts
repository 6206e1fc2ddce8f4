/** The end of a request that has a place booked: said before, told to whoever had it, and kept in the record. */
import assert from 'node:assert/strict';
import { buttonTitles } from '../support/cards.ts';
import { advice, goodForm, referenceIn, somebody, submitData, type Talk, team } from '../support/people.ts';
import { call, signInLocally } from '../support/workspace.ts';
import { useApp } from '../support/use-app.ts';

const world = useApp();
const { chat } = world;
const anna = somebody('Advisor Anna');
const inChannel = (): Talk => chat({ who: anna, spot: advice });
const now = '2026-11-24T10:00:00.000Z';
const place = 'the place on Wednesday 25 November 2026 at 10:00 (UK time)';

async function booked(requester: Talk): Promise<string> {
  const receipt = await requester.send(submitData(), { as: 'invoke', inputs: goodForm });
  const reference = referenceIn(receipt.words);
  const pick = await requester.send({ signpost: 1, kind: 'pick-session', reference }, { as: 'invoke' });
  const [, value = ''] =
    /\{"title":"[^"]*UK time[^"]*","value":"([^"]*)"\}/.exec(JSON.stringify(pick.card)) ?? [];
  await requester.press(pick.card, 'Book this place', { as: 'invoke', inputs: { place: value } });
  return reference;
}

const formOf = (reference: string, move: string) =>
  inChannel().send({ signpost: 1, kind: 'open-move', move, reference, revision: 2 }, { as: 'invoke' });

const told = ({ place: { who } }: Talk, words: string) =>
  world.connector.seen(
    ({ conversation, kind, raw }) => conversation === `a:${who.id}` && kind === 'send' && raw.includes(words),
  );

describe('The end of a request that has a place', () => {
  before(async () => {
    world.connector.setRoster(team, [anna.id]);
    world.app.clock.set(now);
    await inChannel().send({ signpost: 1, kind: 'make-advisory' });
  });
  beforeEach(async () => {
    world.app.clock.set(now);
    const form = await inChannel().say('publish a surgery session');
    const session = { day: '2026-11-25', time: '10:00', minutes: '30', places: '1', way: 'teams' };
    await inChannel().press(form.card, 'Publish', { as: 'invoke', inputs: session });
  });

  it('is warned of on the form of every end, and on none of another move', async () => {
    const reference = await booked(chat());
    for (const move of ['closed', 'declined', 'signposted', 'escalated', 'merged']) {
      const { words } = await formOf(reference, move);
      assert.ok(words.includes(`This gives up ${place}.`), `${move}: ${words}`);
    }
    assert.doesNotMatch((await formOf(reference, 'replied')).words, /gives up/);
    world.app.clock.set('2026-11-25T12:00:00.000Z');
    assert.doesNotMatch((await formOf(reference, 'closed')).words, /gives up/);
  });

  it('tells the requester that they need not come, with the way out of their calendar, and stands in the record', async () => {
    const requester = chat({ who: somebody('Requester Rae') });
    const reference = await booked(requester);
    const form = await formOf(reference, 'closed');
    await inChannel().press(form.card, 'Send', { as: 'invoke', inputs: { message: 'It has settled.' } });
    const { raw } = await told(requester, 'was closed by');
    assert.ok(raw.includes(`With that ${place} is given up: you do not need to come.`), raw);
    assert.match(raw, /Take it out of my calendar/);
    const seen = await requester.say(reference);
    assert.ok(seen.words.includes(`closed it, which gave up ${place}: It has settled.`), seen.words);
    assert.ok(buttonTitles(seen.card).includes('Take it out of my calendar'));
  });

  it('is warned of in the workspace as well', async () => {
    const reference = await booked(chat());
    const token = await signInLocally(world.app.port, 'advisor');
    const form = (move: string) => call(world.app.port, 'moveForm', { token, parts: { reference, move } });
    assert.equal((await form('closed')).body.givesUp, `This gives up ${place}.`);
    assert.equal((await form('noted')).body.givesUp, undefined);
  });

  it('is not told of a time that is past', async () => {
    const requester = chat();
    const reference = await booked(requester);
    world.app.clock.set('2026-11-25T12:00:00.000Z');
    const form = await formOf(reference, 'closed');
    await inChannel().press(form.card, 'Send', { as: 'invoke', inputs: { message: 'It has settled.' } });
    const { raw } = await told(requester, 'was closed by');
    assert.doesNotMatch(raw, /given up|out of my calendar/);
    assert.doesNotMatch((await requester.say(reference)).words, /gave up/);
  });
});
