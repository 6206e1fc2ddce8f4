/** What is written down of the workspace's use: each deed, and of the same look on the same day the first. */
import { londonDate } from '../../calendar/dates.ts';
import type { Access, AccessLog } from '../../people/access-log.ts';
import type { Deed } from '../contract/routes.ts';

/** Looks: what is done again and again as a page is read. */
const looks: ReadonlySet<string> = new Set<Deed>([
  'request-read',
  'queue-read',
  'sessions-read',
  'drafts-read',
  'documents-read',
  'gaps-read',
]);
const rememberedAtMost = 20_000;

/** By this process: another that they come to, or a restart, writes the same look down once more. */
export function createAudit(log: AccessLog): AccessLog {
  const written = new Set<string>();
  const keyOf = ({ service, person, deed, about, at }: Access): string =>
    [service, person, deed, about, londonDate(at)].join(' ');
  return {
    note: async (access) => {
      const key = keyOf(access);
      if (looks.has(access.deed) && written.has(key)) return;
      await log.note(access);
      if (!looks.has(access.deed)) return;
      if (written.size >= rememberedAtMost) written.clear();
      written.add(key);
    },
  };
}
