/** What is being done, shown in a chat until the reply takes its place; the person may stop it with Teams' own button. */
import { RestError } from '@azure/core-http';
import type { Activity } from 'botframework-schema';
import type { Log } from '../../src/conversation/log.ts';
import { SendFailed } from '../send-failed.ts';
import { Stopped } from '../stopped.ts';
import type { OutgoingMessage } from '../turn.ts';
import type { TurnContext } from './adapter.ts';
import { readPlace } from './read-event.ts';
import { progressActivity, writeActivity } from './write-activity.ts';

type Send = (message: Partial<Activity>) => Promise<string | undefined>;

export interface Progress {
  readonly show: (words: string) => Promise<void>;
  /** Sends a message; the first one takes the place of what was shown. */
  readonly finish: (message: OutgoingMessage, send: Send) => Promise<string | undefined>;
}

/** Only a chat with one person shows any. */
function showsProgress({ activity }: TurnContext): boolean {
  const { type, deliveryMode } = activity;
  const isTyped = type === 'message' || type === 'messageUpdate';
  return isTyped && deliveryMode !== 'expectReplies' && readPlace(activity).setting === 'personal';
}

export function createProgress(context: TurnContext, log: Log, turn: string): Progress {
  const isShown = showsProgress(context);
  let stream: string | undefined;
  return {
    show: async (words) => {
      if (!isShown || stream !== undefined) return;
      try {
        stream = (await context.sendActivity(progressActivity(words)))?.id;
      } catch (error) {
        log.debug('progress.unsent', { turn, error });
      }
    },
    finish: async (message, send) => {
      const shown = stream;
      stream = undefined;
      if (shown === undefined) return send(writeActivity(message));
      try {
        return await send(writeActivity(message, shown));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        if (wasStopped(error)) throw new Stopped(error);
        // It was shown for too long, or this client shows none: the reply goes as any other.
        log.info('progress.refused', { turn, code: error.code });
        return send(writeActivity(message));
      }
    },
  };
}

const isRefusal = (error: unknown): error is SendFailed =>
  error instanceof SendFailed && (error.code === '403' || error.code === '400');

/** Teams says so in words only. */
const wasStopped = ({ cause }: SendFailed): boolean =>
  cause instanceof RestError && /cancell?ed by (?:the )?user/i.test(JSON.stringify(cause.details ?? ''));
