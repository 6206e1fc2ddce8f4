/** A process of its own that holds a folder, logs requests without end, and prints each one that it was told is saved. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../../src/calendar/clock.ts';
import { openStorage } from '../../src/storage/open.ts';
import { newRequest } from '../support/requests.ts';

const [, , folder = '', deed = 'log'] = process.argv;
const storage = await openStorage({
  database: { kind: 'sqlite', folder },
  process: randomUUID(),
  clock: systemClock,
});
process.stdout.write('open\n');
setInterval(() => undefined, 1000);

while (deed === 'log') {
  const submission = randomUUID();
  const reference = await storage.inTransaction(async (stores) => {
    const { request } = await stores.requests.log(
      newRequest({ submission, requester: { id: submission, name: 'N' } }),
    );
    const notice = { kind: 'post-request', reference: request.reference } as const;
    await stores.outbox.add({
      service: 'southwark',
      key: request.reference,
      notice,
      line: undefined,
      at: request.loggedAt,
    });
    return request.reference;
  });
  process.stdout.write(`${reference} ${submission}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
