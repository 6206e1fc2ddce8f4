/** A statement written once with Kysely, compiled once for each database, and run many times with other values. */
import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { DatabaseKind } from './columns.ts';
import type { Tables } from './tables.ts';
import type { TurnsInHand } from './turns-in-hand.ts';

/** Runs a compiled statement with these values in the place of its own. */
export type Run = <Row>(
  query: CompiledQuery<Row>,
  parameters: readonly unknown[],
) => Promise<QueryResult<Row>>;

/** Where statements run: the database, or one transaction on it. */
export interface Scope {
  /** What statements are written with. */
  readonly db: Kysely<Tables>;
  readonly run: Run;
  readonly kind: DatabaseKind;
  /** Unique to this run of this process. */
  readonly process: string;
  /** Set where this process has the database to itself. */
  readonly inHand: TurnsInHand | undefined;
  /** Runs `work` in this scope's transaction, or in a new one where it has none. */
  inTransaction<T>(work: (scope: Scope) => Promise<T>): Promise<T>;
  /** Reads everything as it stands at one moment, whoever writes meanwhile; `work` may not write. */
  inSnapshot<T>(work: (scope: Scope) => Promise<T>): Promise<T>;
}

type Values = Readonly<Record<string, string | number | null>>;

/** Stands for a value of that name while a statement is written. */
export type Bind<P extends Values> = <Name extends keyof P & string>(name: Name) => P[Name];

class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Write<P extends Values, Row> = (
  db: Kysely<Tables>,
  bind: Bind<P>,
  kind: DatabaseKind,
) => Compilable<Row>;

/** Writing a statement with Kysely costs more than running it, so each is written at its first use only. */
export const prepared = <P extends Values, Row>(
  write: Write<P, Row>,
): ((scope: Scope, values: P) => Promise<QueryResult<Row>>) => {
  const compiled = new Map<DatabaseKind, CompiledQuery<Row>>();
  // A placeholder passes through Kysely untouched, as any value does, and is exchanged before it can reach a driver.
  const bind = ((name: string) => new Placeholder(name)) as unknown as Bind<P>;
  const compile = (scope: Scope): CompiledQuery<Row> => {
    const query = write(scope.db, bind, scope.kind).compile();
    compiled.set(scope.kind, query);
    return query;
  };
  return (scope, values) => {
    const query = compiled.get(scope.kind) ?? compile(scope);
    const parameters = query.parameters.map((each) =>
      each instanceof Placeholder ? values[each.name] : each,
    );
    return scope.run(query, parameters);
  };
};

/** A statement written for this once, in the scope's transaction as the others are. */
export const runRaw = <Row>(
  scope: Scope,
  statement: { compile(db: Kysely<Tables>): CompiledQuery<Row> },
): Promise<QueryResult<Row>> => {
  const query = statement.compile(scope.db);
  return scope.run(query, query.parameters);
};
