/** A real web server on loopback with a bot that only notes what it gets, and clients that behave as badly as needed. */
import { type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import type { Log, LogFacts } from '../../src/conversation/log.ts';
import type { Incoming } from '../../src/web/messages.ts';
import type { OpenFiles } from '../../src/web/open-files.ts';
import type { Reply } from '../../src/web/reply.ts';
import { createWebServer, type WebOptions, type WebServer } from '../../src/web/server.ts';

export interface Logged {
  readonly level: string;
  readonly event: string;
  readonly facts: LogFacts | undefined;
}

export function createNotingLog(): Log & { readonly lines: Logged[] } {
  const lines: Logged[] = [];
  const note = (level: string) => (event: string, facts?: LogFacts) =>
    void lines.push({ level, event, facts });
  return { lines, debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
}

export interface TestWeb {
  readonly server: WebServer;
  readonly port: number;
  readonly received: Incoming[];
  readonly log: ReturnType<typeof createNotingLog>;
}

/** A server without a checklist, a picture or a date. */
export const noFiles: OpenFiles = {
  now: () => '2026-11-20T12:00:00.000Z',
  version: () => 1,
  calendarEntry: () => undefined,
  bookedTime: () => Promise.resolve(undefined),
  checklist: () => undefined,
  drawPdf: () => Promise.reject(new Error('not asked')),
  picture: () => undefined,
  drawPng: () => Promise.reject(new Error('not asked')),
};

export async function startWeb(options: Partial<WebOptions> = {}): Promise<TestWeb> {
  const received: Incoming[] = [];
  const log = createNotingLog();
  const server = createWebServer({
    fence: { kind: 'local' },
    readiness: () => Promise.resolve({ database: 'ok', guidance: 'ok', outbox: 'ok' }),
    metrics: { token: undefined, text: () => Promise.resolve({ contentType: 'text/plain', body: 'up 1\n' }) },
    files: noFiles,
    exports: {
      look: () => Promise.resolve('unknown'),
      open: () => Promise.resolve({ kind: 'unknown' }),
    },
    tab: { folder: 'dist/tab', mode: 'local' },
    log,
    ...options,
    receive: (incoming) => {
      received.push(incoming);
      return (
        options.receive?.(incoming) ??
        Promise.resolve<Reply>({ status: 200, body: { echo: incoming.activity.text } })
      );
    },
  });
  const { port } = await server.listen('127.0.0.1', 0);
  return { server, port, received, log };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** One request, one connection. */
export function send(port: number, sent: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const client = request(
      {
        host: '127.0.0.1',
        port,
        method: sent.method ?? 'GET',
        path: sent.path ?? '/',
        headers: { ...sent.headers },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          });
        });
      },
    );
    client.on('error', reject);
    client.end(sent.body);
  });
}

export const good = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  from: { id: 'user-1', name: 'A' },
  recipient: { id: 'bot' },
  conversation: { id: 'conversation-1' },
  text: 'hello',
} as const;

export const without = (activity: object, ...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(activity).filter(([key]) => !keys.includes(key)));

export function post(port: number, activity: unknown, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  const body =
    typeof activity === 'string' || Buffer.isBuffer(activity) ? activity : JSON.stringify(activity);
  return send(port, {
    method: 'POST',
    path: '/api/messages',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    body,
  });
}

/** Writes bytes as they are and tells what came back until the connection closed, or until patience ran out. */
export function raw(port: number, bytes: string, patience = 2000): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (chunk: Buffer) => {
      got += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(got);
    });
  });
}

export const statusOf = (text: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
