/** Which requests hold the words that are looked for: few are read first, and of many each is looked at when its turn comes. */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { soughtWords } from '../consultations/searched-words.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type Condition = Expression<SqlBool>;

/**
 * Of a word that so many requests hold those are read first, and all else is asked of them. Where more hold it, the list is
 * gone through in the order that is asked for, and soon fills a page.
 */
const readFirstAtMost = 5_000;

/** Sorts after every word with that beginning. */
const endOf = (beginning: string): string => `${beginning}\u{10FFFF}`;

type CountValues = Readonly<Record<'service' | 'from' | 'to', string>> & { readonly limit: number };

/** In the order of the index, so that no database thinks of reading the table instead; each word of a request counts. */
const countHolders = prepared((db, bind: Bind<CountValues>) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('request_words')
        .select('word')
        .where('service_id', '=', bind('service'))
        .where('word', '>=', bind('from'))
        .where('word', '<', bind('to'))
        .orderBy('word')
        .orderBy('reference')
        .limit(bind('limit'))
        .as('held'),
    )
    .select((held) => held.fn.countAll<number>().as('count')),
);

interface Counted {
  readonly word: string;
  /** At most one more than are read first. */
  readonly count: number;
}

async function counted(scope: Scope, service: string, word: string): Promise<Counted> {
  const which = { service, from: word, to: endOf(word), limit: readFirstAtMost + 1 };
  const [row] = (await countHolders(scope, which)).rows;
  return { word, count: row?.count ?? 0 };
}

/** Not taken apart by PostgreSQL, which would rather read every request that holds the word than the few of a page. */
const holds = (word: string): Condition =>
  sql`exists (select 1 from request_words as w where w.service_id = requests.service_id
    and w.reference = requests.reference and w.word >= ${word} and w.word < ${endOf(word)} limit 1 offset 0)`;

const isAmongHolders = (service: string, word: string): Condition =>
  sql`reference in (select w.reference from request_words as w
    where w.service_id = ${service} and w.word >= ${word} and w.word < ${endOf(word)})`;

/** Its limit, which is never met, keeps both databases from going through a longer list to look for these in it. */
const holdersOnly = (service: string, word: string): RawBuilder<unknown> =>
  sql`(select * from requests where service_id = ${service} and ${isAmongHolders(service, word)}
    limit ${2 * readFirstAtMost} offset 0) as requests`;

/** What is looked through for the words. */
export interface Searched {
  readonly service: string;
  /** `few`: so little that each of it is looked at; `page`: no more than fills a page; `all`: to be counted. */
  readonly much: 'few' | 'page' | 'all';
}

/** Where requests that hold the words are read from, and what is true of those that do. */
export interface Held {
  readonly from: RawBuilder<unknown>;
  readonly that: readonly Condition[];
}

const anyRequest = sql`requests`;

interface Asked {
  readonly requester?: string | undefined;
  readonly reference?: string | undefined;
  readonly number?: number | undefined;
}

/** One person’s own, or one request, is looked through whatever words it holds. */
export const muchOf = (
  { requester, reference, number }: Asked,
  otherwise: 'page' | 'all',
): Searched['much'] =>
  requester === undefined && reference === undefined && number === undefined ? otherwise : 'few';

/** The service’s requests that hold a word with each of these beginnings; undefined where none does. */
export async function holdingAll(
  scope: Scope,
  { service, much }: Searched,
  typed: readonly string[],
): Promise<Held | undefined> {
  if (typed.length === 0) return { from: anyRequest, that: [] };
  const words = soughtWords(typed);
  // Signs alone stand in no index.
  if (words.length === 0) return undefined;
  if (much === 'page') return ofPage(scope, service, words);
  const that = words.map((word) => (much === 'few' ? holds(word) : isAmongHolders(service, word)));
  return { from: anyRequest, that };
}

async function ofPage(scope: Scope, service: string, words: readonly string[]): Promise<Held | undefined> {
  let rarest: Counted | undefined;
  for (const word of words) {
    const found = await counted(scope, service, word);
    if (found.count === 0) return undefined;
    if (rarest === undefined || found.count < rarest.count) rarest = found;
  }
  if (rarest === undefined || rarest.count > readFirstAtMost)
    return { from: anyRequest, that: words.map(holds) };
  const others = words.filter((word) => word !== rarest.word);
  return { from: holdersOnly(service, rarest.word), that: others.map(holds) };
}
