/** Drafts of consultation forms, in the database. */
import type { Draft, DraftStore } from '../consultations/drafts.ts';
import { fromDocument, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type KeyValues = Readonly<Record<'service' | 'person', string>>;
type DraftValues = KeyValues & Readonly<Record<'submission' | 'fields' | 'at', string>>;

const keep = prepared((db, bind: Bind<DraftValues>) =>
  db
    .insertInto('drafts')
    .values({
      service_id: bind('service'),
      person: bind('person'),
      submission: bind('submission'),
      fields: bind('fields'),
      kept_at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'person']).doUpdateSet((set) => ({
        submission: set.ref('excluded.submission'),
        fields: set.ref('excluded.fields'),
        kept_at: set.ref('excluded.kept_at'),
      })),
    ),
);

const find = prepared((db, bind: Bind<KeyValues>) =>
  db
    .selectFrom('drafts')
    .select(['submission', 'fields', 'kept_at'])
    .where('service_id', '=', bind('service'))
    .where('person', '=', bind('person')),
);

const forget = prepared((db, bind: Bind<KeyValues & { submission: string }>) =>
  db
    .deleteFrom('drafts')
    .where('service_id', '=', bind('service'))
    .where('person', '=', bind('person'))
    .where('submission', '=', bind('submission')),
);

export const createDraftStore = (scope: Scope): DraftStore => ({
  keep: async (service, person, { submission, values, at }) => {
    await keep(scope, { service, person, submission, fields: toDocument(values), at });
  },
  find: async (service, person) => {
    const [row] = (await find(scope, { service, person })).rows;
    return (
      row && {
        submission: row.submission,
        values: fromDocument(row.fields) as Draft['values'],
        at: row.kept_at,
      }
    );
  },
  forget: async (service, person, submission) => {
    await forget(scope, { service, person, submission });
  },
});
