/** `npm run guidance:back -- NUMBER`: the files of an earlier version become the next one; nothing is removed. */
import {
  checkFit,
  filesOf,
  numberIn,
  publish,
  Refused,
  runGuidanceCommand,
  withVersions,
  wordsOf,
} from './published-guidance.ts';

const usage = 'Say which version: npm run guidance:back -- NUMBER (npm run guidance:versions lists them)';

await runGuidanceCommand(async (config) => {
  const number = numberIn(wordsOf(1, usage)[0]);
  if (number === undefined) throw new Refused([usage]);
  await withVersions(config, async (versions) => {
    const files = await filesOf(versions, number);
    await checkFit(files, `version ${String(number)}`, config);
    await publish(versions, { files, origin: 'back', cameFrom: number });
  });
});
