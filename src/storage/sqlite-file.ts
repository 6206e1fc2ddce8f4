/** One open SQLite file: its settings, and its statements prepared once and used again. */
import Database from 'libsql';
import type { QueryResult } from 'kysely';
import { toSqliteValue } from './bound-values.ts';
import { StorageError } from './errors.ts';

type Statement = Database.Statement<unknown[][]>;

/** A command-line tool of the operator may hold the file for a moment; each wait blocks the event loop. */
const busyMilliseconds = 2000;
const statementsKept = 256;

const settings = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  // What was erased is overwritten, not only unlinked.
  'secure_delete = ON',
] as const;

const isDamaged = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);

const openDatabase = (path: string): Database.Database => {
  const database = new Database(path, { timeout: busyMilliseconds });
  try {
    for (const setting of settings) database.pragma(setting);
    return database;
  } catch (error) {
    database.close();
    if (!isDamaged(error)) throw error;
    throw new StorageError(
      'database-damaged',
      `${path} is damaged or no database: put a backup in its place with the restore command.`,
      error,
    );
  }
};

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);

export interface SqliteFile {
  /** Runs one statement. Throws `bad-value`, `busy` (the file is then open anew), or SQLite's own error. */
  run(sql: string, parameters: readonly unknown[]): QueryResult<unknown>;
  readonly inTransaction: boolean;
  close(): void;
}

class OpenSqliteFile implements SqliteFile {
  readonly #path: string;
  #database: Database.Database;
  #statements = new Map<string, Statement>();

  constructor(path: string) {
    this.#path = path;
    this.#database = openDatabase(path);
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  run(sql: string, parameters: readonly unknown[]): QueryResult<unknown> {
    const values = parameters.map(toSqliteValue);
    try {
      const statement = this.#statement(sql);
      // A statement that returns rows must be read to its end: one left half-read keeps its lock.
      if (statement.reader) return { rows: statement.all(values) };
      return { rows: [], numAffectedRows: BigInt(statement.run(values).changes) };
    } catch (error) {
      if (!isBusy(error)) throw error;
      this.#reopen();
      throw new StorageError(
        'busy',
        'The database file is locked by another program: close whatever has it open and try again.',
        error,
      );
    }
  }

  close(): void {
    // libsql lets the file go only when its statements are collected, which may be never: so it is left whole now.
    this.run('pragma wal_checkpoint(truncate)', []);
    this.#letGo();
  }

  /** A statement that met SQLITE_BUSY may leave the connection unable to commit ever again. */
  #reopen(): void {
    this.#letGo();
    this.#database = openDatabase(this.#path);
  }

  #letGo(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): Statement {
    const kept = this.#statements.get(sql);
    if (kept !== undefined) return kept;
    const [oldest] = this.#statements.keys();
    if (this.#statements.size >= statementsKept && oldest !== undefined) this.#statements.delete(oldest);
    const statement: Statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

export const openSqliteFile = (path: string): SqliteFile => new OpenSqliteFile(path);
