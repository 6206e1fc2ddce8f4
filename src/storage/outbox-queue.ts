/** The outbox as its sender sees it: notices are leased, and what is said of one counts only while it is leased. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import { type Clock, type Instant, plusMilliseconds } from '../calendar/clock.ts';
import type { LeasedNotice, Notice, OutboxQueue } from '../consultations/outbox.ts';
import { type DatabaseKind, fromDocument, skippingLocked } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import type { Tables } from './tables.ts';

/** A held notice whose service has a channel after all (set while we were about to hold it) is looked at again. */
const heldMilliseconds = 60_000;

type LeaseValues = {
  readonly now: Instant;
  readonly soon: Instant;
  readonly until: Instant;
  readonly limit: number;
};

/** Other processes' clocks are not ours to the second: what is due within this comes first in its line all the same. */
const soonMilliseconds = 60_000;

/** Not the first of its line: one that was written before it is due, was tried, or is being sent. */
const hasOneBefore = (is: ExpressionBuilder<Tables, 'outbox'>, bind: Bind<LeaseValues>) =>
  is.exists(
    is
      .selectFrom('outbox as earlier')
      .select('earlier.id')
      .whereRef('earlier.service_id', '=', 'outbox.service_id')
      .whereRef('earlier.line', '=', 'outbox.line')
      .where('earlier.state', '=', 'waiting')
      .where((or) =>
        or.or([
          or('earlier.seq', '<', or.ref('outbox.seq')),
          or.and([or('earlier.seq', '=', or.ref('outbox.seq')), or('earlier.id', '<', or.ref('outbox.id'))]),
        ]),
      )
      .where((or) => or.or([or('earlier.due_at', '<=', bind('soon')), or('earlier.attempts', '>', 0)])),
  );

/** Waiting, or held though its service has a channel; nobody's for now; the longest due first. */
const due = (db: Pick<Kysely<Tables>, 'selectFrom'>, bind: Bind<LeaseValues>, kind: DatabaseKind) =>
  skippingLocked(
    kind,
    db
      .selectFrom('outbox')
      .select(['outbox.service_id', 'outbox.id', 'outbox.leased_until as lost_lease'])
      .where('due_at', '<=', bind('now'))
      .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', bind('now'))]))
      .where((is) => {
        const channel = is
          .selectFrom('advisory_channels')
          .select('advisory_channels.team')
          .whereRef('advisory_channels.service_id', '=', 'outbox.service_id');
        return is.or([is('state', '=', 'waiting'), is.and([is('state', '=', 'held'), is.exists(channel)])]);
      })
      .where((is) => is.not(hasOneBefore(is, bind)))
      .orderBy('due_at')
      .orderBy('seq')
      .orderBy('id')
      .limit(bind('limit')),
  );

const lease = prepared((db, bind: Bind<LeaseValues>, kind) =>
  db
    .with('due', (inner) => due(inner, bind, kind))
    .updateTable('outbox')
    .from('due')
    .set((set) => ({
      state: 'waiting' as const,
      leased_until: bind('until'),
      attempts: set('attempts', '+', 1),
      may_repeat: set
        .case()
        .when('due.lost_lease', 'is not', null)
        .then(1 as const)
        .else(set.ref('may_repeat'))
        .end(),
      changed_at: bind('now'),
    }))
    .whereRef('outbox.service_id', '=', 'due.service_id')
    .whereRef('outbox.id', '=', 'due.id')
    .returning(['outbox.service_id', 'outbox.id', 'notice', 'attempts', 'may_repeat', 'due_at', 'seq']),
);

type TargetValues = Readonly<Record<'service' | 'id', string>>;

/** True whoever holds the lease by now: it has been sent. */
const finish = prepared((db, bind: Bind<TargetValues & { now: Instant }>) =>
  db
    .updateTable('outbox')
    .set({ state: 'done', leased_until: null, reason: null, changed_at: bind('now') })
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id')),
);

type OutcomeValues = TargetValues & {
  readonly attempt: number;
  readonly left: number;
  readonly state: 'waiting' | 'held' | 'dead';
  readonly due: Instant;
  readonly reason: string;
  readonly repeat: 0 | 1;
  readonly now: Instant;
};

/** Says nothing where another worker has leased it since: the attempt is then another. */
const settle = prepared((db, bind: Bind<OutcomeValues>) =>
  db
    .updateTable('outbox')
    .set((set) => ({
      state: bind('state'),
      due_at: bind('due'),
      attempts: bind('left'),
      leased_until: null,
      reason: bind('reason'),
      may_repeat: set
        .case()
        .when('may_repeat', '=', 1)
        .then(1 as const)
        .else(bind('repeat'))
        .end(),
      changed_at: bind('now'),
    }))
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id'))
    .where('state', '=', 'waiting')
    .where('attempts', '=', bind('attempt')),
);

type PostponeValues = TargetValues & {
  readonly left: number;
  readonly attempt: number;
  readonly due: Instant;
  readonly reason: string;
  readonly now: Instant;
};

const putBack = prepared((db, bind: Bind<PostponeValues>) =>
  db
    .updateTable('outbox')
    .set({
      due_at: bind('due'),
      leased_until: null,
      reason: bind('reason'),
      attempts: bind('left'),
      changed_at: bind('now'),
    })
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id'))
    .where('state', '=', 'waiting')
    .where('attempts', '=', bind('attempt')),
);

const endLeases = prepared((db, bind: Bind<{ now: Instant }>) =>
  db
    .updateTable('outbox')
    .set({ leased_until: bind('now') })
    .where('leased_until', 'is not', null)
    .where('leased_until', '>', bind('now')),
);

/**
 * Makes what was leased due now, marked as perhaps sent. Only for the start of a process that has the database to
 * itself: whoever held the leases is dead.
 */
export const endLostLeases = async (scope: Scope, now: Instant): Promise<void> => {
  await endLeases(scope, { now });
};

type Placed = { readonly due_at: Instant; readonly seq: number };

const byDueTime = (one: Placed, other: Placed): number =>
  one.due_at === other.due_at ? one.seq - other.seq : one.due_at < other.due_at ? -1 : 1;

const target = ({ service, id, attempt, mayRepeat }: LeasedNotice) => ({
  service,
  id,
  attempt,
  left: attempt,
  repeat: mayRepeat ? (1 as const) : (0 as const),
});

export const createOutboxQueue = (scope: Scope, clock: Clock): OutboxQueue => ({
  lease: async (limit, leaseMilliseconds, now) => {
    const soon = plusMilliseconds(now, soonMilliseconds);
    const taken = await lease(scope, { now, soon, until: plusMilliseconds(now, leaseMilliseconds), limit });
    return taken.rows.toSorted(byDueTime).map((row) => ({
      service: row.service_id,
      id: row.id,
      notice: fromDocument(row.notice) as Notice,
      attempt: row.attempts,
      mayRepeat: row.may_repeat === 1,
    }));
  },
  done: async ({ service, id }, now) => {
    await finish(scope, { service, id, now });
  },
  retry: async (notice, due, reason, mayRepeat) => {
    const repeat = mayRepeat ? 1 : target(notice).repeat;
    await settle(scope, { ...target(notice), state: 'waiting', due, reason, repeat, now: clock.now() });
  },
  postpone: async ({ service, id, attempt }, due, reason) => {
    // One that waits for the morning is as if never tried: what follows it in its line need not wait with it.
    const left = reason === 'quiet-hours' ? 0 : attempt - 1;
    await putBack(scope, { service, id, attempt, left, due, reason, now: clock.now() });
  },
  hold: async (notice, reason) => {
    const now = clock.now();
    const due = plusMilliseconds(now, heldMilliseconds);
    // Nothing was tried: one that is looked at again for days must not be given up at the first trouble.
    const left = notice.attempt - 1;
    await settle(scope, { ...target(notice), left, state: 'held', due, reason, now });
  },
  bury: async (notice, reason, now) => {
    await settle(scope, { ...target(notice), state: 'dead', due: now, reason, now });
  },
});
