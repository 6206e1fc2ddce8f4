/** Fills a database with requests that have lived, 100,000 or as many as are asked for: a few are logged and moved, and copied row by row to the rest. */
import Database from 'libsql';
import pg from 'pg';
import { plusMilliseconds } from '../src/calendar/clock.ts';
import type { Move } from '../src/consultations/event.ts';
import { logRequest } from '../src/consultations/log-request.ts';
import { makeMove } from '../src/consultations/make-move.ts';
import type { ConsultationRequest, NewRequest } from '../src/consultations/request.ts';
import type { OpenStorage } from '../src/storage/open.ts';
import { newRequest as anyNewRequest } from '../test/support/requests.ts';

export const service = 'southwark';
export const count = 100_000;
export const begun = '2026-01-05T09:00:00.000Z';
export const now = '2026-11-23T10:00:00.000Z';
const people = 500;
const advisors = 20;
/** Each request of the copies was logged so long after the one before. */
const apart = 270_000;

export const advisor = { id: 'advisor-1', name: 'Example Advisor' };

const question =
  'The contract was not agreed at stage two. Is a surgery or a consultation the next step, and who calls the meeting?';

export const newRequest = (number: number, over: Partial<NewRequest['details']> = {}): NewRequest => {
  const { details, ...anyRequest } = anyNewRequest();
  return {
    ...anyRequest,
    requester: { id: `person-${String(number % people)}`, name: 'Example Colleague' },
    details: { ...details, tried: ['plan', 'in-writing'], question, contactTimes: 'mornings', ...over },
    due: plusMilliseconds(now, 86_400_000),
    at: now,
  };
};

const lives: readonly (readonly Move[])[] = [
  [],
  [{ kind: 'acknowledged' }, { kind: 'assigned', to: advisor }],
  [{ kind: 'acknowledged' }, { kind: 'asked', message: 'Which letters have gone out so far?' }],
  ...Array.from({ length: 27 }, (): readonly Move[] => [
    { kind: 'acknowledged' },
    { kind: 'assigned', to: advisor },
    {
      kind: 'replied',
      message: 'Hold the meeting first, with the school and the family, and write down what was agreed.',
    },
    {
      kind: 'advised',
      purposes: ['review-help', 'agree-plan'],
      advice: 'Bring the plan to the next core group; a surgery is there for the school to book.',
      nextStep: 'Core group',
      stage: '2',
    },
    { kind: 'closed', message: 'Done.' },
  ]),
];

/** As many as there are lives; nine in ten have ended. */
async function logSome(storage: OpenStorage): Promise<readonly ConsultationRequest[]> {
  const logged: ConsultationRequest[] = [];
  for (const [index, moves] of lives.entries()) {
    let { request } = await storage.inTransaction((stores) => logRequest(stores, newRequest(index)));
    for (const move of moves) {
      const { reference, revision } = request;
      const press = {
        service,
        reference,
        revision,
        move,
        by: advisor,
        as: 'advisor',
        at: now,
        once: undefined,
      } as const;
      const result = await storage.inTransaction((stores) => makeMove(stores, press));
      if (result.kind !== 'moved') throw new Error(`${move.kind} was answered with ${result.kind}.`);
      request = result.request;
    }
    logged.push(request);
  }
  return logged;
}

interface Ways {
  /** Gives c.n from 1. */
  readonly numbers: string;
  /** An instant so many milliseconds after another. */
  readonly after: (instant: string, milliseconds: string) => string;
}

const sqliteWays = (size: number): Ways => ({
  numbers: `(with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${String(size)}) select n from counted) as c`,
  after: (instant, milliseconds) =>
    `strftime('%Y-%m-%dT%H:%M:%fZ', julianday(${instant}) + (${milliseconds}) / 86400000.0)`,
});
const postgresWays: Ways = {
  numbers: `generate_series(1, ${String(count)}) as c(n)`,
  after: (instant, milliseconds) =>
    `((${instant})::timestamptz + (${milliseconds}) * interval '1 millisecond')`,
};

/** Each copy is told by its number, from 1,000 on; the life that it copies by its place among them. */
const statements = ({ numbers, after }: Ways, size = count): readonly string[] => {
  const from = `from ${numbers} join requests as r on r.number = c.n % ${String(lives.length)} + 1`;
  const reference = `'SWK-2026-' || (c.n + 1000)`;
  const logged = after(`'${begun}'`, `${String(apart)}.0 * c.n`);
  const soon = after(`'${now}'`, `(c.n % 200 - 60) * 3600000.0`);
  // Words that ever fewer requests hold, beside those that each of them does.
  const rarer = [10, 100, 500, 5_000].map((each) => `' w${String(each)}x' || (c.n % ${String(each)})`);
  const rare = `case c.n % 1000 when 7 then ' Transport is refused.' else ' Case ' || c.n end`;
  const texts = `case when field = 'question' then body || ${rare} || ${rarer.join(' || ')} else body end`;
  const copied = (table: string, columns: string, values: string): string =>
    `insert into ${table} (service_id, reference, ${columns}) select x.service_id, ${reference}, ${values}
     ${from} join ${table} as x on x.service_id = r.service_id and x.reference = r.reference`;
  return [
    `create table copies as select c.n as n, r.* ${from}`,
    `insert into requests (service_id, reference, year, number, submission, revision, last_hash, status, desk, kind, topic,
      urgency, authority, phase, requester_id, assignee_id, due_at, logged_at, changed_at, ended_at, answered_at, is_held)
     select service_id, 'SWK-2026-' || (c.n + 1000), year, c.n + 1000, 's' || c.n, revision, last_hash, status, desk,
      case c.n % 3 when 0 then 'training' else kind end,
      case c.n % 4 when 0 then 'send' else topic end, case c.n % 5 when 0 then 'deadline' else 'routine' end,
      case c.n % 7 when 0 then 'norfolk' else authority end, case c.n % 2 when 0 then 'primary' else phase end,
      'person-' || (c.n % ${String(people)}), case when assignee_id is null then null else 'advisor-' || (c.n % ${String(advisors)}) end,
      ${soon}, ${logged}, ${after(logged, '3600000')}, case when ended_at is null then null else ${after(logged, '7200000')} end,
      answered_at, 0 from copies as c`,
    'drop table copies',
    // To be made anew of all texts.
    'drop table request_words',
    copied(
      'request_events',
      'seq, kind, by_ref, by_role, at, facts, digests, hash',
      `seq, x.kind, by_ref, by_role, ${logged}, facts, digests, hash`,
    ),
    copied('request_texts', 'seq, field, salt, body', `seq, field, salt, ${texts}`),
    copied(
      'request_people',
      'ref, person, name, salt',
      `ref, case when person like 'person-%' then 'person-' || (c.n % ${String(people)}) else person end, name, salt`,
    ),
    `update request_counters set last = ${String(size + 1000)}`,
  ];
};

export async function fillSqlite(storage: OpenStorage, path: string, size = count): Promise<void> {
  await logSome(storage);
  const database = new Database(path);
  for (const statement of statements(sqliteWays(size), size)) database.exec(statement);
  database.close();
}

export async function fillPostgres(storage: OpenStorage, url: string): Promise<void> {
  await logSome(storage);
  const client = new pg.Client(url);
  await client.connect();
  // As PostgreSQL does by itself after a while; of SQLite's planner nothing is asked that a deployment does not ask.
  for (const statement of [...statements(postgresWays), 'vacuum analyze']) await client.query(statement);
  await client.end();
}
