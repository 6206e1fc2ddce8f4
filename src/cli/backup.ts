/** `npm run backup [-- FILE]`: copies the embedded database, also while the server runs. */
import { systemClock } from '../calendar/clock.ts';
import { backUp, postgresCommands } from '../storage/backup.ts';
import { runCommand, say } from './operator.ts';

await runCommand((database) => {
  if (database.kind === 'postgres') {
    say(`The database is PostgreSQL, which has its own tool. Run: ${postgresCommands.backup}`);
    return;
  }
  say(`Saved and checked: ${backUp(database.folder, systemClock, process.argv[2])}`);
});
