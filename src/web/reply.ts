/** What goes back over HTTP: a reply or a refusal, always short JSON, with the headers that every response carries. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  /** For the log and for whoever wrote the client: one of ours, never a value that was sent. */
  readonly code: string;
  readonly error: string;
  readonly field?: string;
}

type Headers = Readonly<Record<string, string>>;

const everyResponse: Headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** How long a client that still sends may take to read why it was refused. */
const lingerMilliseconds = 500;

export const refuse = (status: number, code: string, error: string): Refusal => ({
  kind: 'refused',
  status,
  code,
  error,
});

export const refuseField = (field: string, error: string): Refusal => ({
  ...refuse(400, 'shape', error),
  field,
});

const extraHeaders: Readonly<Record<number, Headers>> = {
  401: { 'www-authenticate': 'Bearer' },
  503: { 'retry-after': '5' },
};

/** Sends a text or a file of any kind, once; a response that has begun or whose client has gone is left alone. */
export function sendContent(
  response: ServerResponse,
  status: number,
  contentType: string,
  content: string | Uint8Array,
  headers: Headers = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const about = content.length === 0 ? {} : { 'content-type': contentType };
  response.writeHead(status, {
    ...everyResponse,
    ...extraHeaders[status],
    ...about,
    'content-length': Buffer.byteLength(content),
    ...headers,
  });
  response.end(content);
}

/** Begins what is sent in parts; false where the response has begun or its client has gone. */
export function beginContent(
  response: ServerResponse,
  status: number,
  contentType: string,
  headers: Headers,
): boolean {
  if (response.headersSent || response.destroyed) return false;
  response.writeHead(status, { ...everyResponse, 'content-type': contentType, ...headers });
  response.flushHeaders();
  return true;
}

export function sendReply(response: ServerResponse, reply: Reply, headers: Headers = {}): void {
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
  sendContent(response, reply.status, 'application/json; charset=utf-8', text, headers);
}

const mayStillSend = (request: IncomingMessage): boolean =>
  !request.complete &&
  (request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0);

/** Says no. A body not read yet is never read: the answer goes out, and the connection closes a moment later. */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  headers: Headers = {},
): void {
  const body = { error: refusal.error, ...(refusal.field === undefined ? {} : { field: refusal.field }) };
  if (!mayStillSend(request)) {
    sendReply(response, { status: refusal.status, body }, headers);
    return;
  }
  if (response.headersSent || response.destroyed) return;
  request.pause();
  const text = JSON.stringify(body);
  response.writeHead(refusal.status, {
    ...everyResponse,
    ...extraHeaders[refusal.status],
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
    ...headers,
  });
  response.write(text);
  // To end at once would reset the connection under a client that is still writing, before it has read the reason.
  const timer = setTimeout(() => response.end(), lingerMilliseconds);
  response.once('close', () => {
    clearTimeout(timer);
  });
}
