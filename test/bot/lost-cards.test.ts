/** Cards that are no longer where they were: deleted in Teams, left behind at another desk, or never let in at all. */
import assert from 'node:assert/strict';
import type { SendTrouble } from '../../bot/messenger.ts';
import { moveAdvisoryChannel } from '../../src/consultations/move-advisory-channel.ts';
import { moveOf } from '../support/moves.ts';
import { anna, rae, setChannel, useDesk } from '../support/desk.ts';
import { memberOf, type Note } from '../support/sending.ts';
import { newService } from '../support/service.ts';

const trainers = newService({
  desks: [
    { id: 'advisors', name: 'Advisors', default: true },
    { id: 'training', name: 'Training desk', takes: { kinds: ['training'] } },
  ],
});

describe('The card of a request', () => {
  let trouble: (note: Note) => SendTrouble | undefined;
  const desk = useDesk(() => ({
    members: () => [memberOf('anna')],
    trouble: (note) => trouble(note),
    service: trainers,
  }));
  const { told, log, find, move, send } = desk;
  const cardsOf = (reference: string): readonly Note[] =>
    desk.notes.filter(({ kind, words }) => kind === 'send' && words.startsWith(`${reference}:`));
  const gone =
    (activity: string | undefined) =>
    (note: Note): SendTrouble | undefined =>
      (note.kind === 'update' && note.activity === activity) ||
      note.conversation.endsWith(`messageid=${activity ?? ''}`)
        ? { kind: 'refused', status: 404 }
        : undefined;
  const posted = async (): Promise<string> => {
    const reference = await log();
    await send();
    return reference;
  };

  before(() => setChannel(desk.storage, 'training', 'trainers'));
  beforeEach(() => {
    trouble = () => undefined;
  });

  it('that was deleted in Teams is posted again once, as the request stands by then', async () => {
    const reference = await posted();
    const lost = (await find(reference)).post?.activity;
    trouble = gone(lost);
    await move(reference, { kind: 'assigned', to: anna });
    await send();
    assert.equal(cardsOf(reference).length, 2);
    assert.match(cardsOf(reference)[1]?.words ?? '', /With an advisor: Advisor Anna/);
    const { post } = await find(reference);
    assert.notEqual(post?.activity, lost);
    await move(reference, { kind: 'added', message: 'More.' }, rae);
    await send();
    assert.equal(cardsOf(reference).length, 2);
    assert.ok(desk.notes.some(({ kind, activity }) => kind === 'update' && activity === post?.activity));
    assert.deepEqual(await desk.storage.desk.deadLetters(), []);
  });

  const adds = 'The letter went out.';
  const linesIn = (conversation: string): readonly Note[] =>
    desk.notes.filter((note) => note.conversation === conversation && note.words.includes(adds));
  const minutesLater = async (minutes: number): Promise<void> => {
    desk.clock.set(`2026-11-23T10:${String(minutes).padStart(2, '0')}:00.000Z`);
    await send();
  };

  for (const [how, told404] of [
    ['by its line', ({ conversation }: Note) => conversation.includes('messageid=')],
    ['by its card', () => true],
  ] as const)
    it(`that was deleted, which is noticed ${how}, has what its requester added beneath the new one`, async () => {
      const reference = await posted();
      const lost = gone((await find(reference)).post?.activity);
      trouble = (note) => (told404(note) ? lost(note) : undefined);
      await move(reference, { kind: 'added', message: adds }, rae);
      await send();
      await minutesLater(2);
      const { post } = await find(reference);
      assert.equal(cardsOf(reference).length, 2);
      assert.equal(linesIn(`channel;messageid=${post?.activity ?? ''}`).length, 1);
    });

  it('that Teams refused has what its requester added, and nothing else, beneath it once the channel is set again', async () => {
    trouble = ({ conversation }) =>
      conversation.startsWith('channel') ? { kind: 'refused', status: 403 } : undefined;
    const reference = await posted();
    await move(reference, { kind: 'assigned', to: anna });
    await move(reference, { kind: 'added', message: adds }, rae);
    await send();
    await minutesLater(2);
    assert.deepEqual(cardsOf(reference), []);
    trouble = () => undefined;
    const there = await desk.storage.advisoryChannels.find('southwark', 'advisors');
    assert.ok(there);
    const { released } = await desk.storage.inTransaction((stores) =>
      moveAdvisoryChannel(stores, { ...there, setAt: desk.clock.now() }),
    );
    assert.equal(released, 1);
    await minutesLater(4);
    const thread = `channel;messageid=${(await find(reference)).post?.activity ?? ''}`;
    assert.equal(linesIn(thread).length, 1);
    assert.equal(desk.notes.filter(({ conversation }) => conversation === thread).length, 1);
  });

  it('that is gone for good, its request having ended, leaves nothing waiting for it', async () => {
    const reference = await posted();
    const lost = gone((await find(reference)).post?.activity);
    await move(reference, { kind: 'added', message: adds }, rae);
    await move(reference, { kind: 'closed', message: 'Done.' });
    trouble = lost;
    await send();
    await minutesLater(2);
    assert.equal(cardsOf(reference).length, 1);
    assert.deepEqual(linesIn('channel'), []);
    trouble = () => undefined;
    await move(reference, { kind: 'reopened', message: 'It came back.' });
    await send();
    await minutesLater(4);
    const { post } = await find(reference);
    assert.deepEqual(linesIn(`channel;messageid=${post?.activity ?? ''}`), []);
  });

  it('goes to where the channel is by then, where it was on its way to the old one', async () => {
    const reference = await log();
    const moveChannel = async (): Promise<void> => {
      const there = await desk.storage.advisoryChannels.find('southwark', 'advisors');
      assert.ok(there);
      const address = { ...there.address, conversation: 'moved-channel' };
      await desk.storage.inTransaction((stores) => moveAdvisoryChannel(stores, { ...there, address }));
    };
    await send({
      meanwhile: ({ conversation }) => (conversation === 'channel' ? moveChannel() : Promise.resolve()),
    });
    const rooms = cardsOf(reference).map(({ conversation }) => conversation);
    assert.deepEqual(rooms, ['channel', 'moved-channel']);
    const { post } = await find(reference);
    assert.deepEqual(
      [post?.conversation, post?.activity],
      ['moved-channel', cardsOf(reference)[1]?.activity],
    );
    await setChannel(desk.storage, 'advisors', 'channel');
  });

  it('that was deleted after the end is posted when somebody opens the request again', async () => {
    const reference = await posted();
    trouble = gone((await find(reference)).post?.activity);
    await move(reference, { kind: 'closed', message: 'Done.' });
    await send();
    assert.equal(cardsOf(reference).length, 1);
    await move(reference, { kind: 'reopened', message: 'It came back.' });
    await send();
    assert.equal(cardsOf(reference).length, 2);
  });

  it('says that it went to another desk only once it stands there', async () => {
    const reference = await posted();
    const old = (await find(reference)).post?.activity;
    trouble = ({ kind, conversation }) =>
      kind === 'send' && conversation === 'trainers' ? { kind: 'unavailable', code: 'busy' } : undefined;
    await move(reference, { ...moveOf('reclassified'), isFlagged: false });
    await send();
    const went = (): boolean =>
      desk.notes.some(
        ({ activity, words }) => activity === old && words.includes('went to **Training desk**'),
      );
    assert.equal(went(), false);
    trouble = () => undefined;
    desk.clock.set('2026-11-23T10:05:00.000Z');
    await send();
    assert.equal((await find(reference)).post?.conversation, 'trainers');
    assert.equal(went(), true);
  });

  it('that cannot be posted keeps nobody waiting for what they are told themselves', async () => {
    trouble = ({ conversation }) =>
      conversation.startsWith('channel') ? { kind: 'unavailable', code: 'busy' } : undefined;
    const reference = await log();
    await send();
    await move(reference, { kind: 'assigned', to: anna });
    await move(reference, { kind: 'replied', message: 'A surgery would help.' });
    await move(reference, { kind: 'added', message: 'Thank you.' }, rae);
    await send();
    assert.match(told('a:person-1'), /is now with Advisor Anna.*replied/s);
    assert.match(told('a:anna'), /Thank you/);
    assert.deepEqual(cardsOf(reference), []);
  });
});
