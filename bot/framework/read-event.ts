/** Reads an activity of the Bot Framework as one of the events that our features know. */
import type { Activity } from 'botframework-schema';
import { parseAction } from '../../cards/actions.ts';
import type { Person } from '../../src/people/person.ts';
import type { Place, Setting, TurnEvent } from '../turn.ts';
import { readExtension, unread } from './read-extension.ts';

type Received = Partial<Activity>;

export function readEvent(activity: Received): TurnEvent {
  const read = Object.hasOwn(readers, activity.type ?? '') ? readers[activity.type ?? ''] : undefined;
  return read?.(activity) ?? { kind: 'other' };
}

const readers: Readonly<Record<string, (activity: Received) => TurnEvent>> = {
  message: readMessage,
  messageUpdate: (activity) =>
    isUndelete(activity) ? { kind: 'other' } : { kind: 'edited', text: activity.text ?? '' },
  messageDelete: () => ({ kind: 'deleted' }),
  conversationUpdate: readMembership,
  installationUpdate: readMembership,
  invoke: readInvoke,
};

function readMessage(activity: Received): TurnEvent {
  const parsed = parseAction(activity.value);
  if (parsed) return { kind: 'pressed', parsed, inPlace: false, card: activity.replyToId };
  return { kind: 'message', text: activity.text ?? '' };
}

function readInvoke(activity: Received): TurnEvent {
  const value = asRecord(activity.value);
  switch (activity.name) {
    case 'adaptiveCard/action':
      return readExecuted(activity, asRecord(value['action'])['data']);
    case 'message/submitAction':
      return readFeedback(activity, value);
    case 'message/fetchTask':
      return {
        kind: 'feedback-form',
        reaction: reactionOf(asRecord(asRecord(value['data'])['actionValue'])),
      };
    default:
      return readExtension(activity.name ?? '', activity.value) ?? { kind: 'unknown-invoke' };
  }
}

/** Every button of ours carries data: without any it is not known whose it was, nor how old. */
function readExecuted(activity: Received, data: unknown): TurnEvent {
  if (!isRecord(data)) return unread('pressed');
  const parsed = parseAction(data) ?? { kind: 'stale' };
  return { kind: 'pressed', parsed, inPlace: true, card: activity.replyToId };
}

/** Teams sends the form's fields as a JSON string; the Playground sends the comment as it was typed. */
function readFeedback(activity: Received, value: Readonly<Record<string, unknown>>): TurnEvent {
  const actionValue = asRecord(value['actionValue']);
  const form = feedbackForm(actionValue['feedback']);
  return {
    kind: 'feedback',
    on: activity.replyToId,
    reaction: reactionOf(actionValue),
    reason: asText(form['reason'] ?? form['input.reason']),
    comment: asText(form['feedbackText'] ?? form['comment'] ?? form['input.comment']),
  };
}

function feedbackForm(feedback: unknown): Readonly<Record<string, unknown>> {
  if (typeof feedback !== 'string') return asRecord(feedback);
  try {
    return asRecord(JSON.parse(feedback));
  } catch {
    // Plain words, as the Playground sends them.
    return { comment: feedback };
  }
}

const reactionOf = (actionValue: Readonly<Record<string, unknown>>): 'like' | 'dislike' =>
  actionValue['reaction'] === 'dislike' ? 'dislike' : 'like';

function readMembership(activity: Received): TurnEvent {
  const bot = activity.recipient?.id;
  const isBot = (members: Received['membersAdded']) => members?.some((member) => member.id === bot) ?? false;
  if (activity.type === 'installationUpdate') {
    return activity.action?.startsWith('remove') ? { kind: 'removed' } : { kind: 'added' };
  }
  if (isBot(activity.membersRemoved)) return { kind: 'removed' };
  return isBot(activity.membersAdded) ? { kind: 'added' } : { kind: 'other' };
}

const isUndelete = (activity: Received): boolean =>
  asRecord(activity.channelData)['eventType'] === 'undeleteMessage';

const nobody = { id: 'unknown', name: 'A colleague' };

export function readPerson(activity: Received): Person {
  const from = { ...nobody, ...activity.from };
  return {
    id: asText(from.aadObjectId) ?? from.id,
    channelId: from.id,
    name: from.name,
    tenant: tenantOf(activity),
  };
}

export function readPlace(activity: Received): Place {
  const conversation = activity.conversation?.id ?? nobody.id;
  const bot = { id: 'bot', name: 'Signpost', ...activity.recipient };
  const room = conversation.replace(/;messageid=.*$/, '');
  const team = asText(asRecord(asRecord(activity.channelData)['team'])['id']);
  return {
    setting: settingOf(activity),
    conversation,
    room,
    team,
    address: {
      channel: activity.channelId ?? 'msteams',
      serviceUrl: activity.serviceUrl ?? '',
      conversation: room,
      bot: { id: bot.id, name: bot.name },
      tenant: tenantOf(activity),
    },
  };
}

function settingOf(activity: Received): Setting {
  const kind = activity.conversation?.conversationType;
  if (kind === 'channel' || asText(asRecord(asRecord(activity.channelData)['channel'])['id']) !== undefined) {
    return 'channel';
  }
  if (kind === 'groupChat' || activity.conversation?.isGroup === true) return 'group';
  return isBetweenPeople(activity) ? 'group' : 'personal';
}

/**
 * Two people's chat is called personal too. The app's search and its action on a message are used there, and so is a card
 * of ours that somebody brought there: it is no chat of our own, and nothing for one person may be said in it.
 */
function isBetweenPeople({ conversation, name }: Received): boolean {
  const id = conversation?.id ?? '';
  return (
    id.endsWith('@unq.gbl.spaces') || (name?.startsWith('composeExtension/') === true && !id.startsWith('a:'))
  );
}

function tenantOf(activity: Received): string | undefined {
  // In a chat that another organisation hosts, the channel's data names the host's tenant, not the person's.
  const theirs = asText(asRecord(activity.from)['tenantId']);
  return (
    theirs ??
    asText(asRecord(asRecord(activity.channelData)['tenant'])['id']) ??
    activity.conversation?.tenantId
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
