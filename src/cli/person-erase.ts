/** `npm run person:erase -- PERSON-ID [--yes]`: counts what would be erased of one person, and with --yes erases it. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../calendar/clock.ts';
import type { HeldOfPerson, PersonErased } from '../consultations/person-data.ts';
import { openStorage } from '../storage/open.ts';
import { runCommand, say } from './operator.ts';

const list = (references: readonly string[]): string => references.join(', ');

const tellCount = ({ person, rows, requests }: HeldOfPerson): void => {
  const tables = Object.entries(rows).map(([table, { length }]) => `${table} ${String(length)}`);
  say(`Of ${person} there is held: ${tables.join(', ') || 'nothing but what stands in requests'}.`);
  const named = (title: string, chosen: readonly (typeof requests)[number][]): void => {
    if (chosen.length > 0) say(`${title}: ${list(chosen.map(({ reference }) => reference))}`);
  };
  const free = requests.filter(({ isHeld }) => !isHeld);
  named(
    'Their own words and their name would go from their requests',
    free.filter(({ isRequester }) => isRequester),
  );
  named(
    'These are open, and would be withdrawn first; their advisors are told',
    free.filter(({ isRequester, isOpen }) => isRequester && isOpen),
  );
  named(
    'Their name would go from requests of others; what they wrote to them stays',
    free.filter(({ isRequester }) => !isRequester),
  );
  named(
    'These are open and with them: give them to a colleague first',
    free.filter(({ isAssignee, isOpen }) => isAssignee && isOpen),
  );
  named(
    'These are held and would be left as they are',
    requests.filter(({ isHeld }) => isHeld),
  );
};

const tellErased = ({ rows, requests, held, moved }: PersonErased): void => {
  const tables = Object.entries(rows).map(([table, count]) => `${table} ${String(count)}`);
  say(`Erased: ${tables.join(', ') || 'no rows'}; from ${String(requests.length)} requests.`);
  if (held.length > 0) say(`Held, and left as they are: ${list(held)}`);
  if (moved.length > 0) say(`Changed meanwhile, run this again: ${list(moved)}`);
  say(
    'Backups made before now still hold it until they are deleted. Teams keeps its own copy of conversations.',
  );
  if (moved.length > 0) process.exitCode = 1;
};

await runCommand(async (database) => {
  const words = process.argv.slice(2);
  const [person, ...others] = words.filter((word) => word !== '--yes');
  if (person === undefined || person.startsWith('-') || others.length > 0) {
    say("Say whose: npm run person:erase -- PERSON-ID [--yes], with the person's Entra object id.");
    process.exitCode = 1;
    return;
  }
  const storage = await openStorage({ database, process: randomUUID(), clock: systemClock });
  try {
    const held = await storage.people.held(person);
    if (Object.keys(held.rows).length === 0 && held.requests.length === 0) {
      say(`Nothing is held of ${person}. The id is the Entra object id, in full.`);
    } else if (words.includes('--yes')) {
      tellErased(await storage.people.erase(person, systemClock.now()));
    } else {
      tellCount(held);
      say('Nothing was erased yet: add --yes to do it. It cannot be undone.');
    }
  } finally {
    await storage.close();
  }
});
