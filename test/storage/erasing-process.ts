/** A process of its own that erases what ended long ago, and says so when it begins. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../../src/calendar/clock.ts';
import { openStorage } from '../../src/storage/open.ts';
import { keptADay } from '../support/retention.ts';

const [, , folder = ''] = process.argv;
const storage = await openStorage({
  database: { kind: 'sqlite', folder },
  process: randomUUID(),
  clock: systemClock,
});
process.stdout.write('begins\n');
await storage.purge('2028-11-20T12:00:00.001Z', [{ id: 'southwark', retention: keptADay }]);
process.stdout.write('done\n');
await storage.close();
