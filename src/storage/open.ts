/** Opens the database that a deployment has, brought to this build's shape, as the stores that the product knows. */
import { Kysely, sql } from 'kysely';
import type { Clock, Instant } from '../calendar/clock.ts';
import type { ExportLinks } from '../consultations/exports.ts';
import type { RequestFinder } from '../consultations/finder.ts';
import type { OutboxDesk, OutboxQueue } from '../consultations/outbox.ts';
import type { PersonData } from '../consultations/person-data.ts';
import type { QueuePages } from '../consultations/queue-page.ts';
import type { QueueReader } from '../consultations/queue.ts';
import type { Keeping } from '../consultations/retention.ts';
import type { RecordVerifier } from '../consultations/verify.ts';
import type { Storage } from '../conversation/stores.ts';
import type { GuidanceDrafts } from '../editorial/draft-store.ts';
import type { BroughtDocuments } from '../editorial/documents/document-store.ts';
import type { GapStore } from '../editorial/gap-store.ts';
import type { GuidanceReviews } from '../editorial/review-list.ts';
import type { PassageVectors } from '../meaning/passage-vectors.ts';
import type { PictureReader } from '../insight/tally.ts';
import type { GuidanceVersions } from '../knowledge/guidance-versions.ts';
import type { AccessLog } from '../people/access-log.ts';
import { createAccessLog } from './accesses.ts';
import type { DatabaseKind } from './columns.ts';
import { createDocumentStore } from './documents.ts';
import { createExportLinks } from './exports.ts';
import { type FreeSpaceOf, needSpace } from './free-space.ts';
import { type FileSystemOf, holdFolder, makePrivateFile } from './folder.ts';
import { createGapStore } from './gaps.ts';
import { createGuidanceDrafts } from './guidance-drafts.ts';
import { createGuidanceReviews } from './guidance-reviews.ts';
import { createGuidanceVersions } from './guidance-versions.ts';
import { migrate } from './migrate.ts';
import { createOutboxDesk } from './outbox.ts';
import { createOutboxQueue, endLostLeases } from './outbox-queue.ts';
import { createPassageVectors } from './passage-vectors.ts';
import { createPersonData } from './person-data.ts';
import { createPool, PooledPostgresDialect } from './postgres-dialect.ts';
import { checkReachable } from './postgres-reach.ts';
import type { Run, Scope } from './prepared.ts';
import { purge } from './purge.ts';
import { createQueuePages } from './queue-pages.ts';
import { createQueueReader } from './queue.ts';
import { createRequestFinder } from './request-finder.ts';
import { LibsqlDialect, type SqliteLane } from './sqlite-dialect.ts';
import { createStores } from './stores.ts';
import { createPictureReader, keepTallies } from './tallies.ts';
import type { Tables } from './tables.ts';
import { createTurnsInHand } from './turns-in-hand.ts';
import { createRecordVerifier } from './verify-records.ts';

export type DatabasePlace =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface StorageOptions {
  readonly database: DatabasePlace;
  /** Unique to this run of this process: what another run had claimed is a dead one's. */
  readonly process: string;
  readonly clock: Clock;
  readonly fileSystemOf?: FileSystemOf;
  readonly freeSpaceOf?: FreeSpaceOf;
}

export interface OpenStorage extends Storage {
  readonly queue: OutboxQueue;
  readonly desk: OutboxDesk;
  readonly finder: RequestFinder;
  readonly guidance: GuidanceVersions;
  readonly guidanceDrafts: GuidanceDrafts;
  readonly documents: BroughtDocuments;
  readonly gaps: GapStore;
  readonly guidanceReviews: GuidanceReviews;
  readonly exportLinks: ExportLinks;
  readonly requestQueue: QueueReader;
  readonly queuePages: QueuePages;
  readonly people: PersonData;
  readonly accesses: AccessLog;
  readonly records: RecordVerifier;
  readonly picture: PictureReader;
  readonly passageVectors: PassageVectors;
  /** Rejects where the database cannot be asked, or has no space to write in. */
  check(): Promise<void>;
  /** Removes what is past its time by these services' rules; to be called every hour. Returns how many rows went. */
  purge(now: Instant, services?: readonly Keeping[]): Promise<number>;
  close(): Promise<void>;
}

interface Opened {
  readonly db: Kysely<Tables>;
  readonly lane: SqliteLane | undefined;
  readonly close: () => Promise<void>;
}

const openSqlite = async (folder: string, { fileSystemOf, freeSpaceOf }: StorageOptions): Promise<Opened> => {
  const held = holdFolder(folder, fileSystemOf);
  try {
    needSpace(folder, 0, freeSpaceOf);
    makePrivateFile(held.path);
    const migrating = new Kysely<unknown>({ dialect: new LibsqlDialect(held.path) });
    await migrate(migrating, 'sqlite').finally(() => migrating.destroy());
    const dialect = new LibsqlDialect(held.path);
    const lane = dialect.openLane();
    return {
      db: new Kysely<Tables>({ dialect }),
      lane,
      close: async () => {
        await lane.close();
        held.release();
      },
    };
  } catch (error) {
    held.release();
    throw error;
  }
};

const openPostgres = async (url: string): Promise<Opened> => {
  const pool = createPool(url);
  try {
    await checkReachable(pool, url);
    await migrate(
      new Kysely<unknown>({ dialect: new PooledPostgresDialect(pool, 'migrations') }),
      'postgres',
    );
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new PooledPostgresDialect(pool, 'turns') });
  return { db, lane: undefined, close: () => db.destroy() };
};

/** What a store needs of an open database; on SQLite it goes by the lane. */
export const scopeOf = (db: Kysely<Tables>, process: string, lane: SqliteLane | undefined): Scope => {
  const kind: DatabaseKind = lane ? 'sqlite' : 'postgres';
  const inHand = lane && createTurnsInHand();
  const within = (run: Run): Scope => {
    const here = <T>(work: (scope: Scope) => Promise<T>): Promise<T> => work(scope);
    const scope: Scope = { db, run, kind, process, inHand, inTransaction: here, inSnapshot: here };
    return scope;
  };
  return {
    db,
    run: lane?.run ?? runBy(db),
    kind,
    process,
    inHand,
    inTransaction: (work) =>
      lane
        ? lane.inTransaction((run) => work(within(run)))
        : db.transaction().execute((trx) => work(within(runBy(trx)))),
    // Of SQLite's one writer nothing is written while a transaction runs.
    inSnapshot: (work) =>
      lane
        ? lane.inTransaction((run) => work(within(run)))
        : db
            .transaction()
            .setIsolationLevel('repeatable read')
            .execute((trx) => work(within(runBy(trx)))),
  };
};

const runBy =
  (db: Kysely<Tables>): Run =>
  (query, parameters) =>
    db.executeQuery({ ...query, parameters });

/**
 * Fails with a StorageError that names its remedy: `disk-full`, `folder-held`, `folder-on-network`, `folder-unwritable`,
 * `newer-database`, `postgres-unreachable`, `migration-failed`.
 */
export const openStorage = async (options: StorageOptions): Promise<OpenStorage> => {
  const { database, clock } = options;
  const { db, lane, close } =
    database.kind === 'sqlite'
      ? await openSqlite(database.folder, options)
      : await openPostgres(database.url);
  const scope = scopeOf(db, options.process, lane);
  if (database.kind === 'sqlite') await endLostLeases(scope, clock.now());
  let closed: Promise<void> | undefined;
  return {
    ...createStores(scope),
    inTransaction: (work) => scope.inTransaction((inner) => work(createStores(inner))),
    queue: createOutboxQueue(scope, clock),
    desk: createOutboxDesk(scope),
    finder: createRequestFinder(scope),
    guidance: createGuidanceVersions(scope),
    guidanceDrafts: createGuidanceDrafts(scope),
    documents: createDocumentStore(scope),
    gaps: createGapStore(scope),
    guidanceReviews: createGuidanceReviews(scope),
    exportLinks: createExportLinks(scope),
    requestQueue: createQueueReader(scope),
    queuePages: createQueuePages(scope),
    people: createPersonData(scope),
    accesses: createAccessLog(scope),
    records: createRecordVerifier(scope),
    picture: createPictureReader(scope),
    passageVectors: createPassageVectors(scope),
    check: async () => {
      // A table, so that the file is read and not only the connection asked.
      await sql`select name from kysely_migration limit 1`.execute(db);
      if (database.kind === 'sqlite') needSpace(database.folder, 0, options.freeSpaceOf);
    },
    purge: async (now, services = []) => {
      const gone = (await purge(scope, now, services)) + (await keepTallies(scope, now));
      // What was erased stands in the log of writes until that is emptied.
      if (database.kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
      return gone;
    },
    close: () => (closed ??= close()),
  };
};
