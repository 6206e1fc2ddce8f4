/** Walks through procedures, in the database. */
import type { Walk, WalkStore } from '../conversation/walk.ts';
import { fromDocument, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type KeyValues = Readonly<Record<'service' | 'conversation' | 'person', string>>;
type WalkValues = KeyValues & { id: string; revision: number; state: string; at: string };

const find = prepared((db, bind: Bind<KeyValues>) =>
  db
    .selectFrom('walks')
    .select(['walk_id', 'revision', 'state', 'moved_at'])
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('person', '=', bind('person')),
);

const begin = prepared((db, bind: Bind<WalkValues>) =>
  db
    .insertInto('walks')
    .values({
      service_id: bind('service'),
      conversation: bind('conversation'),
      person: bind('person'),
      walk_id: bind('id'),
      revision: bind('revision'),
      state: bind('state'),
      moved_at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'conversation', 'person']).doUpdateSet((set) => ({
        walk_id: set.ref('excluded.walk_id'),
        revision: set.ref('excluded.revision'),
        state: set.ref('excluded.state'),
        moved_at: set.ref('excluded.moved_at'),
      })),
    ),
);

/** One statement, so that of two presses at the same time one moves the walk and the other does not. */
const move = prepared((db, bind: Bind<WalkValues & { before: number }>) =>
  db
    .updateTable('walks')
    .set({ revision: bind('revision'), state: bind('state'), moved_at: bind('at') })
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('person', '=', bind('person'))
    .where('walk_id', '=', bind('id'))
    .where('revision', '=', bind('before')),
);

const forget = prepared((db, bind: Bind<KeyValues>) =>
  db
    .deleteFrom('walks')
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('person', '=', bind('person')),
);

const starter = prepared((db, bind: Bind<Omit<KeyValues, 'person'> & { id: string }>) =>
  db
    .selectFrom('walks')
    .select('person')
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('walk_id', '=', bind('id')),
);

const valuesOf = ({ id, revision, state, at }: Walk) => ({ id, revision, state: toDocument(state), at });

export const createWalkStore = (scope: Scope): WalkStore => ({
  find: async (key) => {
    const [row] = (await find(scope, { ...key })).rows;
    return (
      row && {
        id: row.walk_id,
        revision: row.revision,
        state: fromDocument(row.state),
        at: row.moved_at,
      }
    );
  },
  begin: async (key, walk) => {
    await begin(scope, { ...key, ...valuesOf(walk) });
  },
  move: async (key, walk) => {
    const moved = await move(scope, { ...key, ...valuesOf(walk), before: walk.revision - 1 });
    return Number(moved.numAffectedRows ?? 0n) > 0;
  },
  forget: async (key) => {
    await forget(scope, { ...key });
  },
  starter: async (service, conversation, id) =>
    (await starter(scope, { service, conversation, id })).rows[0]?.person,
});
