/** Writes to a database past the stores, as whoever has its password could. */
import { sql } from 'kysely';
import type { DatabasePlace } from '../../src/storage/open.ts';
import { connect } from './earlier-database.ts';

export async function tamper(place: DatabasePlace, statement: string): Promise<void> {
  const db = connect(place);
  try {
    await sql.raw(statement).execute(db);
  } finally {
    await db.destroy();
  }
}
