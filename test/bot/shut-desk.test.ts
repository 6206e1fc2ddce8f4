/** What is said while the desk is shut: when the other side hears of it, to whoever waits for them. */
import assert from 'node:assert/strict';
import { isOpenAt } from '../../src/calendar/opening-hours.ts';
import { openForTrying } from '../../src/services/trying-hours.ts';
import { holidaysOn } from '../calendar/calendars.ts';
import { advice, goodForm, referenceIn, somebody, submitData, type Talk, team } from '../support/people.ts';
import { newService } from '../support/service.ts';
import { useApp } from '../support/use-app.ts';

const friday = '2026-11-20T12:00:00.000Z';
const sunday = '2026-11-22T12:00:00.000Z';
const opens = 'Monday 23 November 2026 at 09:00 (UK time)';

const world = useApp();
const anna = somebody('Advisor Anna');
const see = (who: Talk, reference: string) =>
  who.send({ signpost: 1, kind: 'see-request', reference }, { as: 'invoke' });
const send = (who: Talk, inputs: Readonly<Record<string, string>> = goodForm) =>
  who.send(submitData(), { as: 'invoke', inputs });

describe('While the desk is shut', () => {
  before(async () => {
    world.connector.setRoster(team, [anna.id]);
    await world.chat({ who: anna, spot: advice }).send({ signpost: 1, kind: 'make-advisory' });
  });
  beforeEach(() => {
    world.app.clock.set(sunday);
  });

  it('a receipt says when somebody picks the request up', async () => {
    const { words } = await send(world.chat());
    assert.match(words, /The desk is shut: an advisor picks it up from there once it opens/);
    assert.ok(words.includes(opens), words);
    world.app.clock.set(friday);
    const inHours = await send(world.chat());
    assert.match(inHours.words, /An advisor picks it up from there\./);
    assert.doesNotMatch(inHours.words, /is shut/);
  });

  it('a receipt says that no time is promised, where none is', async () => {
    const { words } = await send(world.chat());
    assert.match(words, /No time for a reply is promised\./);
    assert.doesNotMatch(words, /aims to reply/);
  });

  it('a requester who adds to their request reads when the advisors are told, unless it is urgent', async () => {
    for (const [urgency, isToldLater] of [
      ['soon', true],
      ['deadline', false],
    ] as const) {
      const rae = world.chat();
      const reference = referenceIn((await send(rae, { ...goodForm, urgency })).words);
      const { card } = await see(rae, reference);
      const added = await rae.fill(card, 'Add or answer', {
        as: 'invoke',
        inputs: { message: 'A second letter.' },
      });
      assert.match(added.words, /You wrote: A second letter\./);
      const later = `The desk is shut now: the advisors are told of it when it opens, ${opens}`;
      assert.equal(added.words.includes(later), isToldLater, added.words);
    }
  });

  it('an advisor reads when the requester is told, but not of a note that nobody is told of', async () => {
    world.app.clock.set(friday);
    const reference = referenceIn((await send(world.chat())).words);
    world.app.clock.set(sunday);
    const channel = world.chat({ who: anna, spot: advice });
    const { card } = await see(channel, reference);
    const replied = await channel.fill(card, 'Reply', { as: 'invoke', inputs: { message: 'Meet first.' } });
    assert.match(replied.words, /The desk is shut now: the requester is told of it when it opens, Monday 23/);
    const noted = await channel.fill((await see(channel, reference)).card, 'Note among advisors', {
      as: 'invoke',
      inputs: { message: 'Ring the school.' },
    });
    assert.doesNotMatch(noted.words, /is shut/);
  });
});

describe('Signpost that is tried out', () => {
  it('has a desk that is open at all hours, unless its hours are written', () => {
    const written = { ...newService().opening, isAssumed: false };
    assert.deepEqual(openForTrying(newService({ opening: written })).opening, written);
    const assumed = { ...written, isAssumed: true };
    const { opening } = openForTrying(newService({ opening: assumed }));
    assert.deepEqual([opening.days.length, opening.from, opening.to], [7, '00:00', '24:00']);
    for (const late of ['2026-11-22T23:59:30.000Z', '2026-07-01T22:59:59.000Z', '2026-07-01T23:00:00.000Z'])
      assert.ok(isOpenAt(late, opening, holidaysOn([])), late);
  });
});
