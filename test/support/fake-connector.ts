/** A Bot Framework connector on loopback: notes every body in order, gives ids, has rosters, and fails when it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { wireProblems } from './wire.ts';

export type Fault =
  /** Never answers. */
  | 'hang'
  /** Takes the call and answers a little later. */
  | 'slow'
  | { readonly status: number; readonly retryAfter?: number; readonly message?: string }
  /** Cuts the connection before a byte of the body is read. */
  | 'reset-before'
  /** Accepts the call, and cuts the connection in place of an answer. */
  | 'reset-after';

export interface SentActivity {
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly entities?: readonly Readonly<Record<string, unknown>>[];
  readonly channelData?: Readonly<Record<string, unknown>>;
}

export interface Call {
  readonly kind: 'send' | 'reply' | 'update' | 'create' | 'member' | 'members' | 'other';
  readonly conversation: string;
  /** The activity replied to or updated, or the member asked for. */
  readonly target: string | undefined;
  readonly query: URLSearchParams;
  readonly raw: string;
  readonly activity: SentActivity;
  readonly authorization: string | undefined;
  /** The id that it was given; undefined where the call was not accepted. */
  readonly id: string | undefined;
}

type Matches = (call: Call) => boolean;

export interface FakeConnector {
  readonly url: string;
  /** Every call whose body was read, in order. */
  readonly calls: Call[];
  /** The messages that people would see, in order. */
  messages(conversation?: string): readonly Call[];
  /** The next `times` calls that match meet this fault. */
  fail(fault: Fault, times?: number, matches?: Matches): void;
  heal(): void;
  /** Calls that met a fault, body read or not. */
  readonly faults: () => number;
  setRoster(team: string, members: readonly RosterMember[]): void;
  /** Waits until a call matches. */
  seen(matches: Matches, withinMilliseconds?: number): Promise<Call>;
  close(): Promise<void>;
}

/** An id alone, or as Teams tells of a member. */
export type RosterMember = string | (Readonly<Record<string, unknown>> & { readonly id: string });

interface Planned {
  readonly fault: Fault;
  left: number;
  readonly matches: Matches | undefined;
}

const isWrite = ({ kind }: Call): boolean => kind === 'send' || kind === 'reply' || kind === 'update';

/** As Teams tells of a colleague, whose account's id is that of people.ts. */
const accountOf = (id: string): Exclude<RosterMember, string> => {
  const number = /^29:person-(\d+)$/.exec(id)?.[1];
  return { id, name: id, ...(number !== undefined && { aadObjectId: accountId(Number(number)) }) };
};

export const accountId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const membersOnAPage = 3;

function readPath(request: IncomingMessage): Pick<Call, 'kind' | 'conversation' | 'target' | 'query'> {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const [, version, things, conversation = '', part, target] = path.split('/').map(decodeURIComponent);
  const known = version === 'v3' && things === 'conversations';
  return {
    kind: known ? kindOf(request.method, part, target, conversation) : 'other',
    conversation,
    target,
    query,
  };
}

function kindOf(
  method: string | undefined,
  part: string | undefined,
  target: string | undefined,
  conversation: string,
): Call['kind'] {
  if (part === undefined) return method === 'POST' && conversation === '' ? 'create' : 'other';
  return routes[`${method ?? ''} ${part}${target === undefined ? '' : '/id'}`] ?? 'other';
}

const routes: Readonly<Record<string, Call['kind']>> = {
  'POST activities': 'send',
  'POST activities/id': 'reply',
  'PUT activities/id': 'update',
  'GET members/id': 'member',
  'GET pagedmembers': 'members',
};

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function answer(response: ServerResponse, status: number, body: unknown, retryAfter?: number): void {
  // Not chained: restify, once loaded, makes every writeHead of the process return nothing.
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(JSON.stringify(body));
}

/** `patience` is how long a slow call takes. */
export async function startConnector(patience = 1_500): Promise<FakeConnector> {
  const calls: Call[] = [];
  const plans: Planned[] = [];
  const rosters = new Map<string, readonly RosterMember[]>();
  let given = 0;
  let faults = 0;

  const faultFor = (call: Call): Fault | undefined => {
    const plan = plans.find(({ left, matches }) => left > 0 && (matches?.(call) ?? isWrite(call)));
    if (!plan) return undefined;
    plan.left -= 1;
    faults += 1;
    return plan.fault;
  };
  const note = (call: Call): string => {
    given += 1;
    const id = call.kind === 'update' ? (call.target ?? '') : `sent-${given}`;
    calls.push({ ...call, id });
    return id;
  };
  const takeMember = (call: Call, response: ServerResponse): void => {
    calls.push(call);
    const told = rosters.get(call.conversation) ?? [];
    const roster = told.map((member) => (typeof member === 'string' ? accountOf(member) : member));
    if (call.kind === 'members') {
      // In pages, so that nobody reads the first one only.
      const from = Number(call.query.get('continuationToken') ?? 0);
      const next = from + membersOnAPage;
      const members = roster.slice(from, next);
      answer(response, 200, { members, ...(next < roster.length && { continuationToken: String(next) }) });
      return;
    }
    const member = roster.find(({ id }) => id === call.target);
    if (member) answer(response, 200, member);
    else answer(response, 404, { error: { code: 'MemberNotFoundInConversation', message: 'Not here.' } });
  };
  const accept = (call: Call, response: ServerResponse): void => {
    if (call.kind === 'member' || call.kind === 'members') takeMember(call, response);
    else if (call.kind === 'other') answer(response, 404, { error: { code: 'NotFound', message: 'No.' } });
    else answer(response, call.kind === 'update' ? 200 : 201, { id: note(call) });
  };
  const meet = async (fault: Fault, call: Call, response: ServerResponse): Promise<void> => {
    if (fault === 'reset-after') {
      note(call);
      response.socket?.destroy();
    } else if (fault === 'slow') {
      await delay(patience);
      accept(call, response);
    } else if (typeof fault === 'object') {
      calls.push(call);
      const code = `Told${fault.status}`;
      const message = fault.message ?? 'As told.';
      answer(response, fault.status, { error: { code, message } }, fault.retryAfter);
    } else {
      calls.push(call);
    }
  };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const head = {
      ...readPath(request),
      authorization: request.headers.authorization,
      id: undefined,
    };
    const fault = faultFor({ ...head, raw: '', activity: { type: '' } });
    if (fault === 'reset-before') {
      request.socket.resetAndDestroy();
      return;
    }
    const raw = await readAll(request);
    const call: Call = {
      ...head,
      raw,
      activity: (raw === '' ? { type: '' } : JSON.parse(raw)) as SentActivity,
    };
    if (isWrite(call)) wireProblems.look(call.activity);
    if (fault === undefined) accept(call, response);
    else await meet(fault, call, response);
  };

  const server = createServer((request, response) => {
    // A client that gave up is no concern of the connector's.
    take(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const isSeen = (call: Call): boolean => call.id !== undefined && call.activity.type === 'message';
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    messages: (conversation) =>
      calls.filter(
        (call) => isSeen(call) && (conversation === undefined || call.conversation === conversation),
      ),
    fail: (fault, times = 1, matches) => {
      plans.push({ fault, left: times, matches });
    },
    heal: () => {
      plans.length = 0;
    },
    faults: () => faults,
    setRoster: (team, members) => {
      rosters.set(team, members);
    },
    seen: async (matches, withinMilliseconds = 4_000) => {
      for (let waited = 0; waited <= withinMilliseconds; waited += 10) {
        const call = calls.find(matches);
        if (call) return call;
        await delay(10);
      }
      throw new Error(
        `No such call came. These did:\n${calls.map(({ kind, raw }) => `${kind} ${raw.slice(0, 200)}`).join('\n')}`,
      );
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
