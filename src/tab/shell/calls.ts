/** The calls of the contract that the shell, the queue, a request and the calendar make; one table an area. */
import type { personRoutes } from '../../web/contract/person.ts';
import type { queueRoutes } from '../../web/contract/queue.ts';
import type { requestRoutes } from '../../web/contract/request.ts';
import type { sessionRoutes } from '../../web/contract/sessions.ts';
import { callsOf } from './api.ts';

export const personCalls = callsOf<typeof personRoutes>({
  waysIn: ['GET', '/sign-in'],
  signInLocally: ['POST', '/sign-in/local'],
  me: ['GET', '/me'],
  setting: ['GET', '/services/:service/setting'],
});

export const queueCalls = callsOf<typeof queueRoutes>({
  queue: ['POST', '/services/:service/queue'],
  queueCounts: ['POST', '/services/:service/queue/counts'],
  moveMany: ['POST', '/services/:service/queue/moves'],
  exportQueue: ['POST', '/services/:service/queue/export'],
  changes: ['GET', '/services/:service/changes'],
});

export const requestCalls = callsOf<typeof requestRoutes>({
  request: ['GET', '/services/:service/requests/:reference'],
  moveForm: ['GET', '/services/:service/requests/:reference/forms/:move'],
  move: ['POST', '/services/:service/requests/:reference/moves'],
  restoreWords: ['POST', '/services/:service/requests/:reference/forms'],
  suggestReply: ['POST', '/services/:service/requests/:reference/suggestion'],
  book: ['POST', '/services/:service/requests/:reference/booking'],
  hold: ['PUT', '/services/:service/requests/:reference/hold'],
  exportRecord: ['POST', '/services/:service/requests/:reference/export'],
});

export const sessionCalls = callsOf<typeof sessionRoutes>({
  sessions: ['GET', '/services/:service/sessions'],
  sessionForm: ['GET', '/services/:service/session-form'],
  publishSession: ['POST', '/services/:service/sessions'],
  changeSession: ['PUT', '/services/:service/sessions/:session'],
  cancelSession: ['POST', '/services/:service/sessions/:session/cancellation'],
});
