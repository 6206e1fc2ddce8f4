/** The web server: restify behind a door that lets nothing reach it that could throw in it. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createServer, type Server } from 'restify';
import type { Log } from '../conversation/log.ts';
import { refuseEncoding } from './body.ts';
import { atTheDoor } from './door.ts';
import { answerExport, type Exports } from './exports.ts';
import { answerMetrics, createReadinessCheck, type MetricsSource, type Readiness } from './health.ts';
import { bound, close, createHand, type Hand, listen } from './lifecycle.ts';
import { answerCalendar, answerChecklist, answerPicture, keptFilesOf, type OpenFiles } from './open-files.ts';
import { answerMessages, type Fence, type Incoming } from './messages.ts';
import { apiRoot } from './contract/routes.ts';
import { type Reply, refuse, sendRefusal, sendReply } from './reply.ts';
import type { Workspace } from './workspace/router.ts';
import { answerTab, type BuiltTab } from './workspace/static-files.ts';

export interface WebOptions {
  readonly fence: Fence;
  /** The bot. */
  readonly receive: (incoming: Incoming) => Promise<Reply>;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: MetricsSource;
  readonly files: OpenFiles;
  readonly exports: Exports;
  readonly tab: BuiltTab;
  /** Undefined where this deployment has none. */
  readonly workspace?: Workspace | undefined;
  readonly log: Log;
}

export interface WebServer {
  /** Port 0 takes any free one. */
  listen(host: string, port: number): Promise<{ readonly port: number }>;
  /** Takes no new request, waits for the ones in hand, and lets go of every connection. */
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, turn: string) => Promise<void>;

export function createWebServer(options: WebOptions): WebServer {
  const hand = createHand();
  const reading = new Set<IncomingMessage>();
  const server = createRestify();
  server.first((request, response) => atTheDoor(request, response, hand));
  server.pre((request, response, next) => {
    const refusal = refuseEncoding(request);
    if (refusal !== undefined) sendRefusal(request, response, refusal);
    next(refusal === undefined ? undefined : false);
  });
  mountRoutes(server, options, hand, reading);
  server.on('error', (error: unknown) => {
    // A port that cannot be had is told by whoever asked for it.
    if ((server.server as HttpServer).listening) options.log.error('web.server', { error });
  });
  // Without a listener of ours restify would keep the socket of an upgrade open for ever.
  server.on('upgrade', (_request: IncomingMessage, socket: Socket) => {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    socket.destroySoon();
  });
  const http = server.server as HttpServer;
  bound(http);
  return { listen: (host, port) => listen(http, host, port), close: () => close(http, hand, reading) };
}

const ignore = (): void => undefined;
/** restify logs to standard output by default; ours is the only log. */
const silent = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore, fatal: ignore };

/** The types of restify 8, the newest there are, do not know `first`: it runs before anything else looks at a request. */
interface RestifyServer extends Server {
  first(look: (request: IncomingMessage, response: ServerResponse) => boolean): void;
}

const createRestify = (): RestifyServer =>
  // `noWriteContinue`: a client that asks before it sends is told to go on only when its body will be read.
  createServer({ name: '', log: silent, noWriteContinue: true } as object) as RestifyServer;

function mountRoutes(server: Server, options: WebOptions, hand: Hand, reading: Set<IncomingMessage>): void {
  const { fence, receive, log, metrics } = options;
  const readiness = createReadinessCheck(options.readiness, log);
  const door = { fence, receive, log, reading };
  const mounted: Mounted =
    (route, answer) =>
    async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const turn = randomUUID();
      // A turn goes on when its client has gone, so it is counted beside its response.
      await hand.holdWhile(() => orFail(answer(request, response, turn), response, { log, route, turn }));
    };
  server.get(
    '/health/live',
    mounted('live', (_, response) => {
      sendReply(response, { status: 200, body: { status: 'ok' } });
      return Promise.resolve();
    }),
  );
  server.get(
    '/health/ready',
    mounted('ready', async (_, response) => {
      sendReply(response, await readiness());
    }),
  );
  server.get(
    '/metrics',
    mounted('metrics', (request, response) => answerMetrics(request, response, metrics, fence.kind)),
  );
  mountFiles(server, mounted, options);
  mountWorkspace(server, mounted, options, { reading, closing: hand.closed });
  server.post(
    '/api/messages',
    mounted('messages', (request, response, turn) => answerMessages(request, response, door, turn)),
  );
}

type Mounted = (
  route: string,
  answer: Answer,
) => (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function mountFiles(server: Server, mounted: Mounted, { files, exports, tab }: WebOptions): void {
  const kept = keptFilesOf(files);
  const answer = mounted('workspace', answerTab(tab));
  server.get('/workspace', answer);
  server.get('/workspace/*', answer);
  server.get(
    '/calendar/*',
    mounted('calendar', (request, response) => answerCalendar(request, response, files)),
  );
  server.get(
    '/checklists/*',
    mounted('checklists', (request, response) => answerChecklist(request, response, files, kept)),
  );
  server.get(
    '/pictures/*',
    mounted('pictures', (request, response) => answerPicture(request, response, files, kept)),
  );
  const answerExports = mounted('exports', (request, response) => answerExport(request, response, exports));
  server.get('/exports/*', answerExports);
  server.post('/exports/*', answerExports);
}

/** Its addresses and methods are the contract's, which its own router reads. */
function mountWorkspace(
  server: Server,
  mounted: Mounted,
  { workspace }: WebOptions,
  lent: { readonly reading: Set<IncomingMessage>; readonly closing: AbortSignal },
): void {
  const answer = mounted('workspace', (request, response, turn) => {
    if (workspace) return workspace(request, response, { turn, ...lent });
    sendRefusal(request, response, refuse(404, 'no-workspace', 'This deployment has no workspace.'));
    return Promise.resolve();
  });
  const addresses = `${apiRoot}/*`;
  server.get(addresses, answer);
  server.post(addresses, answer);
  server.put(addresses, answer);
}

/** The error boundary of the web: whatever goes wrong becomes a short 500 that names the turn, and nothing else. */
async function orFail(
  work: Promise<void>,
  response: ServerResponse,
  { log, route, turn }: { readonly log: Log; readonly route: string; readonly turn: string },
): Promise<void> {
  try {
    await work;
  } catch (error) {
    log.error('web.failed', { turn, route, status: 500, error });
    sendReply(response, { status: 500, body: { error: 'Something went wrong here.', reference: turn } });
  }
}
