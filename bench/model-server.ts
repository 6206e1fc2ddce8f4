/** The language model of a measurement: faithful, each reply after the same time, in a process of its own. */
import { setTimeout as delay } from 'node:timers/promises';
import { faithful, startFakeOpenAi } from '../test/support/fake-openai.ts';

const [, , after = '300'] = process.argv;
const fake = await startFakeOpenAi();
fake.behave((request) => {
  const said = faithful(request);
  return said.kind === 'reply' ? { ...said, after: Number(after) } : said;
});
process.on('message', () => {
  process.send?.(fake.requests.length);
});
process.on('disconnect', () => {
  process.exit(0);
});
// Listening is told once the process that asked can hear it.
await delay(0);
process.send?.(fake.azure);
