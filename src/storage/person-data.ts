/** Everything that is held of one person, in every table and every service: shown to them, or erased. */
import { sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import { type RequestEvent, serviceActor } from '../consultations/event.ts';
import { noticesOf } from '../consultations/notices-of.ts';
import type { HeldOfPerson, PersonData, PersonErased, PersonsRequest } from '../consultations/person-data.ts';
import { toRecorded } from '../consultations/recorded.ts';
import { type ConsultationRequest, isOpen } from '../consultations/request.ts';
import { personAsked } from '../consultations/retention.ts';
import { personOfNotice } from './columns.ts';
import { eraseRecord, type WhichRequest } from './erase.ts';
import { noteErasure } from './erasure-log.ts';
import { forgetAsks } from './forget-asks.ts';
import { createGuidanceDrafts } from './guidance-drafts.ts';
import { createOutbox } from './outbox.ts';
import { personalColumns } from './personal-columns.ts';
import { runRaw, type Scope } from './prepared.ts';
import { findRecord, toEvents, toRequest } from './request-records.ts';
import { createRequestStore } from './requests.ts';
import { clearAnswerCards } from './retire-answer-cards.ts';

type Row = Readonly<Record<string, unknown>>;

const rowsOf = async (scope: Scope, table: string, column: string, person: string): Promise<readonly Row[]> =>
  (await runRaw(scope, sql<Row>`select * from ${sql.table(table)} where ${sql.ref(column)} = ${person}`))
    .rows;

const noticesFor = ({ kind }: Scope, person: string) => sql`${personOfNotice[kind]} = ${person}`;

/** What was dealt with in their own chat, for as long as a repeat of it may come: a reply may stand there. */
const claimsOf = async (scope: Scope, person: string): Promise<readonly Row[]> => {
  const claims: Row[] = [];
  for (const address of await rowsOf(scope, 'personal_addresses', 'person', person)) {
    const { service_id: service, address: document } = address as Readonly<Record<string, string>>;
    const { conversation = '' } = JSON.parse(document ?? '{}') as { readonly conversation?: string };
    const { rows } = await runRaw(
      scope,
      sql<Row>`select * from turn_claims
      where service_id = ${service} and conversation = ${conversation}`,
    );
    claims.push(...rows);
  }
  return claims;
};

const requestsOf = async (scope: Scope, person: string): Promise<readonly WhichRequest[]> =>
  (
    await runRaw(
      scope,
      sql<WhichRequest>`select service_id as service, reference from request_people
      where person = ${person} order by service_id, reference`,
    )
  ).rows;

const held = async (scope: Scope, person: string): Promise<HeldOfPerson> => {
  const found: (readonly [string, readonly Row[]])[] = [];
  for (const { table, column } of personalColumns) {
    found.push([table, await rowsOf(scope, table, column, person)]);
  }
  const notices = await runRaw(scope, sql<Row>`select * from outbox where ${noticesFor(scope, person)}`);
  found.push(['outbox', notices.rows], ['turn_claims', await claimsOf(scope, person)]);
  const requests: PersonsRequest[] = [];
  for (const which of await requestsOf(scope, person)) {
    const record = await findRecord(scope, which.service, which.reference);
    if (record === undefined) continue;
    requests.push(personsRequest(toRequest(record), toEvents(record), person));
  }
  return { person, rows: Object.fromEntries(found.filter(([, rows]) => rows.length > 0)), requests };
};

/** Of their own request also what was said to them; of others' what they did themselves. */
function personsRequest(
  request: ConsultationRequest,
  events: readonly RequestEvent[],
  person: string,
): PersonsRequest {
  const isRequester = request.requester.id === person;
  const isTheirs = ({ by }: RequestEvent): boolean => by.id === person;
  const isToThem = ({ happening }: RequestEvent): boolean =>
    isRequester && !['noted', 'due-set', 'joined', 'merged', 'held', 'released'].includes(happening.kind);
  const { service, reference, isHeld, assignee } = request;
  const seen = events.filter((event) => isTheirs(event) || isToThem(event));
  const own = events.find(isTheirs)?.by ?? [request.requester, assignee].find((one) => one?.id === person);
  return {
    service,
    reference,
    isOpen: isOpen(request),
    isHeld,
    isRequester,
    isAssignee: assignee?.id === person,
    name: own?.name ?? '',
    events: seen.map((event) => {
      // Another person is told of by name only where the event itself is about them.
      const { facts, texts } = toRecorded(event.happening, ({ name }) => name);
      const { at, as } = event;
      return { at, kind: event.happening.kind, theirs: isTheirs(event), as, texts, facts };
    }),
  };
}

const erase = async (scope: Scope, person: string, at: Instant): Promise<PersonErased> => {
  const rows = await scope.inTransaction((inner) => eraseRows(inner, person, at));
  const done = {
    erased: [] as string[],
    held: [] as string[],
    moved: [] as string[],
    unknown: [] as string[],
  };
  for (const which of await requestsOf(scope, person)) {
    const result = await scope.inTransaction((inner) => eraseFrom(inner, which, person, at));
    done[result].push(which.reference);
  }
  return { rows, requests: done.erased, held: done.held, moved: done.moved };
};

const eraseFrom = async (scope: Scope, which: WhichRequest, person: string, at: Instant) => {
  await withdraw(scope, which, person, at);
  return eraseRecord(scope, which, { rule: personAsked, whose: { kind: 'person', person }, at });
};

/** Nobody is left to advise: what is open ends first, and its advisors are told. */
async function withdraw(scope: Scope, which: WhichRequest, person: string, at: Instant): Promise<void> {
  const store = createRequestStore(scope);
  const request = await store.find(which.service, which.reference);
  if (request?.requester.id !== person || !isOpen(request) || request.isHeld) return;
  const move = { kind: 'withdrawn', reason: 'other', message: undefined } as const;
  const mover = { by: serviceActor, as: 'service', at, once: undefined } as const;
  const moved = await store.append(request, move, mover);
  if (moved === undefined) return;
  const press = { ...which, ...mover, move, revision: request.revision };
  for (const notice of noticesOf(moved, press)) await createOutbox(scope).add(notice);
}

async function eraseRows(
  scope: Scope,
  person: string,
  at: Instant,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  const gone = async (table: string, found: readonly Row[]): Promise<void> => {
    if (found.length === 0) return;
    counts[table] = found.length;
    for (const { service_id: service } of found) {
      const erasure = { service: String(service), rule: personAsked, what: table, count: 1, at } as const;
      await noteErasure(scope, erasure);
    }
  };
  for (const claim of await claimsOf(scope, person)) {
    const { service_id: service, conversation } = claim;
    await runRaw(
      scope,
      sql`delete from turn_claims
      where service_id = ${service} and conversation = ${conversation}`,
    );
    counts['turn_claims'] = (counts['turn_claims'] ?? 0) + 1;
  }
  await forgetAsks(scope, createGuidanceDrafts(scope), sql`a.person = ${person}`);
  await clearAnswerCards(scope, person, at);
  for (const { table, column, erasure, name } of personalColumns) {
    await gone(table, await rowsOf(scope, table, column, person));
    const theirs = sql`${sql.ref(column)} = ${person}`;
    const named = name === undefined ? sql`` : sql`, ${sql.ref(name)} = null`;
    if (erasure === 'delete') await runRaw(scope, sql`delete from ${sql.table(table)} where ${theirs}`);
    else
      await runRaw(
        scope,
        sql`update ${sql.table(table)} set ${sql.ref(column)} = 'erased'${named} where ${theirs}`,
      );
  }
  const notices = sql<Row>`delete from outbox where ${noticesFor(scope, person)} returning service_id`;
  await gone('outbox', (await runRaw(scope, notices)).rows);
  return counts;
}

export const createPersonData = (scope: Scope): PersonData => ({
  held: (person) => held(scope, person),
  erase: (person, at) => erase(scope, person, at),
});
