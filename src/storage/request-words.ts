/** The index of words: kept in the transaction of the texts that they are of, so that neither is ever without the other. */
import { sql } from 'kysely';
import type { HappeningKind } from '../consultations/event.ts';
import { isSearched, searchedWords } from '../consultations/searched-words.ts';
import { listed, toDocument } from './columns.ts';
import { type Bind, prepared, runRaw, type Scope } from './prepared.ts';

export interface WhichRequest {
  readonly service: string;
  readonly reference: string;
}

interface Text {
  readonly kind: HappeningKind;
  readonly field: string;
  readonly body: string;
}

type AddValues = Readonly<Record<'service' | 'reference' | 'words', string>>;

const add = prepared((db, bind: Bind<AddValues>, kind) =>
  db
    .insertInto('request_words')
    .columns(['service_id', 'reference', 'word'])
    .expression(
      db
        .selectFrom(listed[kind](bind('words')).as('each'))
        .select([
          sql<string>`${bind('service')}`.as('service_id'),
          sql<string>`${bind('reference')}`.as('reference'),
          'each.value',
        ])
        // SQLite would else take what follows for a condition of the rows that are read.
        .where(sql<boolean>`true`),
    )
    .onConflict((conflict) => conflict.doNothing()),
);

export async function addWords(
  scope: Scope,
  { service, reference }: WhichRequest,
  texts: readonly Text[],
): Promise<void> {
  const searched = texts.filter(({ kind, field }) => isSearched(kind, field));
  const words = new Set(searched.flatMap(({ body }) => searchedWords(body)));
  if (words.size === 0) return;
  await add(scope, { service, reference, words: toDocument([...words]) });
}

export const removeWords = (scope: Scope, { service, reference }: WhichRequest) =>
  runRaw(scope, sql`delete from request_words where service_id = ${service} and reference = ${reference}`);

/** Those of the texts that are left: a word that two people wrote stays until both are gone. */
export async function keepWordsLeft(scope: Scope, which: WhichRequest): Promise<void> {
  const { service, reference } = which;
  await removeWords(scope, which);
  const { rows } = await runRaw(
    scope,
    sql<Text>`select e.kind, t.field, t.body from request_texts as t join request_events as e
      on e.service_id = t.service_id and e.reference = t.reference and e.seq = t.seq
      where t.service_id = ${service} and t.reference = ${reference}`,
  );
  await addWords(scope, which, rows);
}
