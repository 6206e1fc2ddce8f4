/** Who has taken it on to look at which part of the guidance again, in the database. */
import type { GuidanceReviews } from '../editorial/review-list.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type KeyValues = Readonly<Record<'service' | 'item', string>> & { readonly kind: 'source' | 'passage' };
type TakenValues = KeyValues &
  Readonly<Record<'owner' | 'name' | 'at', string>> & { readonly by: string | null };

const list = prepared((db, bind: Bind<{ service: string }>) =>
  db
    .selectFrom('guidance_reviews')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .orderBy('kind')
    .orderBy('item'),
);

const take = prepared((db, bind: Bind<TakenValues>) =>
  db
    .insertInto('guidance_reviews')
    .values({
      service_id: bind('service'),
      kind: bind('kind'),
      item: bind('item'),
      owner: bind('owner'),
      owner_name: bind('name'),
      by_day: bind('by'),
      taken_at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'kind', 'item']).doUpdateSet((set) => ({
        owner: set.ref('excluded.owner'),
        owner_name: set.ref('excluded.owner_name'),
        by_day: set.ref('excluded.by_day'),
        taken_at: set.ref('excluded.taken_at'),
      })),
    ),
);

const giveBack = prepared((db, bind: Bind<KeyValues>) =>
  db
    .deleteFrom('guidance_reviews')
    .where('service_id', '=', bind('service'))
    .where('kind', '=', bind('kind'))
    .where('item', '=', bind('item')),
);

export const createGuidanceReviews = (scope: Scope): GuidanceReviews => ({
  list: async (service) =>
    (await list(scope, { service })).rows.map((row) => ({
      service,
      kind: row.kind,
      item: row.item,
      owner: { id: row.owner, name: row.owner_name },
      by: row.by_day ?? undefined,
      at: row.taken_at,
    })),
  take: async ({ service, kind, item, owner, by, at }) => {
    await take(scope, { service, kind, item, owner: owner.id, name: owner.name, by: by ?? null, at });
  },
  giveBack: async (service, kind, item) => {
    await giveBack(scope, { service, kind, item });
  },
});
