/** Counts what the bot does, around it: the features need not know that anybody counts. */
import type { Log, LogFacts } from '../src/conversation/log.ts';
import type { Bot, TurnEnd } from './bot.ts';
import type { Messenger, Sent } from './messenger.ts';
import type { Reply } from './turn.ts';

/** What is counted, by whoever keeps the figures. */
export interface Counts {
  turn(kind: string, outcome: string, seconds: number): void;
  reply(outcome: 'sent' | 'failed'): void;
  requestLogged(): void;
}

/** A turn is counted by the kind of its event and by what came of it, which it says itself in its log. */
export const meterBot =
  (bot: Bot, counts: Counts): Bot =>
  async (received) => {
    const started = performance.now();
    let said: string | undefined;
    const log = overheard(received.log, (event, facts) => {
      if (event === 'request.logged') counts.requestLogged();
      said = outcomeSaid(event, facts) ?? said;
    });
    const count = (outcome: string): void => {
      counts.turn(received.event.kind, outcome, (performance.now() - started) / 1000);
    };
    try {
      const end = await bot({ ...received, log, reply: meterReply(received.reply, counts) });
      count(outcomeOf(end, said));
      return end;
    } catch (error) {
      count('failed');
      throw error;
    }
  };

const outcomeOf = ({ kind }: TurnEnd, said: string | undefined): string =>
  kind === 'done' ? (said ?? kind) : kind;

/** An answer's own kind, or the trouble that the person was told of. */
function outcomeSaid(event: string, facts: LogFacts | undefined): string | undefined {
  switch (event) {
    case 'turn.answered':
      return facts?.outcome;
    case 'turn.failed':
      return 'failed';
    case 'turn.not-allowed':
      return 'not-allowed';
    default:
      return undefined;
  }
}

type Hear = (event: string, facts: LogFacts | undefined) => void;

function overheard(log: Log, hear: Hear): Log {
  const level =
    (name: keyof Log): Log['info'] =>
    (event, facts) => {
      hear(event, facts);
      log[name](event, facts);
    };
  return { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') };
}

const meterReply =
  (reply: Reply, counts: Counts): Reply =>
  async (message) => {
    try {
      const sentAs = await reply(message);
      counts.reply('sent');
      return sentAs;
    } catch (error) {
      counts.reply('failed');
      throw error;
    }
  };

/** What goes out beside a turn counts as well: posts, updates, news to a requester. */
export function meterMessenger(messenger: Messenger, counts: Counts): Messenger {
  const counted = <T>(sent: Sent<T>): Sent<T> => {
    counts.reply(sent.ok ? 'sent' : 'failed');
    return sent;
  };
  return {
    send: async (address, message) => counted(await messenger.send(address, message)),
    update: async (address, activity, message) => counted(await messenger.update(address, activity, message)),
  };
}
