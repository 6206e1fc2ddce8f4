/** The numbers of published guidance in a restored database: one that was given out is never given to other guidance. */
import type Database from 'libsql';
import { all } from './database-copy.ts';

const hasVersions = (database: Database.Database): boolean =>
  all(database, "select 1 from sqlite_master where type = 'table' and name = 'guidance_versions'").length > 0;

/** 0 where nothing was published. */
export const lastVersionIn = (database: Database.Database): number => {
  if (!hasVersions(database)) return 0;
  const [row] = all(database, 'select coalesce(max(number), 0) as last from guidance_versions') as readonly {
    readonly last: number;
  }[];
  return row?.last ?? 0;
};

/** Where more was published than the copy knows of, its newest version is published again under the next number. */
export const keepVersionNumber = (database: Database.Database, last: number, at: string): void => {
  const current = lastVersionIn(database);
  if (current === 0 || last <= current) return;
  database
    .prepare(
      'insert into guidance_versions (number, digest, origin, came_from, published_at) ' +
        "select ?, digest, 'restore', number, ? from guidance_versions where number = ?",
    )
    .run([BigInt(last + 1), at, BigInt(current)]);
};
