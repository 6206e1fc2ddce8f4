/** A connector on loopback that gives every message an id and counts, as cheaply as it can. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Connector {
  readonly url: string;
  /** Messages taken so far, and how many of them cited a source. */
  counts(): { readonly messages: number; readonly cited: number };
  /** What was taken last. */
  last(): string;
  close(): Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  let messages = 0;
  let cited = 0;
  let last = '';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      last = Buffer.concat(chunks).toString();
      messages += 1;
      if (last.includes('"citation"')) cited += 1;
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(`{"id":"sent-${messages}"}`);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts: () => ({ messages, cited }),
    last: () => last,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
