/** A process of its own that publishes without end beside the server, and prints each number that it was told is published. */
import { systemClock } from '../../src/calendar/clock.ts';
import { openGuidance } from '../../src/storage/open-guidance.ts';

const [, , folder = '', name = ''] = process.argv;
const filler = Array.from({ length: 20_000 }, (_, line) => `${name} ${String(line * 7919)}`).join('\n');

for (;;) {
  const { versions, close } = await openGuidance({ kind: 'sqlite', folder }, systemClock);
  const after = (await versions.current())?.number;
  const files = new Map([['sources/law.md', `${name} after ${String(after)}\n${filler}`]]);
  const done = await versions.publish({ files, origin: 'files', after, at: systemClock.now() });
  await close();
  process.stdout.write(`${done.kind} ${String(done.version.number)}\n`);
}
