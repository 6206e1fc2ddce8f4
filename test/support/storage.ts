/** Opens a fresh storage of either kind for a suite, so that one contract is shown on both. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { type DatabasePlace, openStorage, type OpenStorage } from '../../src/storage/open.ts';
import { createPostgresDatabase } from './postgres.ts';
import { createTestClock } from './standing-clock.ts';

export interface StorageUnderTest {
  readonly place: DatabasePlace;
  readonly clock: ReturnType<typeof createTestClock>;
  readonly storage: OpenStorage;
  /** Another process on the same database: only PostgreSQL lets several hold it at once. */
  another(process?: string): Promise<OpenStorage>;
  /** Closes it and opens it as a new process would. */
  restart(): Promise<void>;
  /** Reads what is stored, past the stores. */
  rows(sql: string): Promise<readonly unknown[]>;
  end(): Promise<void>;
}

const readSqlite = (folder: string, sql: string): readonly unknown[] => {
  const database = new Database(join(folder, 'signpost.db'));
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
};

const readPostgres = async (url: string, sql: string): Promise<readonly unknown[]> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

export const createFolder = (): string => mkdtempSync(join(tmpdir(), 'signpost-storage-'));

const createStorageUnderTest = async (kind: DatabasePlace['kind']): Promise<StorageUnderTest> => {
  const place: DatabasePlace =
    kind === 'sqlite' ? { kind, folder: createFolder() } : { kind, url: await createPostgresDatabase() };
  const clock = createTestClock();
  const opened: OpenStorage[] = [];
  const another = async (process: string = randomUUID()): Promise<OpenStorage> => {
    const storage = await openStorage({ database: place, process, clock });
    opened.push(storage);
    return storage;
  };
  const close = async (): Promise<void> => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  };
  let storage = await another('first');
  return {
    place,
    clock,
    get storage() {
      return storage;
    },
    another,
    restart: async () => {
      await close();
      storage = await another();
    },
    rows: async (sql) =>
      place.kind === 'sqlite' ? readSqlite(place.folder, sql) : readPostgres(place.url, sql),
    end: async () => {
      await close();
      if (place.kind === 'sqlite') rmSync(place.folder, { recursive: true, force: true });
    },
  };
};

/** One suite, told twice. */
export const describeOnBoth = (
  title: string,
  suite: (subject: () => StorageUnderTest, kind: DatabasePlace['kind']) => void,
): void => {
  for (const kind of ['sqlite', 'postgres'] as const) {
    describe(`${title}, on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, () => {
      let subject: StorageUnderTest | undefined;
      before(async () => {
        subject = await createStorageUnderTest(kind);
      });
      after(async () => {
        await subject?.end();
      });
      suite(() => {
        if (subject === undefined) throw new Error('Storage is open inside tests only.');
        return subject;
      }, kind);
    });
  }
};
