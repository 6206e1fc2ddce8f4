/** Whether PostgreSQL answers at an address, and what to do where it does not. */
import type { PostgresPool } from 'kysely';
import { StorageError } from './errors.ts';

/** Host and database only: an address holds a password. */
const nameOf = (url: string): string => {
  if (!URL.canParse(url)) return 'the address given';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

const codeOf = (error: unknown): string => {
  const { code } = error instanceof Error ? (error as Error & { readonly code?: unknown }) : {};
  return typeof code === 'string' ? code : 'no answer';
};

export const checkReachable = async (pool: PostgresPool, url: string): Promise<void> => {
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    throw new StorageError(
      'postgres-unreachable',
      `PostgreSQL at ${nameOf(url)} could not be opened (${codeOf(error)}): check the host, database, account and password in DATABASE_URL, and that its firewall lets this machine in.`,
      error,
    );
  }
};
