/** One HTTP request to Teams at a time, with our own timeout and our own rule for trying again. */
import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { urlToHttpOptions } from 'node:url';

export interface OutboundRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface OutboundResponse {
  readonly status: number;
  /** Milliseconds; undefined where Teams asks for no pause. */
  readonly retryAfter: number | undefined;
  /** Empty where none was told. */
  readonly contentType: string;
  readonly body: string;
}

/** Nothing came back. `mayHaveArrived` is true where the request may have been accepted all the same. */
export class NoResponse extends Error {
  readonly code: string;
  readonly mayHaveArrived: boolean;
  constructor(code: string, mayHaveArrived: boolean, cause: unknown) {
    super(`No response from the connector: ${code}`, { cause });
    this.name = 'NoResponse';
    this.code = code;
    this.mayHaveArrived = mayHaveArrived;
  }
}

export interface OutboundPolicy {
  readonly timeoutMilliseconds: number;
  readonly triesAtMost: number;
  readonly firstPauseMilliseconds: number;
  /** Where Teams asks for a longer one, it is not waited for. */
  readonly longestPauseMilliseconds: number;
  /** Of the signing, all tries and all pauses together. */
  readonly deadlineMilliseconds: number;
}

export const defaultPolicy: OutboundPolicy = {
  timeoutMilliseconds: 8_000,
  triesAtMost: 4,
  firstPauseMilliseconds: 400,
  longestPauseMilliseconds: 5_000,
  deadlineMilliseconds: 12_000,
};

/** Teams says with these that it did not take the request. */
const notTaken: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);
/** Faults from before a byte of the request could leave. */
const neverLeft: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Repeating these leaves the same state behind. */
const repeatable: ReadonlySet<string> = new Set(['GET', 'PUT', 'DELETE']);

export const endOf = ({ deadlineMilliseconds }: OutboundPolicy): number =>
  performance.now() + deadlineMilliseconds;

/** What comes before a send, by the same end; where it fails or takes too long, nothing was sent. */
export async function beforeSending<T>(work: () => Promise<T>, end: number): Promise<T> {
  const timer = new AbortController();
  const tooLate = delay(end - performance.now(), undefined, { signal: timer.signal }).then(() => {
    throw new TimedOut();
  });
  try {
    return await Promise.race([work(), tooLate]);
  } catch (error) {
    throw new NoResponse('before-sending', false, error);
  } finally {
    timer.abort();
    // Nobody waits for it any more.
    tooLate.catch(() => undefined);
  }
}

export async function sendWithPolicy(
  request: OutboundRequest,
  policy: OutboundPolicy,
  end = endOf(policy),
): Promise<OutboundResponse> {
  for (let attempt = 1; ; attempt += 1) {
    const left = end - performance.now();
    const result = await tryOnce(request, Math.min(policy.timeoutMilliseconds, left));
    if (result.kind === 'settled') return result.response;
    const pause = pauseBefore(attempt, policy, result.retryAfter);
    const isLast = attempt >= policy.triesAtMost || pause === undefined;
    if (isLast || performance.now() + pause >= end) return result.giveUp();
    await delay(pause);
  }
}

type Try =
  | { readonly kind: 'settled'; readonly response: OutboundResponse }
  | {
      readonly kind: 'again';
      readonly retryAfter: number | undefined;
      /** What is to be said where there is no other try. */
      readonly giveUp: () => OutboundResponse;
    };

/** Throws where another try could make the message appear twice. */
async function tryOnce(request: OutboundRequest, timeoutMilliseconds: number): Promise<Try> {
  try {
    const response = await sendOnce(request, timeoutMilliseconds);
    if (!notTaken.has(response.status)) return { kind: 'settled', response };
    return { kind: 'again', retryAfter: response.retryAfter, giveUp: () => response };
  } catch (error) {
    const mayTryAgain =
      error instanceof NoResponse && (!error.mayHaveArrived || repeatable.has(request.method));
    if (!mayTryAgain) throw error;
    const giveUp = (): never => {
      throw error;
    };
    return { kind: 'again', retryAfter: undefined, giveUp };
  }
}

/** Idle connections are let go before the other side does it, which would cost a message. */
const keeping = { keepAlive: true, timeout: 4_000 };
const plain = { request: httpRequest, agent: new HttpAgent(keeping) };
const secure = { request: httpsRequest, agent: new HttpsAgent(keeping) };

async function sendOnce(request: OutboundRequest, timeoutMilliseconds: number): Promise<OutboundResponse> {
  try {
    return await exchange(request, timeoutMilliseconds);
  } catch (error) {
    const code = codeOf(error);
    throw new NoResponse(code, !neverLeft.has(code), error);
  }
}

/** Node's own client, for every turn pays for it: `fetch` takes several times the processor time. */
function exchange(
  { url, method, headers, body }: OutboundRequest,
  timeoutMilliseconds: number,
): Promise<OutboundResponse> {
  const pathAt = url.indexOf('/', url.indexOf('//') + 2);
  const { request, host } = hostOf(pathAt < 0 ? url : url.slice(0, pathAt));
  const path = pathAt < 0 ? '/' : url.slice(pathAt);
  return new Promise((resolve, reject) => {
    const sending = request({ ...host, path, method, headers });
    const timer = setTimeout(() => sending.destroy(new TimedOut()), timeoutMilliseconds);
    sending.once('close', () => {
      clearTimeout(timer);
    });
    sending.on('error', reject);
    sending.once('response', (response) => {
      readAnswer(response, resolve, reject);
    });
    sending.end(body);
  });
}

interface Host {
  readonly request: typeof httpRequest;
  readonly host: RequestOptions;
}

/** A bot talks to a few hosts, and to take an address apart costs as much as to send to it. */
const hostsKept = 100;
const hosts = new Map<string, Host>();

function hostOf(origin: string): Host {
  const known = hosts.get(origin);
  if (known) return known;
  const { request, agent } = origin.startsWith('https:') ? secure : plain;
  const made: Host = { request, host: { ...urlToHttpOptions(new URL(origin)), agent } };
  const [oldest] = hosts.keys();
  if (hosts.size >= hostsKept && oldest !== undefined) hosts.delete(oldest);
  hosts.set(origin, made);
  return made;
}

function readAnswer(
  response: IncomingMessage,
  resolve: (answer: OutboundResponse) => void,
  reject: (error: unknown) => void,
): void {
  const { statusCode: status = 0, headers } = response;
  let body = '';
  response.setEncoding('utf8');
  response.on('data', (text: string) => {
    body += text;
  });
  response.once('end', () => {
    const contentType = headers['content-type'] ?? '';
    resolve({ status, retryAfter: readRetryAfter(headers), contentType, body });
  });
  response.once('error', reject);
  response.once('close', () => {
    if (!response.complete) reject(new CutOff());
  });
}

/** Seconds, or a time: that is reckoned from the answer's own, as our clock may differ from theirs. */
function readRetryAfter({ 'retry-after': asked = '', date = '' }: IncomingHttpHeaders): number | undefined {
  if (asked === '') return undefined;
  const seconds = Number(asked) * 1_000;
  const pause = Number.isNaN(seconds) ? Date.parse(asked) - Date.parse(date) : seconds;
  return pause > 0 && Number.isFinite(pause) ? pause : undefined;
}

/** What was answered did not come to its end. */
class CutOff extends Error {
  readonly code = 'CUT_OFF';
}

class TimedOut extends Error {
  readonly code = 'TIMEOUT';
}

/** The pause doubles and is spread, so that many senders do not come back at once; undefined where it is too long. */
function pauseBefore(attempt: number, policy: OutboundPolicy, asked: number | undefined): number | undefined {
  // Never sooner than Teams asks: it would only say so again.
  if (asked !== undefined)
    return asked > policy.longestPauseMilliseconds ? undefined : asked * (1 + Math.random() / 4);
  const wanted = policy.firstPauseMilliseconds * 2 ** (attempt - 1);
  return Math.min(wanted, policy.longestPauseMilliseconds) * (0.75 + Math.random() / 2);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
