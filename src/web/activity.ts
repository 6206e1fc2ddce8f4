/** The shape of a Bot Framework activity, checked before anybody looks at who sent it. */
import { z } from 'zod';
import { type Refusal, refuseField } from './reply.ts';

/** Ids become parts of stored keys, so they are bounded. */
const id = z.string().min(1).max(1000);
const shortId = z.string().min(1).max(200);
const word = z.string().max(1000).optional();
/** Counted in characters, so that no message that Teams lets through (28 KB) is refused. */
const words = z
  .string()
  .max(28 * 1024)
  .optional();
const flag = z.boolean().optional();

/** What Entra knows somebody by. Written as nothing, it says nothing. */
const entraId = z
  .string()
  .max(1000)
  .transform((value) => (value.trim() === '' ? undefined : value))
  .optional();

const account = z.looseObject({ id, name: word, aadObjectId: entraId, tenantId: entraId, role: word });
const accounts = z.array(account).max(1000).optional();
const conversation = z.looseObject({
  id,
  name: word,
  tenantId: entraId,
  conversationType: word,
  isGroup: flag,
});
const things = z
  .array(z.looseObject({ type: word }))
  .max(500)
  .optional();
const channelData = z.looseObject({
  tenant: z.looseObject({ id: entraId }).optional(),
  team: z.looseObject({ id: word, name: word, aadGroupId: word }).optional(),
  channel: z.looseObject({ id: word, name: word }).optional(),
  eventType: word,
});

const activityShape = z.looseObject({
  type: shortId,
  id: id.optional(),
  channelId: shortId.optional(),
  serviceUrl: z.string().min(1).max(2000).optional(),
  conversation,
  from: account.optional(),
  recipient: account.optional(),
  deliveryMode: word,
  name: word,
  action: word,
  text: words,
  textFormat: word,
  summary: words,
  speak: words,
  locale: word,
  timestamp: word,
  localTimestamp: word,
  localTimezone: word,
  inputHint: word,
  attachmentLayout: word,
  importance: word,
  label: word,
  valueType: word,
  topicName: word,
  code: word,
  callerId: word,
  replyToId: word,
  historyDisclosed: flag,
  entities: things,
  attachments: z
    .array(
      z.looseObject({
        contentType: word,
        contentUrl: z
          .string()
          .max(28 * 1024)
          .optional(),
        name: word,
      }),
    )
    .max(100)
    .optional(),
  membersAdded: accounts,
  membersRemoved: accounts,
  reactionsAdded: things,
  reactionsRemoved: things,
  relatesTo: z.looseObject({}).optional(),
  suggestedActions: z.looseObject({}).optional(),
  channelData: channelData.optional(),
});

/** Fields that the check does not know are kept as they came. */
export type IncomingActivity = Readonly<z.infer<typeof activityShape>>;

export interface CheckedActivity {
  readonly kind: 'activity';
  readonly activity: IncomingActivity;
}

/** Types that somebody has said or pressed: they must tell who. */
const saidBySomebody: ReadonlySet<string> = new Set([
  'message',
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'invoke',
]);

/** The plain objects in which clients write null for what is absent. */
const nullable = ['from', 'recipient', 'conversation', 'channelData'] as const;

/** Checks a parsed body; a refusal names the field and never its value. */
export function checkActivity(
  value: Record<string, unknown>,
  mode: 'local' | 'production',
): CheckedActivity | Refusal {
  const result = activityShape.safeParse(withoutInnerNulls(withoutNulls(value)));
  if (!result.success) return badField(result.error.issues[0]?.path ?? []);
  const activity = result.data;
  if (saidBySomebody.has(activity.type) && activity.from === undefined) return badField(['from']);
  return mode === 'local' ? completeLocal(activity) : checkProduction(activity);
}

/** A plain client on this machine may leave out what only a channel knows. */
function completeLocal(activity: IncomingActivity): CheckedActivity | Refusal {
  // An invoke is answered in the response as well.
  const isAnsweredHere = activity.deliveryMode === 'expectReplies' || activity.type === 'invoke';
  if (activity.serviceUrl === undefined && !isAnsweredHere) {
    return refuseField('serviceUrl', 'serviceUrl may be absent only with deliveryMode expectReplies.');
  }
  const completed = {
    ...activity,
    channelId: activity.channelId ?? 'msteams',
    recipient: activity.recipient ?? { id: 'bot', name: 'Signpost', role: 'bot' },
  };
  return { kind: 'activity', activity: completed };
}

/** channelId and serviceUrl are the authentication's to miss: without them no token can vouch for anything. */
function checkProduction(activity: IncomingActivity): CheckedActivity | Refusal {
  return activity.recipient === undefined ? badField(['recipient']) : { kind: 'activity', activity };
}

function badField(path: readonly PropertyKey[]): Refusal {
  const field = path.map(String).join('.');
  return refuseField(field, `The activity's ${field} is missing or not what the protocol has there.`);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Most have none, and are left as they are. */
const withoutNulls = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.values(value).includes(null)
    ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
    : value;

function withoutInnerNulls(activity: Record<string, unknown>): Record<string, unknown> {
  let tidied = activity;
  for (const key of nullable) {
    const inner = activity[key];
    const kept = isPlain(inner) ? withoutNulls(inner) : inner;
    if (kept !== inner) tidied = { ...tidied, [key]: kept };
  }
  return tidied;
}
