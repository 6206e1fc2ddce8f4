/** Which requests hold the words that are looked for: few are read first, and of many each is looked at when its turn comes. */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { soughtWords } from '../consultations/searched-words.ts';
import { type Bind, prepared, runRaw, type Scope } from './prepared.ts';

type Condition = Expression<SqlBool>;

/**
 * Of a word that so many requests hold those are read first, and all else is asked of them. Where more hold it, the list is
 * gone through in the order that is asked for, and soon fills a page.
 */
const readFirstAtMost = 5_000;

/** Of a word that more hold, but no more than these, the holders are brought together once, and what is looked at is looked up among them. */
const gatheredAtMost = 25_000;

/** So few are named one by one. */
const fewAtMost = 400;

/** Of a word that more requests hold than these, that many are counted; fewer where each is looked through for others too. */
const countedAtMost = 2_000;
const countedWith = (others: number): number => Math.floor(countedAtMost / Math.max(1, others));

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
  /** At most one more than are gathered. */
  readonly count: number;
}

async function counted(scope: Scope, service: string, word: string): Promise<Counted> {
  const which = { service, from: word, to: endOf(word), limit: gatheredAtMost + 1 };
  const [row] = (await countHolders(scope, which)).rows;
  return { word, count: row?.count ?? 0 };
}

/** Not taken apart by PostgreSQL, which would rather read every request that holds the word than the few of a page. */
const holds = (word: string): Condition =>
  sql`exists (select 1 from request_words as w where w.service_id = requests.service_id
    and w.reference = requests.reference and w.word >= ${word} and w.word < ${endOf(word)} limit 1 offset 0)`;

/**
 * That it is true makes it nothing to be read by: both databases then gather the holders once, in a table to look things up in.
 * Its limit, which is never met, tells PostgreSQL that they fit in there.
 */
const isGathered = (of: 'requests' | 'first', service: string, word: string): Condition =>
  sql`(${sql.ref(`${of}.reference`)} in (select w.reference from request_words as w
    where w.service_id = ${service} and w.word >= ${word} and w.word < ${endOf(word)} limit ${2 * gatheredAtMost})) is true`;

const isAmongHolders = (service: string, word: string): Condition =>
  sql`reference in (select w.reference from request_words as w
    where w.service_id = ${service} and w.word >= ${word} and w.word < ${endOf(word)})`;

/** Its limit, which is never met, keeps both databases from going through a longer list to look for these in it. */
const holdersOnly = (service: string, word: string): RawBuilder<unknown> =>
  sql`(select * from requests where service_id = ${service} and ${isAmongHolders(service, word)}
    limit ${2 * readFirstAtMost} offset 0) as requests`;

const anyOf = (references: readonly string[]): Condition =>
  references.length === 0
    ? sql`1 = 0`
    : sql`reference in (${sql.join(references.map((each) => sql`${each}`))})`;

/** `few`: so little is looked through that each of it is looked at; `page`: no more than fills a page. */
type Much = 'few' | 'page';

/** What is looked through for the words. */
export interface Searched {
  readonly service: string;
  readonly much: Much;
}

/** Where requests that hold the words are read from, and what is true of those that do. */
export interface Held {
  readonly from: RawBuilder<unknown>;
  readonly that: readonly Condition[];
  /** Looking at all that fits costs as much as looking at the first of it may: it is better done once. */
  readonly isGathered?: true;
}

const anyRequest = sql`requests`;

interface Asked {
  readonly requester?: string | undefined;
  readonly reference?: string | undefined;
  readonly number?: number | undefined;
}

/** One person’s own, or one request, is looked through whatever words it holds. */
export const muchOf = ({ requester, reference, number }: Asked): Much =>
  requester === undefined && reference === undefined && number === undefined ? 'page' : 'few';

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
  return much === 'page'
    ? ofPage(scope, service, words)
    : { from: anyRequest, that: words.map((word) => holds(word)) };
}

interface Rarest extends Counted {
  /** None of them where it is the only one. */
  readonly others: readonly string[];
  /** There are others, and no more requests hold any of them than are gathered. */
  readonly areAllGathered: boolean;
}

/** Undefined where one of them is held by none. */
async function rarestOf(
  scope: Scope,
  service: string,
  words: readonly string[],
): Promise<Rarest | undefined> {
  const all: Counted[] = [];
  for (const word of words) {
    const found = await counted(scope, service, word);
    if (found.count === 0) return undefined;
    all.push(found);
  }
  const [rarest, ...others] = all.toSorted((one, other) => one.count - other.count);
  if (rarest === undefined) return undefined;
  return {
    ...rarest,
    others: others.map(({ word }) => word),
    areAllGathered: others.length > 0 && others.every(({ count }) => count <= gatheredAtMost),
  };
}

async function ofPage(scope: Scope, service: string, words: readonly string[]): Promise<Held | undefined> {
  const rarest = await rarestOf(scope, service, words);
  if (rarest === undefined) return undefined;
  const { word, count, others } = rarest;
  if (count <= readFirstAtMost) return { from: holdersOnly(service, word), that: others.map(holds) };
  if (count > gatheredAtMost) return { from: anyRequest, that: words.map(holds) };
  const few = rarest.areAllGathered ? await fewHoldingEach(scope, service, rarest) : undefined;
  if (few !== undefined) return { from: anyRequest, that: [anyOf(few)] };
  return {
    from: anyRequest,
    that: [isGathered('requests', service, word), ...others.map(holds)],
    isGathered: true,
  };
}

/** Hardly any request may hold both of two words that many hold: they are told by the words alone. Undefined where more do. */
async function fewHoldingEach(
  scope: Scope,
  service: string,
  { word, others }: Rarest,
): Promise<readonly string[] | undefined> {
  const alike = others.map((other) => isGathered('first', service, other));
  const { rows } = await runRaw(
    scope,
    sql<{ readonly reference: string }>`select distinct first.reference from request_words as first
      where first.service_id = ${service} and first.word >= ${word} and first.word < ${endOf(word)}
      and ${sql.join(alike, sql` and `)} limit ${fewAtMost + 1}`,
  );
  return rows.length > fewAtMost ? undefined : rows.map(({ reference }) => reference);
}

/** The same of words and filters together, for a list that is read in two parts. */
export async function fewFitting(
  scope: Scope,
  service: string,
  { from, that }: Held,
): Promise<Held | undefined> {
  const { rows } = await runRaw(
    scope,
    sql<{ readonly reference: string }>`select reference from ${from}
      where ${sql.join(that, sql` and `)} limit ${fewAtMost + 1}`,
  );
  if (rows.length > fewAtMost) return undefined;
  const few = anyOf(rows.map(({ reference }) => reference));
  return { from: anyRequest, that: [sql`service_id = ${service}`, few] };
}

/** The references of holders, each once, as `holder`. */
export interface Some extends Held {
  /** More requests hold the words, or may. */
  readonly isMore: boolean;
}

/** Of one word those whose references are last, which are the newest; of several that begin so, those of the last word first. */
const someHolders = (service: string, word: string, limit: number): RawBuilder<unknown> =>
  sql`(select distinct reference from (select reference from request_words
    where service_id = ${service} and word >= ${word} and word < ${endOf(word)}
    order by word desc, reference desc limit ${limit}) as some_of_them) as holder`;

/** Undefined where nothing holds them all; what is true of a request that does is still to be asked of each. */
export async function someHolding(
  scope: Scope,
  service: string,
  typed: readonly string[],
): Promise<Some | undefined> {
  const rarest = await rarestOf(scope, service, soughtWords(typed));
  if (rarest === undefined) return undefined;
  const { word, count, others } = rarest;
  const limit = countedWith(others.length);
  return { from: someHolders(service, word, limit), that: others.map(holds), isMore: count > limit };
}
