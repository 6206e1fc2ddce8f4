/** A server on loopback that speaks as OpenAI and Azure OpenAI do: `npx tsx test/support/fake-openai.ts [port] [behaviour]`. */
import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { doubleFor } from './model-doubles.ts';
import {
  type Body,
  completion,
  completionOf,
  embeddings,
  faultOfChat,
  faultOfEmbeddings,
  type Saying,
  send,
  streamCompletion,
} from './openai-wire.ts';

export interface ModelRequest {
  readonly path: string;
  readonly wire: 'azure' | 'openai';
  readonly headers: IncomingMessage['headers'];
  /** Of the schema that was asked for, or `embeddings`. */
  readonly asks: string;
  readonly system: string;
  readonly user: string;
  readonly body: Body;
}

/** What becomes of one request. */
export type Behaviour =
  | Saying
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly error?: object;
    }
  /** Nothing comes, and the connection stays open; or a few bytes come first. */
  | { readonly kind: 'stall'; readonly bytes?: string }
  | { readonly kind: 'drop' | 'filtered' | 'not-json' };

export type Behave = (request: ModelRequest) => Behaviour;

export interface FakeOpenAi {
  readonly port: number;
  /** As MODEL_ENDPOINT has it, for each of the two. */
  readonly azure: string;
  readonly openai: string;
  readonly requests: readonly ModelRequest[];
  /** Everything that was sent to it. */
  readonly received: () => string;
  /** From the next request on. */
  behave(behave: Behave): void;
  forget(): void;
  end(): Promise<void>;
}

/** Embeddings make themselves. */
const textFor = ({ asks, user }: ModelRequest): string =>
  asks === 'embeddings' ? '' : doubleFor(asks, user);

export const faithful: Behave = (request) => ({ kind: 'reply', text: textFor(request) });

export async function startFakeOpenAi(
  options: { readonly port?: number; readonly region?: string } = {},
): Promise<FakeOpenAi> {
  const requests: ModelRequest[] = [];
  const stop = new AbortController();
  // Each that stalls listens to it.
  setMaxListeners(0, stop.signal);
  let behave = faithful;
  const server = createServer((request, response) => {
    void answer(request, response, {
      note: (one) => requests.push(one),
      behave: (one) => behave(one),
      stop: stop.signal,
      region: options.region,
    }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    azure: `http://127.0.0.1:${port}`,
    openai: `http://127.0.0.1:${port}/v1`,
    requests,
    received: () => requests.map(({ body }) => JSON.stringify(body)).join('\n'),
    behave: (next) => {
      behave = next;
    },
    forget: () => {
      requests.length = 0;
    },
    end: () => {
      stop.abort();
      return close(server);
    },
  };
}

const close = (server: Server): Promise<void> => {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
};

interface Answering {
  readonly note: (request: ModelRequest) => void;
  readonly behave: Behave;
  readonly stop: AbortSignal;
  readonly region: string | undefined;
}

const azurePath =
  /^\/openai\/deployments\/([^/?]+)\/(chat\/completions|embeddings)\?api-version=\d{4}-\d{2}-\d{2}/;
const openAiPath = /^\/v1\/(chat\/completions|embeddings)$/;

async function answer(request: IncomingMessage, response: ServerResponse, to: Answering): Promise<void> {
  const body = await bodyOf(request);
  const read = readPath(request);
  const refusal = refusalOf(request, read, body);
  if (refusal !== undefined || read === undefined || body === undefined) {
    refuse(response, refusal ?? { status: 400, code: 'invalid_json' });
    return;
  }
  const asked = readRequest({ path: request.url ?? '', wire: read.wire, headers: request.headers, body });
  to.note(asked);
  if (to.region !== undefined) response.setHeader('x-ms-region', to.region);
  await act(to.behave(asked), {
    request,
    response,
    body,
    isEmbedding: read.what === 'embeddings',
    stop: to.stop,
  });
}

interface ReadPath {
  readonly wire: ModelRequest['wire'];
  readonly what: string;
}

function readPath({ url = '', method }: IncomingMessage): ReadPath | undefined {
  if (method !== 'POST') return undefined;
  const azure = azurePath.exec(url)?.[2];
  if (azure !== undefined) return { wire: 'azure', what: azure };
  const what = openAiPath.exec(url)?.[1];
  return what === undefined ? undefined : { wire: 'openai', what };
}

function refusalOf(
  request: IncomingMessage,
  read: ReadPath | undefined,
  body: Body | undefined,
): Refusal | undefined {
  if (read === undefined) return { status: 404, code: 'not_found' };
  if (!isSigned(request, read.wire)) return { status: 401, code: 'invalid_api_key' };
  if (body === undefined) return { status: 400, code: 'invalid_json' };
  const param = read.what === 'embeddings' ? faultOfEmbeddings(body) : faultOfChat(body);
  return param === undefined ? undefined : { status: 400, code: 'invalid_request_error', param };
}

interface Acting {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Body;
  readonly isEmbedding: boolean;
  readonly stop: AbortSignal;
}

async function act(
  behaviour: Behaviour,
  { request, response, body, isEmbedding, stop }: Acting,
): Promise<void> {
  switch (behaviour.kind) {
    case 'drop':
      request.socket.destroy();
      return;
    case 'stall':
      await stall(response, behaviour.bytes, stop);
      return;
    case 'status':
      send(
        response,
        behaviour.status,
        { error: behaviour.error ?? { message: 'As it was told.', code: null } },
        behaviour.headers,
      );
      return;
    case 'filtered':
      refuse(response, { status: 400, code: 'content_filter' });
      return;
    case 'not-json':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('<html>');
      return;
    default:
      if (isEmbedding) send(response, 200, embeddings(body));
      else await complete(response, body, behaviour);
  }
}

async function stall(response: ServerResponse, bytes: string | undefined, stop: AbortSignal): Promise<void> {
  if (bytes !== undefined) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(bytes);
  }
  await delay(600_000, undefined, { signal: stop, ref: false }).catch(() => undefined);
}

function readRequest(request: Omit<ModelRequest, 'asks' | 'system' | 'user'>): ModelRequest {
  const { body } = request;
  const messages = (body['messages'] ?? []) as readonly { role: string; content: string }[];
  const said = (role: string): string =>
    messages
      .filter((one) => one.role === role)
      .map(({ content }) => content)
      .join('\n');
  const format = body['response_format'] as { json_schema?: { name?: string } } | undefined;
  return {
    ...request,
    asks: format?.json_schema?.name ?? 'embeddings',
    system: said('system'),
    user: said('user'),
  };
}

const isSigned = ({ headers }: IncomingMessage, wire: ModelRequest['wire']): boolean =>
  /^Bearer \S+/.test(headers.authorization ?? '') || (wire === 'azure' && (headers['api-key'] ?? '') !== '');

async function bodyOf(request: IncomingMessage): Promise<Body | undefined> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    return JSON.parse(Buffer.concat(parts).toString()) as Body;
  } catch {
    return undefined;
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly param?: string;
}

function refuse(response: ServerResponse, { status, code, param = '' }: Refusal): void {
  const error = { message: `${code} ${param}`, type: 'invalid_request_error', code, param: param || null };
  send(response, status, { error });
}

async function complete(response: ServerResponse, body: Body, behaviour: Saying): Promise<void> {
  if (behaviour.kind === 'reply' && behaviour.after !== undefined) await delay(behaviour.after);
  const said = completionOf(behaviour);
  if (body['stream'] === true) streamCompletion(response, body, said);
  else send(response, 200, completion(body, said));
}

/** By hand: what it is to do is its second word. */
const byHand: Readonly<Record<string, Behave>> = {
  faithful,
  slow: (request) => ({ kind: 'reply', text: textFor(request), after: 4_000 }),
  stall: () => ({ kind: 'stall' }),
  drop: () => ({ kind: 'drop' }),
  busy: () => ({ kind: 'status', status: 429, headers: { 'retry-after': '1' } }),
  broken: () => ({ kind: 'status', status: 500 }),
  refused: () => ({ kind: 'refused' }),
  truncated: () => ({ kind: 'truncated' }),
  malformed: () => ({ kind: 'reply', text: '{"segments": "no' }),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [port = '4180', behaviour = 'faithful'] = process.argv.slice(2);
  const behave = byHand[behaviour];
  if (behave === undefined) throw new Error(`It can be: ${Object.keys(byHand).join(', ')}.`);
  const fake = await startFakeOpenAi({ port: Number(port) });
  fake.behave(behave);
  process.stdout.write(
    `Azure:  MODEL=azure MODEL_ENDPOINT=${fake.azure} MODEL_NAME=any MODEL_KEY=any\nOpenAI: MODEL=openai MODEL_ENDPOINT=${fake.openai} MODEL_NAME=any MODEL_KEY=any\n`,
  );
}
