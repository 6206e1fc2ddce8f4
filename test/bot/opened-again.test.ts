/** Whoever opens a request again is owed a reply by a time that is promised anew, and reads it. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { advice, goodForm, referenceIn, somebody, submitData, type Talk, team } from '../support/people.ts';
import { useApp } from '../support/use-app.ts';

/** A Monday. */
const monday = '2026-11-23T10:00:00.000Z';
const aWeek = 7 * 24 * 3_600_000;
const promised = { count: 2, unit: 'working-days', words: 'two working days' } as const;

const world = useApp({
  service: (service) => ({ ...service, kinds: service.kinds.map((kind) => ({ ...kind, promised })) }),
});
const anna = somebody('Advisor Anna');
const see = (who: Talk, reference: string) =>
  who.send({ signpost: 1, kind: 'see-request', reference }, { as: 'invoke' });
const due = async (reference: string): Promise<string | undefined> => {
  const request = await world.app.storage.requests.find('southwark', reference);
  assert.equal(request?.answeredAt, undefined);
  return request?.due;
};

describe('A request that its requester opens again', () => {
  it('is owed a reply anew, though it had been closed in time', async () => {
    world.connector.setRoster(team, [anna.id]);
    const channel = world.chat({ who: anna, spot: advice });
    await channel.send({ signpost: 1, kind: 'make-advisory' });
    world.app.clock.set(monday);
    const rae = world.chat();
    const { words } = await rae.send(submitData(), { as: 'invoke', inputs: goodForm });
    const reference = referenceIn(words);
    assert.equal(await due(reference), '2026-11-25T17:00:00.000Z');
    const { card } = await see(channel, reference);
    await channel.fill(card, 'Close', { as: 'invoke', inputs: { message: 'All done.' } });
    world.app.clock.set(plusMilliseconds(monday, aWeek));
    const mine = await see(rae, reference);
    const again = await rae.fill(mine.card, 'Open again', {
      as: 'invoke',
      inputs: { message: 'It came back.' },
    });
    assert.equal(await due(reference), '2026-12-02T17:00:00.000Z');
    assert.match(again.words, /2 December 2026/);
  });
});
