/** `npm run outbox -- list` and `npm run outbox -- resend ID`: messages that could not be sent, and another try. */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../calendar/clock.ts';
import { type DeadLetter, subjectOf } from '../consultations/outbox.ts';
import { openStorage, type OpenStorage } from '../storage/open.ts';
import { runCommand, say } from './operator.ts';

const lineOf = ({ id, service, notice, attempts, reason, at }: DeadLetter): string =>
  `${id}  ${service}  ${notice.kind} ${subjectOf(notice)}  given up ${at} after ${attempts} tries: ${reason}`;

const list = async ({ desk }: OpenStorage): Promise<void> => {
  const { waiting, held, dead } = await desk.state(systemClock.now());
  say(
    `${waiting} waiting, ${held} ${held === 1 ? 'post' : 'posts'} held for want of an advisory channel, ${dead} given up`,
  );
  for (const letter of await desk.deadLetters()) say(lineOf(letter));
};

const resend = async ({ desk }: OpenStorage, id: string): Promise<void> => {
  const letter = (await desk.deadLetters()).find((each) => each.id === id);
  const isDue = letter !== undefined && (await desk.resend(letter.service, id, systemClock.now()));
  say(
    isDue
      ? `${id} is sent again when the server runs.`
      : `No message that was given up has the id ${id}: see list.`,
  );
  if (!isDue) process.exitCode = 1;
};

await runCommand(async (database) => {
  const [, , deed, id] = process.argv;
  if (deed !== 'list' && (deed !== 'resend' || id === undefined)) {
    say('Say what to do: npm run outbox -- list, or npm run outbox -- resend ID');
    process.exitCode = 1;
    return;
  }
  const storage = await openStorage({ database, process: randomUUID(), clock: systemClock });
  try {
    await (id === undefined ? list(storage) : resend(storage, id));
  } finally {
    await storage.close();
  }
});
