/** What is remembered of a person, in the database. */
import type { PreferenceStore } from '../people/person.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

interface PersonValues {
  readonly service: string;
  readonly person: string;
}

const find = prepared((db, bind: Bind<{ service: string; person: string }>) =>
  db
    .selectFrom('preferences')
    .select(['home_authority', 'welcomed'])
    .where('service_id', '=', bind('service'))
    .where('person', '=', bind('person')),
);

const setHome = prepared((db, bind: Bind<{ service: string; person: string; authority: string | null }>) =>
  db
    .insertInto('preferences')
    .values({
      service_id: bind('service'),
      person: bind('person'),
      home_authority: bind('authority'),
      welcomed: 0,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'person'])
        .doUpdateSet((set) => ({ home_authority: set.ref('excluded.home_authority') })),
    ),
);

const welcome = prepared((db, bind: Bind<{ service: string; person: string }>) =>
  db
    .insertInto('preferences')
    .values({ service_id: bind('service'), person: bind('person'), home_authority: null, welcomed: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'person'])
        .doUpdateSet({ welcomed: 1 })
        .where('preferences.welcomed', '=', 0),
    )
    .returning('welcomed'),
);

const key = (service: string, person: string): PersonValues & Record<string, string> => ({ service, person });

export const createPreferenceStore = (scope: Scope): PreferenceStore => ({
  find: async (service, person) => {
    const [row] = (await find(scope, key(service, person))).rows;
    return { homeAuthority: row?.home_authority ?? undefined, welcomed: row?.welcomed === 1 };
  },
  setHomeAuthority: async (service, person, authority) => {
    await setHome(scope, { service, person, authority: authority ?? null });
  },
  markWelcomed: async (service, person) => (await welcome(scope, key(service, person))).rows.length > 0,
});
