/** The calendar of surgery sessions: their places, who is booked, and what an advisor publishes, changes, cancels. */
import { z } from 'zod';
import { field } from './forms.ts';
import { phase, revision } from './queue.ts';
import { day, instant, list, problem, type RouteTable, someone } from './routes.ts';

export const meetingWay = z.enum(['teams', 'online', 'in-person']);

export const session = z.object({
  id: z.string(),
  revision: z.number().int(),
  desk: z.string(),
  starts: instant,
  ends: instant,
  /** Of one place. */
  minutes: z.number().int(),
  /** In the order of the day. Who is booked is shown to advisors, and to a requester of their own request. */
  places: list(z.object({ starts: instant, isTaken: z.boolean(), reference: z.string().optional() })),
  audience: z.object({ roles: list(z.string()), phases: list(phase) }),
  way: meetingWay,
  where: z.string().optional(),
  note: z.string().optional(),
  publishedBy: someone.optional(),
  state: z.enum(['open', 'full', 'past', 'cancelled']),
});
export type Session = z.output<typeof session>;

/** As the card's form sends it: lists are joined with commas. */
const draft = {
  day: z.string().max(10),
  time: z.string().max(5),
  minutes: z.string().max(3),
  places: z.string().max(3),
  way: z.string().max(20),
  desk: z.string().max(64).optional(),
  roles: z.string().max(200).optional(),
  phases: z.string().max(200).optional(),
  where: z.string().max(1_000).optional(),
  note: z.string().max(1_000).optional(),
};

export const sessionForm = z.object({ fields: list(field), problems: list(z.string()) });
export type SessionForm = z.output<typeof sessionForm>;
export const sessions = z.object({ sessions: list(session) });
/** Nothing was done: the words need a change. What was typed comes back, screened. */
export const sessionMend = z.object({ code: z.literal('mend'), error: z.string(), form: sessionForm });
/** Nothing was done: somebody was quicker, or somebody has booked what would be moved. */
export const sessionStale = z.object({
  code: z.enum(['stale', 'booked']),
  error: z.string(),
  session,
});

export const sessionRoutes = {
  /** Soonest first, from a day on; a month of them unless told. */
  sessions: {
    method: 'GET',
    path: '/services/:service/sessions',
    may: 'see-requests',
    query: z.strictObject({ from: day.optional(), until: day.optional() }),
    replies: { 200: sessions },
    audit: 'sessions-read',
  },
  /** An empty one, or with `session` that one's. */
  sessionForm: {
    method: 'GET',
    path: '/services/:service/session-form',
    may: 'advise',
    query: z.strictObject({ session: z.string().max(64).optional() }),
    replies: { 200: sessionForm, 404: problem },
  },
  /** `id` is made by the client with the form: the same form sent again publishes once. */
  publishSession: {
    method: 'POST',
    path: '/services/:service/sessions',
    may: 'advise',
    body: z.strictObject({ id: z.uuid(), draft: z.strictObject(draft) }),
    replies: { 200: session, 422: sessionMend },
    audit: 'session-changed',
  },
  changeSession: {
    method: 'PUT',
    path: '/services/:service/sessions/:session',
    may: 'advise',
    body: z.strictObject({ revision, draft: z.strictObject(draft) }),
    replies: { 200: session, 404: problem, 409: sessionStale, 422: sessionMend },
    audit: 'session-changed',
  },
  /** Whoever has booked is told; `booked` is how many that is by what the advisor saw. */
  cancelSession: {
    method: 'POST',
    path: '/services/:service/sessions/:session/cancellation',
    may: 'advise',
    body: z.strictObject({ revision, booked: z.int().min(0) }),
    replies: { 200: session, 404: problem, 409: sessionStale },
    audit: 'session-changed',
  },
} as const satisfies RouteTable;
