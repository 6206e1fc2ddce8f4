/** The shape of a route of the workspace, and the types that its caller and its handler both derive from it. */
import { z } from 'zod';

/** What a route asks of whoever calls it; src/people/workspace.ts says who has what. */
export const permissions = [
  /** Nobody is asked who they are. */
  'open',
  /** Anybody whom a service of this deployment knows. */
  'sign-in',
  /** Requests: an advisor or a manager all of the service's, a requester their own. */
  'see-requests',
  /** All of the service's requests: an advisor or a manager. */
  'see-all-requests',
  /** To deal with requests and publish sessions. */
  'advise',
  /** To hold a record past its time. */
  'keep-records',
  'read-guidance',
  'edit-guidance',
  /** Drafts and gaps, and to be a draft's second reader. */
  'approve-guidance',
  'see-picture',
] as const;
export type Permission = (typeof permissions)[number];

/** What is written down of a call: who did it, to what, when; never a word of what was said. */
export const deeds = [
  'request-read',
  'request-moved',
  'reply-suggested',
  'request-held',
  'queue-read',
  'queue-exported',
  'record-exported',
  'sessions-read',
  'session-changed',
  'drafts-read',
  'draft-changed',
  'wording-suggested',
  'documents-read',
  'document-changed',
  'guidance-published',
  'gaps-read',
  'gap-marked',
  'review-taken',
  'picture-exported',
] as const;
export type Deed = (typeof deeds)[number];

/** Each part of a path that stands for something, with what may stand there. */
export const pathParts = {
  service: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  reference: z.string().regex(/^[A-Z]{2,5}-\d{4}-\d{4,9}$/),
  session: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  move: z.string().regex(/^[a-z-]{1,30}$/),
  draft: z.uuid(),
  document: z.uuid(),
  passage: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
  number: z.string().regex(/^[1-9]\d{0,8}$/),
} as const;
export type PathPart = keyof typeof pathParts;

type PartsIn<Path extends string> = Path extends `${string}:${infer Part}/${infer Rest}`
  ? Part | PartsIn<Rest>
  : Path extends `${string}:${infer Part}`
    ? Part
    : never;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/api/workspace`; with `:service` in it, the permission is asked for that service. */
  readonly path: string;
  readonly may: Permission;
  /** Closed values only: what somebody typed goes in a body, as addresses are kept by proxies. */
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** In the place of a body: bytes as they are, of this type, at most so many. */
  readonly bytes?: { readonly type: string; readonly most: number };
  /** By status: what a handler answers. Any route may answer with a `problem` of another status. */
  readonly replies: Readonly<Record<number, z.ZodType>>;
  /** Written down before it is answered. */
  readonly audit?: Deed;
}

export type RouteTable = Readonly<Record<string, Route>>;

/** Where a route is, for whoever calls and whoever mounts. */
export const apiRoot = '/api/workspace';

export type PartsOf<R extends Route> = { readonly [P in PartsIn<R['path']>]: string };
export type QueryOf<R extends Route> = R extends { readonly query: infer Q extends z.ZodType }
  ? z.output<Q>
  : undefined;
export type BodyOf<R extends Route> = R extends { readonly body: infer B extends z.ZodType }
  ? z.output<B>
  : R extends { readonly bytes: object }
    ? Uint8Array
    : undefined;
/** As it is sent: what has a default may be left out. */
export type BodySent<R extends Route> = R extends { readonly body: infer B extends z.ZodType }
  ? z.input<B>
  : R extends { readonly bytes: object }
    ? Uint8Array
    : undefined;

/** What a handler may answer, by status. */
export type AnswerOf<R extends Route> = {
  [S in keyof R['replies'] & number]: { readonly status: S; readonly body: z.output<R['replies'][S]> };
}[keyof R['replies'] & number];

/** Arrays are given and taken as readonly; of what is sent to the server, no more than `most`. */
export const list = <T extends z.ZodType>(of: T, { least = 0, most = 10_000 } = {}) =>
  z.array(of).min(least).max(most).readonly();

/** An ISO instant in UTC. */
export const instant = z.iso.datetime();
/** A calendar day. */
export const day = z.iso.date();
/** A value with what it is called. */
export const choice = z.object({ value: z.string(), title: z.string() });
export const choices = list(choice);
/** Somebody, by an opaque id and as they are shown. */
export const someone = z.object({ id: z.string(), name: z.string() });

/** Why a call was not answered: 400, 401, 403, 404, 409, 413, 415, 429, 500 or 503, beside what a route says itself. */
export const problem = z.object({
  /** For people. */
  error: z.string(),
  /** For programs: a closed word. */
  code: z.string().optional(),
  field: z.string().optional(),
  /** What may be quoted to an operator. */
  reference: z.string().optional(),
});
export type Problem = z.output<typeof problem>;
