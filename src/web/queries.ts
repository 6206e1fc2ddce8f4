/** What stood after the `?` of an address: taken off at the door, and kept here for the few routes that read it. */
import type { IncomingMessage } from 'node:http';

const queries = new WeakMap<IncomingMessage, string>();

export const keepQuery = (request: IncomingMessage, query: string): void => {
  queries.set(request, query);
};

/** By name; undefined where a name stands twice. */
export function queryOf(request: IncomingMessage): Readonly<Record<string, string>> | undefined {
  const pairs = [...new URLSearchParams(queries.get(request) ?? '')];
  const names = new Set(pairs.map(([name]) => name));
  return names.size === pairs.length ? Object.fromEntries(pairs) : undefined;
}
