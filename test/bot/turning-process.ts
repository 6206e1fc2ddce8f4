/** One process of a deployment on PostgreSQL that begins a turn, renews its claim, and never ends it. */
import { randomUUID } from 'node:crypto';
import { openStorage } from '../../src/storage/open.ts';
import { createTestClock } from '../support/standing-clock.ts';
import { botWith, delivered } from '../support/turns.ts';

const [, , url = '', now = '', activity = ''] = process.argv;
const clock = createTestClock(now);
const storage = await openStorage({ database: { kind: 'postgres', url }, process: randomUUID(), clock });
const isAtWork = new Promise<never>(() => {
  setInterval(() => undefined, 1_000);
});
const bot = botWith(
  storage,
  clock,
  () => {
    process.stdout.write('begun\n');
    return isAtWork;
  },
  10,
);
await bot(delivered({ activity }));
