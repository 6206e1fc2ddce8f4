/** Who is told as an advisor: whoever is one by what Teams says at that moment, and nobody who was. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import type { Member } from '../../bot/roster.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import type { Move } from '../../src/consultations/event.ts';
import { type OpenStorage, openStorage } from '../../src/storage/open.ts';
import { newRequest } from '../support/requests.ts';
import { addressOf, createSending, memberOf, type Note, sendAll, type Sending } from '../support/sending.ts';
import { newService } from '../support/service.ts';
import { createTestClock } from '../support/standing-clock.ts';
import { createFolder } from '../support/storage.ts';

/** A Monday, in hours. */
const monday = '2026-11-23T10:00:00.000Z';
const anna = { id: 'anna', name: 'Advisor Anna' };
const rae = { id: 'person-1', name: 'Example Requester' };

describe('Somebody who is told as an advisor', () => {
  const clock = createTestClock(monday);
  const folder = createFolder();
  let storage: OpenStorage;
  let members: readonly Member[] | undefined;
  let notes: Note[];
  const sendingWith = (over: Sending = {}) =>
    createSending(
      storage,
      clock,
      (note) => {
        notes.push(note);
        return Promise.resolve();
      },
      { members: () => members, ...over },
    );
  const told = (conversation: string): string =>
    notes
      .filter((note) => note.conversation === conversation)
      .map(({ words }) => words)
      .join('\n');
  const inThread = (): string =>
    notes
      .filter((note) => note.conversation.startsWith('channel;'))
      .map(({ words }) => words)
      .join('\n');

  before(async () => {
    storage = await openStorage({ database: { kind: 'sqlite', folder }, process: 'p', clock });
    const channel = { service: 'southwark', desk: 'advisors', team: 't', address: addressOf('channel') };
    await storage.advisoryChannels.set({ ...channel, setBy: 'm', setAt: monday });
    for (const person of ['anna', 'ben', 'person-1'])
      await storage.whereabouts.notePersonal('southwark', person, addressOf(`a:${person}`));
  });
  beforeEach(() => {
    clock.set(monday);
    members = [memberOf('anna'), memberOf('ben')];
    notes = [];
  });
  after(async () => {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const move = async (reference: string, what: Move, by = anna): Promise<void> => {
    await storage.inTransaction(async (stores) => {
      const request = await stores.requests.find('southwark', reference);
      const as = by === rae ? 'requester' : 'advisor';
      const revision = request?.revision ?? 0;
      const press = { service: 'southwark', reference, revision, by, as, at: clock.now() } as const;
      const made = await makeMove(stores, { ...press, move: what, once: undefined });
      assert.equal(made.kind, 'moved');
    });
  };
  /** Anna's, posted and told of. */
  const assigned = async (due?: string): Promise<string> => {
    const request = newRequest({ due, at: clock.now() });
    const logged = await storage.inTransaction((stores) => logRequest(stores, request));
    const { reference } = logged.request;
    await move(reference, { kind: 'assigned', to: anna });
    await sendAll(sendingWith().sender);
    notes = [];
    return reference;
  };
  const added = { kind: 'added', message: 'One thing more.' } as const;

  it('hears of their requests as long as they are in the team', async () => {
    await move(await assigned(), added, rae);
    await sendAll(sendingWith().sender);
    assert.match(told('a:anna'), /One thing more/);
  });

  it('hears nothing once they have left: the thread says that nobody was told', async () => {
    const reference = await assigned();
    members = [memberOf('ben')];
    await move(reference, added, rae);
    await sendAll(sendingWith().sender);
    assert.equal(told('a:anna'), '');
    assert.match(inThread(), /Advisor Anna, who is not in the advisors’ team any more and was not told/);
  });

  it('hears nothing where the request is with somebody else by then', async () => {
    const reference = await assigned();
    await move(reference, added, rae);
    await move(reference, { kind: 'assigned', to: { id: 'ben', name: 'Advisor Ben' } });
    members = [memberOf('ben')];
    await sendAll(sendingWith().sender);
    assert.equal(told('a:anna'), '');
    assert.doesNotMatch(inThread(), /any more and was not told/);
    assert.match(told('a:ben'), /is with you now/);
  });

  it('is reminded of what is due, and gets a digest, only while they are in the team', async () => {
    const reference = await assigned('2026-11-24T17:00:00.000Z');
    members = [memberOf('ben')];
    clock.set('2026-11-24T15:00:00.000Z');
    const { sender, writeDigests } = sendingWith();
    await writeDigests();
    await sendAll(sender);
    assert.equal(told('a:anna'), '');
    assert.match(inThread(), new RegExp(`${reference}\\*\\*: A first reply is due`));
    members = [memberOf('anna')];
    clock.set('2026-11-25T09:30:00.000Z');
    const back = sendingWith();
    await back.writeDigests();
    await sendAll(back.sender);
    assert.match(told('a:anna'), /No first reply was given/);
    assert.match(told('a:anna'), /With you, Wednesday 25 November 2026/);
  });

  it('is no guest, unless the council lets guests advise', async () => {
    const reference = await assigned();
    members = [memberOf('anna', { isGuest: true })];
    await move(reference, added, rae);
    await sendAll(sendingWith().sender);
    assert.equal(told('a:anna'), '');
    await move(reference, added, rae);
    await sendAll(sendingWith({ service: newService({ guestsAdvise: true }) }).sender);
    assert.match(told('a:anna'), /One thing more/);
  });

  it('is asked for again where Teams would not say who is in the team, and after that told in the thread', async () => {
    const reference = await assigned();
    members = undefined;
    await move(reference, added, rae);
    const { sender } = sendingWith();
    for (let seconds = 0; seconds < 60; seconds += 5) {
      clock.set(plusMilliseconds(monday, seconds * 1_000));
      await sendAll(sender);
      if (seconds === 0) assert.doesNotMatch(inThread(), /\*\*: The requester/);
    }
    assert.equal(told('a:anna'), '');
    assert.match(inThread(), /SWK-2026-\d+\*\*: The requester, Example Requester, wrote: One thing more/);
  });

  it('has a cover who is reminded as well while they are away', async () => {
    await assigned('2026-11-24T17:00:00.000Z');
    const cover = { id: 'ben', name: 'Advisor Ben' };
    await storage.absences.note('southwark', { person: 'anna', until: '2026-11-30', cover });
    clock.set('2026-11-24T15:00:00.000Z');
    const { sender } = sendingWith();
    await sendAll(sender);
    await sendAll(sender);
    const due = /You cover for Advisor Anna\. \*\*SWK-2026-\d+\*\*: A first reply is due/g;
    assert.equal(told('a:ben').match(due)?.length, 1, told('a:ben'));
    assert.match(told('a:anna'), /A first reply is due/);
    await storage.absences.end('southwark', 'anna');
  });
});
