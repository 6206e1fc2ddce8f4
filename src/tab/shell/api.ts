/** Calls of the server as the contract has them: their types only, so that no schema is sent to the browser. */
import type {
  AnswerOf,
  BodySent,
  PartsOf,
  Problem,
  QueryOf,
  Route,
  RouteTable,
} from '../../web/contract/routes.ts';
import { Trouble, troubleOf } from './trouble.ts';

export interface Call<R extends Route> {
  readonly method: R['method'];
  readonly path: R['path'];
  /** Never there: it carries the type. */
  readonly route?: R;
}

type Written<T extends RouteTable> = {
  readonly [N in keyof T]: readonly [T[N]['method'], T[N]['path']];
};
type Calls<T extends RouteTable> = { readonly [N in keyof T]: Call<T[N]> };

/** Each route of a table with its method and path; written otherwise than in the contract, it does not compile. */
export const callsOf = <T extends RouteTable>(written: Written<T>): Calls<T> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(written).map(([name, [method, path]]) => [
      name,
      { method, path },
    ]),
  ) as unknown as Calls<T>;

type Needed<K extends string, T> = T extends undefined
  ? object
  : object extends T
    ? { readonly [P in K]?: T }
    : { readonly [P in K]: T };

export type Input<R extends Route> = Needed<
  'parts',
  keyof PartsOf<R> extends never ? undefined : PartsOf<R>
> &
  Needed<'query', QueryOf<R>> &
  Needed<'body', BodySent<R>> & { readonly signal?: AbortSignal };

type Statuses<R extends Route> = AnswerOf<R>['status'];
export type Answered<R extends Route, S extends Statuses<R>> = Extract<AnswerOf<R>, { status: S }>;

export interface Api {
  /** What a call of one good answer gives. */
  get<R extends Route>(call: Call<R>, input: Input<R>): Promise<Answered<R, 200 & Statuses<R>>['body']>;
  /** Of a call with several answers those that the caller deals with; any other is thrown as a Trouble. */
  send<R extends Route, const S extends Statuses<R>>(
    call: Call<R>,
    input: Input<R>,
    statuses: readonly S[],
  ): Promise<Answered<R, S>>;
  /** The response itself, for a stream. */
  open<R extends Route>(call: Call<R>, input: Input<R>): Promise<Response>;
}

/** Only for what stands in a call's address. */
interface Loose {
  readonly parts?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

const root = '/api/workspace';

export function addressOf(path: string, { parts = {}, query = {} }: Pick<Loose, 'parts' | 'query'>): string {
  const filled = path.replace(/:([a-z]+)/gi, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string' || typeof value === 'number') given.set(name, String(value));
  }
  const search = given.toString();
  return `${root}${filled}${search === '' ? '' : `?${search}`}`;
}

export interface ApiOptions {
  /** Undefined: the call goes out unsigned, as the first ones do. */
  readonly token: () => Promise<string | undefined>;
  /** The server did not accept whom we said we are. */
  readonly onSignedOut: () => void;
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
}

export function createApi({ token, onSignedOut, fetch: send = fetch.bind(globalThis) }: ApiOptions): Api {
  const respond = async (call: Call<Route>, input: Loose): Promise<Response> => {
    const bearer = await token();
    const { body, signal } = input;
    const response = await send(addressOf(call.path, input), {
      method: call.method,
      headers: {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(body !== undefined && { 'content-type': typeOf(body) }),
      },
      ...(body !== undefined && { body: isBytes(body) ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
      credentials: 'omit',
    }).catch((error: unknown) => {
      if (signal?.aborted === true) throw error;
      throw new Trouble({ kind: 'offline' });
    });
    if (response.status === 401) onSignedOut();
    return response;
  };
  const answer = async (call: Call<Route>, input: Loose, statuses: readonly number[]) => {
    const response = await respond(call, input);
    const body = (await response.json().catch(() => undefined)) as unknown;
    if (!isAnswer(response.status, body, statuses)) throw troubleOf(response, body as Problem | undefined);
    return { status: response.status, body };
  };
  return {
    get: async (call, input) => (await answer(call, input, [200])).body as never,
    send: (call, input, statuses) => answer(call, input, statuses) as never,
    open: async (call, input) => {
      const response = await respond(call, input);
      if (response.ok) return response;
      throw troubleOf(response, (await response.json().catch(() => undefined)) as Problem | undefined);
    },
  };
}

/** A part of a file goes as it is. */
const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;
const typeOf = (body: unknown): string => (isBytes(body) ? 'application/octet-stream' : 'application/json');

/** A route's own "no" is told by its code from that of the door, which says nothing of what was asked for. */
const isAnswer = (status: number, body: unknown, statuses: readonly number[]): boolean =>
  statuses.includes(status) &&
  body !== undefined &&
  (status !== 403 ||
    (typeof body === 'object' && body !== null && 'code' in body && body.code === 'refused'));
