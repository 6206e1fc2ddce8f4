/** Dated copies whose time is over, removed where the operator says how long they are kept: an erasure reaches them so. */
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, plusMilliseconds } from '../calendar/clock.ts';

/** As `backUp` names them; whatever else lies there is somebody's own. */
const dated = /^signpost-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.db$/;

const day = 24 * 60 * 60_000;

/** Removes the copies under `folder`/backups that are older than so many days, by the date in their names; returns their paths. */
export function dropOldBackups(folder: string, clock: Clock, days: number): readonly string[] {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return [];
  const oldest = plusMilliseconds(clock.now(), -days * day);
  const old = readdirSync(backups).filter((name) => {
    const [, date, hours, minutes, seconds] = dated.exec(name) ?? [];
    if (date === undefined) return false;
    const madeAt = `${date}T${String(hours)}:${String(minutes)}:${String(seconds)}.000Z`;
    return madeAt < oldest && lstatSync(join(backups, name)).isFile();
  });
  const paths = old.sort().map((name) => join(backups, name));
  for (const path of paths) rmSync(path);
  return paths;
}
