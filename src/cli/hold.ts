/** `npm run hold -- REFERENCE` and `npm run hold -- --release REFERENCE`: nothing of a held record is erased. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../calendar/clock.ts';
import { holdRequest, holdWords } from '../consultations/hold-request.ts';
import type { OpenStorage } from '../storage/open.ts';
import { openStorage } from '../storage/open.ts';
import { runCommand, say } from './operator.ts';

/** The command's owner is known to the machine, not to us. */
const operator = { id: 'operator', name: 'Who runs the server' };

const hold = async (storage: OpenStorage, reference: string, kind: 'held' | 'released'): Promise<void> => {
  const services = await storage.records.servicesOf(reference);
  for (const service of services) {
    const asked = { service, reference, kind, by: operator, at: systemClock.now() };
    const result = await storage.inTransaction((stores) => holdRequest(stores, asked));
    say(holdWords(result, reference));
    if (result.kind === 'stale') process.exitCode = 1;
  }
  if (services.length > 0) return;
  say(`There is no request ${reference} in this database.`);
  process.exitCode = 1;
};

await runCommand(async (database) => {
  const words = process.argv.slice(2);
  const [reference, ...others] = words.filter((word) => word !== '--release');
  if (reference === undefined || others.length > 0) {
    say('Say which: npm run hold -- SWK-2026-0001, or npm run hold -- --release SWK-2026-0001');
    process.exitCode = 1;
    return;
  }
  const storage = await openStorage({ database, process: randomUUID(), clock: systemClock });
  try {
    await hold(storage, reference.toUpperCase(), words.includes('--release') ? 'released' : 'held');
  } finally {
    await storage.close();
  }
});
