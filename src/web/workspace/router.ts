/** Mounts the contract: each call is matched, admitted, read, handled, written down and answered, in this order. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, Instant } from '../../calendar/clock.ts';
import type { Log } from '../../conversation/log.ts';
import type { AccessLog } from '../../people/access-log.ts';
import type { RouteTable } from '../contract/routes.ts';
import { type Refusal, refuse, sendContent, sendRefusal, sendReply } from '../reply.ts';
import { admit, type Admitted, type Gate, type Slow } from './admit.ts';
import type { Filed, Handlers, Problematic, Streamed } from './handler.ts';
import { createMatch, type Match, type Matched } from './match.ts';
import { type CutOff, readSent, type Sent } from './read-sent.ts';
import { sendStream } from './stream.ts';

export interface WorkspaceParts<T extends RouteTable> extends Gate {
  readonly table: T;
  readonly handlers: Handlers<T>;
  readonly audit: AccessLog;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the web server lends a call. */
export interface OnServer {
  readonly turn: string;
  /** Told of each body while it is being read. */
  readonly reading: Set<IncomingMessage>;
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
}

/** Answers whatever comes to the workspace's addresses; rejects with what a handler rejects with. */
export type Workspace = (request: IncomingMessage, response: ServerResponse, on: OnServer) => Promise<void>;

/** A handler's answer as the router sees it, of whichever route. */
type AnyAnswer =
  | { readonly status: number; readonly body: unknown; readonly about?: readonly string[] }
  | Problematic
  | Streamed
  | Filed;
/** The table and its handlers have the same names, and what fits whom, by their types. */
type AnyHandler = (asked: object) => Promise<AnyAnswer>;
type AnyParts = Omit<WorkspaceParts<RouteTable>, 'handlers'> & {
  readonly handlers: Readonly<Record<string, AnyHandler>>;
};

export function createWorkspace<T extends RouteTable>(typed: WorkspaceParts<T>): Workspace {
  const parts = typed as unknown as AnyParts;
  const match = createMatch(parts.table);
  return async (request, response, on) => {
    const verdict = match(request.method ?? '', request.url ?? '');
    if (verdict.kind !== 'route') {
      refuseRoute(request, response, verdict);
      return;
    }
    const call = await readCall(request, response, { ...verdict, ...on, gate: parts });
    const { turn } = on;
    if (call.kind === 'cut-off') {
      response.destroy();
    } else if (call.kind === 'refused') {
      const { status, code } = call;
      parts.log.info('workspace.refused', { turn, route: verdict.name, status, code });
      sendRefusal(request, response, call, 'seconds' in call ? { 'retry-after': String(call.seconds) } : {});
    } else {
      await handle(response, verdict, call, { parts, on });
    }
  };
}

function refuseRoute(
  request: IncomingMessage,
  response: ServerResponse,
  verdict: Exclude<Match, { kind: 'route' }>,
): void {
  if (verdict.kind === 'none')
    sendRefusal(request, response, refuse(404, 'no-route', 'There is nothing here.'));
  else
    sendRefusal(request, response, refuse(405, 'method', 'That address takes other methods.'), {
      allow: verdict.allowed.join(', '),
    });
}

type Call = Omit<Admitted, 'kind'> & Sent;

/** In the order that lets a stranger do the least: nothing of a body is read before its sender may send it. */
async function readCall(
  request: IncomingMessage,
  response: ServerResponse,
  { gate, reading, ...matched }: Matched & OnServer & { readonly gate: Gate },
): Promise<Call | CutOff | Refusal | Slow> {
  const admitted = await admit(request, matched, gate);
  if (admitted.kind === 'refused') return admitted;
  const sent = await readSent(request, response, matched.route, reading);
  return sent.kind === 'sent' ? { ...admitted, ...sent } : sent;
}

async function handle(
  response: ServerResponse,
  matched: Matched,
  call: Call,
  { parts, on }: { readonly parts: AnyParts; readonly on: OnServer },
): Promise<void> {
  const { name: route, parts: named } = matched;
  const { log, clock } = parts;
  const { turn } = on;
  const started = performance.now();
  const now = clock.now();
  const handler = parts.handlers[route];
  if (handler === undefined) throw new Error(`No handler for ${route}.`);
  const { who, stands, at, query, body } = call;
  const answered = await handler({ who, stands, at, parts: named, query, body, turn, now });
  if ('stream' in answered) {
    log.debug('workspace.stream', { turn, route });
    return sendStream(response, answered, on.closing);
  }
  const status = 'file' in answered ? 200 : answered.status;
  // Before it is answered: what cannot be written down is not shown. What was not done is no deed.
  if (!('problem' in answered) && status === 200)
    await writeDown(matched, call, answered.about, { audit: parts.audit, now });
  log.debug('workspace.answered', {
    turn,
    route,
    status,
    milliseconds: Math.round(performance.now() - started),
  });
  if ('file' in answered) sendContent(response, status, 'application/octet-stream', answered.file, asFile);
  else sendReply(response, { status, body: 'problem' in answered ? answered.problem : answered.body });
}

const asFile = { 'content-disposition': 'attachment; filename="part.bin"' } as const;

async function writeDown(
  { route: { audit: deed }, parts }: Matched,
  { who, at }: Call,
  about: readonly string[] | undefined,
  { audit, now }: { readonly audit: AccessLog; readonly now: Instant },
): Promise<void> {
  if (deed === undefined || who === undefined || at === undefined) return;
  for (const one of about ?? [parts['reference'] ?? parts['session'] ?? '']) {
    await audit.note({ service: at.service.id, person: who.id, deed, about: one, at: now });
  }
}
