/** The statements over requests, their events and their numbers. */
import { type Bind, prepared } from './prepared.ts';

type ReferenceValues = Readonly<Record<'service' | 'reference', string>>;

/** The next number of a service's year; its row is locked until the transaction ends. */
export const allot = prepared((db, bind: Bind<{ service: string; year: number }>) =>
  db
    .insertInto('request_counters')
    .values({ service_id: bind('service'), year: bind('year'), last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'year'])
        .doUpdateSet((set) => ({ last: set('request_counters.last', '+', 1) })),
    )
    .returning('last'),
);

/** For a number allotted in this transaction and not used: nobody else can have taken the next one yet. */
export const giveBack = prepared((db, bind: Bind<{ service: string; year: number }>) =>
  db
    .updateTable('request_counters')
    .set((set) => ({ last: set('last', '-', 1) }))
    .where('service_id', '=', bind('service'))
    .where('year', '=', bind('year')),
);

type InsertValues = ReferenceValues &
  Readonly<Record<'submission' | 'requester' | 'requesterName' | 'origin' | 'details' | 'at', string>> & {
    readonly year: number;
    readonly number: number;
    readonly asked: string | null;
  };

/** Gives no row where the submission is known. */
export const insert = prepared((db, bind: Bind<InsertValues>) =>
  db
    .insertInto('requests')
    .values({
      service_id: bind('service'),
      reference: bind('reference'),
      year: bind('year'),
      number: bind('number'),
      submission: bind('submission'),
      revision: 1,
      status: 'received',
      requester_id: bind('requester'),
      requester_name: bind('requesterName'),
      origin: bind('origin'),
      details: bind('details'),
      asked: bind('asked'),
      assignee_id: null,
      assignee_name: null,
      closing_note: null,
      logged_at: bind('at'),
      changed_at: bind('at'),
      post: null,
    })
    .onConflict((conflict) => conflict.columns(['service_id', 'submission']).doNothing())
    .returningAll(),
);

type EventValues = ReferenceValues &
  Readonly<Record<'byId' | 'byName' | 'at', string>> & {
    readonly seq: number;
    readonly kind: 'received' | 'assigned' | 'closed';
    readonly detail: string | null;
  };

export const addEvent = prepared((db, bind: Bind<EventValues>) =>
  db.insertInto('request_events').values({
    service_id: bind('service'),
    reference: bind('reference'),
    seq: bind('seq'),
    kind: bind('kind'),
    by_id: bind('byId'),
    by_name: bind('byName'),
    at: bind('at'),
    detail: bind('detail'),
  }),
);

export const find = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .selectFrom('requests')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

export const findSubmission = prepared((db, bind: Bind<{ service: string; submission: string }>) =>
  db
    .selectFrom('requests')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('submission', '=', bind('submission')),
);

export const listByRequester = prepared(
  (db, bind: Bind<{ service: string; requester: string; limit: number }>) =>
    db
      .selectFrom('requests')
      .selectAll()
      .where('service_id', '=', bind('service'))
      .where('requester_id', '=', bind('requester'))
      .orderBy('logged_at', 'desc')
      .orderBy('year', 'desc')
      .orderBy('number', 'desc')
      .limit(bind('limit')),
);

type MoveValues = ReferenceValues & { readonly revision: number; readonly at: string };

export const assign = prepared((db, bind: Bind<MoveValues & { assignee: string; assigneeName: string }>) =>
  db
    .updateTable('requests')
    .set((set) => ({
      status: 'allocated' as const,
      assignee_id: bind('assignee'),
      assignee_name: bind('assigneeName'),
      revision: set('revision', '+', 1),
      changed_at: bind('at'),
    }))
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference'))
    .where('revision', '=', bind('revision'))
    .returningAll(),
);

export const close = prepared((db, bind: Bind<MoveValues & { note: string }>) =>
  db
    .updateTable('requests')
    .set((set) => ({
      status: 'closed' as const,
      closing_note: bind('note'),
      revision: set('revision', '+', 1),
      changed_at: bind('at'),
    }))
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference'))
    .where('revision', '=', bind('revision'))
    .returningAll(),
);

export const notePost = prepared((db, bind: Bind<ReferenceValues & { post: string }>) =>
  db
    .updateTable('requests')
    .set({ post: bind('post') })
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

export const openPosts = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('requests')
    .select(['reference', 'post'])
    .where('service_id', '=', bind('service'))
    .where('status', '<>', 'closed')
    .where('post', 'is not', null)
    .orderBy('year')
    .orderBy('number'),
);

export const forgetPost = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .updateTable('requests')
    .set({ post: null })
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);
