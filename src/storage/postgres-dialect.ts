/** Kysely's way to PostgreSQL through pg: unnamed statements, plain values, nothing that PgBouncer would not carry. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresAdapter,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { toPostgresValue } from './bound-values.ts';
import { StorageError } from './errors.ts';

/** A statement that outlives this is given up by the server inside a transaction … */
const statementMilliseconds = 15_000;
/** … and by us in any case. PgBouncer refuses a statement_timeout that is sent with the connection. */
const queryMilliseconds = 20_000;
const connectMilliseconds = 5000;
const idleMilliseconds = 30_000;
const connections = 10;

type Parser = (text: string) => unknown;

const { builtins } = pg.types;
const parserOf = pg.types.getTypeParser as (type: number) => Parser;

const parsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [builtins.INT8, Number],
  [builtins.TIMESTAMPTZ, (text) => (parserOf(builtins.TIMESTAMPTZ)(text) as Date).toISOString()],
  // Documents are parsed by the stores, as SQLite's are.
  [builtins.JSONB, (text) => text],
]);

/**
 * Whether the connection is of no more use. Anything but the server's word leaves it in doubt, as an answer may still
 * be on its way; and the server's last word (08…, 57P0…) comes a moment before the connection is seen to end.
 */
const isFatal = (error: unknown): boolean => {
  if (error instanceof pg.DatabaseError) return /^(08|57P0)/.test(error.code ?? '');
  return !(error instanceof StorageError);
};

/** A client as lent to one statement or one transaction. */
class LentClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  #over = false;
  #broken = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query(cursor: never): never;
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<Row>> {
    if (this.#over) {
      throw new StorageError(
        'transaction-over',
        'A store was used after its transaction ended: await all that you start in it.',
      );
    }
    const values = parameters.map(toPostgresValue);
    try {
      const result = await this.#client.query(sql, values);
      // The server answers the commit of a failed transaction with ROLLBACK, and with no error.
      if (sql === 'commit' && result.command === 'ROLLBACK') throw doomed();
      return result as unknown as PostgresQueryResult<Row>;
    } catch (error) {
      this.#broken ||= isFatal(error);
      throw error;
    }
  }

  release(): void {
    this.#over = true;
    this.#client.release(this.#broken);
  }
}

const doomed = (): StorageError =>
  new StorageError('transaction-failed', 'A statement failed, so nothing of its transaction is kept.');

export const createPool = (url: string): PostgresPool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMilliseconds,
    idleTimeoutMillis: idleMilliseconds,
    query_timeout: queryMilliseconds,
    keepAlive: true,
    application_name: 'signpost',
    types: { getTypeParser: (type: number) => parsers.get(type) ?? parserOf(type) },
  });
  // A connection lost between two statements is met, and reported, by the next one; unheard it would end the process.
  const heard = (): void => undefined;
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  return {
    connect: async () => new LentClient(await pool.connect()),
    end: () => pool.end(),
  };
};

const snapshotBegin = 'begin isolation level repeatable read, read only;';

class TimedDriver extends PostgresDriver {
  readonly #begin: string;

  constructor(pool: PostgresPool, begin: string) {
    super({ pool });
    this.#begin = begin;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel }: TransactionSettings,
  ): Promise<void> {
    // One moment for all that is read; whoever asks for it writes nothing.
    const snapshot = isolationLevel === 'repeatable read';
    const begin = snapshot ? this.#begin.replace(/^begin;/, snapshotBegin) : this.#begin;
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

/** Kysely would take a session lock here, which PgBouncer's transaction mode leaves behind on some other session. */
class LocklessAdapter extends PostgresAdapter {
  override acquireMigrationLock(): Promise<void> {
    return Promise.resolve();
  }

  override releaseMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
}

/** Any number that nothing else in the database locks. */
const migrationLock = '5301846297115';

const begins = {
  turns: `begin; set local statement_timeout = ${statementMilliseconds}; set local idle_in_transaction_session_timeout = ${queryMilliseconds}`,
  migrations: `begin; set local statement_timeout = 0; select pg_advisory_xact_lock(${migrationLock})`,
} as const;

export class PooledPostgresDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  readonly #begin: string;

  /** `migrations` makes each transaction wait for its turn among the processes that start together. */
  constructor(pool: PostgresPool, purpose: keyof typeof begins) {
    super({ pool });
    this.#pool = pool;
    this.#begin = begins[purpose];
  }

  override createDriver(): Driver {
    return new TimedDriver(this.#pool, this.#begin);
  }

  override createAdapter(): PostgresAdapter {
    return new LocklessAdapter();
  }
}
