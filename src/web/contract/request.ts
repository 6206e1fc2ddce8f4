/** One request as the reader may see it, the moves that are theirs to make, and what becomes of a move. */
import { z } from 'zod';
import { clearedDigests, moveForm, pressedMove } from './forms.ts';
import { dueState, inputs, once, phase, queueRow, revision, status, topic, urgency } from './queue.ts';
import { day, instant, list, problem, type RouteTable, someone } from './routes.ts';
import { notSuggested, suggestedBy } from './suggestion.ts';

export const actorRole = z.enum(['requester', 'advisor', 'manager', 'service']);

/** One thing that happened: who, as whom, when. */
const happened = z.object({
  seq: z.number().int(),
  at: instant,
  by: someone,
  as: actorRole,
  kind: z.string(),
});

/** Words between the requester and the advisors. */
export const said = happened.extend({
  /** What it was: asked, answered, replied, recorded advice, … */
  title: z.string(),
  /** Plain text, as it was sent. */
  words: z.string(),
  /** Of recorded advice. */
  nextStep: z.string().optional(),
  /** A language model wrote most of it, or suggested it first: what its reader is told. */
  drafted: z.string().optional(),
  purposes: list(z.string()).optional(),
});

/** Among advisors only: a requester is never sent one. */
export const internalNote = happened.extend({ words: z.string() });

/** Everything that happened, each in one line of plain text. */
export const event = happened.extend({ line: z.string() });

export const deadline = z.object({
  /** Of a procedure's days, `caution` is what is wrong with one and `counting` how they were counted. */
  kind: z.enum(['first-reply', 'booking', 'procedure', 'caution', 'counting']),
  title: z.string(),
  at: instant.optional(),
  day: day.optional(),
  /** Of a procedure. */
  words: z.string().optional(),
  state: z.enum(['coming', 'past', 'met']),
});

/** A move that is open to the reader now. */
export const openMove = z.object({
  move: pressedMove,
  title: z.string(),
  group: z.enum(['requester', 'desk', 'end']),
  /** False: it is done at the press, without a form. */
  hasForm: z.boolean(),
});

export const placeChoice = z.object({
  session: z.string(),
  starts: instant,
  minutes: z.number().int(),
});

export const requestView = z.object({
  reference: z.string(),
  revision: z.number().int(),
  status,
  /** As whom the reader sees it. */
  as: z.enum(['requester', 'advisor', 'manager']),
  kind: z.string(),
  topic,
  urgency,
  stage: z.string(),
  phase,
  cohort: z.string(),
  role: z.string(),
  authority: z.string(),
  schoolAuthority: z.string(),
  tried: list(z.string()),
  contact: z.string(),
  contactTimes: z.string().optional(),
  consultationDay: day.optional(),
  /** Words that the requester confirmed are not names. */
  confirmedWords: z.number().int(),
  question: z.string(),
  pendingQuestion: z.string().optional(),
  /** That a language model wrote most of it: what its reader is told. */
  pendingDrafted: z.string().optional(),
  closingNote: z.string().optional(),
  closingDrafted: z.string().optional(),
  desk: z.string(),
  requester: someone,
  assignee: someone.optional(),
  isFlagged: z.boolean(),
  isHeld: z.boolean(),
  isErased: z.boolean(),
  loggedAt: instant,
  changedAt: instant,
  endedAt: instant.optional(),
  due: instant.optional(),
  dueState,
  booking: z
    .object({ session: z.string().optional(), starts: instant, minutes: z.number().int() })
    .optional(),
  mergedInto: z.string().optional(),
  joined: list(z.string()),
  rating: z.string().optional(),
  /** What must not be missed, each a sentence. */
  warnings: list(z.string()),
  conversation: list(said),
  notes: list(internalNote),
  events: list(event),
  /** Open requests that may be the same. */
  duplicates: list(queueRow.pick({ reference: true, status: true, question: true, loggedAt: true })),
  /** The answer that led to it; `from`: the version and the places in its sources, a line each, while the answer is kept. */
  asked: z.object({ answer: z.string(), question: z.string(), from: list(z.string()) }).optional(),
  deadlines: list(deadline),
  moves: list(openMove),
  /** That the reader may hold it past its time, or let it go. */
  mayHold: z.boolean(),
  /** Places of published sessions that it can be booked into; soonest first. */
  places: list(placeChoice),
});
export type RequestView = z.output<typeof requestView>;

const sent = { move: pressedMove, once, inputs: inputs.default({}), cleared: clearedDigests };

/** Danger or worry told of in a requester's words: these fixed words are shown first, before all else. */
const safety = z.string().optional();
export const moved = z.object({ words: z.string(), request: requestView, safety });
/** The present state, beside what was said of it: somebody was quicker. Nothing was done. */
export const stale = z.object({
  code: z.literal('stale'),
  error: z.string(),
  request: requestView,
  safety,
});
/** Nothing was done: not open to them, or not from where it stands. A 403 without this `code` is a `problem`. */
export const refused = z.object({
  code: z.literal('refused'),
  error: z.string(),
  request: requestView,
  safety,
});
/** Nothing was done: the words need a change. What was typed comes back, screened, in the fields' values. */
export const mend = z.object({ code: z.literal('mend'), error: z.string(), form: moveForm, safety });

export const suggestedReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('suggested'),
    text: z.string(),
    /** The passages that it stands on. */
    sources: list(z.object({ id: z.string(), title: z.string() })),
    /** What is left out of it, in words. */
    leftOut: z.string().optional(),
    by: suggestedBy,
  }),
  notSuggested,
]);
export type SuggestedReply = z.output<typeof suggestedReply>;

export const requestRoutes = {
  request: {
    method: 'GET',
    path: '/services/:service/requests/:reference',
    may: 'see-requests',
    replies: { 200: requestView, 404: problem },
    audit: 'request-read',
  },
  moveForm: {
    method: 'GET',
    path: '/services/:service/requests/:reference/forms/:move',
    may: 'see-requests',
    replies: { 200: moveForm, 403: refused, 404: problem },
  },
  /** 409 shows the present state; sent again with the new revision it counts. The same `once` is done once. */
  move: {
    method: 'POST',
    path: '/services/:service/requests/:reference/moves',
    may: 'see-requests',
    body: z.strictObject({ ...sent, revision }),
    replies: { 200: moved, 403: refused, 404: problem, 409: stale, 422: mend },
    audit: 'request-moved',
  },
  /** "That is not a name": the words that were masked are put back. */
  restoreWords: {
    method: 'POST',
    path: '/services/:service/requests/:reference/forms',
    may: 'see-requests',
    body: z.strictObject(sent),
    replies: { 200: moveForm, 403: refused, 404: problem },
  },
  /** Words that an advisor may begin with; nothing is sent to the requester. */
  suggestReply: {
    method: 'POST',
    path: '/services/:service/requests/:reference/suggestion',
    may: 'advise',
    body: z.strictObject({ move: z.enum(['replied', 'advised']) }),
    replies: { 200: suggestedReply, 403: refused, 404: problem },
    audit: 'reply-suggested',
  },
  book: {
    method: 'POST',
    path: '/services/:service/requests/:reference/booking',
    may: 'see-requests',
    body: z.strictObject({ session: z.string().regex(/^[A-Za-z0-9-]{8,64}$/), starts: instant, revision }),
    /** `refused` too where the place is taken by now, or is meant for others. */
    replies: { 200: moved, 403: refused, 404: problem, 409: stale },
    audit: 'request-moved',
  },
  hold: {
    method: 'PUT',
    path: '/services/:service/requests/:reference/hold',
    may: 'keep-records',
    body: z.strictObject({ isHeld: z.boolean() }),
    replies: { 200: moved, 404: problem, 409: stale },
    audit: 'request-held',
  },
  /** A link for one reader, good once and for some minutes, to the record as a page to print or to save. */
  exportRecord: {
    method: 'POST',
    path: '/services/:service/requests/:reference/export',
    may: 'see-requests',
    body: z.strictObject({}),
    replies: { 200: z.object({ url: z.string() }), 404: problem },
    audit: 'record-exported',
  },
} as const satisfies RouteTable;
