/** Three processes on one PostgreSQL: one post, one reminder and one digest each, and nothing lost to a kill -9. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { bookPlace } from '../../src/consultations/book-place.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { openStorage, type OpenStorage } from '../../src/storage/open.ts';
import { type Child, startChild } from '../support/child-process.ts';
import { createPostgresDatabase } from '../support/postgres.ts';
import { newRequest } from '../support/requests.ts';
import { addressOf, createSending, memberOf, type Note, sendAll } from '../support/sending.ts';
import { newSession } from '../support/sessions.ts';
import { createTestClock } from '../support/standing-clock.ts';

/** A Monday, in hours. */
const monday = '2026-11-23T10:00:00.000Z';
const script = 'test/bot/sending-process.ts';

describe('Three processes that send', () => {
  const clock = createTestClock(monday);
  const opened: OpenStorage[] = [];
  let url = '';
  const open = async (): Promise<OpenStorage> => {
    const storage = await openStorage({ database: { kind: 'postgres', url }, process: randomUUID(), clock });
    opened.push(storage);
    return storage;
  };
  const setUp = async (storage: OpenStorage): Promise<void> => {
    const address = addressOf('channel');
    const channel = { service: 'southwark', desk: 'advisors', team: 't', address };
    await storage.advisoryChannels.set({ ...channel, setBy: 'm', setAt: monday });
    for (const person of ['advisor', 'person-1']) {
      await storage.whereabouts.notePersonal('southwark', person, addressOf(`a:${person}`));
    }
  };
  beforeEach(async () => {
    url = await createPostgresDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });

  it('send one post, one line, one reminder and one digest each', async () => {
    clock.set(monday);
    const storages = [await open(), await open(), await open()];
    const [storage] = storages;
    assert.ok(storage);
    await setUp(storage);
    const notes: Note[] = [];
    const processes = storages.map((each) =>
      createSending(each, clock, async (note) => {
        notes.push(note);
        await delay(Math.random() * 5);
      }),
    );
    const round = async (time: string): Promise<void> => {
      clock.set(time);
      await Promise.all(processes.map(({ writeDigests }) => writeDigests()));
      await Promise.all(processes.map(({ sender }) => sendAll(sender)));
      // What the others left while it was in another's hand.
      await Promise.all(processes.map(({ sender }) => sendAll(sender)));
    };
    const due = '2026-11-25T17:00:00.000Z';
    const references = await logAssigned(storage, due);
    const session = newSession();
    await storage.sessions.publish(session);
    const [booked = ''] = references;
    const by = { id: 'person-1', name: 'Example Requester' };
    const place = { session: session.id, starts: session.starts };
    await round(monday);
    const press = { service: 'southwark', reference: booked, revision: 2, by, as: 'requester' } as const;
    await bookPlace(storage, { ...press, ...place, at: clock.now(), once: undefined });
    for (const time of [
      '2026-11-23T10:05:00.000Z',
      '2026-11-24T08:30:00.000Z',
      '2026-11-25T13:00:00.000Z',
      '2026-11-26T09:00:00.000Z',
      '2026-12-02T09:00:00.000Z',
      '2026-12-03T09:00:00.000Z',
    ])
      await round(time);
    const count = (conversation: string, words: RegExp): number =>
      notes.filter((note) => note.conversation.startsWith(conversation) && words.test(note.words)).length;
    for (const reference of references) {
      const posts = notes.filter(
        ({ kind, conversation, words }) =>
          kind === 'send' && conversation === 'channel' && words.startsWith(`${reference}:`),
      );
      assert.equal(posts.length, 1, reference);
      const owed = reference === booked ? 0 : 1;
      assert.equal(count('channel;', new RegExp(`${reference}\\*\\*: A first reply is due`)), owed);
      assert.equal(count('a:advisor', new RegExp(`${reference}\\*\\*: A first reply is due`)), owed);
      assert.equal(count('channel;', new RegExp(`${reference}\\*\\*: No first reply was given`)), owed);
      assert.equal(count('a:person-1', new RegExp(`${reference}\\*\\* is now with`)), 1);
    }
    assert.equal(count('a:person-1', /is booked for Thursday 3 December/), 1);
    assert.equal(count('a:advisor', /begins within the hour/), 1);
    assert.equal(count('a:person-1', /begins within the hour/), 1);
    // One each on each of the days on which somebody looked after half past eight: all but the first are of a new day.
    for (const day of ['Tuesday 24 November', 'Wednesday 25 November', 'Thursday 3 December']) {
      assert.equal(count('channel', new RegExp(`, ${day} 2026\\*\\*`)), 1, day);
      assert.equal(count('a:advisor', new RegExp(`With you, ${day} 2026`)), 1, day);
    }
    const digests = notes.filter(({ words }) => words.includes('With you'));
    assert.match(digests.at(-1)?.words ?? '', /8 open, 7 overdue, 1 booked for today/);
    assert.ok(digests.every(({ words }) => !words.includes('second meeting')));
  });

  it('lose no post to a kill -9, and repeat only what says that it may', async () => {
    clock.set(monday);
    const storage = await open();
    await setUp(storage);
    const total = 80;
    const lines: string[] = [];
    const start = (): Child => startChild(script, [url, 'send', monday]);
    const running = [start(), start(), start()];
    await Promise.all(running.map((child) => child.printed(1)));
    let kills = 0;
    for (let number = 0; number < total; number += 1) {
      await storage.inTransaction((stores) => logRequest(stores, newRequest()));
      if (number % 40 === 39) {
        const index = kills % running.length;
        const victim = running[index];
        assert.ok(victim);
        await delay(20 + Math.random() * 60);
        await victim.kill();
        lines.push(...victim.lines);
        kills += 1;
        const next = start();
        running[index] = next;
        await next.printed(1);
      }
    }
    const postsLeft = async () => (await storage.desk.state('2026-11-23T11:00:00.000Z')).waiting;
    for (let look = 0; look < 100 && (await postsLeft()) > 16 * kills; look += 1) await delay(50);
    for (const child of running) await child.kill();
    lines.push(...running.flatMap((child) => child.lines));
    // What the dead had in hand is due again when its lease is over.
    clock.set('2026-11-23T10:10:00.000Z');
    const { sender } = createSending(storage, clock, ({ kind, conversation, words }) => {
      lines.push([kind, conversation, words].join('\t'));
      return Promise.resolve();
    });
    await sendAll(sender);
    const posts = lines.filter((line) => line.startsWith('send\tchannel\t'));
    const byReference = groupOf(posts);
    assert.equal(byReference.size, total);
    const repeated = [...byReference.values()].filter(({ length }) => length > 1);
    assert.ok(repeated.length <= 16 * (kills + 3), String(repeated.length));
    for (const twice of repeated) {
      assert.ok(
        twice.slice(1).every((line) => line.includes('may repeat')),
        twice.join('\n'),
      );
    }
  });

  it('lose no reminder and no digest to a kill -9, the cover’s neither, and repeat only what says that it may', async () => {
    clock.set(monday);
    const storage = await open();
    await setUp(storage);
    await storage.whereabouts.notePersonal('southwark', 'cover', addressOf('a:cover'));
    const references = await logAssigned(storage, '2026-11-25T17:00:00.000Z');
    const lines: string[] = [];
    const members = () => ['advisor', 'cover'].map((id) => memberOf(id));
    const { sender, writeDigests } = createSending(
      storage,
      clock,
      ({ kind, conversation, words }) => {
        lines.push([kind, conversation, words.replaceAll(/\s+/g, ' ')].join('\t'));
        return Promise.resolve();
      },
      { members },
    );
    // Posts, lines and news of the Monday, and the plan of the reminders.
    await sendAll(sender);
    lines.length = 0;
    const children = [0, 1, 2].map(() => startChild(script, [url, 'digests', '2026-11-25T13:00:00.000Z']));
    // They begin together, once somebody is away.
    await Promise.all(children.map((child) => child.printed(1)));
    const cover = { id: 'cover', name: 'Covering Advisor' };
    await storage.absences.note('southwark', { person: 'advisor', until: '2026-11-30', cover });
    await Promise.race(children.map((child) => child.printed(2)));
    await Promise.all(
      children.map(async (child) => {
        await delay(Math.random() * 300);
        await child.kill();
      }),
    );
    lines.push(...children.flatMap((child) => child.lines));
    // What the dead had in hand is due again when its lease is over; a cover's reminder is written when the advisor has theirs.
    clock.set('2026-11-25T13:10:00.000Z');
    await writeDigests();
    await sendAll(sender);
    const due = 'A first reply is due';
    const owed = [
      ...references.flatMap((reference) => [
        [`send\tchannel;`, `**${reference}**: ${due}`],
        [`send\ta:advisor\t`, `**${reference}**: ${due}`],
        [`send\ta:cover\t`, `**${reference}**: ${due}`],
      ]),
      ['send\tchannel\t', 'Wednesday 25 November 2026**'],
      ['send\ta:advisor\t', 'With you, Wednesday 25 November 2026'],
      ['send\ta:cover\t', 'You cover for Example Advisor: with them, Wednesday 25 November 2026'],
    ] as const;
    for (const [where, words] of owed) {
      const told = lines.filter((line) => line.startsWith(where) && line.includes(words));
      assert.ok(told.length >= 1, `${where} ${words}`);
      const repeats = told.slice(1);
      assert.ok(repeats.length <= 1 && repeats.every((line) => line.includes('may repeat')), told.join('\n'));
    }
    assert.equal((await storage.desk.state('2026-11-25T13:10:00.000Z')).dead, 0);
  });

  it('lose no acknowledged move or booking to a kill -9, and double none', async () => {
    clock.set(monday);
    const storage = await open();
    for (let each = 0; each < 3; each += 1) {
      await storage.sessions.publish(newSession({ places: 20, minutes: 15 }));
    }
    const acknowledged: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const children = [0, 1, 2].map(() => startChild(script, [url, 'book', monday]));
      await Promise.all(children.map((child) => child.printed(10 + round)));
      await Promise.all(
        children.map(async (child) => {
          await delay(Math.random() * 80);
          await child.kill();
        }),
      );
      acknowledged.push(...children.flatMap((child) => child.lines.slice(1)));
    }
    await assertKept(acknowledged, storage);
    // Every request there, acknowledged or not, has the notices of all that happened to it.
    const held = await storage.sessions.coming('southwark', monday, 5);
    for (const { taken } of held) {
      assert.equal(new Set(taken.map(({ starts }) => starts)).size, taken.length);
      for (const { reference, starts } of taken) {
        assert.equal((await storage.requests.find('southwark', reference))?.booking?.starts, starts);
      }
    }
  });
});

/** The lines of each request, in the order of their processes. */
function groupOf(lines: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const reference = /SWK-\d{4}-\d{4}/.exec(line)?.[0] ?? '';
    groups.set(reference, [...(groups.get(reference) ?? []), line]);
  }
  return groups;
}

/** Everything that was printed is in the database as it was said, and no place was said twice. */
async function assertKept(acknowledged: readonly string[], storage: OpenStorage): Promise<void> {
  const said = acknowledged.map((line) => line.split('\t'));
  const logged = said.filter(([what]) => what === 'logged').map(([, reference]) => reference);
  assert.equal(new Set(logged).size, logged.length);
  const places = new Set<string>();
  for (const [what, reference = '', detail, starts] of said) {
    const request = await storage.requests.find('southwark', reference);
    assert.ok(request, reference);
    if (what === 'moved') assert.ok(request.revision >= Number(detail), reference);
    if (what !== 'booked') continue;
    assert.deepEqual([request.booking?.session, request.booking?.starts], [detail, starts], reference);
    const place = `${String(detail)} ${String(starts)}`;
    assert.ok(!places.has(place), place);
    places.add(place);
  }
  assert.ok(places.size > 0);
}

/** Eight requests, each given to the advisor; their references. */
async function logAssigned(storage: OpenStorage, due: string): Promise<readonly string[]> {
  const advisor = { id: 'advisor', name: 'Example Advisor' };
  const references: string[] = [];
  for (let each = 0; each < 8; each += 1) {
    const { request } = await storage.inTransaction((stores) => logRequest(stores, newRequest({ due })));
    const { reference } = request;
    references.push(reference);
    const press = { service: 'southwark', reference, revision: 1, by: advisor, as: 'advisor' } as const;
    const move = { kind: 'assigned', to: advisor } as const;
    await storage.inTransaction((stores) =>
      makeMove(stores, { ...press, move, at: monday, once: undefined }),
    );
  }
  return references;
}
