/** Calls to the workspace as its page makes them: each reply is checked against the contract, and may hold no more. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { apiRoot, problem, type Route } from '../../src/web/contract/routes.ts';
import { routes, type Routes } from '../../src/web/contract.ts';
import { type Answer, send } from './web.ts';

export type RouteName = keyof Routes;

export interface Call {
  readonly parts?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Any value, so that a test can send what the contract does not allow. */
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Called<Body = unknown> {
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly body: Body;
}

type Replies<N extends RouteName> = Routes[N]['replies'];
export type BodyOf<N extends RouteName, S extends keyof Replies<N> = 200 & keyof Replies<N>> = z.output<
  Replies<N>[S] & z.ZodType
>;

export const addressOf = (path: string, { parts = {}, query = {} }: Call): string => {
  const filled = path.replaceAll(/:(\w+)/g, (_, part: string) => parts[part] ?? 'southwark');
  const asked = new URLSearchParams(query).toString();
  return `${apiRoot}${filled}${asked === '' ? '' : `?${asked}`}`;
};

/** The reply as it came; its body is of the contract's shape, with nothing beside it. */
export async function call<N extends RouteName>(
  port: number,
  name: N,
  asked: Call = {},
): Promise<Called<BodyOf<N>>> {
  const route: Route = routes[name];
  const { token, headers = {}, body } = asked;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const answer = await send(port, {
    method: route.method,
    path: addressOf(route.path, asked),
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(text !== undefined && {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
      }),
      ...headers,
    },
    ...(text !== undefined && { body: text }),
  });
  const read = JSON.parse(answer.text) as unknown;
  checkShape(name, answer.status, read);
  return { status: answer.status, headers: answer.headers, body: read as BodyOf<N> };
}

function checkShape(name: RouteName, status: number, body: unknown): void {
  const route: Route = routes[name];
  // The router's own refusal of a status that the route has words for too.
  const isRouters = status === 403 && problem.strict().safeParse(body).success;
  const schema = isRouters ? problem : (route.replies[status] ?? problem);
  const read = schema.safeParse(body);
  assert.ok(read.success, `${name} ${status}: ${JSON.stringify(read.error?.issues)} ${JSON.stringify(body)}`);
  assert.ok(
    isDeepStrictEqual(read.data, body),
    `${name} ${status} says more than the contract: ${JSON.stringify(body)}`,
  );
}

/** Signs a test person of local mode in. */
export async function signInLocally(port: number, key: string): Promise<string> {
  const { status, body } = await call(port, 'signInLocally', { body: { key } });
  assert.equal(status, 200);
  return body.token;
}
