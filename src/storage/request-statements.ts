/** The statements that write requests, their events and their numbers. */
import type { ActorRole, HappeningKind } from '../consultations/event.ts';
import type { RequestBands, RequestStatus, RequestTopic, Urgency } from '../consultations/request.ts';
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

/** What lists are drawn from, as the record's events leave it. */
export type Projection = Readonly<{
  status: RequestStatus;
  desk: string;
  requestKind: string;
  topic: RequestTopic;
  urgency: Urgency;
  authority: string;
  phase: RequestBands['phase'];
  requester: string | null;
  assignee: string | null;
  due: string | null;
  changed: string;
  ended: string | null;
  answered: string | null;
  bookedFor: string | null;
  held: 0 | 1;
}>;

type InsertValues = ReferenceValues &
  Projection &
  Readonly<Record<'submission' | 'hash' | 'logged', string>> & {
    readonly year: number;
    readonly number: number;
  };

/** By column. */
export const projected = (bind: Bind<Projection>) => ({
  status: bind('status'),
  desk: bind('desk'),
  kind: bind('requestKind'),
  topic: bind('topic'),
  urgency: bind('urgency'),
  authority: bind('authority'),
  phase: bind('phase'),
  requester_id: bind('requester'),
  assignee_id: bind('assignee'),
  due_at: bind('due'),
  changed_at: bind('changed'),
  ended_at: bind('ended'),
  answered_at: bind('answered'),
  booked_for: bind('bookedFor'),
  is_held: bind('held'),
});

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
      last_hash: bind('hash'),
      logged_at: bind('logged'),
      post: null,
      ...projected(bind as Bind<Projection>),
    })
    .onConflict((conflict) => conflict.columns(['service_id', 'submission']).doNothing())
    .returning('reference'),
);

type UpdateValues = ReferenceValues &
  Projection & { readonly hash: string; readonly revision: number; readonly next: number };

/** Changes no row where the request has moved on from `revision`. */
export const update = prepared((db, bind: Bind<UpdateValues>) =>
  db
    .updateTable('requests')
    .set({
      revision: bind('next'),
      last_hash: bind('hash'),
      ...projected(bind as Bind<Projection>),
    })
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference'))
    .where('revision', '=', bind('revision')),
);

type EventValues = ReferenceValues &
  Readonly<Record<'by' | 'at' | 'facts' | 'digests' | 'hash', string>> & {
    readonly seq: number;
    readonly kind: HappeningKind;
    readonly as: ActorRole;
    readonly once: string | null;
  };

export const addEvent = prepared((db, bind: Bind<EventValues>) =>
  db.insertInto('request_events').values({
    service_id: bind('service'),
    reference: bind('reference'),
    seq: bind('seq'),
    kind: bind('kind'),
    by_ref: bind('by'),
    by_role: bind('as'),
    at: bind('at'),
    facts: bind('facts'),
    digests: bind('digests'),
    hash: bind('hash'),
    once: bind('once'),
  }),
);

type TextValues = ReferenceValues &
  Readonly<Record<'field' | 'salt' | 'text', string>> & { readonly seq: number };

export const addText = prepared((db, bind: Bind<TextValues>) =>
  db.insertInto('request_texts').values({
    service_id: bind('service'),
    reference: bind('reference'),
    seq: bind('seq'),
    field: bind('field'),
    salt: bind('salt'),
    body: bind('text'),
  }),
);

type PersonValues = ReferenceValues & Readonly<Record<'ref' | 'person' | 'name' | 'salt', string>>;

export const addPerson = prepared((db, bind: Bind<PersonValues>) =>
  db.insertInto('request_people').values({
    service_id: bind('service'),
    reference: bind('reference'),
    ref: bind('ref'),
    person: bind('person'),
    name: bind('name'),
    salt: bind('salt'),
  }),
);
