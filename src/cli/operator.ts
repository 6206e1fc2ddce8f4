/** What the operator's database commands share: where the database is, and how they end. */
import { type DatabaseConfig, parseConfig, readEnvironment } from '../config.ts';
import { StorageError } from '../storage/errors.ts';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const fail = (lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

/** Runs a command on the configured database; trouble is told in its own words, and ends with 1. */
export const runCommand = async (
  command: (database: DatabaseConfig) => Promise<void> | void,
): Promise<void> => {
  const read = parseConfig(readEnvironment());
  if (!read.ok) {
    fail(read.problems);
    return;
  }
  try {
    await command(read.config.database);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    fail([error.message]);
  }
};
