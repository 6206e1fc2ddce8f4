/** The outbox as its writers and its operator see it, in the database. */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../calendar/clock.ts';
import { type Kysely, sql } from 'kysely';
import { type Notice, type Outbox, type OutboxDesk, triesUntilFailing } from '../consultations/outbox.ts';
import { fromDocument, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import type { Tables } from './tables.ts';

type AddValues = Readonly<Record<'service' | 'id' | 'key' | 'notice' | 'at', string>> & {
  readonly line: string | null;
};

/**
 * Whoever writes to a request's line holds the request until the end of the transaction, so that no two writers find the
 * same number. What was purged is through, and counts no more.
 */
const nextInLine = (db: Pick<Kysely<Tables>, 'selectFrom'>, bind: Bind<AddValues>) =>
  db
    .selectFrom('outbox as before')
    .select((of) => sql<number>`coalesce(${of.fn.max('before.seq')}, 0) + 1`.as('next'))
    .where('before.service_id', '=', bind('service'))
    .where('before.line', '=', bind('line'));

const add = prepared((db, bind: Bind<AddValues>) =>
  db
    .insertInto('outbox')
    .values({
      service_id: bind('service'),
      id: bind('id'),
      key: bind('key'),
      notice: bind('notice'),
      line: bind('line'),
      seq: nextInLine(db, bind),
      state: 'waiting',
      due_at: bind('at'),
      attempts: 0,
      may_repeat: 0,
      leased_until: null,
      reason: null,
      changed_at: bind('at'),
    })
    .onConflict((conflict) => conflict.columns(['service_id', 'key']).doNothing()),
);

const undone = ['waiting', 'held', 'dead'] as const;

const count = prepared((db) =>
  db
    .selectFrom('outbox')
    .select(['state', (each) => each.fn.countAll<number>().as('count')])
    .where('state', 'in', undone)
    .where((is) => is.not(is.and([is('state', '=', 'held'), is('key', 'like', 'line %')])))
    .groupBy('state'),
);

const undonePost = prepared((db, bind: Bind<Readonly<Record<'service' | 'line', string>>>) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('service_id', '=', bind('service'))
    .where('line', '=', bind('line'))
    .where('key', 'like', 'post %')
    .where('state', 'in', undone)
    .limit(1),
);

const failing = prepared((db, bind: Bind<{ tries: number }>) =>
  db
    .selectFrom('outbox')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .where('attempts', '>=', bind('tries')),
);

const oldest = prepared((db, bind: Bind<{ now: Instant }>) =>
  db
    .selectFrom('outbox')
    .select('due_at')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', bind('now'))
    .orderBy('due_at')
    .limit(1),
);

const dead = prepared((db) =>
  db
    .selectFrom('outbox')
    .select(['service_id', 'id', 'notice', 'attempts', 'reason', 'changed_at'])
    .where('state', '=', 'dead')
    .orderBy('changed_at')
    .orderBy('id'),
);

/** Its attempts begin again; that it may repeat something is never forgotten. */
const revive = prepared((db, bind: Bind<Readonly<Record<'service' | 'id' | 'now', string>>>) =>
  db
    .updateTable('outbox')
    .set({ state: 'waiting', due_at: bind('now'), changed_at: bind('now'), attempts: 0, reason: null })
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id'))
    .where('state', '=', 'dead'),
);

const release = prepared((db, bind: Bind<{ service: string; now: Instant }>) =>
  db
    .updateTable('outbox')
    .set({ state: 'waiting', due_at: bind('now'), changed_at: bind('now'), attempts: 0, reason: null })
    .where('service_id', '=', bind('service'))
    .where((is) =>
      is.or([is('state', '=', 'held'), is.and([is('state', '=', 'dead'), is('key', 'like', 'post %')])]),
    )
    .returning('key'),
);

export const createOutbox = (scope: Scope): Outbox => ({
  add: async ({ service, key, notice, line, at }) => {
    const document = toDocument(notice);
    await add(scope, { service, id: randomUUID(), key, notice: document, line: line ?? null, at });
  },
});

export const createOutboxDesk = (scope: Scope): OutboxDesk => ({
  state: async (now) => {
    const counts = new Map((await count(scope, {})).rows.map((row) => [row.state, row.count]));
    const [first] = (await oldest(scope, { now })).rows;
    const [tried] = (await failing(scope, { tries: triesUntilFailing })).rows;
    return {
      waiting: counts.get('waiting') ?? 0,
      held: counts.get('held') ?? 0,
      dead: counts.get('dead') ?? 0,
      failing: tried?.count ?? 0,
      oldestDue: first?.due_at,
    };
  },
  deadLetters: async () =>
    (await dead(scope, {})).rows.map((row) => ({
      service: row.service_id,
      id: row.id,
      notice: fromDocument(row.notice) as Notice,
      attempts: row.attempts,
      reason: row.reason ?? 'unknown',
      at: row.changed_at,
    })),
  resend: async (service, id, now) => (await revive(scope, { service, id, now })).numAffectedRows === 1n,
  isPostUndone: async (service, line) => (await undonePost(scope, { service, line })).rows.length > 0,
  releaseHeld: async (service, now) => {
    const { rows } = await release(scope, { service, now });
    return rows.filter(({ key }) => key.startsWith('post ')).length;
  },
});
