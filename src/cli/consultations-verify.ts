/** `npm run consultations:verify [-- --hashes]`: whether every record is as it was written; 1 where one is not. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../calendar/clock.ts';
import { faultWords } from '../consultations/verify.ts';
import { openStorage } from '../storage/open.ts';
import { runCommand, say } from './operator.ts';

await runCommand(async (database) => {
  const isToShow = process.argv.includes('--hashes');
  const storage = await openStorage({ database, process: randomUUID(), clock: systemClock });
  try {
    const { checked, faulty } = await storage.records.verify(({ service, reference, last }) => {
      if (isToShow) say(`${service} ${reference} ${last}`);
    });
    for (const { service, reference, faults } of faulty) {
      for (const fault of faults) say(`${service} ${reference}: ${faultWords(fault)}`);
    }
    const found = faulty.length === 0 ? 'each is as it was written' : `${String(faulty.length)} with faults`;
    say(`${String(checked)} records checked: ${found}.`);
    if (faulty.length > 0) process.exitCode = 1;
  } finally {
    await storage.close();
  }
});
