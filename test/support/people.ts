/** People in Teams, as an app meets them: each says, presses, edits and deletes over HTTP, in a chat or in a channel. */
import { randomUUID } from 'node:crypto';
import type { Json } from './cards.ts';
import { buttonData, buttonTitles, cardText } from './cards.ts';
import { accountId, type FakeConnector, type SentActivity } from './fake-connector.ts';
import { post } from './web.ts';
import { cardsIn, wireProblems } from './wire.ts';

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string | undefined;
}

export const tenant = '00000000-0000-4000-8000-00000000000a';
export const team = '19:advisors@thread.tacv2';
export const channel = '19:advice@thread.tacv2';

let people = 0;

/** Nobody else has met them yet. */
export function somebody(name = 'Example Colleague'): Somebody {
  people += 1;
  return {
    id: `29:person-${people}`,
    name,
    aadObjectId: accountId(people),
  };
}

export type Spot =
  | { readonly kind: 'personal' }
  | { readonly kind: 'groupChat'; readonly room: string }
  | { readonly kind: 'channel'; readonly room: string; readonly team: string; readonly thread?: string };

export const advice: Spot = { kind: 'channel', room: channel, team };

export interface Reply {
  readonly status: number;
  /** Of the HTTP answer. */
  readonly body: Json;
  /** The id of the activity that was sent in. */
  readonly sentIn: string;
  /** What was said in the conversation while the turn ran. */
  readonly replies: readonly SentActivity[];
  readonly ids: readonly (string | undefined)[];
  /** All the words of the replies, cards and the invoke's answer with them. */
  readonly words: string;
  /** The card that was shown last, in a reply or in place. */
  readonly card: unknown;
}

export interface Place {
  readonly port: number;
  readonly connector: FakeConnector;
  readonly who: Somebody;
  readonly spot: Spot;
  readonly expectReplies?: boolean;
  readonly headers?: () => Promise<Readonly<Record<string, string>>>;
  readonly tenant?: string;
}

export const conversationOf = ({ who, spot }: Pick<Place, 'who' | 'spot'>): string => {
  if (spot.kind === 'personal') return `a:${who.id}`;
  if (spot.kind === 'groupChat') return spot.room;
  return spot.thread === undefined ? spot.room : `${spot.room};messageid=${spot.thread}`;
};

let activities = 1_700_000_000_000;

function envelope(place: Place): Json {
  const { who, spot, connector } = place;
  const { aadObjectId, ...account } = who;
  return {
    id: String((activities += 1)),
    timestamp: `2026-11-20T12:00:00.${String(activities % 1000).padStart(3, '0')}Z`,
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { ...account, ...(aadObjectId !== undefined && { aadObjectId }) },
    recipient: { id: '28:signpost', name: 'Signpost' },
    conversation: {
      id: conversationOf(place),
      conversationType: spot.kind,
      tenantId: place.tenant ?? tenant,
      ...(spot.kind !== 'personal' && { isGroup: true }),
    },
    channelData: {
      tenant: { id: place.tenant ?? tenant },
      ...(spot.kind === 'channel' && { team: { id: spot.team }, channel: { id: spot.room } }),
    },
    ...(place.expectReplies === true && { deliveryMode: 'expectReplies' }),
  };
}

/** Sends an activity and gathers what came of it. */
export async function deliver(place: Place, activity: Json): Promise<Reply> {
  const { connector } = place;
  const whole = { ...envelope(place), ...activity };
  const before = connector.calls.length;
  const answer = await post(place.port, whole, { ...(await place.headers?.()) });
  const body = (answer.text === '' ? {} : JSON.parse(answer.text)) as Json;
  wireProblems.lookAtCards(body);
  const conversation = conversationOf(place);
  const calls = connector.calls
    .slice(before)
    .filter((call) => call.conversation === conversation && call.kind === 'reply' && call.id !== undefined);
  const expected = (body['activities'] ?? []) as readonly (SentActivity & { readonly id?: string })[];
  expected.forEach(wireProblems.look);
  wireProblems.assertNone();
  const replies = [...calls.map(({ activity: sent }) => sent), ...expected];
  const said = replies.filter(({ type }) => type === 'message');
  const cards = cardsIn([said, body['value'], body['task']]);
  const value = typeof body['value'] === 'string' ? [body['value']] : [];
  return {
    status: answer.status,
    body,
    sentIn: String((whole as Json)['id']),
    replies: said,
    ids: [...calls.filter(({ activity: sent }) => sent.type === 'message'), ...expected].map(({ id }) => id),
    words: [...said.map(({ text }) => text ?? ''), ...cards.map(cardText), ...value].join('\n'),
    card: cards.at(-1),
  };
}

export interface Pressing {
  readonly as?: 'invoke' | 'message';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly on?: string;
  readonly over?: Json;
}

const prefixed = (inputs: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(Object.entries(inputs).map(([field, value]) => [`input.${field}`, value]));

export interface Talk {
  readonly place: Place;
  readonly say: (text: string, over?: Json) => Promise<Reply>;
  /** Sends a button's payload, as Action.Submit does or, in place, as Action.Execute. */
  readonly send: (data: Json, pressing?: Pressing) => Promise<Reply>;
  readonly press: (card: unknown, title: string, pressing?: Pressing) => Promise<Reply>;
  /** Opens the form of a button and sends it. */
  readonly fill: (card: unknown, title: string, pressing?: Pressing) => Promise<Reply>;
  /** Sends the consultation form: checked, then sent where there was nothing to mend. */
  readonly sendForm: (card: unknown, pressing?: Pressing) => Promise<Reply>;
  readonly edit: (sentIn: string, text: string, over?: Json) => Promise<Reply>;
  readonly remove: (sentIn: string) => Promise<Reply>;
  /** As Teams tells of it: twice, in two kinds of activity. */
  readonly install: () => Promise<readonly [Reply, Reply]>;
  readonly uninstall: () => Promise<Reply>;
  readonly invoke: (name: string, value: unknown, over?: Json) => Promise<Reply>;
}

/** As Teams writes it: in a channel a no-break space follows, by its name in HTML. */
const mentions: Readonly<Record<Spot['kind'], string>> = {
  personal: '',
  groupChat: '<at>Signpost</at> ',
  channel: '<at>Signpost</at>&nbsp;',
};

export function talk(place: Place): Talk {
  const mention = mentions[place.spot.kind];
  const send: Talk['send'] = (data, { as = 'message', inputs = {}, on, over = {} } = {}) => {
    const payload = { ...data, ...prefixed(inputs) };
    const about = { ...(on !== undefined && { replyToId: on }), ...over };
    if (as === 'message') return deliver(place, { type: 'message', value: payload, ...about });
    const value = { action: { type: 'Action.Execute', verb: 'any', data: payload }, trigger: 'manual' };
    return deliver(place, { type: 'invoke', name: 'adaptiveCard/action', value, ...about });
  };
  return {
    place,
    send,
    say: (text, over = {}) =>
      deliver(place, { type: 'message', text: `${mention}${text}`, textFormat: 'plain', ...over }),
    press: (card, title, pressing = {}) => send(buttonData(card, title), pressing),
    sendForm: async (card, pressing = {}) => {
      const checked = await send(buttonData(card, 'Next: check it'), pressing);
      if (!buttonTitles(checked.card).includes('Send the request')) return checked;
      return send(buttonData(checked.card, 'Send the request'), { ...pressing, inputs: {} });
    },
    fill: async (card, title, pressing = {}) => {
      const opened = await send(buttonData(card, title), { ...pressing, as: 'invoke', inputs: {} });
      return send(buttonData(opened.card, 'Send'), pressing);
    },
    edit: (sentIn, text, over = {}) =>
      deliver(
        place,
        withEvent(place, 'editMessage', {
          type: 'messageUpdate',
          id: sentIn,
          text: `${mention}${text}`,
          ...over,
        }),
      ),
    remove: (sentIn) =>
      deliver(place, withEvent(place, 'softDeleteMessage', { type: 'messageDelete', id: sentIn })),
    install: async () => [
      await deliver(place, { type: 'installationUpdate', action: 'add' }),
      await deliver(place, { type: 'conversationUpdate', membersAdded: [{ id: '28:signpost' }] }),
    ],
    uninstall: () => deliver(place, { type: 'installationUpdate', action: 'remove' }),
    invoke: (name, value, over = {}) => deliver(place, { type: 'invoke', name, value, ...over }),
  };
}

const withEvent = (place: Place, eventType: string, activity: Json): Json => ({
  ...activity,
  channelData: { ...(envelope(place)['channelData'] as Json), eventType },
});

/** What a good form holds; a test says what is otherwise. */
export const goodForm = {
  role: 'social-worker',
  kind: 'sewo-consultation',
  topic: 'attendance',
  authority: 'southwark',
  schoolAuthority: 'southwark',
  stage: '2',
  phase: 'secondary',
  cohort: 'child-in-need',
  tried: 'plan,in-writing',
  question: 'The contract was not agreed at stage two; is a surgery or a consultation next?',
  urgency: 'soon',
  contact: 'teams-chat',
  contactTimes: 'mornings',
  noChild: 'true',
  rules: 'true',
} as const;

export const submitData = (submission: string = randomUUID()): Json => ({
  signpost: 1,
  kind: 'submit-request',
  submission,
  cleared: [],
});

export const referenceIn = (words: string): string => {
  const found = /SWK-\d{4}-\d{4,}/.exec(words)?.[0];
  if (found === undefined) throw new Error(`There is no reference in: ${words}`);
  return found;
};
