/** Consultation requests as chains of events in the database: saved once, numbered without gaps, moved one at a time. */
import { randomBytes, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { chainStart, digestOf, hashOf } from '../consultations/chain.ts';
import { type Received, serviceActor, type Happening, type RequestEvent } from '../consultations/event.ts';
import { applyEvent, foldEvents } from '../consultations/fold.ts';
import { receivedOf } from '../consultations/received.ts';
import { toRecorded } from '../consultations/recorded.ts';
import { type Actor, type ConsultationRequest, type NewRequest } from '../consultations/request.ts';
import type { Logged, Mover, RequestStore, SentForms } from '../consultations/request-store.ts';
import { movedTallies, receivedTallies } from '../insight/count-requests.ts';
import { toDocument } from './columns.ts';
import { keepPlace } from './session-places.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import { findRecords } from './request-batch.ts';
import { projectionOf } from './request-projection.ts';
import { findRecord, type KeptRecord, toEvents, toRequest } from './request-records.ts';
import { addWords } from './request-words.ts';
import { addEvent, addPerson, addText, allot, giveBack, insert, update } from './request-statements.ts';
import { addTallies } from './tallies.ts';
import { type Beside, type NewPerson, vouchedFor } from './vouched.ts';

/** SWK-2026-0042: four digits at least, and more when they are needed. */
const referenceOf = (prefix: string, year: number, number: number): string =>
  `${prefix}-${String(year)}-${String(number).padStart(4, '0')}`;

const findSubmission = prepared((db, bind: Bind<{ service: string; submission: string }>) =>
  db
    .selectFrom('requests')
    .select('reference')
    .where('service_id', '=', bind('service'))
    .where('submission', '=', bind('submission')),
);

const listMine = prepared((db, bind: Bind<{ service: string; requester: string; limit: number }>) =>
  db
    .selectFrom('requests')
    .select('reference')
    .where('service_id', '=', bind('service'))
    .where('requester_id', '=', bind('requester'))
    .orderBy('logged_at', 'desc')
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .limit(bind('limit')),
);

const findOnce = prepared((db, bind: Bind<Readonly<Record<'service' | 'reference' | 'once', string>>>) =>
  db
    .selectFrom('request_events')
    .select('seq')
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference'))
    .where('once', '=', bind('once')),
);

export const newSalt = (): string => randomBytes(16).toString('base64url');

/** An event ready to be kept: hashed onto the chain, its texts salted. */
const prepareEvent = (
  { service, reference }: Pick<ConsultationRequest, 'service' | 'reference'>,
  { seq, as, at, happening }: RequestEvent,
  people: ReturnType<typeof refsOf>,
  { by, before, ...beside }: { readonly by: Actor; readonly before: string } & Beside,
) => {
  const { kind, facts, texts } = toRecorded(happening, people.refOf);
  const byRef = people.refOf(by);
  const salted = Object.entries(texts).map(([field, text]) => ({
    seq,
    field,
    text,
    salt: newSalt(),
  }));
  const digests = {
    ...Object.fromEntries(salted.map(({ field, salt, text }) => [field, digestOf(salt, text)])),
    ...vouchedFor(people.added, beside),
  };
  const chained = { service, reference, seq, kind, by: byRef, as, at, facts, digests };
  return { ...chained, hash: hashOf(chained, before), salted };
};

type Prepared = ReturnType<typeof prepareEvent>;

const keepEvent = async (scope: Scope, event: Prepared, once: string | undefined): Promise<void> => {
  const { service, reference, salted, facts, digests, ...rest } = event;
  const documents = { facts: toDocument(facts), digests: toDocument(digests) };
  await addEvent(scope, { ...rest, service, reference, ...documents, once: once ?? null });
  for (const text of salted) await addText(scope, { service, reference, ...text });
  const texts = salted.map(({ field, text }) => ({ kind: rest.kind, field, body: text }));
  await addWords(scope, { service, reference }, texts);
};

/** Opaque ids of a record's people: those that it has, and new ones as they are needed. */
const refsOf = (record: Pick<KeptRecord, 'people'> | undefined) => {
  const known = new Map((record?.people ?? []).map(({ person, ref }) => [person, ref]));
  const added: NewPerson[] = [];
  const refOf = ({ id, name }: Actor): string => {
    if (id === serviceActor.id) return serviceActor.id;
    const there = known.get(id);
    if (there !== undefined) return there;
    const ref = randomUUID();
    known.set(id, ref);
    added.push({ ref, person: id, name, salt: newSalt() });
    return ref;
  };
  return { refOf, added };
};

const insertNew = async (scope: Scope, fresh: NewRequest, number: number): Promise<Logged | undefined> => {
  const { service, submission, year, at, requester } = fresh;
  const reference = referenceOf(fresh.prefix, year, number);
  const event = { seq: 1, by: requester, as: 'requester', at, happening: receivedOf(fresh) } as const;
  const request = foldEvents({ service, reference, post: undefined }, [event]);
  const people = refsOf(undefined);
  const kept = prepareEvent(request, event, people, { by: requester, before: chainStart, submission });
  const numbered = { service, reference, year, number, submission, hash: kept.hash, logged: at };
  const saved = await insert(scope, { ...numbered, ...projectionOf(request) });
  if (saved.rows.length === 0) return undefined;
  for (const person of people.added) await addPerson(scope, { service, reference, ...person });
  await keepEvent(scope, kept, undefined);
  await addTallies(scope, service, receivedTallies(request));
  return { request, isNew: true };
};

const findSaved = async (scope: Scope, { service, submission }: NewRequest): Promise<Logged | undefined> => {
  const [row] = (await findSubmission(scope, { service, submission })).rows;
  const request = row && (await findRequest(scope, service, row.reference));
  return request && { request, isNew: false };
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

const findRequest = async (
  scope: Scope,
  service: string,
  reference: string,
): Promise<ConsultationRequest | undefined> => {
  const record = await findRecord(scope, service, reference);
  return record && toRequest(record);
};

/** The same form with the same words is done already; with other words it is a press on what has moved on. */
const asItWasSent = async (
  scope: Scope,
  { service, reference, seq }: { readonly service: string; readonly reference: string; readonly seq: number },
  happening: Exclude<Happening, Received>,
): Promise<ConsultationRequest | undefined> => {
  const record = await findRecord(scope, service, reference);
  const before = record && toEvents(record).find((event) => event.seq === seq);
  return record && isDeepStrictEqual(before?.happening, happening) ? toRequest(record) : undefined;
};

const appendIn = async (
  scope: Scope,
  { service, reference, revision }: ConsultationRequest,
  happening: Exclude<Happening, Received>,
  { by, as, at, once }: Mover,
): Promise<ConsultationRequest | undefined> => {
  const sent = once === undefined ? undefined : (await findOnce(scope, { service, reference, once })).rows[0];
  if (sent !== undefined) return asItWasSent(scope, { service, reference, seq: sent.seq }, happening);
  const record = await findRecord(scope, service, reference);
  if (record?.row.revision !== revision) return undefined;
  const event = { seq: revision + 1, by, as, at, happening };
  const request = toRequest(record);
  const next = applyEvent(request, event);
  const people = refsOf(record);
  const before = record.row.last_hash;
  const kept = prepareEvent(next, event, people, { by, before, once });
  const target = { service, reference, revision, next: event.seq, hash: kept.hash };
  const updated = await update(scope, { ...target, ...projectionOf(next) });
  if (updated.numAffectedRows !== 1n) return undefined;
  await keepPlace(scope, request, next);
  for (const person of people.added) await addPerson(scope, { service, reference, ...person });
  await keepEvent(scope, kept, once);
  await addTallies(scope, service, movedTallies(request, next));
  return next;
};

export const createRequestStore = (scope: Scope): RequestStore => ({
  log: (request) => scope.inTransaction((inner) => logIn(inner, request)),
  find: (service, reference) => findRequest(scope, service, reference),
  history: async (service, reference) => {
    const record = await findRecord(scope, service, reference);
    return record === undefined ? [] : toEvents(record);
  },
  append: (request, move, mover) => scope.inTransaction((inner) => appendIn(inner, request, move, mover)),
  listByRequester: async (service, requester, limit) => {
    const { rows } = await listMine(scope, { service, requester, limit });
    const references = rows.map(({ reference }) => reference);
    return (await findRecords(scope, service, references)).map(toRequest);
  },
});

export const createSentForms = (scope: Scope): SentForms => ({
  find: async (service, submission) =>
    (await findSubmission(scope, { service, submission })).rows[0]?.reference,
});
