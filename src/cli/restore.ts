/** `npm run restore -- FILE`: puts a backup in the place of the embedded database, while the server is stopped. */
import { systemClock } from '../calendar/clock.ts';
import { postgresCommands } from '../storage/backup.ts';
import { restore } from '../storage/restore.ts';
import { runCommand, say } from './operator.ts';

await runCommand((database) => {
  const [, , file] = process.argv;
  if (database.kind === 'postgres') {
    say(
      `The database is PostgreSQL, which has its own tool. Stop the server, then run: ${postgresCommands.restore}`,
    );
    return;
  }
  if (file === undefined) {
    say('Say which backup: npm run restore -- FILE');
    process.exitCode = 1;
    return;
  }
  const { path, aside } = restore(database.folder, systemClock, file);
  say(`Restored: ${path}`);
  if (aside !== undefined)
    say(`The database that was there before is kept as ${aside}; delete it when you are sure.`);
});
