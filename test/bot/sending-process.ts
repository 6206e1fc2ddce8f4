/** One process of a deployment on PostgreSQL: it sends what is due, with the day's digests or without, or books places without end, and prints what it did. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { bookPlace } from '../../src/consultations/book-place.ts';
import { logRequest } from '../../src/consultations/log-request.ts';
import { makeMove } from '../../src/consultations/make-move.ts';
import { freePlaces } from '../../src/consultations/sessions.ts';
import { openStorage, type OpenStorage } from '../../src/storage/open.ts';
import { newRequest } from '../support/requests.ts';
import { createSending, memberOf } from '../support/sending.ts';
import { createTestClock } from '../support/standing-clock.ts';

const [, , url = '', deed = 'send', now = ''] = process.argv;
const clock = createTestClock(now);
const storage = await openStorage({ database: { kind: 'postgres', url }, process: randomUUID(), clock });
const print = (...words: readonly string[]): void => {
  process.stdout.write(`${words.join('\t')}\n`);
};
print('open');

async function send(): Promise<never> {
  const { sender } = createSending(storage, clock, async ({ kind, conversation, words }) => {
    print(kind, conversation, words.replaceAll(/\s+/g, ' '));
    await delay(Math.random() * 10);
  });
  for (;;) {
    await sender.deliver();
    await delay(5);
  }
}

/** Begins when somebody is away. It may die before Teams has taken a message, or before that is written down. */
async function sendDigests(): Promise<never> {
  const { sender, writeDigests } = createSending(
    storage,
    clock,
    async ({ kind, conversation, words }) => {
      await delay(Math.random() * 40);
      print(kind, conversation, words.replaceAll(/\s+/g, ' '));
      await delay(Math.random() * 40);
    },
    { members: () => ['advisor', 'cover'].map((id) => memberOf(id)) },
  );
  while ((await storage.absences.on('southwark', now.slice(0, 10))).length === 0) await delay(5);
  for (;;) {
    await writeDigests();
    await sender.deliver();
    await delay(5);
  }
}

/** Prints what the database has acknowledged, and nothing before. */
async function book({ sessions }: OpenStorage): Promise<never> {
  for (;;) {
    const requester = { id: randomUUID(), name: 'Example Requester' };
    const { request } = await storage.inTransaction((stores) =>
      logRequest(stores, newRequest({ requester })),
    );
    const { service, reference } = request;
    print('logged', reference);
    const at = clock.now();
    const press = { service, reference, by: requester, as: 'requester', at, once: undefined } as const;
    for (const held of await sessions.coming(service, at, 5)) {
      const [starts] = freePlaces(held, at);
      if (starts === undefined) continue;
      const place = { session: held.session.id, starts };
      const booked = await bookPlace(storage, { ...press, ...place, revision: request.revision });
      if (booked.kind === 'moved') print('booked', reference, place.session, starts);
      break;
    }
    const present = await storage.requests.find(service, reference);
    const move = { kind: 'added', message: 'One thing more.' } as const;
    const moved = await storage.inTransaction((stores) =>
      makeMove(stores, { ...press, move, revision: present?.revision ?? 0 }),
    );
    if (moved.kind === 'moved') print('moved', reference, String(moved.request.revision));
  }
}

const deeds: Readonly<Record<string, () => Promise<never>>> = {
  send,
  digests: sendDigests,
  book: () => book(storage),
};
await deeds[deed]?.();
