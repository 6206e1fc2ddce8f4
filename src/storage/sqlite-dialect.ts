/** Kysely's way to SQLite through libsql: one connection, immediate transactions, nothing used after its end. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
} from 'kysely';
import { StorageError } from './errors.ts';
import type { Run } from './prepared.ts';
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts';
import { createTurns } from './turn-taking.ts';

/** What is done at once, as the promise that Kysely asks for. */
const promised = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

/** The connection as lent to one statement or one transaction. */
class Loan implements DatabaseConnection {
  readonly #file: SqliteFile;
  #over = false;
  #failure: unknown;
  #failed = false;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** A failed statement dooms its transaction, as on PostgreSQL: half of a change is never committed. */
  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.run<Row>(query, query.parameters);
  }

  run<Row>({ sql }: CompiledQuery, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
    return promised(() => this.#run(sql, parameters) as QueryResult<Row>);
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new TypeError('Nothing is streamed from SQLite.');
  }

  begin(): void {
    this.#file.run('begin immediate', []);
  }

  commit(): void {
    if (this.#failed) {
      throw new StorageError(
        'transaction-failed',
        'A statement failed, so nothing of its transaction is kept.',
        this.#failure,
      );
    }
    this.#file.run('commit', []);
  }

  rollback(): void {
    // SQLite may have ended the transaction itself, and a reopened file has none.
    if (this.#file.inTransaction) this.#file.run('rollback', []);
  }

  end(): void {
    this.#over = true;
  }

  #run(sql: string, parameters: readonly unknown[]): QueryResult<unknown> {
    if (this.#over) {
      throw new StorageError(
        'transaction-over',
        'A store was used after its transaction ended: await all that you start in it.',
      );
    }
    if (this.#failed) {
      throw new StorageError(
        'transaction-failed',
        'An earlier statement of this transaction failed: let its error pass.',
        this.#failure,
      );
    }
    try {
      return this.#file.run(sql, parameters);
    } catch (error) {
      this.#failed = true;
      this.#failure = error;
      throw error;
    }
  }
}

const loanOf = (connection: DatabaseConnection): Loan => {
  if (connection instanceof Loan) return connection;
  throw new TypeError('Not a connection of this driver.');
};

/**
 * The way of what is compiled already, beside Kysely's own: of a statement that costs hundredths of a millisecond,
 * the larger part would be the way to it.
 */
export interface SqliteLane {
  readonly run: Run;
  inTransaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

class LibsqlDriver implements Driver, SqliteLane {
  readonly #path: string;
  readonly #turns = createTurns();
  #file: SqliteFile | undefined;
  #isClosed = false;

  constructor(path: string) {
    this.#path = path;
  }

  open(): this {
    if (!this.#isClosed) this.#file ??= openSqliteFile(this.#path);
    return this;
  }

  init(): Promise<void> {
    return promised(() => {
      this.open();
    });
  }

  async acquireConnection(): Promise<Loan> {
    await this.#turns.take();
    if (this.#file !== undefined) return new Loan(this.#file);
    this.#turns.give();
    throw new StorageError('transaction-over', 'The database is closed.');
  }

  /** Where nobody has the connection, a statement takes no turn: it is over before anybody could ask. */
  readonly run: Run = async <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) => {
    const file = this.#turns.areTaken ? undefined : this.#file;
    if (file) return file.run(query.sql, parameters) as QueryResult<Row>;
    const loan = await this.acquireConnection();
    try {
      return await loan.run<Row>(query, parameters);
    } finally {
      await this.releaseConnection(loan);
    }
  };

  async inTransaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const loan = await this.acquireConnection();
    try {
      loan.begin();
      const result = await work((query, parameters) => loan.run(query, parameters));
      loan.commit();
      return result;
    } catch (error) {
      loan.rollback();
      throw error;
    } finally {
      await this.releaseConnection(loan);
    }
  }

  beginTransaction(connection: DatabaseConnection): Promise<void> {
    return promised(() => {
      loanOf(connection).begin();
    });
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return promised(() => {
      loanOf(connection).commit();
    });
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return promised(() => {
      loanOf(connection).rollback();
    });
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    loanOf(connection).end();
    this.#turns.give();
    return Promise.resolve();
  }

  /** Kysely calls it only where it has run something itself. */
  async destroy(): Promise<void> {
    // What has the connection now is let finish; what still waits for it finds the database closed.
    await this.#turns.take();
    this.#isClosed = true;
    this.#file?.close();
    this.#file = undefined;
    this.#turns.give();
  }

  close(): Promise<void> {
    return this.destroy();
  }
}

/** Kysely takes SQLite's schema changes for unsafe in a transaction; they are not, and a kill may come half-way. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

export class LibsqlDialect extends SqliteDialect {
  readonly #driver: LibsqlDriver;

  constructor(path: string) {
    super({ database: () => Promise.reject(new Error('LibsqlDialect opens its own file.')) });
    this.#driver = new LibsqlDriver(path);
  }

  /** Over the one connection that Kysely has as well; opens it. */
  openLane(): SqliteLane {
    return this.#driver.open();
  }

  override createDriver(): Driver {
    return this.#driver;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}
