/** `npm run guidance:back -- NUMBER`: the files of an earlier version become the next one; nothing is removed. */
import {
  checkFit,
  filesOf,
  numberIn,
  publish,
  Refused,
  runGuidanceCommand,
  withVersions,
} from './published-guidance.ts';

await runGuidanceCommand(async (config) => {
  const number = numberIn(process.argv[2]);
  if (number === undefined) {
    throw new Refused([
      'Say which version: npm run guidance:back -- NUMBER (npm run guidance:versions lists them)',
    ]);
  }
  await withVersions(config, async (versions) => {
    const files = await filesOf(versions, number);
    await checkFit(files, `version ${String(number)}`, config);
    await publish(versions, { files, origin: 'back', cameFrom: number });
  });
});
