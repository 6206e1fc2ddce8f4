/** How the server opens, bounds its connections in time and number, and closes without dropping what it has in hand. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is in hand: requests not answered yet, and turns still running when their client has gone. */
export interface Hand {
  readonly closing: boolean;
  /** Aborts when it closes: for what would go on for as long as its client stays. */
  readonly closed: AbortSignal;
  holdResponse(response: ServerResponse): void;
  holdWhile(work: () => Promise<void>): Promise<void>;
  /** Takes nothing more; resolves when nothing is left. */
  empty(): Promise<void>;
}

/** A body still arriving when we close is given this long. */
const closingGraceMilliseconds = 2000;

export function createHand(): Hand {
  let held = 0;
  let closing = false;
  const closed = new AbortController();
  let emptied = ignore;
  const release = (): void => {
    held -= 1;
    if (held === 0) emptied();
  };
  return {
    get closing() {
      return closing;
    },
    closed: closed.signal,
    holdResponse(response) {
      held += 1;
      response.once('close', release);
    },
    async holdWhile(work) {
      held += 1;
      try {
        await work();
      } finally {
        release();
      }
    },
    empty() {
      closing = true;
      closed.abort();
      return new Promise((resolve) => {
        emptied = resolve;
        if (held === 0) resolve();
      });
    },
  };
}

const ignore = (): void => undefined;

/** Limits against clients that connect and dawdle. */
export function bound(http: Server): void {
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  http.keepAliveTimeout = 65_000;
  // Nothing said in either direction for so long: longer than any turn, and the end of a client that never reads.
  http.timeout = 90_000;
  http.maxHeadersCount = 100;
  http.maxConnections = 2000;
  // An option of node's createServer that restify has no way to pass: how often the limits above are looked at.
  // Unset, it is 30 s, and a client that should be gone after 10 s may stay for 40.
  Object.assign(http, { connectionsCheckingInterval: 1000 });
}

export function listen(http: Server, host: string, port: number): Promise<{ readonly port: number }> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve({ port: (http.address() as AddressInfo).port });
    });
  });
}

export async function close(http: Server, hand: Hand, reading: ReadonlySet<IncomingMessage>): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    // The one error is that it was not listening, which is what was asked for.
    http.close(() => {
      resolve();
    });
  });
  const grace = setTimeout(() => {
    for (const request of reading) request.destroy();
  }, closingGraceMilliseconds);
  await hand.empty();
  clearTimeout(grace);
  http.closeAllConnections();
  await stopped;
}
