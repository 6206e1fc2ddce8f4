/** Reads the records of requests: events with their texts and people, folded to the requests that they make. */
import type { KeptEvent, KeptText } from '../consultations/chain.ts';
import { serviceActor, type RequestEvent } from '../consultations/event.ts';
import { foldEvents } from '../consultations/fold.ts';
import { fromRecorded } from '../consultations/recorded.ts';
import {
  type Actor,
  type ConsultationRequest,
  erasedActor,
  erasedText,
  type Post,
} from '../consultations/request.ts';
import { fromDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import type { RequestEventsTable, RequestPeopleTable, RequestsTable, RequestTextsTable } from './tables.ts';
import { isTextField, onceField, personField, personText, submissionField } from './vouched.ts';

type ReferenceValues = Readonly<Record<'service' | 'reference', string>>;

const findRow = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .selectFrom('requests')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

const findEvents = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .selectFrom('request_events')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference'))
    .orderBy('seq'),
);

const findTexts = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .selectFrom('request_texts')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

const findPeople = prepared((db, bind: Bind<ReferenceValues>) =>
  db
    .selectFrom('request_people')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

/** A record as its tables hold it. */
export interface KeptRecord {
  readonly row: RequestsTable;
  readonly events: readonly RequestEventsTable[];
  readonly texts: readonly RequestTextsTable[];
  readonly people: readonly RequestPeopleTable[];
}

export const findRecord = async (
  scope: Scope,
  service: string,
  reference: string,
): Promise<KeptRecord | undefined> => {
  const which = { service, reference };
  const [row] = (await findRow(scope, which)).rows;
  if (row === undefined) return undefined;
  const events = await findEvents(scope, which);
  const texts = await findTexts(scope, which);
  const people = await findPeople(scope, which);
  return { row, events: events.rows, texts: texts.rows, people: people.rows };
};

/** Its opaque ids by person, and the person by opaque id. */
export const peopleOf = (people: readonly RequestPeopleTable[]) => {
  const actors = new Map<string, Actor>(people.map(({ ref, person, name }) => [ref, { id: person, name }]));
  return (ref: string): Actor => (ref === serviceActor.id ? serviceActor : (actors.get(ref) ?? erasedActor));
};

export const toEvents = ({ events, texts, people }: KeptRecord): readonly RequestEvent[] => {
  const actorOf = peopleOf(people);
  const bodies = new Map(texts.map(({ seq, field, body }) => [`${String(seq)} ${field}`, body]));
  return events.map((row): RequestEvent => {
    const { kind, seq } = row;
    const digests = digestsOf(row);
    const fields = Object.keys(digests)
      .filter(isTextField)
      .map((field) => [field, bodies.get(`${String(seq)} ${field}`) ?? erasedText] as const);
    const facts = fromDocument(row.facts) as Parameters<typeof fromRecorded>[0]['facts'];
    const happening = fromRecorded({ kind, facts, texts: Object.fromEntries(fields) }, actorOf);
    return { seq, by: actorOf(row.by_ref), as: row.by_role, at: row.at, happening };
  });
};

const digestsOf = ({ digests }: RequestEventsTable): Readonly<Record<string, string>> =>
  fromDocument(digests) as Readonly<Record<string, string>>;

export const toRequest = (record: KeptRecord): ConsultationRequest => {
  const { service_id: service, reference, post } = record.row;
  const standing = post === null ? undefined : (fromDocument(post) as Post);
  return foldEvents({ service, reference, post: standing }, toEvents(record));
};

/** For the check of the chain: texts, people and forms alike are what its digests were made of. */
export const toChain = ({ row, events, texts, people }: KeptRecord) => ({
  last: row.last_hash,
  events: events.map(
    (event): KeptEvent => ({
      service: event.service_id,
      reference: event.reference,
      seq: event.seq,
      kind: event.kind,
      by: event.by_ref,
      as: event.by_role,
      at: event.at,
      facts: fromDocument(event.facts) as KeptEvent['facts'],
      digests: digestsOf(event),
      hash: event.hash,
    }),
  ),
  texts: [
    ...texts.map(({ seq, field, salt, body }): KeptText => ({ seq, field, salt, text: body })),
    ...people.flatMap((each) => personIn(each, events)),
    ...events.flatMap(({ seq, once }): readonly KeptText[] =>
      once === null ? [] : [{ seq, field: onceField, salt: '', text: once }],
    ),
    ...events
      .slice(0, 1)
      .flatMap((first): readonly KeptText[] =>
        submissionField in digestsOf(first)
          ? [{ seq: first.seq, field: submissionField, salt: '', text: row.submission }]
          : [],
      ),
  ],
});

/** At the event that vouches for them; somebody for whom none does belongs to no event. */
const personIn = (
  { ref, person, name, salt }: RequestPeopleTable,
  events: readonly RequestEventsTable[],
): readonly KeptText[] => {
  const field = personField(ref);
  const seq = events.find((event) => field in digestsOf(event))?.seq;
  if (seq === undefined && salt === null) return [];
  return [{ seq: seq ?? 0, field, salt: salt ?? '', text: personText({ person, name }) }];
};
