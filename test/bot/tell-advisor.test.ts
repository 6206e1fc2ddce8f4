/** Who is told as an advisor: whoever is one by what Teams says at that moment, and nobody who was. */
import assert from 'node:assert/strict';
import type { Member } from '../../bot/roster.ts';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { anna, ben, monday, rae, useDesk } from '../support/desk.ts';
import { addressOf, memberOf } from '../support/sending.ts';
import { newService } from '../support/service.ts';

describe('Somebody who is told as an advisor', () => {
  let members: readonly Member[] | undefined;
  const desk = useDesk(() => ({ members: () => members }));
  const { clock, told, log, move, send } = desk;
  const inThread = (): string => told('channel;');

  beforeEach(() => {
    members = [memberOf('anna'), memberOf('ben')];
  });

  /** Anna's, posted and told of. */
  const assigned = async (due?: string): Promise<string> => {
    const reference = await log({ due });
    await move(reference, { kind: 'assigned', to: anna }, ben);
    await send();
    desk.hush();
    return reference;
  };
  const added = { kind: 'added', message: 'One thing more.' } as const;

  it('hears of their requests as long as they are in the team', async () => {
    await move(await assigned(), added, rae);
    await send();
    assert.match(told('a:anna'), /One thing more/);
  });

  it('hears nothing once they have left: the thread says that nobody was told', async () => {
    const reference = await assigned();
    members = [memberOf('ben')];
    await move(reference, added, rae);
    await send();
    assert.equal(told('a:anna'), '');
    assert.match(inThread(), /Advisor Anna, who is not in the advisors’ team any more and was not told/);
  });

  describe('without a chat of their own', () => {
    const mentioned = (id: string) =>
      desk.notes.flatMap(({ mentions = [] }) => mentions).filter((mention) => mention.id === `29:${id}`);
    const hush = async (person: string): Promise<void> => {
      await desk.storage.whereabouts.forgetPersonal('southwark', person);
      desk.hush();
    };
    afterEach(async () => {
      for (const person of ['anna', 'ben'])
        await desk.storage.whereabouts.notePersonal('southwark', person, addressOf(`a:${person}`));
    });

    it('is named in the thread, so that Teams tells them', async () => {
      const reference = await log();
      await send();
      await hush('anna');
      await move(reference, { kind: 'assigned', to: anna }, ben);
      await send();
      const words = `**${reference}** is with <at>Advisor Anna</at> now: Advisor Ben assigned it.`;
      assert.ok(inThread().includes(words), inThread());
      assert.doesNotMatch(inThread(), /with you now|to you/);
      assert.deepEqual(mentioned('anna'), [{ id: '29:anna', name: 'Advisor Anna' }]);
    });

    it('is named as well where somebody did something to their request', async () => {
      const reference = await assigned();
      await hush('anna');
      await move(reference, added, rae);
      await send();
      assert.match(
        inThread(),
        /<at>Advisor Anna<\/at> has this request\. \*\*SWK-2026-\d+\*\*: The requester/,
      );
      assert.equal(mentioned('anna').length, 1);
    });

    it('is named as whoever covers for somebody', async () => {
      const reference = await assigned();
      await hush('ben');
      const cover = { id: 'ben', name: 'Advisor Ben' };
      await desk.storage.absences.note('southwark', { person: 'anna', until: '2026-11-30', cover });
      await move(reference, added, rae);
      await send();
      assert.match(inThread(), /<at>Advisor Ben<\/at> covers for Advisor Anna until/);
      assert.doesNotMatch(inThread(), /You cover/);
      assert.equal(mentioned('ben').length, 1);
      await desk.storage.absences.end('southwark', 'anna');
    });

    it('is named without a mention where Teams would not say who is in the team', async () => {
      await hush('anna');
      members = undefined;
      const reference = await log();
      await move(reference, { kind: 'assigned', to: anna }, ben);
      for (let seconds = 0; seconds < 60; seconds += 5) {
        clock.set(plusMilliseconds(monday, seconds * 1_000));
        await send();
      }
      assert.ok(inThread().includes(`**${reference}** is with **Advisor Anna** now`), inThread());
      assert.deepEqual(mentioned('anna'), []);
    });
  });

  it('hears nothing where the request is with somebody else by then', async () => {
    const reference = await assigned();
    await move(reference, added, rae);
    await move(reference, { kind: 'assigned', to: ben });
    members = [memberOf('ben')];
    await send();
    assert.equal(told('a:anna'), '');
    assert.doesNotMatch(inThread(), /any more and was not told/);
    assert.match(told('a:ben'), /is with you now/);
  });

  it('is reminded of what is due, and gets a digest, only while they are in the team', async () => {
    const reference = await assigned('2026-11-24T17:00:00.000Z');
    members = [memberOf('ben')];
    clock.set('2026-11-24T15:00:00.000Z');
    await send({}, ({ writeDigests }) => writeDigests());
    assert.equal(told('a:anna'), '');
    assert.match(inThread(), new RegExp(`${reference}\\*\\*: A first reply is due`));
    members = [memberOf('anna')];
    clock.set('2026-11-25T09:30:00.000Z');
    await send({}, ({ writeDigests }) => writeDigests());
    assert.match(told('a:anna'), /No first reply was given/);
    assert.match(told('a:anna'), /With you, Wednesday 25 November 2026/);
  });

  it('is no guest, unless the council lets guests advise', async () => {
    const reference = await assigned();
    members = [memberOf('anna', { isGuest: true })];
    await move(reference, added, rae);
    await send();
    assert.equal(told('a:anna'), '');
    await move(reference, added, rae);
    await send({ service: newService({ guestsAdvise: true }) });
    assert.match(told('a:anna'), /One thing more/);
  });

  it('is asked for again where Teams would not say who is in the team, and after that told in the thread', async () => {
    const reference = await assigned();
    members = undefined;
    await move(reference, added, rae);
    for (let seconds = 0; seconds < 60; seconds += 5) {
      clock.set(plusMilliseconds(monday, seconds * 1_000));
      await send();
      if (seconds === 0) assert.doesNotMatch(inThread(), /\*\*: The requester/);
    }
    assert.equal(told('a:anna'), '');
    assert.match(inThread(), /SWK-2026-\d+\*\*: The requester, Example Requester, wrote: One thing more/);
  });

  it('has a cover who is reminded as well while they are away', async () => {
    const reference = await assigned('2026-11-24T17:00:00.000Z');
    const cover = { id: 'ben', name: 'Advisor Ben' };
    await desk.storage.absences.note('southwark', { person: 'anna', until: '2026-11-30', cover });
    clock.set('2026-11-24T15:00:00.000Z');
    await send();
    const due = `You cover for Advisor Anna. **${reference}**: A first reply is due`;
    assert.equal(told('a:ben').split(due).length - 1, 1, told('a:ben'));
    assert.match(told('a:anna'), /A first reply is due/);
    await desk.storage.absences.end('southwark', 'anna');
  });

  it('gets, as cover of somebody away, the digest of whom they cover, once a day and beside their own', async () => {
    const reference = await assigned('2026-11-30T17:00:00.000Z');
    const cover = { id: 'ben', name: 'Advisor Ben' };
    await desk.storage.absences.note('southwark', { person: 'anna', until: '2026-11-30', cover });
    clock.set('2026-11-26T09:30:00.000Z');
    for (let turn = 0; turn < 2; turn += 1) await send({}, ({ writeDigests }) => writeDigests());
    const theirs = 'You cover for Advisor Anna: with them, Thursday 26 November 2026';
    assert.equal(told('a:ben').split(theirs).length - 1, 1, told('a:ben'));
    assert.match(told('a:ben'), new RegExp(`${theirs}[^]*${reference}`));
    assert.match(told('a:ben'), /With you, Thursday 26 November 2026/);
    await desk.storage.absences.end('southwark', 'anna');
    desk.hush();
    clock.set('2026-11-27T09:30:00.000Z');
    await send({}, ({ writeDigests }) => writeDigests());
    assert.doesNotMatch(told('a:ben'), /You cover for/);
    assert.match(told('a:anna'), /With you, Friday 27 November 2026/);
  });
});
