/** `npm run person:export -- PERSON-ID [FOLDER]`: everything that is held of one person, to read and to hand over. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, systemClock } from '../calendar/clock.ts';
import { dayOf } from '../calendar/dates.ts';
import type { HeldOfPerson, PersonsRequest } from '../consultations/person-data.ts';
import { makeFolder } from '../storage/make-folder.ts';
import { openStorage } from '../storage/open.ts';
import { runCommand, say } from './operator.ts';

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? '(none)'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

const fieldLines = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).map(([field, value]) => `  ${field}: ${shown(value)}`);

const requestLines = ({ reference, isRequester, isHeld, events }: PersonsRequest): readonly string[] => [
  '',
  `Request ${reference}, ${isRequester ? 'which they made' : 'which they dealt with'}${isHeld ? ', held' : ''}`,
  ...events.flatMap(({ at, kind, theirs, texts }) => [
    `  ${dayOf(at)}: ${kind}, ${theirs ? 'by them' : 'told to them'}`,
    ...fieldLines(texts).map((line) => `  ${line}`),
  ]),
];

const textOf = ({ person, rows, requests }: HeldOfPerson, at: Instant): string =>
  [
    `What Signpost holds of ${person}, as at ${dayOf(at)}`,
    'The file beside this one holds the same for machines. What Teams keeps of the conversations is not in it.',
    ...Object.entries(rows).flatMap(([table, found]) => [
      '',
      `${table}: ${String(found.length)}`,
      ...found.flatMap((row) => [...fieldLines(row), '']),
    ]),
    ...requests.flatMap(requestLines),
    '',
  ].join('\n');

const save = (held: HeldOfPerson, folder: string, at: Instant): void => {
  makeFolder(folder);
  // Nobody else on this machine reads it, and no earlier one is written over.
  const rights = { mode: 0o600, flag: 'wx' } as const;
  writeFileSync(
    join(folder, 'person.json'),
    `${JSON.stringify({ madeAt: at, ...held }, undefined, 2)}\n`,
    rights,
  );
  writeFileSync(join(folder, 'person.txt'), textOf(held, at), rights);
};

await runCommand(async (database) => {
  const [, , person, folder] = process.argv;
  if (person === undefined || person.startsWith('-')) {
    say("Say whose: npm run person:export -- PERSON-ID [FOLDER], with the person's Entra object id.");
    process.exitCode = 1;
    return;
  }
  const storage = await openStorage({ database, process: randomUUID(), clock: systemClock });
  try {
    const at = systemClock.now();
    const held = await storage.people.held(person);
    const rows = Object.values(held.rows).reduce((sum, { length }) => sum + length, 0);
    if (rows === 0 && held.requests.length === 0) {
      say(`Nothing is held of ${person}. The id is the Entra object id, in full.`);
      return;
    }
    const target = folder ?? `person-${at.replace(/[:.]/g, '-')}`;
    save(held, target, at);
    say(
      `${String(rows)} rows and ${String(held.requests.length)} requests: ${join(target, 'person.txt')} and person.json.`,
    );
    say('Read it before you hand it over: others may be named in it. Then delete the folder.');
  } finally {
    await storage.close();
  }
});
