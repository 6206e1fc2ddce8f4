/** A bot with one feature and no Teams, for tests of how turns run. */
import { type Bot, createBot } from '../../bot/bot.ts';
import type { Knowing } from '../../bot/knowing.ts';
import type { Received } from '../../bot/received.ts';
import type { Feature } from '../../bot/turn.ts';
import type { Clock } from '../../src/calendar/clock.ts';
import type { Storage } from '../../src/conversation/stores.ts';
import type { TurnKey } from '../../src/conversation/turn-claims.ts';
import { newService } from './service.ts';

export const turnKey: TurnKey = {
  service: 'southwark',
  channel: 'msteams',
  conversation: 'a:1',
  activity: 'activity-1',
  type: 'message',
};

const silent = () => undefined;

/** A message as it is delivered, each time the same. */
export const delivered = (over: Partial<Received> = {}): Received => ({
  id: 'correlation-1',
  activity: turnKey.activity,
  type: turnKey.type,
  event: { kind: 'message', text: 'A question.' },
  person: { id: 'person-1', channelId: '29:person-1', name: 'Example Colleague', tenant: undefined },
  isKnownToEntra: true,
  place: {
    setting: 'group',
    conversation: turnKey.conversation,
    room: turnKey.conversation,
    team: undefined,
    address: {
      channel: turnKey.channel,
      serviceUrl: '',
      conversation: turnKey.conversation,
      bot: { id: 'bot', name: 'Signpost' },
      tenant: undefined,
    },
  },
  reply: () => Promise.resolve('sent'),
  showTyping: () => Promise.resolve(),
  showProgress: () => Promise.resolve(),
  answerInvoke: silent,
  storedReply: () => undefined,
  log: { debug: silent, info: silent, warn: silent, error: silent },
  ...over,
});

export const botWith = (storage: Storage, clock: Clock, feature: Feature, renewEvery?: number): Bot =>
  createBot({
    services: [newService()],
    deployment: 'local',
    storage,
    clock,
    // Nothing is asked of the guidance here.
    knowing: () => ({}) as Knowing,
    address: () => 'https://signpost.example',
    features: [feature],
    onTrouble: (_, error) => {
      throw error;
    },
    ...(renewEvery !== undefined && { renewEvery }),
  });
