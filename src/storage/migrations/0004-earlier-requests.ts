/** Requests as they were kept before they were events, read whole and written as events; a record of 2026's first months. */
import { randomBytes, randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { chainStart, digestOf, hashOf, type Json } from '../../consultations/chain.ts';
import type { HappeningKind } from '../../consultations/event.ts';
import { fromDocument, toDocument } from '../columns.ts';

type Row = Readonly<Record<string, string | number | null>>;

export interface EarlierRequest {
  readonly row: Row;
  readonly events: readonly Row[];
}

export const readEarlier = async (db: Kysely<unknown>): Promise<readonly EarlierRequest[]> => {
  const requests = (await sql<Row>`select * from requests`.execute(db)).rows;
  const events = (await sql<Row>`select * from request_events order by seq`.execute(db)).rows;
  const mine = (row: Row) => (event: Row) =>
    event['service_id'] === row['service_id'] && event['reference'] === row['reference'];
  return requests.map((row) => ({ row, events: events.filter(mine(row)) }));
};

type Document = Readonly<Record<string, Json | undefined>>;

const documentOf = (row: Row, column: string): Document => {
  const text = row[column];
  return typeof text === 'string' ? (fromDocument(text) as Document) : {};
};

interface Said {
  readonly kind: HappeningKind;
  readonly facts: Document;
  readonly texts: Readonly<Record<string, string>>;
}

const received = (row: Row): Said => {
  const { question, contactTimes, ...bands } = documentOf(row, 'details');
  const { answerId, askedIn, question: askedQuestion, answer: askedAnswer } = documentOf(row, 'asked');
  const texts = { question, contactTimes, askedQuestion, askedAnswer, origin: row['origin'] };
  const facts: Document = { bands, desk: 'advisors', isFlagged: false, answerId, askedIn };
  return { kind: 'received', facts, texts: onlyTexts(texts) };
};

const onlyTexts = (texts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

const refs = () => {
  const known = new Map<string, { readonly ref: string; readonly name: string }>();
  const refOf = (id: string, name: string): string => {
    const there = known.get(id) ?? { ref: randomUUID(), name };
    known.set(id, there);
    return there.ref;
  };
  return { known, refOf };
};

const said = (row: Row, event: Row, refOf: (id: string, name: string) => string): Said => {
  if (event['kind'] === 'received') return received(row);
  const { to, note } = documentOf(event, 'detail');
  if (event['kind'] === 'closed') return { kind: 'closed', facts: {}, texts: onlyTexts({ message: note }) };
  const { id, name } = to as { readonly id: string; readonly name: string };
  return { kind: 'assigned', facts: { to: refOf(id, name) }, texts: {} };
};

const str = (value: unknown): string => (typeof value === 'string' ? value : '');

export const writeAsEvents = async (db: Kysely<unknown>, { row, events }: EarlierRequest): Promise<void> => {
  const service = str(row['service_id']);
  const reference = str(row['reference']);
  const { known, refOf } = refs();
  const written = chainOf(service, reference, events, (event) => said(row, event, refOf), refOf);
  const bands = documentOf(row, 'details');
  const ended = row['status'] === 'closed' ? row['changed_at'] : null;
  await sql`insert into requests (service_id, reference, year, number, submission, revision, last_hash, status, desk,
    kind, topic, urgency, authority, phase, requester_id, assignee_id, due_at, logged_at, changed_at, ended_at, is_held, post)
    values (${service}, ${reference}, ${row['year']}, ${row['number']}, ${row['submission']}, ${row['revision']},
    ${written.last}, ${row['status']}, 'advisors', ${str(bands['kind'])}, ${str(bands['topic'])}, ${str(bands['urgency'])},
    ${str(bands['authority'])}, ${str(bands['phase'])}, ${row['requester_id']}, ${row['assignee_id']}, null,
    ${row['logged_at']}, ${row['changed_at']}, ${ended}, 0, ${row['post']})`.execute(db);
  for (const [person, { ref, name }] of known) {
    await sql`insert into request_people (service_id, reference, ref, person, name)
      values (${service}, ${reference}, ${ref}, ${person}, ${name})`.execute(db);
  }
  for (const statement of written.statements) await statement.execute(db);
};

function chainOf(
  service: string,
  reference: string,
  events: readonly Row[],
  saidIn: (event: Row) => Said,
  refOf: (id: string, name: string) => string,
) {
  let last = chainStart;
  const statements = events.flatMap((event, index) => {
    const { kind, facts, texts } = saidIn(event);
    const salted = Object.entries(texts).map(([field, text]) => ({ field, text, salt: newSalt() }));
    const digests = Object.fromEntries(salted.map(({ field, text, salt }) => [field, digestOf(salt, text)]));
    const by = refOf(str(event['by_id']), str(event['by_name']));
    const as = kind === 'received' ? ('requester' as const) : ('advisor' as const);
    const seq = index + 1;
    const at = str(event['at']);
    last = hashOf({ service, reference, seq, kind, by, as, at, facts, digests }, last);
    return [
      sql`insert into request_events (service_id, reference, seq, kind, by_ref, by_role, at, facts, digests, hash, once)
        values (${service}, ${reference}, ${seq}, ${kind}, ${by}, ${as}, ${at}, ${toDocument(facts)}, ${toDocument(digests)}, ${last}, null)`,
      ...salted.map(
        ({ field, text, salt }) =>
          sql`insert into request_texts (service_id, reference, seq, field, salt, body)
            values (${service}, ${reference}, ${seq}, ${field}, ${salt}, ${text})`,
      ),
    ];
  });
  return { last, statements };
}

const newSalt = (): string => randomBytes(16).toString('base64url');
