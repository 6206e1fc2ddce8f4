/** Which requests hold the words that are looked for: few are named, and of many each is looked at when its turn comes. */
import { type Expression, type SqlBool, sql } from 'kysely';
import { soughtWords } from '../consultations/searched-words.ts';
import { listed, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type Condition = Expression<SqlBool>;

/** What holds a word that more requests than this hold is found sooner by going through the list than by naming it. */
const namedAtMost = 2_000;
/** So few are looked through for the other words faster than those are looked up. */
const fewEnough = 50;

/** Sorts after every word with that beginning. */
const endOf = (beginning: string): string => `${beginning}\u{10FFFF}`;

type FindValues = Readonly<Record<'service' | 'from' | 'to', string>> & { readonly limit: number };

/** In the order of the index, so that no database thinks of reading the table instead. */
const withWord = prepared((db, bind: Bind<FindValues>) =>
  db
    .selectFrom('request_words')
    .select('reference')
    .where('service_id', '=', bind('service'))
    .where('word', '>=', bind('from'))
    .where('word', '<', bind('to'))
    .orderBy('word')
    .orderBy('reference')
    .limit(bind('limit')),
);

/** Undefined where there are too many to name. */
async function whoHolds(
  scope: Scope,
  service: string,
  word: string,
): Promise<ReadonlySet<string> | undefined> {
  const { rows } = await withWord(scope, { service, from: word, to: endOf(word), limit: namedAtMost + 1 });
  return rows.length > namedAtMost ? undefined : new Set(rows.map(({ reference }) => reference));
}

/** Not taken apart by PostgreSQL, which would rather read every request that holds the word than the few of a page. */
const holds = (word: string): Condition =>
  sql`exists (select 1 from request_words as w where w.service_id = requests.service_id
    and w.reference = requests.reference and w.word >= ${word} and w.word < ${endOf(word)} limit 1 offset 0)`;

const isAmongHolders = (service: string, word: string): Condition =>
  sql`reference in (select w.reference from request_words as w
    where w.service_id = ${service} and w.word >= ${word} and w.word < ${endOf(word)})`;

const isNamed = ({ kind }: Scope, references: ReadonlySet<string>): Condition =>
  sql`reference in (select value from ${listed[kind](toDocument([...references]))})`;

const inBoth = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...one].filter((reference) => other.has(reference)));

/** What is looked through for the words. */
export interface Searched {
  readonly service: string;
  /** `few`: so little that each of it is looked at; `page`: no more than fills a page; `all`: to be counted. */
  readonly much: 'few' | 'page' | 'all';
}

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

/** Conditions of the service’s requests that hold a word with each of these beginnings; undefined where none does. */
export async function holdingAll(
  scope: Scope,
  { service, much }: Searched,
  typed: readonly string[],
): Promise<readonly Condition[] | undefined> {
  if (typed.length === 0) return [];
  // Signs alone stand in no index.
  const words = soughtWords(typed).toSorted((one, other) => other.length - one.length);
  if (words.length === 0) return undefined;
  if (much === 'few') return words.map(holds);
  return much === 'page' ? ofPage(scope, service, words) : words.map((word) => isAmongHolders(service, word));
}

const isSmall = (named: ReadonlySet<string> | undefined): boolean =>
  named !== undefined && named.size <= fewEnough;

/** The longest words come first, which are likely to be the rarest. */
async function ofPage(
  scope: Scope,
  service: string,
  words: readonly string[],
): Promise<readonly Condition[] | undefined> {
  let named: ReadonlySet<string> | undefined;
  const looked: string[] = [];
  for (const word of words) {
    const found = isSmall(named) ? undefined : await whoHolds(scope, service, word);
    if (found === undefined) {
      looked.push(word);
      continue;
    }
    named = inBoth(named ?? found, found);
    if (named.size === 0) return undefined;
  }
  return [...(named === undefined ? [] : [isNamed(scope, named)]), ...looked.map(holds)];
}
