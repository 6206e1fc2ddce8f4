/** From an authenticated activity to its HTTP reply: the bridge between the adapter and the bot. */
import { randomUUID } from 'node:crypto';
import type { Activity } from 'botframework-schema';
import type { Log } from '../../src/conversation/log.ts';
import type { StoredReply } from '../../src/conversation/turn-claims.ts';
import type { Bot, TurnEnd } from '../bot.ts';
import type { Received } from '../received.ts';
import { SendFailed } from '../send-failed.ts';
import type { TurnEvent } from '../turn.ts';
import { setInvokeReply, type TeamsAdapter, type TurnContext } from './adapter.ts';
import { troubleOf } from './messenger.ts';
import { createProgress } from './progress.ts';
import { readEvent, readPerson, readPlace } from './read-event.ts';

export interface HttpReply {
  readonly status: number;
  readonly body?: unknown;
}

/** `activity` has been shape-checked and vouched for by the web server; `id` is its correlation id. */
export const createReceive =
  (adapter: TeamsAdapter, bot: Bot, log: Log) =>
  async (activity: object, id: string): Promise<HttpReply> => {
    let end: TurnEnd = { kind: 'done' };
    const reply = await adapter.run(activity as Activity, async (context) => {
      end = await bot(receivedFrom(context, id, log));
    });
    return httpReply(end, reply);
  };

function httpReply(end: TurnEnd, reply: HttpReply | undefined): HttpReply {
  switch (end.kind) {
    case 'repeat':
      return end.reply ?? { status: 200 };
    case 'unsent':
      return { status: 502, body: { error: 'The reply did not get through.' } };
    case 'done':
      return reply ?? { status: 200 };
  }
}

function receivedFrom(context: TurnContext, id: string, log: Log): Received {
  const activity: Partial<Activity> = context.activity;
  const isInvoke = activity.type === 'invoke';
  const expectsReplies = activity.deliveryMode === 'expectReplies';
  const event = readEvent(activity);
  const invoke = createInvokeReply(context, isInvoke ? unansweredStatus(event) : undefined);
  const progress = createProgress(context, log, id);
  return {
    id,
    activity: onlyAsks(event) ? undefined : activity.id,
    type: typeOf(activity, id),
    event,
    person: readPerson(activity),
    isKnownToEntra: (activity.from?.aadObjectId ?? '') !== '',
    place: readPlace(activity),
    reply: (message) => progress.finish(message, (last) => sendFrom(context, last, expectsReplies)),
    showProgress: progress.show,
    showTyping: async () => {
      if (!expectsReplies) await context.sendActivity({ type: 'typing' });
    },
    answerInvoke: invoke.answer,
    storedReply: () => {
      if (isInvoke) return invoke.reply();
      return expectsReplies
        ? { status: 200, body: { activities: context.bufferedReplyActivities } }
        : undefined;
    },
    log,
  };
}

/** As the SDK answers what a bot has nothing for: an empty success would be taken for an answer. */
const unansweredStatus = ({ kind }: TurnEvent): number => (kind === 'unknown-invoke' ? 501 : 200);

/** Answered with `status` alone until there is a body; undefined where it is no invoke. */
function createInvokeReply(context: TurnContext, status: number | undefined) {
  let reply: StoredReply = { status: status ?? 200 };
  if (status !== undefined) setInvokeReply(context, reply);
  return {
    reply: () => reply,
    answer: (body: unknown): void => {
      reply = { status: 200, ...(body !== undefined && { body }) };
      setInvokeReply(context, reply);
    },
  };
}

/** Each edit of a message comes with the message's id, and each is to be dealt with; one without a time always is. */
const typeOf = ({ type, timestamp }: Partial<Activity>, id: string): string =>
  type === 'messageUpdate' ? `messageUpdate ${String(timestamp ?? id)}` : String(type);

/** Nothing changes with it: a repeat is answered anew, and no copy of what was shown is kept for one. */
const onlyAsks = ({ kind }: TurnEvent): boolean => asking.has(kind);

const asking: ReadonlySet<TurnEvent['kind']> = new Set([
  'search',
  'message-chosen',
  'dialog-opened',
  'unread-invoke',
  'unknown-invoke',
]);

async function sendFrom(
  context: TurnContext,
  message: Partial<Activity>,
  expectsReplies: boolean,
): Promise<string | undefined> {
  try {
    const sent = await context.sendActivity(message);
    if (!expectsReplies) return sent?.id;
    // No channel gives these an id, and feedback must be able to say which of them it is on.
    const id = randomUUID();
    const last = context.bufferedReplyActivities.at(-1);
    if (last) last.id = id;
    return id;
  } catch (error) {
    const trouble = troubleOf(error);
    // Not an answer of Teams': nothing left us, as where no token could be had.
    if (!trouble) throw new SendFailed('before-sending', false, error);
    const code = trouble.kind === 'refused' ? String(trouble.status) : trouble.code;
    throw new SendFailed(code, trouble.kind === 'uncertain', error);
  }
}
