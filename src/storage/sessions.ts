/** Surgery sessions in the database; a place is taken with the event that books it, never here. */
import { erasedActor } from '../consultations/request.ts';
import { randomBytes } from 'node:crypto';
import type { Instant } from '../calendar/clock.ts';
import { endOf, type Session } from '../consultations/sessions.ts';
import type { SessionStore } from '../consultations/session-store.ts';
import type { SessionPlaces } from '../consultations/sessions.ts';
import { fromDocument, type DatabaseKind, toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';
import type { SessionPlacesTable, SessionsTable } from './session-tables.ts';

type IdValues = Readonly<Record<'service' | 'id', string>>;

type SessionValues = IdValues &
  Readonly<Record<'desk' | 'starts' | 'ends' | 'details' | 'published', string>> &
  Readonly<Record<'by' | 'name' | 'cancelled', string | null>> &
  Readonly<Record<'revision' | 'minutes' | 'places', number>>;

const columns = (bind: Bind<SessionValues>) => ({
  desk: bind('desk'),
  revision: bind('revision'),
  starts_at: bind('starts'),
  ends_at: bind('ends'),
  minutes: bind('minutes'),
  places: bind('places'),
  details: bind('details'),
  published_by: bind('by'),
  published_name: bind('name'),
  published_at: bind('published'),
  cancelled_at: bind('cancelled'),
});

const insert = prepared((db, bind: Bind<SessionValues>) =>
  db
    .insertInto('sessions')
    .values({ service_id: bind('service'), id: bind('id'), ...columns(bind) })
    .onConflict((conflict) => conflict.columns(['service_id', 'id']).doNothing())
    .returning('id'),
);

const update = prepared((db, bind: Bind<SessionValues & { before: number }>) =>
  db
    .updateTable('sessions')
    .set(columns(bind as Bind<SessionValues>))
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id'))
    .where('revision', '=', bind('before')),
);

const findRow = prepared((db, bind: Bind<IdValues>) =>
  db
    .selectFrom('sessions')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id')),
);

const holdRow = prepared((db, bind: Bind<IdValues>, kind: DatabaseKind) => {
  const query = db
    .selectFrom('sessions')
    .select('id')
    .where('service_id', '=', bind('service'))
    .where('id', '=', bind('id'));
  // SQLite has one writer at a time anyway.
  return kind === 'postgres' ? query.forUpdate() : query;
});

const comingRows = prepared((db, bind: Bind<{ service: string; now: Instant; limit: number }>) =>
  db
    .selectFrom('sessions')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('ends_at', '>', bind('now'))
    .orderBy('ends_at')
    .orderBy('id')
    .limit(bind('limit')),
);

const takenOf = prepared((db, bind: Bind<IdValues>) =>
  db
    .selectFrom('session_places')
    .selectAll()
    .where('service_id', '=', bind('service'))
    .where('session', '=', bind('id'))
    .orderBy('starts_at'),
);

const takenComing = prepared((db, bind: Bind<{ service: string; now: Instant }>) =>
  db
    .selectFrom('session_places')
    .innerJoin('sessions', (join) =>
      join
        .onRef('sessions.service_id', '=', 'session_places.service_id')
        .onRef('sessions.id', '=', 'session_places.session'),
    )
    .selectAll('session_places')
    .where('sessions.service_id', '=', bind('service'))
    .where('sessions.ends_at', '>', bind('now'))
    .orderBy('session_places.starts_at'),
);

type AddressValues = Readonly<Record<'service' | 'token' | 'reference', string>>;

const addAddress = prepared((db, bind: Bind<AddressValues>) =>
  db
    .insertInto('booking_addresses')
    .values({ service_id: bind('service'), token: bind('token'), reference: bind('reference') })
    .onConflict((conflict) => conflict.columns(['service_id', 'reference']).doNothing()),
);

const addressOf = prepared((db, bind: Bind<Pick<AddressValues, 'service' | 'reference'>>) =>
  db
    .selectFrom('booking_addresses')
    .select('token')
    .where('service_id', '=', bind('service'))
    .where('reference', '=', bind('reference')),
);

const referenceAt = prepared((db, bind: Bind<Pick<AddressValues, 'service' | 'token'>>) =>
  db
    .selectFrom('booking_addresses')
    .select('reference')
    .where('service_id', '=', bind('service'))
    .where('token', '=', bind('token')),
);

/** What its columns do not hold. */
type Details = Pick<Session, 'audience' | 'way' | 'where' | 'note'>;

const toValues = ({ audience, way, where, note, publishedBy, ...session }: Session): SessionValues => ({
  service: session.service,
  id: session.id,
  desk: session.desk,
  revision: session.revision,
  starts: session.starts,
  ends: endOf(session),
  minutes: session.minutes,
  places: session.places,
  details: toDocument({ audience, way, where, note } satisfies Details),
  by: publishedBy?.id ?? null,
  name: publishedBy?.name ?? null,
  published: session.publishedAt,
  cancelled: session.cancelledAt ?? null,
});

const toSession = (row: SessionsTable): Session => {
  const { audience, way, where, note } = fromDocument(row.details) as Details;
  return {
    service: row.service_id,
    id: row.id,
    desk: row.desk,
    revision: row.revision,
    starts: row.starts_at,
    minutes: row.minutes,
    places: row.places,
    audience,
    way,
    where,
    note,
    publishedBy:
      row.published_by === null
        ? undefined
        : { id: row.published_by, name: row.published_name ?? erasedActor.name },
    publishedAt: row.published_at,
    cancelledAt: row.cancelled_at ?? undefined,
  };
};

const toTaken = ({ session, starts_at: starts, reference }: SessionPlacesTable) => ({
  session,
  starts,
  reference,
});

const find = async (scope: Scope, service: string, id: string): Promise<SessionPlaces | undefined> => {
  const [row] = (await findRow(scope, { service, id })).rows;
  if (row === undefined) return undefined;
  return { session: toSession(row), taken: (await takenOf(scope, { service, id })).rows.map(toTaken) };
};

export const createSessionStore = (scope: Scope): SessionStore => ({
  publish: async (session) => (await insert(scope, toValues(session))).rows.length === 1,
  find: (service, id) => find(scope, service, id),
  hold: async (service, id) => {
    // Read after the lock: what was booked while it was waited for is seen.
    await holdRow(scope, { service, id });
    return find(scope, service, id);
  },
  coming: async (service, now, limit) => {
    const rows = (await comingRows(scope, { service, now, limit })).rows;
    const taken = (await takenComing(scope, { service, now })).rows.map(toTaken);
    return rows.map((row) => ({
      session: toSession(row),
      taken: taken.filter(({ session }) => session === row.id),
    }));
  },
  change: async (session, revision) =>
    (await update(scope, { ...toValues(session), before: revision })).numAffectedRows === 1n,
  address: async (service, reference) => {
    await addAddress(scope, { service, reference, token: randomBytes(18).toString('base64url') });
    const [row] = (await addressOf(scope, { service, reference })).rows;
    if (row === undefined) throw new Error('An address that was just written was not found.');
    return row.token;
  },
  at: async (service, token) => (await referenceAt(scope, { service, token })).rows[0]?.reference,
});
