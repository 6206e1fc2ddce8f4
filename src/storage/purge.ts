/** What is kept only for a while, removed when its time is over: by each service's rules, and our own bookkeeping. */
import { setImmediate as letTurnsRun } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { type Instant, plusMilliseconds } from '../calendar/clock.ts';
import {
  cutoffs,
  type ErasureRule,
  type Keeping,
  type RetainedThing,
  rules,
} from '../consultations/retention.ts';
import { randomText } from './columns.ts';
import { openStates } from '../editorial/draft.ts';
import { deleteSkeleton, eraseRecord, type WhichRequest } from './erase.ts';
import { noteErasure } from './erasure-log.ts';
import { runRaw, type Scope } from './prepared.ts';
import { purgeDocuments } from './purge-documents.ts';
import { retireAnswerCards } from './retire-answer-cards.ts';

const hour = 60 * 60 * 1000;
/** Longer than any channel repeats a delivery. */
const claimHours = 48;
/** For services that this process does not run: somebody else's rules are not known here. */
const leftOverHours = 24;
/** A budget is a day's; what all of a service used is looked back on for a year. */
const useHours = 48;
const useOfServiceHours = 400 * 24;
/** A notice's key stops it from being written twice; it names references only. */
const noticeHours = 7 * 24;

/** What is under way, and when it was. */
const underWay = [
  ['memories', 'remembered_at'],
  ['walks', 'moved_at'],
  ['drafts', 'kept_at'],
] as const;

/** Who did or took on what, and when. */
const doings = [
  ['exports', 'made_at'],
  ['accesses', 'at'],
  ['guidance_publications', 'published_at'],
  ['guidance_reviews', 'taken_at'],
] as const;

/** How many rows went or lost what they were kept for. */
export const purge = async (scope: Scope, now: Instant, services: readonly Keeping[]): Promise<number> => {
  let gone = await purgeBookkeeping(scope, now, services);
  for (const service of services) {
    gone += await purgeRows(scope, now, service);
    const before = cutoffs(service.retention, now).screenedQuestions;
    gone += await purgeDocuments(scope, { service: service.id, now, before });
    gone += await purgeRequests(scope, now, service);
  }
  scope.inHand?.forgetEnded();
  return gone;
};

const run = async (scope: Scope, statement: RawBuilder<unknown>): Promise<number> =>
  Number((await runRaw(scope, statement)).numAffectedRows ?? 0n);

async function purgeBookkeeping(scope: Scope, now: Instant, services: readonly Keeping[]): Promise<number> {
  const before = (hours: number): Instant => plusMilliseconds(now, -hours * hour);
  const ours = services.map(({ id }) => sql`${id}`);
  const elsewhere = ours.length === 0 ? sql`` : sql`and service_id not in (${sql.join(ours)})`;
  const statements = [
    sql`delete from turn_claims where claimed_at < ${before(claimHours)}`,
    // A day later than London's is enough for any clock: that nobody is away any more is read from the day itself.
    sql`delete from absences where until_day < ${before(24).slice(0, 10)}`,
    sql`delete from model_use where person <> '' and day < ${before(useHours).slice(0, 10)}`,
    sql`delete from model_use where day < ${before(useOfServiceHours).slice(0, 10)}`,
    sql`delete from outbox where state = 'done' and changed_at < ${before(noticeHours)}`,
    ...underWay.map(
      ([table, at]) =>
        sql`delete from ${sql.table(table)} where ${sql.ref(at)} < ${before(leftOverHours)} ${elsewhere}`,
    ),
  ];
  let gone = 0;
  for (const statement of statements) gone += await run(scope, statement);
  return gone;
}

/** `what` went by `rule`, with its line in the log or not at all. */
interface Removal {
  readonly rule: ErasureRule;
  readonly what: string;
  readonly statement: RawBuilder<unknown>;
  /** Of the answers `a` that go, so that what stands of them in Teams goes too. */
  readonly answers?: RawBuilder<unknown>;
}

async function purgeRows(scope: Scope, now: Instant, { id, retention }: Keeping): Promise<number> {
  let gone = 0;
  for (const { statement, rule, what, answers } of removals(scope, id, cutoffs(retention, now))) {
    gone += await scope.inTransaction(async (inner) => {
      if (answers !== undefined) await retireAnswerCards(inner, answers, now);
      const count = await run(inner, statement);
      await noteErasure(inner, { service: id, rule, what, count, at: now });
      return count;
    });
    await letTurnsRun();
  }
  return gone;
}

const outgrown = (
  id: string,
  what: string,
  at: string,
  [thing, before]: readonly [RetainedThing, Instant],
): Removal => ({
  rule: rules[thing],
  what,
  statement: sql`delete from ${sql.table(what)} where service_id = ${id} and ${sql.ref(at)} < ${before}`,
});

const finishedDrafts = (id: string, before: Readonly<Record<RetainedThing, Instant>>): Removal => ({
  rule: rules.screenedQuestions,
  what: 'guidance_drafts',
  // What was published stands in its version.
  statement: sql`delete from guidance_drafts where service_id = ${id} and state not in (${sql.join(openStates)})
        and changed_at < ${before.screenedQuestions}`,
});

/** Who published a session, where it was and its note, as long as the words of what was booked into it. */
const heldSessions = (id: string, before: Readonly<Record<RetainedThing, Instant>>): Removal => ({
  rule: rules.closedRequests,
  what: 'sessions',
  statement: sql`delete from sessions where service_id = ${id} and ends_at < ${before.closedRequests}
        and not exists (select 1 from session_places where session_places.service_id = sessions.service_id
          and session_places.session = sessions.id)`,
});

function removals(
  { kind }: Scope,
  id: string,
  before: Readonly<Record<RetainedThing, Instant>>,
): readonly Removal[] {
  const rule = rules.answersWithPerson;
  return [
    ...underWay.map(([table, at]) => outgrown(id, table, at, ['underWay', before.underWay])),
    // Their feedback goes with them.
    {
      ...outgrown(id, 'answers', 'answered_at', ['screenedQuestions', before.screenedQuestions]),
      answers: sql`a.service_id = ${id} and a.answered_at < ${before.screenedQuestions}`,
    },
    {
      rule,
      what: 'feedback',
      // What two people said of one answer still counts as two.
      statement: sql`update feedback set person = 'erased ' || ${randomText[kind]}
        where service_id = ${id} and person not like 'erased %' and answer_id in (
          select id from answers where service_id = ${id} and answered_at < ${before.answersWithPerson})`,
    },
    {
      rule,
      what: 'answers',
      statement: sql`update answers set person = 'erased', conversation = 'erased', asked_in = 'erased', sent_as = null
        where service_id = ${id} and answered_at < ${before.answersWithPerson} and person <> 'erased'`,
    },
    {
      rule: rules.deadLetters,
      what: 'outbox',
      statement: sql`delete from outbox where service_id = ${id} and state = 'dead' and changed_at < ${before.deadLetters}
        and not (key like 'post %' and exists (select 1 from requests
          where requests.service_id = outbox.service_id and reference = line and ended_at is null))`,
    },
    finishedDrafts(id, before),
    outgrown(id, 'model_suggestions', 'made_at', ['screenedQuestions', before.screenedQuestions]),
    heldSessions(id, before),
    // Who published what, took what out or looked at it, as long as those words may be kept.
    ...doings.map(([table, at]) => outgrown(id, table, at, ['closedRequests', before.closedRequests])),
  ];
}

/** So many at a time, with turns between them; each is a transaction of its own. */
const batch = 100;

async function purgeRequests(scope: Scope, now: Instant, { id, retention }: Keeping): Promise<number> {
  const before = cutoffs(retention, now);
  const words = { rule: rules.closedRequests, whose: { kind: 'all' }, at: now } as const;
  const skeleton = { before: before.eventSkeletons, at: now };
  const hasWords = sql`(exists (select 1 from request_texts as t where t.service_id = r.service_id and t.reference = r.reference)
    or exists (select 1 from request_people as p where p.service_id = r.service_id and p.reference = r.reference))`;
  return (
    (await eachEnded(scope, { id, before: before.eventSkeletons, that: sql`1 = 1` }, (which) =>
      deleteSkeleton(scope, which, skeleton),
    )) +
    (await eachEnded(scope, { id, before: before.closedRequests, that: hasWords }, async (which) => {
      return (await eraseRecord(scope, which, words)) === 'erased';
    }))
  );
}

interface Ended {
  readonly id: string;
  readonly before: Instant;
  readonly that: RawBuilder<unknown>;
}

/** Gives for how many `deed` did something; what it leaves is left until the next time. */
async function eachEnded(
  scope: Scope,
  { id, before, that }: Ended,
  deed: (which: WhichRequest) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  let after = '';
  for (;;) {
    const { rows } = await runRaw(
      scope,
      sql<{ reference: string }>`select r.reference from requests as r
      where r.service_id = ${id} and r.ended_at < ${before} and r.is_held = 0 and r.reference > ${after} and ${that}
      order by r.reference limit ${batch}`,
    );
    for (const { reference } of rows) {
      done += Number(await deed({ service: id, reference }));
      await letTurnsRun();
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return done;
    after = last.reference;
  }
}
