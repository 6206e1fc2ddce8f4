/** What a language model suggested, in the database. */
import type { Suggestion, Suggestions } from '../model/suggestion.ts';
import { fromDocument, toDocument } from './columns.ts';
import type { ModelSuggestionsTable } from './model-tables.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

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
      conflict.columns(['service_id', 'kind', 'about', 'made_of']).doUpdateSet((set) => ({
        words: set.ref('excluded.words'),
        model: set.ref('excluded.model'),
        prompt_version: set.ref('excluded.prompt_version'),
        guidance_version: set.ref('excluded.guidance_version'),
        made_at: set.ref('excluded.made_at'),
      })),
    ),
);

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

type Words = Omit<Suggestion, 'by'>;

const toSuggestion = (row: ModelSuggestionsTable): Suggestion => ({
  ...(fromDocument(row.words) as Words),
  by: { model: row.model, promptVersion: row.prompt_version, guidanceVersion: row.guidance_version },
});

export const createSuggestionStore = (scope: Scope): Suggestions => ({
  keep: async (which, { by, ...words }, at) => {
    await keep(scope, {
      ...which,
      words: toDocument(words),
      model: by.model,
      prompt: by.promptVersion,
      guidance: by.guidanceVersion,
      at,
    });
  },
  find: async (which) => {
    const [row] = (await find(scope, which)).rows;
    return row && toSuggestion(row);
  },
  about: async (which) => (await about(scope, which)).rows.map(toSuggestion),
});
