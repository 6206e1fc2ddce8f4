/** What a language model suggested, in the database. */
import type { KeptSuggestion, Suggestion, SuggestionKey, Suggestions } from '../model/suggestion.ts';
import { type DatabaseKind, fromDocument, toDocument } from './columns.ts';
import type { ModelSuggestionsTable } from './model-tables.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import { createRequestStore } from './requests.ts';

type About = Readonly<Record<'service' | 'about', string>> & Pick<ModelSuggestionsTable, 'kind'>;
type Key = About & { readonly key: string };
type Kept = Key &
  Readonly<Record<'words' | 'model' | 'at', string>> & {
    readonly prompt: number;
    readonly guidance: number;
  };

const keep = prepared((db, bind: Bind<{ [K in keyof Kept]: Kept[K] }>) =>
  db
    .insertInto('model_suggestions')
    .values({
      service_id: bind('service'),
      kind: bind('kind'),
      about: bind('about'),
      made_of: bind('key'),
      words: bind('words'),
      model: bind('model'),
      prompt_version: bind('prompt'),
      guidance_version: bind('guidance'),
      made_at: bind('at'),
    })
    .onConflict((conflict) =>
      // Somebody has the words that stand before them: only their time is another.
      conflict
        .columns(['service_id', 'kind', 'about', 'made_of'])
        .doUpdateSet((set) => ({ made_at: set.ref('excluded.made_at') })),
    ),
);

const holdRequest = prepared(
  (db, bind: Bind<Readonly<Record<'service' | 'about', string>>>, kind: DatabaseKind) => {
    const query = db
      .selectFrom('requests')
      .select('reference')
      .where('service_id', '=', bind('service'))
      .where('reference', '=', bind('about'));
    // SQLite has one writer at a time anyway.
    return kind === 'postgres' ? query.forUpdate() : query;
  },
);

/** It may have been erased while the model wrote: what was made of it is not to be left behind. */
async function isToBeKept(
  scope: Scope,
  { service, kind, about: reference }: SuggestionKey,
): Promise<boolean> {
  if (kind === 'passage') return true;
  await holdRequest(scope, { service, about: reference });
  const request = await createRequestStore(scope).find(service, reference);
  return request !== undefined && request.erasedAt === undefined;
}

const find = prepared((db, bind: Bind<{ [K in keyof Key]: Key[K] }>) =>
  db
    .selectFrom('model_suggestions')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('kind', '=', bind('kind'))
    .where('about', '=', bind('about'))
    .where('made_of', '=', bind('key')),
);

const listedAtMost = 100;

const about = prepared((db, bind: Bind<{ [K in keyof About]: About[K] }>) =>
  db
    .selectFrom('model_suggestions')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('kind', '=', bind('kind'))
    .where('about', '=', bind('about'))
    .orderBy('made_at', 'desc')
    .orderBy('made_of')
    .limit(listedAtMost),
);

type Words = Pick<Suggestion, 'text' | 'passages' | 'leftOut'>;

const toSuggestion = (row: ModelSuggestionsTable): KeptSuggestion => ({
  ...(fromDocument(row.words) as Words),
  key: row.made_of,
  by: { model: row.model, promptVersion: row.prompt_version, guidanceVersion: row.guidance_version },
});

export const createSuggestionStore = (scope: Scope): Suggestions => ({
  keep: (which, { text, passages, leftOut, by }, at) =>
    scope.inTransaction(async (inner) => {
      if (!(await isToBeKept(inner, which))) return undefined;
      await keep(inner, {
        ...which,
        words: toDocument({ text, passages, leftOut } satisfies Words),
        model: by.model,
        prompt: by.promptVersion,
        guidance: by.guidanceVersion,
        at,
      });
      const [row] = (await find(inner, which)).rows;
      return row && toSuggestion(row);
    }),
  find: async (which) => {
    const [row] = (await find(scope, which)).rows;
    return row && toSuggestion(row);
  },
  about: async (which) => (await about(scope, which)).rows.map(toSuggestion),
});
