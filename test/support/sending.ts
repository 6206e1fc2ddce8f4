/** A sender of the outbox as one process of a deployment has it, with a messenger that only notes what it is given. */
import { randomUUID } from 'node:crypto';
import { createOutboxSender, type OutboxSender } from '../../bot/jobs/deliver-outbox.ts';
import { createDigestWriter } from '../../bot/jobs/write-digests.ts';
import type { Mention } from '../../cards/mention.ts';
import type { Messenger, Sent, SendTrouble } from '../../bot/messenger.ts';
import type { Member } from '../../bot/roster.ts';
import type { Clock } from '../../src/calendar/clock.ts';
import { noProcedures, type Procedures } from '../../src/escalation/procedure.ts';
import type { Service } from '../../src/people/service.ts';
import type { OpenStorage } from '../../src/storage/open.ts';
import { createLog } from '../../src/telemetry/logger.ts';
import { holidaysOn } from '../calendar/calendars.ts';
import { cardText } from './cards.ts';
import { newService } from './service.ts';

export interface Note {
  readonly kind: 'send' | 'update';
  readonly conversation: string;
  /** The activity that is updated, or the one that it was given. */
  readonly activity: string;
  readonly words: string;
  /** Who is named in them so that Teams tells them. */
  readonly mentions?: readonly Mention[];
}

export const memberOf = (id: string, over: Partial<Member> = {}): Member => ({
  id,
  channelId: `29:${id}`,
  name: id,
  isGuest: false,
  ...over,
});

/** What a test says of Teams and of the council. */
export interface Sending {
  /** Of the advisors' team. */
  readonly members?: () => readonly Member[] | undefined;
  /** Why Teams does not take it. */
  readonly trouble?: (note: Note) => SendTrouble | undefined;
  /** What happens while Teams takes it. */
  readonly meanwhile?: (note: Note) => Promise<void>;
  readonly service?: Service;
  readonly procedures?: Procedures;
}

export const sendingService: Service = newService();

/** `note` may take its time, as Teams does. */
export function createSending(
  storage: OpenStorage,
  clock: Clock,
  note: (note: Note) => Promise<void>,
  {
    members = () => [memberOf('advisor')],
    trouble = () => undefined,
    meanwhile = () => Promise.resolve(),
    service = sendingService,
    procedures = noProcedures,
  }: Sending = {},
) {
  const take = async <T>(what: Note, value: T): Promise<Sent<T>> => {
    const why = trouble(what);
    if (why) return { ok: false, trouble: why };
    await note(what);
    await meanwhile(what);
    return { ok: true, value };
  };
  const messenger: Messenger = {
    send: ({ conversation }, { text, card, mentions = [] }) => {
      const activity = randomUUID();
      return take(
        { kind: 'send', conversation, activity, words: text ?? cardText(card), mentions },
        activity,
      );
    },
    update: ({ conversation }, activity, { card }) =>
      take({ kind: 'update', conversation, activity, words: cardText(card) }, undefined),
  };
  const deps = {
    storage,
    queue: storage.queue,
    messenger,
    roster: {
      membership: () => Promise.resolve('unknown' as const),
      membershipNow: () => Promise.resolve('unknown' as const),
      members: () => Promise.resolve(members()),
    },
    services: [service],
    procedures: () => procedures,
    bankHolidays: holidaysOn([]),
    nameOf: String,
    address: () => 'https://signpost.example',
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
