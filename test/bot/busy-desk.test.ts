/** A hundred requesters and ten advisors who press at random, on both databases: nothing lost, nothing said twice. */
import assert from 'node:assert/strict';
import {
  assertAllMade,
  assertRecords,
  assertTold,
  haveBusyDay,
  membersOf,
  openDesk,
  type BusyDay,
} from '../support/busy-desk.ts';
import { createSending, type Note, sendAll } from '../support/sending.ts';
import { describeOnBoth } from '../support/storage.ts';

/** A Monday, in hours. */
const monday = '2026-11-23T10:00:00.000Z';
/** DESK_CROWD=requesters,advisors,presses for a larger day by hand; DESK_SEED for another one. */
const [requesters = 100, advisors = 10, presses = 9] = (process.env['DESK_CROWD'] ?? '')
  .split(',')
  .filter(Boolean)
  .map(Number);
const seed = Number(process.env['DESK_SEED'] ?? 20_261_123);

describeOnBoth('A busy desk', (subject, kind) => {
  const crowd = { requesters, advisors, presses };
  const notes: Note[] = [];
  let day: BusyDay | undefined;

  it('loses no event, keeps each record a chain, and gives no place twice', async function () {
    this.timeout(600_000);
    const { storage, clock } = subject();
    clock.set(monday);
    // Three processes where the database lets several in, each of which also sends.
    const storages =
      kind === 'sqlite' ? [storage] : [storage, await subject().another(), await subject().another()];
    await openDesk(storage, crowd, monday);
    const sendings = storages.map((each) =>
      createSending(
        each,
        clock,
        (note) => {
          notes.push(note);
          return Promise.resolve();
        },
        { members: () => membersOf(crowd) },
      ),
    );
    let isOver = false;
    const sending = sendings.map(async ({ sender }) => {
      while (!isOver) {
        await sender.deliver();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await sender.rest();
    });
    day = await haveBusyDay(storages, crowd, clock, seed);
    isOver = true;
    await Promise.all(sending);
    for (const { sender } of sendings) await sendAll(sender);
    assert.ok((day.outcomes.get('moved') ?? 0) > requesters, JSON.stringify([...day.outcomes]));
    assert.ok((day.outcomes.get('stale') ?? 0) > 0, 'Nobody met anybody.');
    await assertRecords(storage, day);
  });

  it('makes every move of the life, a manager’s and an erasure’s among them', async () => {
    assert.ok(day);
    await assertAllMade(subject().storage, day);
  });

  it('tells each requester and each thread of all that happened, once and in order', async function () {
    this.timeout(600_000);
    assert.ok(day);
    const { storage } = subject();
    const { waiting, dead, held } = await storage.desk.state(monday);
    assert.deepEqual([dead, held], [0, 0]);
    // Reminders wait for their time; nothing else is left.
    const left = (await subject().rows("select notice from outbox where state = 'waiting'")) as readonly {
      notice: unknown;
    }[];
    assert.equal(left.filter(({ notice }) => !JSON.stringify(notice).includes('remind')).length, 0);
    assert.equal(left.length, waiting);
    const count = await assertTold(storage, day, notes);
    assert.ok(count > requesters * 3);
    if (process.env['DESK_CROWD'] !== undefined)
      process.stdout.write(
        `${kind}: ${String(day.acknowledged.length)} moves, ${String(count)} messages, ${JSON.stringify([...day.outcomes])}\n`,
      );
  });
});
