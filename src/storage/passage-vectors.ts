/** The vectors of passages, in the database. */
import type { PassageVectors, VectorsOf } from '../meaning/passage-vectors.ts';
import { fromBytes, toBytes } from '../meaning/vector.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type Key = Readonly<Record<'service' | 'model', string>> & { readonly version: number };

const list = prepared((db, bind: Bind<Key>) =>
  db
    .selectFrom('passage_vectors')
    .select(['passage', 'digest', 'dims', 'bytes'])
    .where('service_id', '=', bind('service'))
    .where('model', '=', bind('model'))
    .where('version', '=', bind('version')),
);

const add = prepared(
  (
    db,
    bind: Bind<Key & Readonly<Record<'passage' | 'digest' | 'bytes', string>> & { readonly dims: number }>,
  ) =>
    db
      .insertInto('passage_vectors')
      .values({
        service_id: bind('service'),
        model: bind('model'),
        version: bind('version'),
        passage: bind('passage'),
        digest: bind('digest'),
        dims: bind('dims'),
        bytes: bind('bytes'),
      })
      .onConflict((conflict) =>
        conflict.columns(['service_id', 'model', 'version', 'passage']).doUpdateSet((set) => ({
          digest: set.ref('excluded.digest'),
          dims: set.ref('excluded.dims'),
          bytes: set.ref('excluded.bytes'),
        })),
      ),
);

const findEarlier = prepared((db, bind: Bind<Key & { readonly digest: string }>) =>
  db
    .selectFrom('passage_vectors')
    .select(['dims', 'bytes'])
    .where('service_id', '=', bind('service'))
    .where('model', '=', bind('model'))
    .where('digest', '=', bind('digest'))
    .where('version', '!=', bind('version'))
    .limit(1),
);

const drop = prepared((db, bind: Bind<Key>) =>
  db
    .deleteFrom('passage_vectors')
    .where('service_id', '=', bind('service'))
    .where((where) =>
      where.or([where('version', '<', bind('version')), where('model', '!=', bind('model'))]),
    ),
);

const keyOf = ({ service, model, version }: VectorsOf): Key => ({ service, model, version });

export const createPassageVectors = (scope: Scope): PassageVectors => ({
  list: async (of) =>
    (await list(scope, keyOf(of))).rows
      .map(({ passage, digest, dims, bytes }) => ({
        passage,
        digest,
        dims,
        vector: fromBytes(Buffer.from(bytes, 'base64')),
      }))
      // A row that was cut off somewhere is as good as none: it is computed again.
      .filter(({ dims, vector }) => vector.length === dims),
  add: (of, vectors) =>
    scope.inTransaction(async (within) => {
      for (const { passage, digest, vector } of vectors) {
        const bytes = Buffer.from(toBytes(vector)).toString('base64');
        await add(within, { ...keyOf(of), passage, digest, dims: vector.length, bytes });
      }
    }),
  takeOver: (of, wanted) =>
    scope.inTransaction(async (within) => {
      let taken = 0;
      for (const { passage, digest } of wanted) {
        const [row] = (await findEarlier(within, { ...keyOf(of), digest })).rows;
        if (!row) continue;
        await add(within, { ...keyOf(of), passage, digest, ...row });
        taken += 1;
      }
      return taken;
    }),
  dropBefore: async (of) => {
    await drop(scope, keyOf(of));
  },
});
