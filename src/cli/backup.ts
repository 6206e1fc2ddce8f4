/** `npm run backup [-- FILE | -- --keep-days N]`: copies the embedded database, also while the server runs. */
import { parseArgs } from 'node:util';
import { systemClock } from '../calendar/clock.ts';
import { backUp, postgresCommands } from '../storage/backup.ts';
import { dropOldBackups } from '../storage/old-backups.ts';
import { runCommand, say } from './operator.ts';

const usage =
  'Usage: npm run backup [-- FILE], or npm run backup -- --keep-days N\n' +
  'With --keep-days, dated copies in DATA_DIR/backups that are older than N days are removed after the new one is made.';

interface Asked {
  readonly file: string | undefined;
  readonly days: number | undefined;
}

const asked = readArguments();
if (asked === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else await run(asked);

async function run({ file, days }: Asked): Promise<void> {
  await runCommand((database) => {
    if (database.kind === 'postgres') {
      say(`The database is PostgreSQL, which has its own tool. Run: ${postgresCommands.backup}`);
      return;
    }
    say(`Saved and checked: ${backUp(database.folder, systemClock, file)}`);
    // Only beside a copy that is good, and only where somebody said how long.
    if (days === undefined) return;
    for (const path of dropOldBackups(database.folder, systemClock, days))
      say(`Removed, older than ${String(days)} days: ${path}`);
  });
}

/** Undefined where they cannot be meant so: then nothing is copied, and nothing is removed. */
function readArguments(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'keep-days': { type: 'string' } },
    });
    const [file, ...others] = positionals;
    const { 'keep-days': keep } = values;
    if (others.length > 0) return undefined;
    if (keep === undefined) return { file, days: undefined };
    return file === undefined && /^[1-9]\d{0,3}$/.test(keep) ? { file, days: Number(keep) } : undefined;
  } catch (error) {
    // Its message names the option that is not known; the usage says which are.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
