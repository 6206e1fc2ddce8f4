/** Which advisors are away, in the database. */
import type { Absences } from '../conversation/absences.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

interface Noted {
  readonly service: string;
  readonly person: string;
  readonly until: string;
  readonly cover: string | null;
  readonly name: string | null;
}

const note = prepared((db, bind: Bind<{ [K in keyof Noted]: Noted[K] }>) =>
  db
    .insertInto('absences')
    .values({
      service_id: bind('service'),
      person: bind('person'),
      until_day: bind('until'),
      cover: bind('cover'),
      cover_name: bind('name'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'person']).doUpdateSet((set) => ({
        until_day: set.ref('excluded.until_day'),
        cover: set.ref('excluded.cover'),
        cover_name: set.ref('excluded.cover_name'),
      })),
    ),
);

const end = prepared((db, bind: Bind<{ service: string; person: string }>) =>
  db.deleteFrom('absences').where('service_id', '=', bind('service')).where('person', '=', bind('person')),
);

const on = prepared((db, bind: Bind<{ service: string; day: string }>) =>
  db
    .selectFrom('absences')
    .select(['person', 'until_day', 'cover', 'cover_name'])
    .where('service_id', '=', bind('service'))
    .where('until_day', '>=', bind('day'))
    .orderBy('person'),
);

export const createAbsences = (scope: Scope): Absences => ({
  note: async (service, { person, until, cover }) => {
    await note(scope, { service, person, until, cover: cover?.id ?? null, name: cover?.name ?? null });
  },
  end: async (service, person) => ((await end(scope, { service, person })).numAffectedRows ?? 0n) > 0n,
  on: async (service, day) =>
    (await on(scope, { service, day })).rows.map(({ person, until_day: until, cover, cover_name: name }) => ({
      person,
      until,
      cover: cover === null ? undefined : { id: cover, name: name ?? '' },
    })),
});
