/** What may be logged: events and a closed list of facts about them, none of which can hold what a person typed. */

export interface LogFacts {
  /** The correlation id of a turn or a web request. */
  readonly turn?: string;
  readonly service?: string;
  /** An activity type, an outcome, a notice: always one of a closed list of ours or of the protocol's. */
  readonly kind?: string;
  readonly outcome?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly attempt?: number;
  readonly count?: number;
  /** Of how many that is the count. */
  readonly of?: number;
  /** A request's reference, which names nobody. */
  readonly reference?: string;
  /** A code of ours or of the platform's, such as ECONNRESET. */
  readonly code?: string;
  readonly route?: string;
  readonly address?: string;
  readonly version?: string;
  /** The name and the stack of an error without its message, which might quote input. */
  readonly error?: unknown;
}

export interface Log {
  debug(event: string, facts?: LogFacts): void;
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}
