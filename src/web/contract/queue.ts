/** The queue: every request that the reader may see, a page at a time, counted, moved together, and followed. */
import { z } from 'zod';
import { clearedDigests, moveForm } from './forms.ts';
import { instant, list, type RouteTable, someone } from './routes.ts';

export const statuses = [
  'received',
  'triage',
  'waiting',
  'allocated',
  'booked',
  'advice-given',
  'reopened',
  'signposted',
  'escalated',
  'declined',
  'withdrawn',
  'merged',
  'closed',
] as const;
export const status = z.enum(statuses);
export const topics = [
  'attendance',
  'home-education',
  'virtual-school',
  'exclusion',
  'send',
  'data',
  'other',
] as const;
export const topic = z.enum(topics);
export const phases = ['early-years', 'primary', 'secondary', 'post-16', 'not-known'] as const;
export const phase = z.enum(phases);
export const urgencies = ['routine', 'soon', 'deadline'] as const;
export const urgency = z.enum(urgencies);
const word = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const person = z.string().regex(/^[\w:.@-]{1,200}$/);

/** How a request stands to its promise: `met` where a first reply was given or it has ended. */
export const dueState = z.enum(['none', 'met', 'due', 'overdue']);

export const assigned = z.union([z.enum(['me', 'nobody']), z.strictObject({ person })]);
export const dueBy = z.enum(['overdue', 'today', 'this-week']);

/** What is left out leaves it open; several of one list stand for any of them. */
export const queueFilter = z.strictObject({
  status: list(status, { most: statuses.length }).optional(),
  kind: list(word, { most: 40 }).optional(),
  topic: list(topic, { most: topics.length }).optional(),
  authority: list(word, { most: 40 }).optional(),
  phase: list(phase, { most: phases.length }).optional(),
  urgency: list(urgency, { most: urgencies.length }).optional(),
  desk: list(word, { most: 20 }).optional(),
  assigned: assigned.optional(),
  /** Of open requests without a first reply; days and weeks are London's. */
  due: dueBy.optional(),
  /** A reference, the number at its end, or words of what requester and advisors wrote to one another. */
  words: z.string().max(200).optional(),
});
export type QueueFilter = z.output<typeof queueFilter>;

/** `due`: what is due first, then what has no date. `changed`: what changed last. */
export const queueOrders = ['newest', 'oldest', 'due', 'changed'] as const;
export const queueOrder = z.enum(queueOrders);

export const queueRow = z.object({
  reference: z.string(),
  revision: z.number().int(),
  status,
  kind: z.string(),
  topic,
  phase,
  authority: z.string(),
  urgency,
  desk: z.string(),
  /** The beginning, screened. */
  question: z.string(),
  requester: someone,
  assignee: someone.optional(),
  isFlagged: z.boolean(),
  isHeld: z.boolean(),
  loggedAt: instant,
  changedAt: instant,
  endedAt: instant.optional(),
  due: instant.optional(),
  dueState,
  bookedFor: instant.optional(),
});
export type QueueRow = z.output<typeof queueRow>;

export const queuePage = z.object({
  rows: list(queueRow),
  /** Of the next page; undefined on the last. */
  next: z.string().optional(),
  /** What was looked for could identify somebody: that part of it was left out, or all of it. */
  wordsLeftOut: z.enum(['some', 'all']).optional(),
});
export type QueuePage = z.output<typeof queuePage>;

export const queueCounts = z.object({
  /** Of all that fit. */
  total: z.number().int(),
  /** Of what fits whatever its status; those with none are there too. */
  byStatus: list(z.object({ status, count: z.number().int() })),
  /** So many hold the words that only some of them were counted: of all, and of each status, there may be more. */
  isMore: z.boolean(),
  /** Of what is open in the whole queue, whatever the filter. */
  mine: z.number().int(),
  unassigned: z.number().int(),
  overdue: z.number().int(),
  dueToday: z.number().int(),
});
export type QueueCounts = z.output<typeof queueCounts>;

/** What can be done to many at once: what needs no words of its own for each. */
export const bulkMoves = ['acknowledged', 'assigned', 'due-set', 'reclassified', 'noted', 'closed'] as const;
export const inputs = z
  .record(z.string().max(40), z.string().max(6_000))
  .refine((fields) => Object.keys(fields).length <= 20);
/** Made by the client with the form: the same form sent again is done once. */
export const once = z.uuid();
/** What a request's revision may be. */
export const revision = z.number().int().min(1).max(1_000_000);

export const bulkResult = z.object({
  reference: z.string(),
  /** `mend`: what the form holds does not fit this one, and nothing was done to it. */
  kind: z.enum(['moved', 'stale', 'refused', 'unknown', 'mend']),
  /** What became of it, in words. */
  words: z.string(),
});
export type BulkResult = z.output<typeof bulkResult>;

/** An event of the stream of changes; `cursor` is given back as `since` by a stream that is opened again. */
export const changesEvent = z.object({
  cursor: z.string(),
  requests: list(z.object({ reference: z.string(), revision: z.number().int(), status })),
  /** So much changed that the whole queue is to be asked for again; `requests` is empty then. */
  all: z.boolean(),
  /** The calendar of sessions changed as well. */
  sessions: z.boolean(),
});
export type ChangesEvent = z.output<typeof changesEvent>;

export const queueRoutes = {
  queue: {
    method: 'POST',
    path: '/services/:service/queue',
    may: 'see-requests',
    body: z.strictObject({
      filter: queueFilter.default({}),
      order: queueOrder.default('newest'),
      after: z.string().max(400).optional(),
      limit: z.number().int().min(1).max(100).default(50),
    }),
    replies: { 200: queuePage },
    audit: 'queue-read',
  },
  queueCounts: {
    method: 'POST',
    path: '/services/:service/queue/counts',
    may: 'see-requests',
    body: z.strictObject({ filter: queueFilter.default({}) }),
    replies: { 200: queueCounts },
  },
  /** The form of a move on many; its fields are those of the first request. */
  moveMany: {
    method: 'POST',
    path: '/services/:service/queue/moves',
    may: 'advise',
    body: z.strictObject({
      move: z.enum(bulkMoves),
      once,
      inputs: inputs.default({}),
      cleared: clearedDigests,
      requests: list(
        z.strictObject({ reference: z.string().regex(/^[A-Z]{2,5}-\d{4}-\d{4,9}$/), revision }),
        { least: 1, most: 50 },
      ),
    }),
    replies: {
      200: z.object({
        results: list(bulkResult),
        problems: list(z.string()),
        /** As it comes back from the first that it did not fit, screened: `restoreWords` of that one mends it. */
        form: moveForm.optional(),
      }),
    },
    audit: 'request-moved',
  },
  /** A link for one reader, good once and for some minutes, to a table of the queue (CSV). */
  exportQueue: {
    method: 'POST',
    path: '/services/:service/queue/export',
    may: 'see-all-requests',
    body: z.strictObject({ hasWords: z.boolean().default(false) }),
    replies: { 200: z.object({ url: z.string() }) },
    audit: 'queue-exported',
  },
  /**
   * `text/event-stream`, read by fetch: each `data:` is a changesEvent, the first at once; a comment now and then keeps
   * it alive. It ends after some minutes, or with the server: open it again with the last cursor.
   */
  changes: {
    method: 'GET',
    path: '/services/:service/changes',
    may: 'see-requests',
    query: z.strictObject({ since: z.string().max(100).optional() }),
    replies: { 200: changesEvent },
  },
} as const satisfies RouteTable;
