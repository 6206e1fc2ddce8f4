/** What a handler of a route is handed, and what it may answer: both follow from the route's place in the contract. */
import type { Instant } from '../../calendar/clock.ts';
import type { Identity, InService, Stands } from '../../people/workspace.ts';
import type { AnswerOf, BodyOf, PartsOf, Problem, QueryOf, Route, RouteTable } from '../contract/routes.ts';

export interface Asked<R extends Route> {
  /** Undefined on an open route only. */
  readonly who: R['may'] extends 'open' ? undefined : Identity;
  readonly stands: R['may'] extends 'open' ? undefined : Stands;
  /** The service of the path, with the roles that the caller has there: the route's permission is among them. */
  readonly at: 'service' extends keyof PartsOf<R> ? InService : undefined;
  readonly parts: PartsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  /** The correlation id. */
  readonly turn: string;
  readonly now: Instant;
}

/** Any other status than the route's own. */
export interface Problematic {
  readonly status: 400 | 403 | 404 | 409 | 429 | 503;
  readonly problem: Problem;
}

/** Lines of an event stream, until the client goes or the server closes. */
export interface Streamed {
  readonly stream: (signal: AbortSignal) => AsyncIterable<string>;
}

/** Bytes of something that was brought here, which no browser is to take for a page. */
export interface Filed {
  readonly file: Uint8Array;
  readonly about?: readonly string[];
}

export type Answered<R extends Route> =
  | (AnswerOf<R> & {
      /** What it was done to, for the audit, where the path does not say it. */
      readonly about?: readonly string[];
    })
  | Problematic
  | Streamed
  | Filed;

export type Handler<R extends Route> = (asked: Asked<R>) => Promise<Answered<R>>;

/** One for each route: a route without one does not compile. */
export type Handlers<T extends RouteTable> = { readonly [K in keyof T]: Handler<T[K]> };

/** What is not there, or not for them: nobody learns which. */
export const notThere: Problematic = {
  status: 404,
  problem: { code: 'not-there', error: 'There is no such thing here, or it is not yours to see.' },
};
