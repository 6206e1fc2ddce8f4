/** Erases a request's words and the links to its people, with the event that says so, or all that is left of it. */
import { sql } from 'kysely';
import type { Instant } from '../calendar/clock.ts';
import { textKey } from '../consultations/chain.ts';
import { serviceActor } from '../consultations/event.ts';
import { noticesOf } from '../consultations/notices-of.ts';
import { type ConsultationRequest, isOpen } from '../consultations/request.ts';
import { type ErasureRule, rules } from '../consultations/retention.ts';
import { noteErasure } from './erasure-log.ts';
import { createOutbox } from './outbox.ts';
import { runRaw, type Scope } from './prepared.ts';
import { findRecord, toChain } from './request-records.ts';
import { keepWordsLeft, removeWords } from './request-words.ts';
import { createRequestStore } from './requests.ts';
import { isTextField, personField } from './vouched.ts';

export interface WhichRequest {
  readonly service: string;
  readonly reference: string;
}

/** `held` and `moved` leave it as it is; `moved`: it changed meanwhile, and is looked at again the next time. */
export type RecordErasure = 'erased' | 'held' | 'moved' | 'unknown';

/** Whose words and links go: everybody's, or one person's. */
export type Whose = { readonly kind: 'all' } | { readonly kind: 'person'; readonly person: string };

interface How {
  readonly rule: ErasureRule;
  readonly whose: Whose;
  readonly at: Instant;
}

/**
 * The event is added first, over the revision that was read: whoever moves or holds the request at the same moment wins
 * or waits, and nothing is deleted without it. All of it is one transaction.
 */
export const eraseRecord = (scope: Scope, which: WhichRequest, how: How): Promise<RecordErasure> =>
  scope.inTransaction(async (inner) => {
    const store = createRequestStore(inner);
    const request = await store.find(which.service, which.reference);
    if (request === undefined) return 'unknown';
    if (request.isHeld) return 'held';
    // Opened again since it was chosen.
    if (how.whose.kind === 'all' && isOpen(request)) return 'moved';
    const gone = how.whose.kind === 'all' ? undefined : await textsOf(inner, which, how.whose.person);
    const move = { kind: 'erased', rule: how.rule, gone } as const;
    const mover = { by: serviceActor, as: 'service', at: how.at, once: undefined } as const;
    const erased = await store.append(request, move, mover);
    if (erased === undefined) return 'moved';
    const count =
      how.whose.kind === 'all'
        ? await deleteAll(inner, which)
        : await deletePersons(inner, which, how.whose.person);
    await refreshCard(inner, erased, { ...mover, move });
    await noteErasure(inner, { ...which, rule: how.rule, what: which.reference, count, at: how.at });
    return 'erased';
  });

type Mover = Omit<Parameters<typeof noticesOf>[1], 'service' | 'reference' | 'revision'>;

/** Where its card stands in Teams, the words on it go too. */
const refreshCard = async (scope: Scope, request: ConsultationRequest, mover: Mover): Promise<void> => {
  if (request.post === undefined) return;
  const { service, reference, revision } = request;
  const press = { ...mover, service, reference, revision };
  for (const notice of noticesOf(request, press)) await createOutbox(scope).add(notice);
};

const rowsGone = ({ numAffectedRows }: { readonly numAffectedRows?: bigint }): number =>
  Number(numAffectedRows ?? 0n);

/** What a language model suggested as a reply. */
const forgetSuggestions = (scope: Scope, { service, reference }: WhichRequest) =>
  runRaw(
    scope,
    sql`delete from model_suggestions where service_id = ${service} and kind = 'reply' and about = ${reference}`,
  );

const deleteAll = async (scope: Scope, { service, reference }: WhichRequest): Promise<number> => {
  const here = sql`service_id = ${service} and reference = ${reference}`;
  const gone = [
    await runRaw(scope, sql`delete from request_texts where ${here}`),
    await runRaw(scope, sql`delete from request_people where ${here}`),
    await runRaw(scope, sql`delete from exports where ${here}`),
    await runRaw(scope, sql`delete from accesses where service_id = ${service} and about = ${reference}`),
    await runRaw(scope, sql`delete from session_places where ${here}`),
    await runRaw(scope, sql`delete from booking_addresses where ${here}`),
    await forgetSuggestions(scope, { service, reference }),
    // News of it that has not gone out would tell of words that are no more.
    await runRaw(
      scope,
      sql`delete from outbox where service_id = ${service} and (line = ${reference} or line like ${`${reference} %`})`,
    ),
  ].map(rowsGone);
  // Of the texts, and counted with them.
  await removeWords(scope, { service, reference });
  await runRaw(scope, sql`update requests set requester_id = null, assignee_id = null where ${here}`);
  return gone.reduce((sum, each) => sum + each, 0);
};

/** What of the record is theirs, by event and field: the event of the erasure names it, so that nothing else may be gone. */
const textsOf = async (scope: Scope, which: WhichRequest, person: string): Promise<readonly string[]> => {
  const record = await findRecord(scope, which.service, which.reference);
  if (record === undefined) return [];
  const refs = new Set(record.people.filter((each) => each.person === person).map(({ ref }) => ref));
  const written = new Set(
    record.events
      .filter(({ by_role: as, by_ref: by }) => as === 'requester' && refs.has(by))
      .map(({ seq }) => seq),
  );
  const named = new Set([...refs].map(personField));
  return toChain(record)
    .texts.filter(({ seq, field }) => named.has(field) || (isTextField(field) && written.has(seq)))
    .map(textKey);
};

/** What they wrote as its requester; what they wrote to others as an advisor stays, without their name. */
const deletePersons = async (
  scope: Scope,
  { service, reference }: WhichRequest,
  person: string,
): Promise<number> => {
  const here = sql`service_id = ${service} and reference = ${reference}`;
  const theirs = sql`select ref from request_people where ${here} and person = ${person}`;
  const written = sql`select seq from request_events where ${here} and by_role = 'requester' and by_ref in (${theirs})`;
  // They were made for what its requester wrote.
  const isRequester = sql`exists (select 1 from request_events where ${here} and seq = 1 and by_ref in (${theirs}))`;
  const gone = [
    await runRaw(
      scope,
      sql`delete from model_suggestions where service_id = ${service} and kind = 'reply'
        and about = ${reference} and ${isRequester}`,
    ),
    await runRaw(scope, sql`delete from request_texts where ${here} and seq in (${written})`),
    await runRaw(scope, sql`delete from request_people where ${here} and person = ${person}`),
  ].map(rowsGone);
  await keepWordsLeft(scope, { service, reference });
  for (const column of [sql.ref('requester_id'), sql.ref('assignee_id')]) {
    await runRaw(scope, sql`update requests set ${column} = null where ${here} and ${column} = ${person}`);
  }
  return gone.reduce((sum, each) => sum + each, 0);
};

/** All that is left of a request that ended before then and is not held: its facts, its events and its row. */
export const deleteSkeleton = (
  scope: Scope,
  which: WhichRequest,
  { before, at }: { readonly before: Instant; readonly at: Instant },
): Promise<boolean> =>
  scope.inTransaction(async (inner) => {
    const { service, reference } = which;
    const here = sql`service_id = ${service} and reference = ${reference}`;
    // Written to before it is looked at, so that nobody moves or holds it from here on.
    const still = await runRaw(
      inner,
      sql`update requests set requester_id = null
      where ${here} and is_held = 0 and ended_at < ${before}`,
    );
    if (rowsGone(still) === 0) return false;
    await deleteAll(inner, which);
    await runRaw(inner, sql`delete from request_events where ${here}`);
    await runRaw(inner, sql`delete from requests where ${here}`);
    await noteErasure(inner, { service, rule: rules.eventSkeletons, what: reference, count: 1, at });
    return true;
  });
