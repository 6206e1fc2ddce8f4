/** Consultation requests and their events in the database: saved once, numbered without gaps, moved one at a time. */
import type { ConsultationRequest, Move, NewRequest } from '../consultations/request.ts';
import type { Logged, RequestStore } from '../consultations/request-store.ts';
import { fromDocument, toDocument } from './columns.ts';
import type { Scope } from './prepared.ts';
import { toRequest } from './request-row.ts';
import {
  addEvent,
  allot,
  assign,
  close,
  find,
  findSubmission,
  forgetPost,
  giveBack,
  insert,
  listByRequester,
  notePost,
  openPosts,
} from './request-statements.ts';

/** SWK-2026-0042: four digits at least, and more when they are needed. */
const referenceOf = (prefix: string, year: number, number: number): string =>
  `${prefix}-${year}-${String(number).padStart(4, '0')}`;

const findSaved = async (scope: Scope, { service, submission }: NewRequest): Promise<Logged | undefined> => {
  const [row] = (await findSubmission(scope, { service, submission })).rows;
  return row === undefined ? undefined : { request: toRequest(row), isNew: false };
};

const insertNew = async (scope: Scope, request: NewRequest, number: number): Promise<Logged | undefined> => {
  const { service, submission, year, at, requester } = request;
  const reference = referenceOf(request.prefix, year, number);
  const details = toDocument(request.details);
  const asked = request.asked === undefined ? null : toDocument(request.asked);
  const origin = toDocument(request.origin);
  const who = { requester: requester.id, requesterName: requester.name, origin };
  const saved = await insert(scope, {
    service,
    reference,
    year,
    number,
    submission,
    ...who,
    details,
    asked,
    at,
  });
  const [row] = saved.rows;
  if (row === undefined) return undefined;
  const by = { byId: requester.id, byName: requester.name };
  await addEvent(scope, { service, reference, seq: 1, kind: 'received', ...by, at, detail: null });
  return { request: toRequest(row), isNew: true };
};

/**
 * The counter's row stays locked until the transaction ends, so numbers are taken one at a time. The same form may be
 * sent twice at once: the second finds the first one's row when its own insert yields, and gives its number back.
 */
const logIn = async (scope: Scope, request: NewRequest): Promise<Logged> => {
  const { service, year } = request;
  const before = await findSaved(scope, request);
  if (before !== undefined) return before;
  const [counter] = (await allot(scope, { service, year })).rows;
  if (counter === undefined) throw new Error('A counter that was just written gave no number.');
  const logged = await insertNew(scope, request, counter.last);
  if (logged !== undefined) return logged;
  await giveBack(scope, { service, year });
  const saved = await findSaved(scope, request);
  if (saved === undefined) throw new Error('A submission that exists was not found.');
  return saved;
};

const detailOf = (move: Move): string => {
  switch (move.kind) {
    case 'assigned':
      return toDocument({ to: move.to });
    case 'closed':
      return toDocument({ note: move.note });
  }
};

const applyMove = async (scope: Scope, request: ConsultationRequest, move: Move, at: string) => {
  const { service, reference, revision } = request;
  const target = { service, reference, revision, at };
  switch (move.kind) {
    case 'assigned':
      return (await assign(scope, { ...target, assignee: move.to.id, assigneeName: move.to.name })).rows[0];
    case 'closed':
      return (await close(scope, { ...target, note: move.note })).rows[0];
  }
};

const takeDown = async (scope: Scope, service: string, exceptIn: string): Promise<readonly string[]> => {
  const posted = (await openPosts(scope, { service })).rows.map(({ reference, post }) => ({
    reference,
    post: (post === null ? undefined : fromDocument(post)) as ConsultationRequest['post'],
  }));
  const elsewhere = posted.filter(({ post }) => post?.conversation !== exceptIn);
  for (const { reference } of elsewhere) await forgetPost(scope, { service, reference });
  return elsewhere.map(({ reference }) => reference);
};

export const createRequestStore = (scope: Scope): RequestStore => ({
  log: (request) => scope.inTransaction((inner) => logIn(inner, request)),
  find: async (service, reference) => {
    const [row] = (await find(scope, { service, reference })).rows;
    return row === undefined ? undefined : toRequest(row);
  },
  listByRequester: async (service, requester, limit) =>
    (await listByRequester(scope, { service, requester, limit })).rows.map(toRequest),
  move: (request, move, by, at) =>
    scope.inTransaction(async (inner) => {
      const row = await applyMove(inner, request, move, at);
      if (row === undefined) return undefined;
      const { service_id: service, reference, revision: seq } = row;
      const event = { kind: move.kind, byId: by.id, byName: by.name, at, detail: detailOf(move) };
      await addEvent(inner, { service, reference, seq, ...event });
      return toRequest(row);
    }),
  notePost: async (service, reference, post) => {
    await notePost(scope, { service, reference, post: toDocument(post) });
  },
  takeDown: (service, exceptIn) => scope.inTransaction((inner) => takeDown(inner, service, exceptIn)),
});
