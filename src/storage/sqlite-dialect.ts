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
    return promised(() => this.#run(query.sql, query.parameters) as QueryResult<Row>);
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

class LibsqlDriver implements Driver {
  readonly #path: string;
  readonly #turns = createTurns();
  #file: SqliteFile | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  init(): Promise<void> {
    this.#file = openSqliteFile(this.#path);
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.take();
    if (this.#file !== undefined) return new Loan(this.#file);
    this.#turns.give();
    throw new StorageError('transaction-over', 'The database is closed.');
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

  async destroy(): Promise<void> {
    // What has the connection now is let finish; what still waits for it finds the database closed.
    await this.#turns.take();
    this.#file?.close();
    this.#file = undefined;
    this.#turns.give();
  }
}

/** Kysely takes SQLite's schema changes for unsafe in a transaction; they are not, and a kill may come half-way. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

export class LibsqlDialect extends SqliteDialect {
  readonly #path: string;

  constructor(path: string) {
    super({ database: () => Promise.reject(new Error('LibsqlDialect opens its own file.')) });
    this.#path = path;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#path);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}
