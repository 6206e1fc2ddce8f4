/** A sender of the outbox as one process of a deployment has it, with a messenger that only notes what it is given. */
import { createOutboxSender, type OutboxSender } from '../../bot/jobs/deliver-outbox.ts';
import { createDigestWriter } from '../../bot/jobs/write-digests.ts';
import type { Messenger } from '../../bot/messenger.ts';
import type { Clock } from '../../src/calendar/clock.ts';
import type { Service } from '../../src/people/service.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { createLog } from '../../src/telemetry/logger.ts';
import { holidaysOn } from '../calendar/calendars.ts';
import { cardText } from './cards.ts';
import { newService } from './service.ts';

export interface Note {
  readonly kind: 'send' | 'update';
  readonly conversation: string;
  readonly words: string;
}

export const sendingService: Service = newService();

/** `note` may take its time, as Teams does. */
export function createSending(storage: OpenStorage, clock: Clock, note: (note: Note) => Promise<void>) {
  let given = 0;
  const messenger: Messenger = {
    send: async ({ conversation }, { text, card }) => {
      await note({ kind: 'send', conversation, words: text ?? cardText(card) });
      given += 1;
      return { ok: true, value: `sent-${String(given)}` };
    },
    update: async ({ conversation }, _activity, { card }) => {
      await note({ kind: 'update', conversation, words: cardText(card) });
      return { ok: true, value: undefined };
    },
  };
  const deps = {
    storage,
    queue: storage.queue,
    messenger,
    roster: {
      membership: () => Promise.resolve('unknown' as const),
      membershipNow: () => Promise.resolve('unknown' as const),
      members: () => Promise.resolve(undefined),
    },
    services: [sendingService],
    procedures: () => ({ procedures: new Map(), measures: new Map() }),
    bankHolidays: holidaysOn([]),
    nameOf: String,
    clock,
    log: createLog({ level: 'silent', style: 'json' }),
  };
  const sender: OutboxSender = createOutboxSender(deps);
  return { sender, writeDigests: createDigestWriter(deps) };
}

/** Until nothing is due any more. */
export async function sendAll({ deliver, rest }: OutboxSender): Promise<void> {
  for (let count = 1; count > 0; ) {
    count = await deliver();
    await rest();
  }
}

export const addressOf = (conversation: string) => ({
  channel: 'msteams',
  serviceUrl: 'https://service.example/',
  conversation,
  bot: { id: '28:bot', name: 'Signpost' },
  tenant: undefined,
});
