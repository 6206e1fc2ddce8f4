/** POST /api/messages: from bytes to a vouched activity, in the order that lets a stranger do the least. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../conversation/log.ts';
import { checkActivity, type IncomingActivity } from './activity.ts';
import type { Authenticate } from './authenticate.ts';
import { bodyLimit, parseObject, readBody, refuseContentType } from './body.ts';
import { refuseServiceUrl, refuseStranger } from './local-fence.ts';
import { type Refusal, type Reply, sendRefusal, sendReply } from './reply.ts';

export type Fence =
  | { readonly kind: 'local' }
  | { readonly kind: 'production'; readonly authenticate: Authenticate };

type Vouched = { readonly kind: 'local' } | { readonly kind: 'token'; readonly serviceUrl: string };

export interface Incoming {
  /** The correlation id that the log, and the reply to a failure, name this request by. */
  readonly turn: string;
  readonly activity: IncomingActivity;
  readonly vouched: Vouched;
}

export interface MessagesDoor {
  readonly fence: Fence;
  readonly receive: (incoming: Incoming) => Promise<Reply>;
  readonly log: Log;
  /** Told of each body while it is being read, so that closing need not wait for a slow one. */
  readonly reading: Set<IncomingMessage>;
}

type Admitted = { readonly kind: 'admitted'; readonly incoming: Incoming };
type CutOff = { readonly kind: 'cut-off' };

/** Rejects only with what `receive` rejects with: the server's boundary answers for that. */
export async function answerMessages(
  request: IncomingMessage,
  response: ServerResponse,
  door: MessagesDoor,
  turn: string,
): Promise<void> {
  const started = performance.now();
  const verdict = await admit(request, response, door, turn);
  if (verdict.kind === 'cut-off') {
    door.log.info('web.refused', { turn, route: 'messages', code: 'cut-off' });
    response.destroy();
  } else if (verdict.kind === 'refused') {
    door.log.info('web.refused', { turn, route: 'messages', status: verdict.status, code: verdict.code });
    sendRefusal(request, response, verdict);
  } else {
    const reply = await door.receive(verdict.incoming);
    sendReply(response, reply);
    const milliseconds = Math.round(performance.now() - started);
    door.log.debug('web.answered', { turn, route: 'messages', status: reply.status, milliseconds });
  }
}

async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  door: MessagesDoor,
  turn: string,
): Promise<Admitted | CutOff | Refusal> {
  const wrongType = refuseContentType(request);
  if (wrongType !== undefined) return wrongType;
  const read = await readWatched(request, response, door.reading);
  if (read.kind !== 'body') return read;
  const parsed = parseObject(read.bytes);
  if (parsed.kind === 'refused') return parsed;
  const checked = checkActivity(parsed.value, door.fence.kind);
  if (checked.kind === 'refused') return checked;
  const vouched = await vouch(request, checked.activity, door.fence);
  if (vouched.kind === 'refused') return vouched;
  return { kind: 'admitted', incoming: { turn, activity: checked.activity, vouched } };
}

/** Whatever asks before it sends is told to go on; closing need not wait for it. */
export async function readWatched(
  request: IncomingMessage,
  response: ServerResponse,
  reading: Set<IncomingMessage>,
  most: number = bodyLimit,
): ReturnType<typeof readBody> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (request.headers.expect !== undefined && declared <= most) response.writeContinue();
  reading.add(request);
  try {
    return await readBody(request, most);
  } finally {
    reading.delete(request);
  }
}

async function vouch(
  request: IncomingMessage,
  activity: IncomingActivity,
  fence: Fence,
): Promise<Vouched | Refusal> {
  if (fence.kind === 'local') {
    return refuseStranger(request) ?? refuseServiceUrl(activity.serviceUrl) ?? { kind: 'local' };
  }
  const { channelId, serviceUrl } = activity;
  return fence.authenticate(request.headers.authorization, { channelId, serviceUrl });
}
