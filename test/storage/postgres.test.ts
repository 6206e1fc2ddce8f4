/** PostgreSQL: several processes at once, an address that does not answer, connections that are cut. */
import assert from 'node:assert/strict';
import pg from 'pg';
import { openStorage } from '../../src/storage/open.ts';
import { createPostgresDatabase } from '../support/postgres.ts';
import { newRequest } from '../support/requests.ts';
import { isStorageError } from '../support/storage-errors.ts';
import { createTestClock, noon } from '../support/standing-clock.ts';

describe('A PostgreSQL database', () => {
  const clock = createTestClock();
  const open = (url: string, process = 'p') =>
    openStorage({ database: { kind: 'postgres', url }, process, clock });
  const ask = async (url: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('is brought to its shape once by six processes that start together', async () => {
    const url = await createPostgresDatabase();
    const opened = await Promise.all(Array.from({ length: 6 }, (_, index) => open(url, `p${index}`)));
    assert.deepEqual(await ask(url, 'select name from kysely_migration order by name'), [
      { name: '0001-first' },
      { name: '0002-guidance-versions' },
      { name: '0003-walks' },
      { name: '0004-request-events' },
      { name: '0005-drafts-and-search' },
      { name: '0006-sessions' },
      { name: '0007-erasures-and-exports' },
      { name: '0008-absences' },
      { name: '0009-accesses' },
      { name: '0010-guidance-workspace' },
      { name: '0011-model' },
      { name: '0012-tallies' },
      { name: '0013-documents' },
      { name: '0014-passage-vectors' },
      { name: '0015-busy-queue' },
      { name: '0017-draft-answers' },
      { name: '0018-request-words' },
      { name: '0019-suggestions' },
      { name: '0020-resting-status' },
    ]);
    await Promise.all(opened.map((each) => each.check()));
    await Promise.all(opened.map((each) => each.close()));
  });

  it('leaves no session lock, and names no statement', async () => {
    const url = await createPostgresDatabase();
    const storage = await open(url);
    await storage.claims.claim(
      { service: 's', channel: 'c', conversation: 'c', activity: 'a', type: 'message' },
      noon,
    );
    // Of this database: the server is shared with other files, which run at the same time.
    assert.deepEqual(
      await ask(
        url,
        `select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
         where locktype = 'advisory' and datname = current_database()`,
      ),
      [],
    );
    await storage.close();
  });

  it('has the service first in every primary, unique and foreign key but those of the published guidance', async () => {
    const url = await createPostgresDatabase();
    await (await open(url)).close();
    const keys = await ask(
      url,
      `select conname, (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first
       from pg_constraint where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace
       and conrelid::regclass::text not like 'kysely%' and conrelid::regclass::text not like 'guidance%'`,
    );
    assert.ok(keys.length >= 16);
    assert.deepEqual(
      keys.filter((key) => key['first'] !== 'service_id'),
      [],
    );
  });

  it('refuses a database of a newer version', async () => {
    const url = await createPostgresDatabase();
    await (await open(url)).close();
    await ask(
      url,
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')",
    );
    await assert.rejects(open(url), isStorageError('newer-database'));
  });

  it('says where it was looked for, and never the password, when it does not answer', async () => {
    const refused = open('postgres://someone:hidden-word@127.0.0.1:9/nowhere');
    await assert.rejects(refused, (error: unknown) => {
      assert.ok(
        isStorageError('postgres-unreachable', /127\.0\.0\.1:9\/nowhere .*ECONNREFUSED.*DATABASE_URL/)(error),
      );
      assert.doesNotMatch(String(error), /hidden-word|someone/);
      return true;
    });
    const url = new URL(await createPostgresDatabase());
    url.password = 'wrong';
    await assert.rejects(open(url.href), isStorageError('postgres-unreachable', /28P01/));
  });

  it('works on after every connection was cut, idle or in a transaction', async () => {
    const url = await createPostgresDatabase();
    const storage = await open(url);
    const cut = () =>
      ask(
        url,
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    await storage.check();
    await cut();
    const inside = storage.inTransaction(async (stores) => {
      await stores.requests.log(newRequest());
      await cut();
      await stores.preferences.markWelcomed('southwark', 'p');
    });
    await assert.rejects(inside);
    const { request } = await storage.requests.log(newRequest());
    assert.equal(request.reference, 'SWK-2026-0001');
    await storage.close();
  });
});
