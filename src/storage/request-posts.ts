/** Where the cards of requests stand in Teams, in the database. */
import type { Post } from '../consultations/request.ts';
import type { RequestPosts } from '../consultations/request-store.ts';
import { fromDocument, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type ReferenceValues = Readonly<Record<'service' | 'reference', string>>;

const note = prepared((db, bind: Bind<ReferenceValues & { post: string }>) =>
  db
    .updateTable('requests')
    .set({ post: bind('post') })
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

const openPosts = prepared((db, bind: Bind<{ service: string; desk: string }>) =>
  db
    .selectFrom('requests')
    .select(['reference', 'post'])
    .where('service_id', '=', bind('service'))
    .where('ended_at', 'is', null)
    .where('desk', '=', bind('desk'))
    .where('post', 'is not', null)
    .orderBy('year')
    .orderBy('number'),
);

const forget = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .updateTable('requests')
    .set({ post: null })
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

const takeDown = async (
  scope: Scope,
  which: { readonly service: string; readonly desk: string },
  exceptIn: string,
): Promise<readonly string[]> => {
  const posted = (await openPosts(scope, which)).rows.map(({ reference, post }) => ({
    reference,
    post: (post === null ? undefined : fromDocument(post)) as Post | undefined,
  }));
  const elsewhere = posted.filter(({ post }) => post?.conversation !== exceptIn);
  for (const { reference } of elsewhere) await forget(scope, { service: which.service, reference });
  return elsewhere.map(({ reference }) => reference);
};

export const createRequestPosts = (scope: Scope): RequestPosts => ({
  note: async (service, reference, post) => {
    await note(scope, { service, reference, post: toDocument(post) });
  },
  forget: async (service, reference) => {
    await forget(scope, { service, reference });
  },
  takeDown: (service, desk, exceptIn) =>
    scope.inTransaction((inner) => takeDown(inner, { service, desk }, exceptIn)),
});
