/** What a conversation remembers, in the database. */
import type { Memory, MemoryStore } from '../conversation/memory.ts';
import { fromDocument, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type KeyValues = Readonly<Record<'service' | 'conversation' | 'person', string>>;

const recall = prepared((db, bind: Bind<KeyValues>) =>
  db
    .selectFrom('memories')
    .select('memory')
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('person', '=', bind('person')),
);

const remember = prepared((db, bind: Bind<KeyValues & { memory: string; at: string }>) =>
  db
    .insertInto('memories')
    .values({
      service_id: bind('service'),
      conversation: bind('conversation'),
      person: bind('person'),
      memory: bind('memory'),
      remembered_at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'conversation', 'person']).doUpdateSet((set) => ({
        memory: set.ref('excluded.memory'),
        remembered_at: set.ref('excluded.remembered_at'),
      })),
    ),
);

const forget = prepared((db, bind: Bind<KeyValues>) =>
  db
    .deleteFrom('memories')
    .where('service_id', '=', bind('service'))
    .where('conversation', '=', bind('conversation'))
    .where('person', '=', bind('person')),
);

/** Another version's shape is not guessed at: it is forgotten. */
const toMemory = (stored: Memory): Memory | undefined =>
  (stored.version as number) === 1
    ? {
        version: 1,
        question: stored.question,
        askedIn: stored.askedIn,
        authority: stored.authority,
        stage: stored.stage,
        clarifying: stored.clarifying,
        at: stored.at,
        ...(stored.shown !== undefined && { shown: stored.shown }),
      }
    : undefined;

export const createMemoryStore = (scope: Scope): MemoryStore => ({
  recall: async (key) => {
    const [row] = (await recall(scope, { ...key })).rows;
    return row === undefined ? undefined : toMemory(fromDocument(row.memory) as Memory);
  },
  remember: async (key, memory) => {
    await remember(scope, { ...key, memory: toDocument(memory), at: memory.at });
  },
  forget: async (key) => {
    await forget(scope, { ...key });
  },
});
